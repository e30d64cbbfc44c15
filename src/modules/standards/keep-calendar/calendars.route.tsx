import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import { newId } from '../../../kernel/value/id.ts'
import { type FieldError, type FormFields, formFields, formStatus } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { may, nameDeeds, nameSubjects, organizationPath, refusalOf } from '../../identity/index.ts'
import { isSupportedYear } from '../calendars/day.ts'
import { officeCalendar } from '../calendars/presets.ts'
import { calendarInForce } from '../calendars/versions.ts'
import {
  calendarPath,
  calendarsPath,
  changeCalendarPath,
  holidayRulesPath,
  newCalendarPath,
  retireCalendarPath,
} from '../paths.ts'
import { calendarSubjects } from '../subjects.ts'
import { CalendarPage } from './calendar.page.tsx'
import { CalendarFormPage } from './calendar-form.page.tsx'
import { formOfCalendar } from './calendar-form.ts'
import { CalendarsPage, HolidayRulesPage } from './calendars.page.tsx'
import { words } from './calendars.text.ts'
import { addCalendar, type CalendarOutcome, changeCalendar, retireCalendar } from './keep-calendar.ts'
import { calendarById, calendarsOf, type KeptCalendar } from './queries.ts'

/** The working calendars of an organization: read by everybody who works here, changed by its own people. */
export function calendarRoutes({ database }: { readonly database: Database }): Route[] {
  nameSubjects({ calendar: calendarSubjects })
  nameDeeds({
    'calendar-added': { en: 'Added a working calendar', fr: 'A ajouté un calendrier de travail' },
    'calendar-changed': { en: 'Changed a working calendar', fr: 'A modifié un calendrier de travail' },
    'calendar-retired': { en: 'Retired a working calendar', fr: 'A retiré un calendrier de travail' },
    'calendar-offered': { en: 'Offered a calendar again', fr: 'A proposé de nouveau un calendrier' },
  })
  const within = (work: (tx: Tx, request: MemberRequest) => Promise<Reply>) => (request: MemberRequest) => {
    const { organization, person } = request.viewer
    return transaction(database, { organization, person }, (tx) => work(tx, request))
  }
  return [
    memberRoute('GET', calendarsPath, within(list)),
    memberRoute('GET', holidayRulesPath, ({ language }) =>
      page({
        title: words.rules[language],
        body: <HolidayRulesPage language={language} />,
        wide: true,
        breadcrumbs: crumbs({ language }),
      }),
    ),
    memberRoute(
      'GET',
      newCalendarPath,
      within(async (_tx, request) => showForm(request, null, {})),
    ),
    memberRoute(
      'POST',
      newCalendarPath,
      within(async (tx, request) => {
        const { viewer, form, now } = request
        return after(await addCalendar(tx, viewer, form, now), request, null)
      }),
    ),
    memberRoute('GET', calendarPath, within(show)),
    memberRoute(
      'GET',
      changeCalendarPath,
      within(async (tx, request) => {
        const calendar = await ownCalendar(tx, request)
        return calendar ? showForm(request, calendar, {}) : notFound
      }),
    ),
    memberRoute(
      'POST',
      changeCalendarPath,
      within(async (tx, request) => {
        const { viewer, form, now, params } = request
        const calendar = await ownCalendar(tx, request)
        return after(
          await changeCalendar(tx, viewer, params.calendar ?? '', form, now),
          request,
          calendar ?? null,
        )
      }),
    ),
    memberRoute(
      'POST',
      retireCalendarPath,
      within(async (tx, request) => {
        const { viewer, form, now, params } = request
        const calendar = await ownCalendar(tx, request)
        return after(
          await retireCalendar(tx, viewer, params.calendar ?? '', form, now),
          request,
          calendar ?? null,
        )
      }),
    ),
  ]
}

async function list(tx: Tx, { language, viewer, now }: MemberRequest): Promise<Reply> {
  const body = (
    <CalendarsPage
      language={language}
      calendars={await calendarsOf(tx, [viewer.organization])}
      today={today(now)}
      mayChange={may(viewer.roles, 'manage-standards')}
    />
  )
  return page({
    title: words.title[language],
    body,
    wide: true,
    breadcrumbs: crumbs({ language }).slice(0, 1),
  })
}

