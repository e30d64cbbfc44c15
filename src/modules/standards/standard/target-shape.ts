import { z } from 'zod'
import { startingDayRules } from '../clock/working-days.ts'

/** P30D, P2W, P3M, PT16H, P1DT12H; no fractions, no sign. */
export const durationShape = z
  .string()
  .regex(
    /^P(?=[\dT])(\d{1,4}Y)?(\d{1,5}M)?(\d{1,5}W)?(\d{1,6}D)?(T(?=\d)(\d{1,7}H)?(\d{1,9}M)?(\d{1,10}S)?)?$/,
  )
  .describe(
    'ISO 8601. Hours, minutes and seconds alone (PT16H) are working time of the calendar. With years, months, weeks or days (P30D) it is time on the wall calendar, weekends and holidays included, at the same clock time.',
  )

/** How long a case may take: a duration, or so many working days. */
export const targetShape = z.union([
  durationShape,
  z.strictObject({
    workingDays: z.int().min(0).max(3660),
    startingDay: z
      .enum(startingDayRules)
      .describe('Which day is day 1; without it the first working day after the day of receipt.')
      .optional(),
    dueAt: z
      .enum(['closing', 'same-time'])
      .describe('When in the last day the case is due; without it at closing.')
      .optional(),
    receivedUntil: z
      .string()
      .regex(/^(closing|any-hour|([01]\d|2[0-3]):[0-5]\d)$/)
      .describe('What comes in later counts as received the next day; without it "closing".')
      .optional(),
  }),
])

export type StatedTarget = z.infer<typeof targetShape>
