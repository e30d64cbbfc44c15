import { createHash } from 'node:crypto'
import { bulkTransaction } from '../../../kernel/data/bulk.ts'
import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { readDate, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { isId, newId } from '../../../kernel/value/id.ts'
import {
  type FieldError,
  type FormFields,
  type FormOutcome,
  hasForbiddenCharacters,
} from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { may, refusalOf, traceInOrganization } from '../../identity/index.ts'
import { typedDecimal } from '../../standards/index.ts'
import { type MeasureRead, measureById } from '../api/measures.ts'
import { addFeed, lockFeed } from '../facts/feed.ts'
import type { NewObservation } from '../facts/read-observation.ts'
import { recordObservations } from '../facts/record-observations.ts'
import { isDecimal } from '../levels/decimal.ts'
import { computeMeasure } from '../roll-up/compute.ts'
import { words } from './by-hand.text.ts'
import { daysOf } from './entry-text.ts'
import { evidenceForm } from './evidence-form.ts'
import { type Entry, entriesOf } from './queries.ts'

/** Records counts or a value with their evidence, or corrects an entry by another; the result follows at once. */
export async function recordEntry(
  database: Database,
  viewer: Viewer,
  measureId: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ found: boolean }>> {
  if (!may(viewer.roles, 'record-facts')) return { kind: 'refused', reason: refusalOf('record-facts') }
  const actor = { organization: viewer.organization, person: viewer.person }
  return bulkTransaction(database, actor, async (bulk): Promise<FormOutcome<{ found: boolean }>> => {
    const { tx } = bulk
    const measure = await measureById(tx, measureId, now)
    if (!measure || measure.organization !== viewer.organization || measure.rule.evidence === 'cases')
      return { kind: 'done', value: { found: false } }
    const entries = await entriesOf(tx, measure)
    const corrected = entries.find(({ id }) => id === form.get('corrects'))
    if (form.get('corrects') !== '' && !corrected) return { kind: 'done', value: { found: false } }
    const read = readEntry(form, measure, corrected !== undefined, now)
    if ('errors' in read) return { kind: 'invalid', errors: read.errors }
    const isNew = !entries.some((entry) => entry.id === form.get('id'))
    const others = entries.filter(({ root }) => root !== corrected?.root)
    const asks = isNew && form.get('beside') !== 'yes' && hasFigures(read.entry)
    const twice = asks ? await overlap(tx, measure, read.entry, others) : undefined
    if (twice) return { kind: 'invalid', errors: [{ field: 'beside', message: twice }] }
    const feed = corrected?.feed ?? (await feedByHand(tx, measure, now))
    const recordedAt = await lockFeed(tx, { organization: viewer.organization, id: feed }, now)
    if (recordedAt === null) return { kind: 'done', value: { found: false } }
    const id = isId(form.get('id')) ? form.get('id') : newId(now)
    const fact = { ...read.entry, id, measure: measure.id, corrects: corrected?.root }
    const own = { organization: viewer.organization, id: feed, person: viewer.person }
    const { stored } = await recordObservations(tx, own, [{ index: 0, fact }], recordedAt)
    if (stored === 0) return { kind: 'done', value: { found: true } }
    await computeMeasure(bulk, viewer.organization, measure.id, now)
    const deed = {
      action: corrected ? 'correct-entry' : 'record-entry',
      subject: `measure:${measure.id}`,
      detail: { entry: id, ...read.entry, at: now.toString() },
    }
    await traceInOrganization(tx, viewer, deed, now)
    return { kind: 'done', value: { found: true } }
  })
}

function hasFigures({ numerator, value }: Omit<NewObservation, 'id'>): boolean {
  return numerator !== undefined || value !== undefined
}

/** What counts already for some of the same days: nothing is counted twice unasked. */
async function overlap(
  tx: Tx,
  measure: MeasureRead,
  { firstDay, lastDay }: Omit<NewObservation, 'id'>,
  entries: readonly Entry[],
): Promise<Bilingual | undefined> {
  const entry = entries.find(
    (entry) =>
      !entry.replaced &&
      (entry.met !== null || entry.value !== null) &&
      entry.firstDay <= lastDay &&
      entry.lastDay >= firstDay,
  )
  if (entry) return { en: words.overlap.en(daysOf(entry, 'en')), fr: words.overlap.fr(daysOf(entry, 'fr')) }
  if (!measure.rule.feed) return undefined
  const told = await tx
    .selectFrom('performance.observation')
    .select('id')
    .where('organization_id', '=', measure.organization)
    .where('feed_id', '=', measure.rule.feed)
    .where('measure_id', 'is', null)
    .where('first_day', '<=', lastDay)
    .where('last_day', '>=', firstDay)
    .limit(1)
    .executeTakeFirst()
  return told ? words.overlapSource : undefined
}

/** Each measure counted by hand has a source of its own, which its parties see. */
async function feedByHand(tx: Tx, measure: MeasureRead, now: Temporal.Instant): Promise<string> {
  const hash = createHash('sha256').update(`by hand ${measure.id}`).digest('hex')
  const id = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(12, 16),
    hash.slice(16, 20),
    hash.slice(20, 32),
  ].join('-')
  const { name } = measure.rule
  return addFeed(
    tx,
    {
      id,
      organization: measure.organization,
      name: { en: words.feed.en(name.en), fr: words.feed.fr(name.fr) },
      parties: measure.parties,
      service: measure.service,
    },
    now,
  )
}

