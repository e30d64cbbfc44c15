import { z } from 'zod'

/** The versions of the standard that are read; what another one means nobody here can say. */
export const apiVersions = ['openslo/v1alpha', 'openslo/v1', 'openslo.com/v2alpha'] as const

const text = z.string()
const labels = z.record(text, z.union([text, z.array(text)]))
const metadata = z.strictObject({
  name: text.min(1),
  displayName: text.optional(),
  labels: labels.optional(),
  annotations: z.record(text, text).optional(),
})
/** Queries are for other programs; whatever they hold is kept out of our reading. */
const anything = z.unknown()
const source = z.looseObject({})
const ratio = z.strictObject({
  counter: z.boolean().optional(),
  incremental: z.boolean().optional(),
  good: source.optional(),
  bad: source.optional(),
  total: source,
  rawType: text.optional(),
  raw: source.optional(),
})
const indicatorSpec = z.strictObject({
  description: text.optional(),
  ratioMetric: ratio.optional(),
  thresholdMetric: source.optional(),
})
const indicator = z.strictObject({
  metadata: metadata.optional(),
  spec: indicatorSpec.optional(),
  thresholdMetric: source.optional(),
})
const duration = text.regex(/^[1-9]\d{0,3}[mhdwMQY]$/)
const calendar = z.strictObject({ startTime: anything, timeZone: text })
const timeWindow = z.union([
  z.strictObject({ duration, isRolling: z.boolean(), calendar: calendar.optional() }),
  z.strictObject({
    unit: z.enum(['Second', 'Minute', 'Hour', 'Day', 'Week', 'Month', 'Quarter', 'Year']),
    count: z.int().min(1).max(3660),
    isRolling: z.boolean().optional(),
    calendar: calendar.optional(),
  }),
])
const share = z.number().min(0).max(1)
const objective = z.strictObject({
  displayName: text.optional(),
  op: z.enum(['lt', 'lte', 'gt', 'gte']).optional(),
  value: z.number().optional(),
  target: share.optional(),
  targetPercent: z.number().min(0).max(100).optional(),
  timeSliceTarget: share.optional(),
  timeSliceWindow: z.union([duration, z.number()]).optional(),
  indicator: indicator.optional(),
  indicatorRef: text.optional(),
  compositeWeight: z.number().optional(),
  ratioMetrics: ratio.optional(),
})
const sloSpec = z.strictObject({
  description: text.optional(),
  service: text.min(1),
  indicator: indicator.optional(),
  indicatorRef: text.optional(),
  sli: indicator.optional(),
  sliRef: text.optional(),
  timeWindow: z.array(timeWindow).max(1).optional(),
  timeWindows: z.array(timeWindow).max(1).optional(),
  budgetingMethod: z.enum(['Occurrences', 'Timeslices', 'RatioTimeslices']),
  objectives: z.array(objective).min(1),
  alertPolicies: z.array(anything).nullable().optional(),
})

const apiVersion = z.enum(apiVersions)

export const sloShape = z.strictObject({ apiVersion, kind: z.literal('SLO'), metadata, spec: sloSpec })
export const serviceShape = z.strictObject({
  apiVersion,
  kind: z.literal('Service'),
  metadata,
  spec: z.strictObject({ description: text.optional() }).nullable().optional(),
})
/** Kinds that state no promise: recognized, and passed over. */
export const otherShape = z.looseObject({
  apiVersion,
  kind: z.enum(['SLI', 'DataSource', 'AlertPolicy', 'AlertCondition', 'AlertNotificationTarget']),
  metadata,
})

export type Slo = z.infer<typeof sloShape>
export type SloObjective = Slo['spec']['objectives'][number]
export type SloWindow = z.infer<typeof timeWindow>
