import Papa from 'papaparse'
import type { Database } from '../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { dateParts, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { isId, newId } from '../../../kernel/value/id.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../kernel/web/form.ts'
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
import { asViewer } from '../acting.ts'
import { HistoryPage, title as historyTitle } from '../history/history.page.tsx'
import { trailOf } from '../history/queries.ts'
import {
  addPersonPath,
  addPositionPath,
  editPersonPath,
  organizationPath,
  organizationSettingsPath,
  passwordPath,
  positionPath,
  switchOrganizationPath,
  trailFilePath,
  trailPath,
  whoCanPath,
} from '../paths.ts'
import { PersonPage, type PersonPageProps, personTitle } from '../people/person.page.tsx'
import { addPerson, changeRoles } from '../people/save-person.ts'
import { may, refusalOf } from '../permissions.ts'
import { addTitle, PositionPage, type PositionPageProps } from '../positions/position.page.tsx'
import { addIncumbent, endIncumbency, savePosition } from '../positions/save-position.ts'
import { changePassword } from '../sign-in/change-password.ts'
import { PasswordPage, title as passwordTitle } from '../sign-in/password.page.tsx'
import { openSession } from '../sign-in/session.ts'
import { WhoCanPage, title as whoCanTitle } from '../who-can/who-can.page.tsx'
import { OrganizationPage } from './organization.page.tsx'
import { membersOf, organizationById, otherOrganizationsOf, positionsOf } from './queries.ts'
import { saveSettings } from './save-settings.ts'
import { SettingsPage, title as settingsTitle } from './settings.page.tsx'

/** The organization: its people, positions, settings, history, and who can do what. */
export function organizationRoutes({ database, cookie }: { database: Database; cookie: string }): Route[] {
  return [
    memberRoute('GET', organizationPath, (request) => showOrganization(database, request)),
    memberRoute('GET', whoCanPath, ({ language, viewer }) =>
      page({
        title: whoCanTitle[language],
        body: <WhoCanPage language={language} held={viewer.roles} />,
        wide: true,
        breadcrumbs: trailTo(language),
      }),
    ),
    memberRoute('GET', trailPath, (request) => showHistory(database, request)),
    memberRoute('GET', trailFilePath, (request) => historyFile(database, request)),
    memberRoute('POST', switchOrganizationPath, (request) => switchOrganization(database, cookie, request)),
    ...settingsRoutes(database),
    ...peopleRoutes(database),
    ...positionRoutes(database),
    ...passwordRoutes(database),
  ]
}

async function showOrganization(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, now, query } = request
  return asViewer(database, viewer, async (tx) => {
    const organization = await organizationById(tx, viewer.organization)
    if (!organization) return notFound
    const body = (
      <OrganizationPage
        language={language}
        organization={organization}
        members={await membersOf(tx, viewer.organization)}
        positions={await positionsOf(tx, viewer.organization)}
        others={await otherOrganizationsOf(tx, viewer)}
        today={now.toZonedDateTimeISO('America/Toronto').toPlainDate()}
        mayManage={may(viewer.roles, 'manage-organization')}
        done={done[query.get('done') ?? '']?.[language]}
      />
    )
    return page({ title: organization.name[language], body, wide: true })
  })
}

async function showHistory(database: Database, { language, viewer }: MemberRequest): Promise<Reply> {
  return asViewer(database, viewer, async (tx) => {
    const { lines, broken } = await trailOf(tx, viewer.organization)
    const body = <HistoryPage language={language} lines={lines} broken={broken} />
    return page({ title: historyTitle[language], body, wide: true, breadcrumbs: trailTo(language) })
  })
}

async function historyFile(database: Database, { language, viewer }: MemberRequest): Promise<Reply> {
  const { lines } = await asViewer(database, viewer, (tx) => trailOf(tx, viewer.organization))
  const rows = lines.map(({ sequence, at, person, organization, deed, subject }) => ({
    sequence,
    at,
    person,
    organization: organization[language],
    deed: deed[language],
    subject,
  }))
  const name = language === 'fr' ? 'historique.csv' : 'history.csv'
  const content = `\uFEFF${Papa.unparse(rows, { escapeFormulae: true })}`
  return { kind: 'file', name, type: 'text/csv; charset=utf-8', content }
}

