import { z } from 'zod'
import { regions, targetShape } from '../../standards/index.ts'
import { codeShape } from '../rule.ts'

const column = z.string().min(1)
const bilingual = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) })
const texts = z.array(z.string().min(1)).min(1)

const standard = z.strictObject({
  calendar: z
    .union([z.literal('continuous'), z.enum(regions), z.looseObject({})])
    .describe(
      'Working calendar: "continuous", a jurisdiction whose office hours and holidays apply ("CA-ON"), or a calendar (timezone, week, holidays…). Without it "continuous".',
    )
    .optional(),
  target: targetShape.describe('How long a case may take.'),
})

const times = {
  opened: column.describe('Column with the time a case was opened.'),
  closed: column.describe('Column with the time it was closed; blank while it is open.').optional(),
  due: column
    .describe('Column with the target time that the source states. A blank cell falls to "standard".')
    .optional(),
  id: column
    .describe('Column with the number of a case: the same number twice is told, and counted once.')
    .optional(),
  status: z
    .union([
      column,
      z.strictObject({
        column,
        closed: texts.describe('Values, in any letter case, that mean closed. All others mean open.'),
      }),
    ])
    .describe(
      'Column that says whether a case is closed. It decides: an open case with a closing time is open.',
    )
    .optional(),
  pauses: z
    .array(z.strictObject({ start: column, end: column }))
    .min(1)
    .describe(
      'Pairs of columns between which the clock stands still; needs "standard", since a stated target already allows for them.',
    )
    .optional(),
}

const moment = z.union([
  z.literal('first'),
  z.literal('last'),
  z.strictObject({
    activity: texts.describe('Activities that count.'),
    which: z.enum(['first', 'last']).describe('Which of several; without it the first.').optional(),
  }),
])

const events = z
  .strictObject({
    case: column.describe('Column with the number of the case.'),
    time: column.describe('Column with the time of the event.'),
    activity: column.describe('Column with what happened.').optional(),
    id: column
      .describe('Column with the number of the event: the same twice is told, and counted once.')
      .optional(),
    opened: moment.describe('The event that opens a case; without it the first.').optional(),
    closed: moment.describe('The event that closes it; without it the last.').optional(),
    pauses: z
      .array(z.strictObject({ start: texts, end: texts }))
      .min(1)
      .describe('Activities that stop the clock and start it again.')
      .optional(),
  })
  .describe('The log has one row for each event, not for each case.')

const exclusion = z.strictObject({
  column,
  values: texts.describe('Values of the column, exactly, that are left out.'),
  agreed: z
    .enum(['beforehand', 'both-parties', 'proposed'])
    .describe('By a rule of the agreement, by both parties, or only proposed: then it does not count.'),
  clause: z.string().min(1).describe('Where that is written.').optional(),
  code: codeShape
    .describe(
      'Code of the exclusion in the rule of a measure; used when the rows are loaded as facts. Only what the rule agrees on beforehand counts.',
    )
    .optional(),
  reason: bilingual.optional(),
})

const period = z.strictObject({
  kind: z
    .enum(['month', 'quarter', 'fiscal-year', 'rolling'])
    .describe('Calendar month, calendar quarter, April to March, or so many days to the end of each month.'),
  days: z.int().min(1).max(3660).describe('Length of a rolling window.').optional(),
  by: z
    .enum(['opened', 'closed', 'due'])
    .describe(
      'Which of its days puts a case in a period; without it the day it was opened. A case that lacks it is put by its opening.',
    )
    .optional(),
})

const common = {
  $schema: z.string().optional(),
  name: bilingual.optional(),
  timeZone: z
    .string()
    .min(1)
    .describe('IANA zone of times without offset, and of the days of periods; without it UTC.')
    .optional(),
  dateFormat: z
    .union([z.string().min(1), texts])
    .describe(
      'How times are written when not as ISO 8601: YYYY YY MM M MMM DD D HH H hh h mm ss SSS A Z, all else as it stands, letters in brackets ("DD/MM/YYYY HH:mm", "D MMM YYYY H [h] mm"). Several are tried in order. Also "epoch-seconds" and "epoch-milliseconds".',
    )
    .optional(),
  blank: z.array(z.string()).describe('Cells that stand for a blank one ("NULL", "9999-12-31").').optional(),
  channel: z
    .union([
      column,
      z.strictObject({
        column,
        words: z
          .record(z.string().min(1), z.string().min(1).max(200))
          .describe(
            'What each word of the column means, in any letter case: a code of the inventory (ONL, TEL, EML, PERSON, POST, FAX, OTH), or the word that it is shown by.',
          ),
      }),
    ])
    .describe('Column with the channel of the case; used when the rows are loaded as facts.')
    .optional(),
  delimiter: z.enum([',', ';', '\t', '|']).describe('Without it, told from the first line.').optional(),
  encoding: z
    .enum(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'])
    .describe('Without it, told from the bytes.')
    .optional(),
  standard: standard.optional(),
  withoutTarget: z
    .enum(['met', 'unmeasurable'])
    .describe(
      'What a case without any target is. Without it "met": what has no target cannot be late; such cases are counted apart too.',
    )
    .optional(),
  asOf: z
    .string()
    .min(1)
    .describe(
      'When the cases still open are judged, with offset or in timeZone; without it now. --as-of wins over it.',
    )
    .optional(),
  period: period.describe('Without it, months.').optional(),
  target: z
    .string()
    .regex(/^(100(\.0{1,6})?|\d{1,2}(\.\d{1,6})?)$/)
    .describe('Percentage of cases to be met in each period, as exact text: "95", "99.95".')
    .optional(),
  minimumSample: z.int().min(1).describe('Fewer measured cases in a period decide nothing.').optional(),
  allowedMisses: z
    .int()
    .min(0)
    .describe('A period with this many misses or fewer is met whatever its percentage.')
    .optional(),
  exclusions: z.array(exclusion).min(1).optional(),
}

const caseLog = z.strictObject({ ...common, ...times }).describe('One row for each case.')
const eventLog = z
  .strictObject({ ...common, events })
  .describe('One row for each event; a case is put together from its events.')

/** How a log is read and judged. People write it as JSON; no code is needed. */
export const evaluationMapping = z.union([caseLog, eventLog])

export type EvaluationMapping = z.infer<typeof evaluationMapping>
export type CaseLogMapping = z.infer<typeof caseLog>
export type EventLogMapping = z.infer<typeof eventLog>
export type StandardMapping = z.infer<typeof standard>
export type EventMoment = z.infer<typeof moment>

/** The shape that a document means to have, so that faults are told against that one alone. */
export function mappingShape(document: unknown): typeof caseLog | typeof eventLog {
  return typeof document === 'object' && document !== null && 'events' in document ? eventLog : caseLog
}

/** The JSON Schema that is published in `schema/evaluation-mapping.schema.json`. */
export function evaluationMappingSchema(): object {
  return { title: 'Entente evaluation mapping', ...z.toJSONSchema(evaluationMapping) }
}
