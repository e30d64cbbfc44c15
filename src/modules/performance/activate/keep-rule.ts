import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { readDate, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { isId } from '../../../kernel/value/id.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { audit } from '../../identity/index.ts'
import type { CalendarChoice } from '../../standards/index.ts'
import { prepareRules } from '../engine/rules-in-force.ts'
import { activitiesOf } from '../facts/activities.ts'
import { addFeed } from '../facts/feed.ts'
import type { MeasureRule } from '../rule.ts'
import { hasJudged, ownFeeds, type RunningMeasure } from './queries.ts'
import { faults } from './rule-form.text.ts'
import { readRuleForm } from './rule-form.ts'

/** What is set running, a level of an agreement or a service standard, as far as its rule is concerned. */
export type MeasuredPromise = {
  readonly running: RunningMeasure | undefined
  readonly today: Temporal.PlainDate
  /** Who reads its results. */
  readonly parties: readonly string[]
  /** Where it is promised. */
  readonly place:
    | {
        readonly source: 'level'
        readonly relationship_id: string
        readonly document_id: string
        readonly element_id: string
        readonly row_id: string
      }
    | { readonly source: 'standard'; readonly standard_id: string; readonly service_id: string | null }
  readonly decidedBy: Bilingual
  /** The frozen version of the agreement that the rule was read from. */
  readonly version?: { readonly number: number; readonly sha256: string } | null
  /** The version of a service standard that it measures or rests on. */
  readonly refersTo?: MeasureRule['refersTo']
  /** The trail that tells of it. */
  readonly chain: string
}

/**
 * Sets a promise running, or gives a running one its next rule; what earlier rules decided stays. A form made before
 * somebody else's rule is in conflict with it. Whether the viewer may is decided before.
 */
export async function keepRule(
  tx: Tx,
  viewer: Viewer,
  promise: MeasuredPromise,
  given: {
    readonly calendars: readonly CalendarChoice[]
    readonly form: FormFields
    readonly now: Temporal.Instant
  },
): Promise<FormOutcome<{ readonly id: string }, RunningMeasure>> {
  const { calendars, form, now } = given
  const { running } = promise
  const read = readRuleForm(form, calendars, running?.rules.at(-1)?.rule)
  const isFree = running !== undefined && !(await hasJudged(tx, running))
  const date = readFrom(form, running, isFree, promise.today)
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
  const unheardOf = form.get('as-typed') ? undefined : await unknownOpening(tx, viewer, read.rule)
  if (unheardOf) return { kind: 'invalid', errors: [{ field: 'opened', message: unheardOf }] }
  const withFeed = await feedOf(tx, viewer, read.rule, promise, form, now)
  const rule = promise.refersTo ? { ...withFeed, refersTo: promise.refersTo } : withFeed
  if (!running) {
    const added = await addMeasure(tx, viewer, id, promise, now)
    if (!added) return { kind: 'done', value: { id } }
  }
  await addRule(tx, viewer, id, promise, { rule, from: date.from, now })
  return { kind: 'done', value: { id } }
}

/** A source that has told of events, but of none that the rule says opens a case: nothing would ever be judged. */
async function unknownOpening(
  tx: Tx,
  { organization }: Viewer,
  { feed, events }: MeasureRule,
): Promise<Bilingual | undefined> {
  if (!feed || !events) return undefined
  const told = await activitiesOf(tx, { organization, id: feed })
  if (told.length === 0 || events.opened.some((name) => told.includes(name))) return undefined
  return words.unheardOf(told)
}

/**
 * The first rule may begin before today, so that past facts can be judged; a later one never reaches back. As long as
 * nothing was judged (`isFree`) a later one may take the place of the one before: it changes no figure.
 */
function readFrom(
  form: FormFields,
  running: RunningMeasure | undefined,
  isFree: boolean,
  today: Temporal.PlainDate,
): { readonly from: string } | { readonly errors: readonly FieldError[] } {
  const from = readDate(typedDate(form, 'from'))
  const wrong = (message: Bilingual) => ({ errors: [{ field: 'from', message }] })
  if (from === null || from === 'impossible' || Number(from.slice(0, 4)) < 1990)
    return wrong(faults.from ?? faults.other)
  const last = running?.rules.at(-1)?.effectiveFrom
  if (isFree) return last === undefined || from >= last ? { from } : wrong(words.notBefore)
  if (last !== undefined && from <= last) return wrong(words.afterLast)
  if (last !== undefined && from < today.toString()) return wrong(words.notBack)
  return { from }
}

/** A source of facts that does not exist yet is made with the measure, read by the same parties. */
async function feedOf(
  tx: Tx,
  { organization }: Viewer,
  rule: MeasureRule,
  { parties }: MeasuredPromise,
  form: FormFields,
  now: Temporal.Instant,
): Promise<MeasureRule> {
  if (rule.feed) return rule
  const id = form.get('feed-id')
  if (!isId(id)) return rule
  await addFeed(tx, { organization, id, parties, name: rule.method.source, service: null }, now)
  return { ...rule, feed: id }
}

async function addMeasure(
  tx: Tx,
  { organization }: Viewer,
  id: string,
  { parties, place }: MeasuredPromise,
  now: Temporal.Instant,
): Promise<boolean> {
  const added = await tx
    .insertInto('performance.measure')
    .values({
      organization_id: organization,
      id,
      parties: [...parties],
      ...place,
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
  { running, parties, decidedBy, version, chain }: MeasuredPromise,
  { rule, from, now }: { readonly rule: MeasureRule; readonly from: string; readonly now: Temporal.Instant },
): Promise<void> {
  const number = (running?.rules.at(-1)?.number ?? 0) + 1
  await tx
    .insertInto('performance.measure_rule')
    .values({
      organization_id: organization,
      measure_id: measure,
      number,
      effective_from: from,
      body: JSON.stringify(rule),
      decided_by_en: decidedBy.en,
      decided_by_fr: decidedBy.fr,
      agreement_version: version?.number ?? null,
      agreement_sha256: version?.sha256 ?? null,
      person_id: person,
      recorded_at: now.toString(),
    })
    .execute()
  const deed = {
    chain,
    visibleTo: parties,
    action: running ? 'measure-changed' : 'measure-started',
    subject: `measure:${measure}`,
    detail: { number, from, version: version?.number ?? null },
  }
  await audit(tx, { organization, person }, deed, now)
}

function calendarOf(rule: MeasureRule): object {
  const calendar = rule.standard?.calendar
  return typeof calendar === 'object' ? calendar : {}
}

const words = {
  again: { en: 'Open the form again, then send it', fr: 'Rouvrez le formulaire, puis envoyez-le' },
  unheardOf: (told: readonly string[]) => ({
    en: `The source never told of such an event, so no case would be judged. It tells of: ${told.join(', ')}`,
    fr: `La source n’a jamais signalé d’événement de ce nom\u00a0: aucun dossier ne serait jugé. Elle signale\u00a0: ${told.join(', ')}`,
  }),
  notBefore: {
    en: 'Enter the date from which the rule so far holds, or a later one',
    fr: 'Saisissez la date de prise d’effet de la règle actuelle, ou une date ultérieure',
  },
  afterLast: {
    en: 'Enter a date after the one from which the rule so far holds',
    fr: 'Saisissez une date postérieure à la prise d’effet de la règle actuelle',
  },
  notBack: {
    en: 'Enter today or a later date: a change never reaches back',
    fr: 'Saisissez la date d’aujourd’hui ou une date ultérieure\u00a0: un changement n’est jamais rétroactif',
  },
} as const satisfies { readonly [word: string]: Bilingual | ((told: readonly string[]) => Bilingual) }
