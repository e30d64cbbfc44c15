import { type FactRefusal, type FactRule, type NewEvent, refusalOfFact } from './event.ts'

/** How far the clock of a sender may be ahead of ours. */
export const clockTolerance = 5 * 60_000

export type Read<Fact> = { readonly fact: Fact } | { readonly refusal: FactRefusal }

/** A fault found while reading; caught by `reading` alone. */
class Fault {
  readonly rule: FactRule
  readonly field: string | null
  constructor(rule: FactRule, field: string | null) {
    this.rule = rule
    this.field = field
  }
}

export type Fields = {
  readonly text: (name: string) => string
  readonly optionalText: (name: string) => string | undefined
  /** Epoch milliseconds of an instant that is not in the future. */
  readonly instant: (name: string) => number
  readonly raw: (name: string) => unknown
  readonly fail: (rule: FactRule, field?: string) => never
}

/** Reads one fact of a batch field by field; the first fault is its refusal. */
export function reading<Fact>(
  value: unknown,
  index: number,
  known: ReadonlySet<string>,
  now: Temporal.Instant,
  read: (fields: Fields) => Fact,
): Read<Fact> {
  if (!isRecord(value)) return { refusal: refusalOfFact(index, '', 'not-an-object') }
  const id = isText(value.id) ? value.id : ''
  try {
    for (const name of Object.keys(value)) if (!known.has(name)) throw new Fault('unknown-field', name)
    return { fact: read(fieldsOf(value, now)) }
  } catch (error) {
    if (error instanceof Fault) return { refusal: refusalOfFact(index, id, error.rule, error.field) }
    throw error
  }
}

function fieldsOf(value: Readonly<Record<string, unknown>>, now: Temporal.Instant): Fields {
  const latest = now.epochMilliseconds + clockTolerance
  const fail = (rule: FactRule, field: string | null = null): never => {
    throw new Fault(rule, field)
  }
  const text = (name: string) => {
    const found = value[name]
    return isText(found) ? found : fail('missing-text', name)
  }
  return {
    fail,
    text,
    raw: (name) => value[name],
    optionalText: (name) => (value[name] === undefined ? undefined : text(name)),
    instant(name) {
      const at = readInstant(value[name])
      if (at === undefined) return fail('not-an-instant', name)
      return at > latest ? fail('in-the-future', name) : at
    },
  }
}

const eventFields = new Set([
  'id',
  'case',
  'activity',
  'at',
  'corrects',
  'withdraw',
  'channel',
  'due',
  'causedBy',
  'evidence',
  'contested',
  'exclusion',
])

/** Checks one event of a batch. */
export function readEvent(value: unknown, index: number, now: Temporal.Instant): Read<NewEvent> {
  return reading(value, index, eventFields, now, (fields) => {
    const corrects = fields.optionalText('corrects')
    const withdraw = fields.raw('withdraw') ?? false
    if (typeof withdraw !== 'boolean') return fields.fail('bad-detail', 'withdraw')
    if (withdraw && corrects === undefined) return fields.fail('withdraws-nothing', 'withdraw')
    return {
      id: fields.text('id'),
      caseId: fields.text('case'),
      activity: withdraw ? '' : fields.text('activity'),
      at: fields.instant('at'),
      corrects,
      channel: fields.optionalText('channel'),
      detail: detailOf(fields),
    }
  })
}

function detailOf(fields: Fields): NewEvent['detail'] {
  const stated = fields.raw('due')
  const due = stated === undefined ? undefined : (readInstant(stated) ?? fields.fail('not-an-instant', 'due'))
  const causedBy = fields.optionalText('causedBy')
  const evidence = fields.optionalText('evidence')
  const exclusion = fields.optionalText('exclusion')
  const contested = fields.raw('contested')
  if (contested !== undefined && typeof contested !== 'boolean') return fields.fail('bad-detail', 'contested')
  const isPlain = [due, causedBy, evidence, contested, exclusion].every((value) => value === undefined)
  if (isPlain) return undefined
  return {
    ...(due === undefined ? {} : { due }),
    ...(causedBy === undefined ? {} : { causedBy }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(contested === undefined ? {} : { contested }),
    ...(exclusion === undefined ? {} : { exclusion }),
  }
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/i
const earliest = Date.UTC(1900, 0, 2)
const latest = Date.UTC(2199, 11, 30)

/** Epoch milliseconds of an ISO instant with offset; undefined for anything else. */
export function readInstant(value: unknown): number | undefined {
  if (typeof value !== 'string' || !instant.test(value)) return undefined
  try {
    const at = Temporal.Instant.from(value).epochMilliseconds
    return at < earliest || at > latest ? undefined : at
  } catch {
    return undefined
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= 200 &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    !/[\u0000-\u001f\u007f]/.test(value) &&
    value.isWellFormed()
  )
}
