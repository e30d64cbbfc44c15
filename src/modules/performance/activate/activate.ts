import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { readDate, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { isId } from '../../../kernel/value/id.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { audit, may, refusalOf } from '../../identity/index.ts'
import type { CalendarChoice } from '../../standards/index.ts'
import { prepareRules } from '../engine/rules-in-force.ts'
import type { MeasureRule } from '../rule.ts'
import { type AgreedLevel, levelsElement } from './levels.ts'
import { ownFeeds, type RunningMeasure } from './queries.ts'
import { faults } from './rule-form.text.ts'
import { readRuleForm } from './rule-form.ts'
import { measureOf, type Situation } from './situation.ts'

export type Activation = {
  readonly situation: Situation
  readonly level: AgreedLevel
  readonly calendars: readonly CalendarChoice[]
  readonly form: FormFields
  readonly now: Temporal.Instant
}

/**
 * Sets a level of an agreement running, or gives a running one its next rule. The rule says which frozen version it was
 * read from; what earlier rules decided stays. A form made before somebody else's rule is in conflict with it.
 */
export async function activate(
  tx: Tx,
  viewer: Viewer,
  { situation, level, calendars, form, now }: Activation,
): Promise<FormOutcome<{ readonly id: string }, RunningMeasure>> {
  if (!may(viewer.roles, 'manage-standards'))
    return { kind: 'refused', reason: refusalOf('manage-standards') }
  if (!situation.answers) return { kind: 'refused', reason: words.providerOnly }
  const running = measureOf(situation, level, viewer.organization)
  const read = readRuleForm(form, calendars)
  const date = readFrom(form, running, situation.open.today)
  const errors = [...('errors' in read ? read.errors : []), ...('errors' in date ? date.errors : [])]
  if ('errors' in read || 'errors' in date) return { kind: 'invalid', errors }
  const prepared =
    'id' in calendarOf(read.rule)
      ? undefined
      : prepareRules([{ number: 1, effectiveFrom: date.from, rule: read.rule }])
  if (prepared && !prepared.ok)
    return { kind: 'invalid', errors: [{ field: 'calendar', message: prepared.refusal }] }
  if (running && Number(form.get('rules')) !== running.rules.length)
    return { kind: 'conflict', conflict: running }
  const id = running?.id ?? form.get('id')
  if (!isId(id)) return { kind: 'invalid', errors: [{ field: 'name-en', message: words.again }] }
  const feeds = await ownFeeds(tx, viewer.organization)
  if (read.rule.feed && !feeds.some((feed) => feed.id === read.rule.feed))
    return { kind: 'invalid', errors: [{ field: 'feed', message: faults.feed ?? faults.other }] }
  const rule = await withFeed(tx, viewer, read.rule, situation, form, now)
  if (!running) {
    const added = await addMeasure(tx, viewer, id, situation, level, now)
    if (!added) return { kind: 'done', value: { id } }
  }
  await addRule(tx, viewer, id, { running, rule, from: date.from, situation, now })
  return { kind: 'done', value: { id } }
}

/** The first rule may begin before today, so that past facts can be judged; a later one never reaches back. */
function readFrom(
  form: FormFields,
  running: RunningMeasure | undefined,
  today: Temporal.PlainDate,
): { readonly from: string } | { readonly errors: readonly FieldError[] } {
  const from = readDate(typedDate(form, 'from'))
  const wrong = (message: Bilingual) => ({ errors: [{ field: 'from', message }] })
  if (from === null || from === 'impossible' || Number(from.slice(0, 4)) < 1990)
    return wrong(faults.from ?? faults.other)
  const last = running?.rules.at(-1)?.effectiveFrom
  if (last !== undefined && from <= last) return wrong(words.afterLast)
  if (last !== undefined && from < today.toString()) return wrong(words.notBack)
  return { from }
}

/** A source of facts that does not exist yet is made with the measure, read by the same parties. */
async function withFeed(
  tx: Tx,
  { organization }: Viewer,
  rule: MeasureRule,
  { open }: Situation,
  form: FormFields,
  now: Temporal.Instant,
): Promise<MeasureRule> {
  if (rule.feed) return rule
  const id = form.get('feed-id')
  if (!isId(id)) return rule
  await tx
    .insertInto('performance.feed')
    .values({
      organization_id: organization,
      id,
      parties: [...open.organizations],
      name_en: rule.method.source.en,
      name_fr: rule.method.source.fr,
      created_at: now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return { ...rule, feed: id }
}

async function addMeasure(
  tx: Tx,
  { organization }: Viewer,
  id: string,
  { open }: Situation,
  { document, row }: AgreedLevel,
  now: Temporal.Instant,
): Promise<boolean> {
  const added = await tx
    .insertInto('performance.measure')
    .values({
      organization_id: organization,
      id,
      parties: [...open.organizations],
      source: 'level',
      relationship_id: open.agreement.id,
      document_id: document,
      element_id: levelsElement,
      row_id: row.id,
      created_at: now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

async function addRule(
  tx: Tx,
  { organization, person }: Viewer,
  measure: string,
  given: {
    readonly running: RunningMeasure | undefined
    readonly rule: MeasureRule
    readonly from: string
    readonly situation: Situation
    readonly now: Temporal.Instant
  },
): Promise<void> {
  const { running, rule, from, situation, now } = given
  const { open, version } = situation
  const number = (running?.rules.at(-1)?.number ?? 0) + 1
  const origin = originOf(version?.number ?? 0)
  await tx
    .insertInto('performance.measure_rule')
    .values({
      organization_id: organization,
      measure_id: measure,
      number,
      effective_from: from,
      body: JSON.stringify(rule),
      decided_by_en: origin.en,
      decided_by_fr: origin.fr,
      agreement_version: version?.number ?? null,
      agreement_sha256: version?.sha256 ?? null,
      person_id: person,
      recorded_at: now.toString(),
    })
    .execute()
  const deed = {
    chain: open.agreement.id,
    visibleTo: open.organizations,
    action: running ? 'measure-changed' : 'measure-started',
    subject: `measure:${measure}`,
    detail: { number, from, version: version?.number ?? null },
  }
  await audit(tx, { organization, person }, deed, now)
}

function originOf(version: number): Bilingual {
  return { en: `Version ${version} of the agreement`, fr: `Version ${version} de l’entente` }
}

function calendarOf(rule: MeasureRule): object {
  const calendar = rule.standard?.calendar
  return typeof calendar === 'object' ? calendar : {}
}

const words = {
  providerOnly: {
    en: 'Only the organization that provides the service sets its levels running. You see every rule and every result.',
    fr: 'Seule l’organisation qui fournit le service met ses niveaux en marche. Vous voyez chaque règle et chaque résultat.',
  },
  again: { en: 'Open the form again, then send it', fr: 'Rouvrez le formulaire, puis envoyez-le' },
  afterLast: {
    en: 'Enter a date after the one from which the rule so far holds',
    fr: 'Saisissez une date postérieure à la prise d’effet de la règle actuelle',
  },
  notBack: {
    en: 'Enter today or a later date: a change never reaches back',
    fr: 'Saisissez la date d’aujourd’hui ou une date ultérieure\u00a0: un changement n’est jamais rétroactif',
  },
} as const satisfies { readonly [word: string]: Bilingual }