async function switchOrganization(
  database: Database,
  cookie: string,
  request: MemberRequest,
): Promise<Reply> {
  const { language, viewer, form, now } = request
  return asViewer(database, viewer, async (tx) => {
    const others = await otherOrganizationsOf(tx, viewer)
    const chosen = others.find(({ id }) => id === form.get('organization'))
    if (!chosen) return notFound
    const token = await openSession(tx, { person: viewer.person, organization: chosen.id }, now)
    await tx.deleteFrom('identity.session').where('token_hash', '=', viewer.session).execute()
    return redirect(organizationPath.href(language), [{ name: cookie, value: token }])
  })
}

function settingsRoutes(database: Database): Route[] {
  const show = async (request: MemberRequest, errors: readonly FieldError[]): Promise<Reply> => {
    const { language, viewer, form } = request
    if (!may(viewer.roles, 'manage-organization'))
      return refusalPage(language, refusalOf('manage-organization'))
    const stored = await asViewer(database, viewer, (tx) => organizationById(tx, viewer.organization))
    const typed = {
      addressEn: form.get('address-en'),
      addressFr: form.get('address-fr'),
      slaLabel: form.get('sla-label'),
    }
    const saved = {
      addressEn: stored?.address.en ?? '',
      addressFr: stored?.address.fr ?? '',
      slaLabel: stored?.slaLabel ?? 'entente',
    }
    const body = <SettingsPage language={language} values={errors.length ? typed : saved} errors={errors} />
    return page({
      title: settingsTitle[language],
      status: errors.length ? 422 : 200,
      body,
      breadcrumbs: trailTo(language),
    })
  }
  return [
    memberRoute('GET', organizationSettingsPath, (request) => show(request, [])),
    memberRoute('POST', organizationSettingsPath, async (request) => {
      const outcome = await saveSettings(database, request.viewer, request.form, request.now)
      return answer(request, outcome, 'settings', (errors) => show(request, errors))
    }),
  ]
}

function peopleRoutes(database: Database): Route[] {
  const show = async (request: MemberRequest, errors: readonly FieldError[]): Promise<Reply> => {
    const { language, viewer, form, params } = request
    if (!may(viewer.roles, 'manage-organization'))
      return refusalPage(language, refusalOf('manage-organization'))
    const members = await asViewer(database, viewer, (tx) => membersOf(tx, viewer.organization))
    const known = params.id === undefined ? null : members.find(({ id }) => id === params.id)
    if (known === undefined) return notFound
    const typed = {
      email: form.get('email'),
      name: form.get('name'),
      language: form.get('language'),
      roles: form.all('roles'),
    }
    const props: PersonPageProps = {
      language,
      action: known ? editPersonPath.href(language, { id: known.id }) : addPersonPath.href(language),
      known: known?.name ?? null,
      values: errors.length || !known ? typed : known,
      errors,
    }
    return page({
      title: personTitle(props.known)[language],
      status: errors.length ? 422 : 200,
      body: <PersonPage {...props} />,
      breadcrumbs: trailTo(language),
    })
  }
  return [
    memberRoute('GET', addPersonPath, (request) => show(request, [])),
    memberRoute('POST', addPersonPath, async (request) => {
      const outcome = await addPerson(database, request.viewer, request.form, request.now)
      return answer(request, outcome, 'person', (errors) => show(request, errors))
    }),
    memberRoute('GET', editPersonPath, (request) => show(request, [])),
    memberRoute('POST', editPersonPath, async (request) => {
      const outcome = await changeRoles(
        database,
        request.viewer,
        request.params.id ?? '',
        request.form,
        request.now,
      )
      if (outcome.kind === 'unknown') return notFound
      return answer(request, outcome, 'person', (errors) => show(request, errors))
    }),
  ]
}