function readEntry(
  form: FormFields,
  { rule }: MeasureRead,
  corrects: boolean,
  now: Temporal.Instant,
): { readonly entry: Omit<NewObservation, 'id'> } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = []
  const first = readDate(typedDate(form, 'first'))
  const last = readDate(typedDate(form, 'last'))
  const today = now
    .toZonedDateTimeISO(rule.timeZone ?? 'America/Toronto')
    .toPlainDate()
    .toString()
  const firstDay = first !== null && first !== 'impossible' && first >= '1900-01-01' ? first : undefined
  const lastDay = last !== null && last !== 'impossible' ? last : undefined
  if (firstDay === undefined) errors.push({ field: 'first', message: words.needFirst })
  if (lastDay === undefined || (firstDay !== undefined && lastDay < firstDay))
    errors.push({ field: 'last', message: words.needLast })
  else if (lastDay > today) errors.push({ field: 'last', message: words.future })
  const takesBack = corrects && form.get('takeBack') === 'yes'
  const figures = takesBack ? {} : readFigures(form, rule, errors)
  const evidence = form.get('evidence').trim().replace(/\s+/g, ' ')
  if (evidence === '' || evidence.length > 200 || hasForbiddenCharacters(evidence))
    errors.push({ field: 'evidence', message: corrects ? words.needReason : words.needNote })
  if (errors.length || firstDay === undefined || lastDay === undefined) return { errors }
  return { entry: { firstDay, lastDay, ...figures, at: now.epochMilliseconds, evidence } }
}

function readFigures(
  form: FormFields,
  rule: MeasureRead['rule'],
  errors: FieldError[],
): Pick<NewObservation, 'numerator' | 'denominator' | 'value' | 'asked'> {
  const { fields, read } = evidenceForm(rule)
  const numbers = fields.map(({ name, isOptional }) => {
    const typed = form.get(name)
    const text = typedDecimal(typed)
    if (isDecimal(text)) return [name, text] as const
    if (!isOptional || typed.trim() !== '') errors.push({ field: name, message: words.needNumber })
    return [name, undefined] as const
  })
  if (errors.some(({ field }) => fields.some(({ name }) => name === field))) return {}
  const figures = read(Object.fromEntries(numbers))
  if (!('length' in figures)) return figures
  errors.push(...figures)
  return {}
}