async function show(tx: Tx, { language, viewer, params, query, now }: MemberRequest): Promise<Reply> {
  const calendar = await calendarById(tx, params.calendar ?? '')
  const asked = Number(query.get('version'))
  const shown =
    calendar?.versions.find(({ number }) => number === asked) ??
    (calendar && calendarInForce(calendar.versions, today(now))) ??
    calendar?.versions[0]
  const version = calendar?.versions.find(
    (candidate) => candidate.number === (shown && 'number' in shown ? shown.number : 0),
  )
  if (!calendar || !version) return notFound
  const year = Number(query.get('year') ?? today(now).year)
  const body = (
    <CalendarPage
      language={language}
      calendar={calendar}
      shown={version}
      year={Number.isInteger(year) && isSupportedYear(year) ? year : today(now).year}
      today={today(now)}
      mayChange={calendar.organization === viewer.organization && may(viewer.roles, 'manage-standards')}
      done={query.get('done') === 'saved' ? words.saved[language] : undefined}
    />
  )
  return page({ title: calendar.name[language], body, wide: true, breadcrumbs: crumbs({ language }) })
}

function after(outcome: CalendarOutcome, request: MemberRequest, calendar: KeptCalendar | null): Reply {
  const { language, form } = request
  switch (outcome.kind) {
    case 'missing':
      return notFound
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'invalid':
      return showForm(request, calendar, { form, errors: outcome.errors })
    case 'conflict':
      return showForm(request, calendar, { form, conflict: outcome.conflict })
    case 'done':
      return redirect(calendarPath.href(language, { calendar: outcome.value.id }, { done: 'saved' }))
  }
}

type Shown = {
  readonly form?: FormFields
  readonly errors?: readonly FieldError[]
  readonly conflict?: KeptCalendar
}

function showForm(request: MemberRequest, calendar: KeptCalendar | null, shown: Shown): Reply {
  const { language, viewer, now } = request
  if (!may(viewer.roles, 'manage-standards')) return refusalPage(language, refusalOf('manage-standards'))
  const { errors = [], conflict } = shown
  // A form that came without its week is no form of this page (the button that retires): show what is stored.
  const typed = shown.form?.has('timezone') ? shown.form : undefined
  const body = (
    <CalendarFormPage
      language={language}
      action={
        calendar
          ? changeCalendarPath.href(language, { calendar: calendar.id })
          : newCalendarPath.href(language)
      }
      form={typed ?? emptyForm(calendar, now)}
      errors={errors}
      calendar={calendar}
      conflict={conflict ?? null}
    />
  )
  return page({
    title: (calendar ? words.change : words.add)[language],
    status: formStatus(errors, conflict),
    body,
    breadcrumbs: [
      ...crumbs({ language }),
      ...(calendar
        ? [{ label: calendar.name[language], href: calendarPath.href(language, { calendar: calendar.id }) }]
        : []),
    ],
  })
}

function emptyForm(calendar: KeptCalendar | null, now: Temporal.Instant): FormFields {
  const latest = calendar?.versions.at(-1)
  if (calendar && latest) return formOfCalendar(latest.calendar, [['version', String(calendar.version)]])
  const { name: _, ...office } = officeCalendar('CA')
  return formFields([...formOfCalendar(office, [['id', newId(now)]]).entries()])
}

async function ownCalendar(tx: Tx, { viewer, params }: MemberRequest): Promise<KeptCalendar | undefined> {
  const calendar = await calendarById(tx, params.calendar ?? '')
  return calendar?.organization === viewer.organization ? calendar : undefined
}

function crumbs({ language }: Pick<MemberRequest, 'language'>) {
  return [
    { label: { en: 'Organization', fr: 'Organisation' }[language], href: organizationPath.href(language) },
    { label: words.title[language], href: calendarsPath.href(language) },
  ]
}

function today(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO('America/Toronto').toPlainDate()
}