function positionRoutes(database: Database): Route[] {
  const show = async (request: MemberRequest, errors: readonly FieldError[]): Promise<Reply> => {
    const { language, viewer, params, now, query } = request
    const mayManage = may(viewer.roles, 'manage-organization')
    if (params.id === undefined && !mayManage) return refusalPage(language, refusalOf('manage-organization'))
    const positions = await asViewer(database, viewer, (tx) => positionsOf(tx, viewer.organization))
    const position = params.id === undefined ? null : positions.find(({ id }) => id === params.id)
    if (position === undefined) return notFound
    const props: PositionPageProps = {
      language,
      position,
      newId: newId(now),
      mayManage,
      values: positionValues(request.form, errors.length ? null : position),
      errors,
      done: done[query.get('done') ?? '']?.[language],
    }
    return page({
      title: position ? position.title[language] : addTitle[language],
      status: errors.length ? 422 : 200,
      body: <PositionPage {...props} />,
      breadcrumbs: trailTo(language),
    })
  }
  const save = async (request: MemberRequest): Promise<Reply> => {
    const { viewer, form, now, params, language } = request
    const position = params.id ?? null
    if (position !== null && !isId(position)) return notFound
    const part = form.get('part')
    const outcome =
      position !== null && part === 'incumbent'
        ? await addIncumbent(database, viewer, position, form, now)
        : position !== null && part === 'end'
          ? await endIncumbency(database, viewer, position, form, now)
          : await savePosition(database, viewer, position, form, now)
    if (outcome.kind === 'done') {
      const { id } = outcome.value
      return id === null ? notFound : redirect(positionPath.href(language, { id }, { done: 'position' }))
    }
    return answer(request, outcome, 'position', (errors) => show(request, errors))
  }
  return [
    memberRoute('GET', addPositionPath, (request) => show(request, [])),
    memberRoute('POST', addPositionPath, save),
    memberRoute('GET', positionPath, (request) => show(request, [])),
    memberRoute('POST', positionPath, save),
  ]
}

function positionValues(
  form: FormFields,
  position: Awaited<ReturnType<typeof positionsOf>>[number] | null,
): PositionPageProps['values'] {
  const titles = position
    ? {
        titleEn: position.title.en,
        titleFr: position.title.fr,
        email: position.email ?? '',
        phone: position.phone ?? '',
      }
    : {
        titleEn: form.get('title-en'),
        titleFr: form.get('title-fr'),
        email: form.get('email'),
        phone: form.get('phone'),
      }
  const typed = form.entries().length > 0
  return {
    ...titles,
    holder: form.get('holder'),
    acting: form.get('acting') === 'yes',
    start: typed ? typedDate(form, 'start') : dateParts(undefined),
    end: typed ? typedDate(form, 'end') : dateParts(undefined),
  }
}

function passwordRoutes(database: Database): Route[] {
  const show = ({ language }: MemberRequest, errors: readonly FieldError[]): Reply =>
    page({
      title: passwordTitle[language],
      status: errors.length ? 422 : 200,
      body: <PasswordPage language={language} errors={errors} />,
      breadcrumbs: trailTo(language),
    })
  return [
    memberRoute('GET', passwordPath, (request) => show(request, [])),
    memberRoute('POST', passwordPath, async (request) => {
      const outcome = await changePassword(database, request.viewer, request.form)
      return answer(request, outcome, 'password', (errors) => show(request, errors))
    }),
  ]
}

/** The outcomes of the organization's forms, in one place: done, refused, or shown again with what was typed. */
async function answer<Value>(
  request: MemberRequest,
  outcome: FormOutcome<Value>,
  what: string,
  again: (errors: readonly FieldError[]) => Promise<Reply> | Reply,
): Promise<Reply> {
  const { language } = request
  if (outcome.kind === 'done') return redirect(organizationPath.href(language, {}, { done: what }))
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind === 'invalid') return again(outcome.errors)
  throw new Error('these forms know no conflict')
}

function trailTo(language: Language) {
  return [{ label: words.organization[language], href: organizationPath.href(language) }]
}

const words = { organization: { en: 'Organization', fr: 'Organisation' } } satisfies Record<string, Bilingual>

const done: Readonly<Record<string, Bilingual>> = {
  person: { en: 'The person is saved.', fr: 'La personne est enregistrée.' },
  position: { en: 'The position is saved.', fr: 'Le poste est enregistré.' },
  settings: { en: 'The settings are saved.', fr: 'Les paramètres sont enregistrés.' },
  password: {
    en: 'Your password is changed. Your other sessions are closed.',
    fr: 'Votre mot de passe est changé. Vos autres sessions sont fermées.',
  },
}
