import { z } from 'zod'
import { bilingualShape } from '../../../kernel/language/shape.ts'
import { regions } from '../holidays/holiday.ts'
import { channelNames, frequencyNames, standardKindNames } from './names.ts'
import { decimalShape, percentageShape } from './numbers.ts'
import { targetShape } from './target-shape.ts'

/**
 * What a service promises its clients in normal conditions, and how one knows whether it keeps it. Stored as it is, never
 * changed; another version follows from a later date.
 */
export const serviceStandard = z
  .strictObject({
    kind: z.enum(codes(standardKindNames)),
    /** The promise in one sentence that clients understand. */
    statement: bilingualShape,
    channel: z.enum(codes(channelNames)),
    /** How long it may take, and the calendar it is counted with. */
    limit: z
      .strictObject({
        target: targetShape,
        calendar: z.union([
          z.literal('continuous'),
          z.enum(regions),
          // The version in force when a case is opened applies to that case.
          z.strictObject({ id: z.uuid() }),
        ]),
        start: bilingualShape,
        stop: bilingualShape,
        pauses: bilingualShape.exactOptional(),
      })
      .exactOptional(),
    /** For a promise about something else than time. */
    threshold: z
      .strictObject({ value: decimalShape, unit: bilingualShape, better: z.enum(['higher', 'lower']) })
      .exactOptional(),
    /** How often it is to be kept. */
    target: percentageShape,
    window: z.union([
      z.strictObject({ kind: z.enum(['month', 'quarter', 'fiscal-year']) }),
      z.strictObject({ kind: z.literal('rolling'), days: z.int().min(1).max(3660) }),
    ]),
    normalConditions: bilingualShape,
    exclusions: bilingualShape.exactOptional(),
    method: z.strictObject({
      formula: bilingualShape,
      source: bilingualShape,
      frequency: z.enum(codes(frequencyNames)),
      owner: bilingualShape,
      gapRule: bilingualShape,
    }),
    /** Who reports the result, where, and how often. */
    report: bilingualShape,
  })
  .superRefine((standard, context) => {
    if (standard.kind === 'timeliness' && !standard.limit)
      context.addIssue({ code: 'custom', path: ['limit', 'target'], message: 'a time limit is needed' })
  })

export type ServiceStandard = z.infer<typeof serviceStandard>
export type StandardKind = ServiceStandard['kind']

/** Reads a stored standard. Throws when it is none: what was stored was checked, so anything else is damage. */
export function readServiceStandard(body: unknown): ServiceStandard {
  return serviceStandard.parse(body)
}

/** The standard in force on a day; before the first one, the first. */
export function standardInForce<Version extends { readonly from: Temporal.PlainDate }>(
  versions: readonly [Version, ...Version[]],
  day: Temporal.PlainDate,
): Version {
  const begun = versions.filter(({ from }) => Temporal.PlainDate.compare(from, day) <= 0)
  return begun.reduce(
    (latest, one) => (Temporal.PlainDate.compare(one.from, latest.from) >= 0 ? one : latest),
    versions[0],
  )
}

function codes<Code extends string>(names: { readonly [code in Code]: unknown }): [Code, ...Code[]] {
  // The keys of an object of this type are its codes, and it has at least one.
  return Object.keys(names) as [Code, ...Code[]]
}
