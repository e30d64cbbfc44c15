import * as z from 'zod'
import { documentTypes, tiers } from '../../guide/index.ts'
import { serviceStandard } from '../../standards/index.ts'
import type { Agreement } from '../format.ts'
import { limits } from './limits.ts'

/** Ids of parties, positions, documents and rows: letters, digits, point, hyphen and underscore. */
const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
  .describe('Letters, digits, point, hyphen and underscore; 64 at most')

const line = z.string().max(limits.line)

const bilingualLine = z.strictObject({ en: line.optional(), fr: line.optional() })

const bilingualText = z.strictObject({
  en: z.string().max(limits.text).optional(),
  fr: z.string().max(limits.text).optional(),
})

const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(64)

export const durationUnitShape = z.enum([
  'minute',
  'hour',
  'working-hour',
  'day',
  'working-day',
  'week',
  'month',
  'year',
])

const simpleValue = z.union([
  z.string().max(limits.text),
  z.number(),
  z.boolean(),
  bilingualText,
  z.strictObject({ amount: line, currency: z.literal('CAD') }),
  z.strictObject({ count: z.number(), unit: durationUnitShape }),
  z.array(line).max(limits.codes),
])

const rowId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

const row = z.object({ id: rowId }).catchall(simpleValue).describe('A row of a table: its id and its cells')

const fieldValue = z.union([simpleValue, z.array(row).max(limits.rows)])

export const legalFormShape = z.enum([
  'department',
  'agency',
  'crown-corporation',
  'province',
  'municipality',
  'indigenous-government',
  'other-public',
  'private',
])

const party = z.strictObject({
  id,
  name: bilingualLine,
  acronym: bilingualLine.exactOptional(),
  legalForm: legalFormShape,
  role: z.enum(['client', 'provider', 'lead', 'participant']),
  address: bilingualLine.exactOptional(),
})

const position = z.strictObject({
  id,
  party: id,
  title: bilingualLine,
  incumbent: line.exactOptional(),
  email: line.exactOptional(),
  phone: line.exactOptional(),
})

const element = z.strictObject({
  id: key.describe('Id of the element in the guide, or x-… for one of the organization’s own'),
  name: bilingualLine.exactOptional(),
  state: z.enum(['empty', 'drafted', 'inherited', 'not-applicable']),
  begun: z
    .boolean()
    .exactOptional()
    .describe('Begun from what was known and from standard wording, and read by nobody yet'),
  reason: bilingualText.exactOptional(),
  fields: z.record(key, fieldValue),
  text: bilingualText.exactOptional(),
})

const whole = z.strictObject({ en: line.min(1), fr: line.min(1) })

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const calendar = z
  .strictObject({
    id,
    name: whole,
    version: z.int().min(1),
    from: isoDate,
    calendar: z
      .record(z.string().max(64), z.unknown())
      .describe('A working calendar, as docs/format.md shows it'),
  })
  .describe('A working calendar as it stood when the levels were agreed')

const standard = z
  .strictObject({ id, version: z.int().min(1), from: isoDate, standard: serviceStandard })
  .describe('A service standard as it stood when the levels were agreed')

const agreementDocument = z.strictObject({
  id,
  type: z.enum(documentTypes),
  number: line,
  title: bilingualLine,
  parent: id.nullable(),
  legalNature: z.enum(['administrative', 'binding', 'mixed']),
  elements: z.array(element).max(limits.elements),
})

/** The open agreement format as a schema: structure only; whether values suit their fields is checked apart. */
export const agreementSchema: z.ZodType<Agreement> = z
  .strictObject({
    format: z.literal('entente.agreement/1'),
    id: z.string().min(1).max(64),
    guide: z.string().min(1).max(64),
    title: bilingualLine,
    relationship: z.enum(['client-provider', 'on-behalf', 'collaborative']),
    tier: z.enum(tiers),
    answers: z.record(z.string(), z.unknown()).exactOptional(),
    parties: z.array(party).max(limits.parties),
    positions: z.array(position).max(limits.positions),
    slaFrenchLabel: z
      .enum(['entente', 'accord'])
      .exactOptional()
      .describe('What a service level agreement is called in French: “entente” where nothing is said'),
    calendars: z.array(calendar).max(limits.calendars).exactOptional(),
    standards: z.array(standard).max(limits.standards).exactOptional(),
    documents: z.array(agreementDocument).max(limits.documents),
  })
  .meta({
    title: 'Entente agreement',
    description: 'An agreement between public bodies, in English and French',
  })

/** The published JSON Schema (2020-12) of the format. */
export function agreementJsonSchema(): object {
  return z.toJSONSchema(agreementSchema, { target: 'draft-2020-12' })
}
