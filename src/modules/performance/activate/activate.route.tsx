import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
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
import { agreementPath } from '../../agreements/index.ts'
import { may, nameDeeds } from '../../identity/index.ts'
import { levelPath, levelsPath } from '../paths.ts'
import { words } from './activate.text.ts'
import { activate } from './activate.ts'
import { fillFromSlo, mostOfSlo } from './fill-from-slo.ts'
import { LevelsPage, levelName } from './levels.page.tsx'
import type { AgreedLevel } from './levels.ts'
import { feedChoices } from './queries.ts'
import { RuleFormPage } from './rule-form.page.tsx'
import { formOfRule } from './rule-form.ts'
import { afterRowButton, withLines } from './rule-rows.ts'
import { calendarChoices, levelIn, measureOf, type Situation, situationOf } from './situation.ts'
import { suggestedFields } from './suggest.ts'

/** From a frozen agreement to measures: which levels run, by which rule, since when. */
export function activationRoutes({ database }: { readonly database: Database }): Route[] {
  nameDeeds({
    'measure-started': { en: 'Set a service level running', fr: 'A mis en marche un niveau de service' },
    'measure-changed': {
      en: 'Gave a service level another rule',
      fr: 'A donné une autre règle à un niveau de service',
    },
  })
  const on =
    (work: (tx: Tx, request: MemberRequest, situation: Situation) => Promise<Reply>) =>
    (request: MemberRequest) => {
      const { organization, person } = request.viewer
      return transaction(database, { organization, person }, async (tx) => {
        const situation = await situationOf(tx, request.viewer, request.params.id ?? '', request.now)
        return situation ? work(tx, request, situation) : notFound
      })
    }
  return [
    memberRoute('GET', levelsPath, on(list)),
    memberRoute(
      'GET',
      levelPath,
      on((tx, request, situation) => show(tx, request, situation, {})),
    ),
    memberRoute('POST', levelPath, on(save), { uploads: mostOfSlo }),
  ]
}

async function list(_tx: Tx, request: MemberRequest, situation: Situation): Promise<Reply> {
  const { language, query } = request
  const body = (
    <LevelsPage
      language={language}
      situation={situation}
      mayChange={mayChange(request, situation)}
      done={query.get('done') === 'saved' ? words.saved[language] : undefined}
    />
  )
  return page({
    title: words.title[language],
    body,
    wide: true,
    breadcrumbs: crumbs(request, situation).slice(0, 1),
  })
}

async function save(tx: Tx, request: MemberRequest, situation: Situation): Promise<Reply> {
  const { language, viewer, params, now } = request
  const level = levelIn(situation, params.document ?? '', params.row ?? '')
  if (!level) return notFound
  const running = measureOf(situation, level, viewer.organization)
  const calendars = await calendarChoices(tx, viewer, situation, level, running)
  if (request.form.get('fill') === 'openslo') {
    const start = startingForm(level, measureOf(situation, level), calendars, request)
    return show(tx, request, situation, fillFromSlo(start, request, calendars))
  }
  const edited = afterRowButton(request.form)
  if (edited) return show(tx, request, situation, { form: edited })
  const form = withLines(request.form)
  const outcome = await activate(tx, viewer, { situation, level, calendars, form, now })
  switch (outcome.kind) {
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'invalid':
      return show(tx, request, situation, { form, errors: outcome.errors })
    case 'conflict':
      return show(tx, request, situation, { form, isConflict: true })
    case 'done':
      return redirect(levelsPath.href(language, { id: params.id ?? '' }, { done: 'saved' }))
  }
}

type Shown = {
  readonly form?: FormFields
  readonly errors?: readonly FieldError[]
  readonly isConflict?: boolean
  readonly notes?: readonly Bilingual[]
}

async function show(tx: Tx, request: MemberRequest, situation: Situation, shown: Shown): Promise<Reply> {
  const { language, viewer, params } = request
  const level = levelIn(situation, params.document ?? '', params.row ?? '')
  if (!level) return notFound
  const running = measureOf(situation, level)
  const calendars = await calendarChoices(tx, viewer, situation, level, running)
  const { errors = [], isConflict = false, notes = [] } = shown
  const body = (
    <RuleFormPage
      language={language}
      title={levelName(level, language)}
      lead={<p class="lead">{level.documentTitle[language]}</p>}
      action={levelPath.href(language, { id: params.id ?? '', document: level.document, row: level.row.id })}
      form={shown.form ?? startingForm(level, running, calendars, request)}
      errors={errors}
      isConflict={isConflict}
      rules={running?.rules ?? []}
      calendars={calendars}
      feeds={await feedChoices(tx, viewer.organization)}
      mayChange={mayChange(request, situation)}
      notes={notes}
    />
  )
  return page({
    title: levelName(level, language),
    status: formStatus(errors, isConflict),
    body,
    breadcrumbs: crumbs(request, situation),
  })
}

function startingForm(
  level: AgreedLevel,
  running: ReturnType<typeof measureOf>,
  calendars: Parameters<typeof formOfRule>[1],
  { language, now }: MemberRequest,
): FormFields {
  const last = running?.rules.at(-1)?.rule
  const known = last ? new Map(formOfRule(last, calendars, language).entries()) : new Map<string, string>()
  // What the agreement says now wins over the rule so far: that is what a newer version changes.
  const agreed = suggestedFields(level).filter(
    ([name, value]) => value !== '' && !(last && followsRule.has(name)),
  )
  const fallback = suggestedFields(level).filter(([name]) => !known.has(name))
  const fields = new Map([...fallback, ...known, ...agreed])
  return formFields([...fields, ['id', newId(now)], ['feed-id', newId(now)]])
}

/** What people completed by hand, and the agreement only suggests. */
const followsRule: ReadonlySet<string> = new Set([
  'evidence',
  'clock',
  'opened',
  'closed',
  'calendar',
  'better',
  'days',
  'counted-by',
  'formula-en',
  'formula-fr',
  'source-en',
  'source-fr',
  'frequency',
])

function mayChange({ viewer }: MemberRequest, { answers }: Situation): boolean {
  return answers && may(viewer.roles, 'manage-standards')
}

function crumbs({ language, params }: MemberRequest, { open }: Situation) {
  const { title } = open.agreement
  const id = params.id ?? ''
  return [
    { label: title[language] ?? title.en ?? title.fr ?? '', href: agreementPath.href(language, { id }) },
    { label: words.title[language], href: levelsPath.href(language, { id }) },
  ]
}
