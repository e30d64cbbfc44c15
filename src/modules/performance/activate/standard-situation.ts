import type { Tx } from '../../../kernel/data/database.ts'
import { type FormFields, formFields } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import {
  type CalendarChoice,
  calendarsOf,
  calendarsToChoose,
  type KeptStandard,
  type ServiceStandard,
  standardById,
  standardInForce,
  targetFields,
} from '../../standards/index.ts'
import type { MeasuredPromise } from './keep-rule.ts'
import { keptChoice } from './kept-choice.ts'
import { measureOfStandard } from './queries.ts'
import { formOfRule } from './rule-form.ts'

/** A service standard of the viewer's own organization, as something to measure. */
export type StandardSituation = {
  readonly kept: KeptStandard
  readonly standard: ServiceStandard
  readonly promise: MeasuredPromise
  readonly calendars: readonly CalendarChoice[]
}

/** Null when the id is none, or the standard is kept by another organization. */
export async function standardSituation(
  tx: Tx,
  viewer: Viewer,
  id: string,
  now: Temporal.Instant,
): Promise<StandardSituation | null> {
  const kept = await standardById(tx, id)
  if (kept?.organization !== viewer.organization) return null
  const today = now.toZonedDateTimeISO(viewer.timeZone).toPlainDate()
  const version = standardInForce(kept.versions, today)
  const running = await measureOfStandard(tx, id)
  const last = running?.rules.at(-1)?.rule
  const own = await calendarsOf(tx, [viewer.organization])
  return {
    kept,
    standard: version.standard,
    promise: {
      running,
      today,
      parties: [viewer.organization],
      place: { source: 'standard', standard_id: id, service_id: kept.service },
      decidedBy: {
        en: `Version ${version.number} of the standard`,
        fr: `Version ${version.number} de la norme`,
      },
      refersTo: { standard: id, version: version.number },
      chain: viewer.organization,
    },
    calendars: [
      ...(last?.standard ? [keptChoice(last)] : []),
      ...calendarsToChoose(own, viewer.organization, today, undefined),
    ],
  }
}

/** What the standard itself says fills the form; what people completed for the rule so far stays. */
export function standardForm({ standard, promise, calendars }: StandardSituation): FormFields {
  const last = promise.running?.rules.at(-1)?.rule
  const known = last ? new Map(formOfRule(last, calendars).entries()) : new Map<string, string>()
  const said = new Map(saidBy(standard))
  const completed = ['opened', 'responded', 'closed', 'reopened', 'pauses', 'feed', 'clock', 'exclusions']
  for (const name of [...completed, 'consequences', 'minimum-sample', 'allowed-misses', 'counted-by']) {
    const value = known.get(name)
    if (value !== undefined) said.set(name, value)
  }
  return formFields([...new Map([...known, ...said])])
}

function saidBy(standard: ServiceStandard): readonly (readonly [string, string])[] {
  const { limit, threshold, window, method } = standard
  const [count, unit] = targetFields(limit?.target, limit?.calendar === 'continuous')
  const calendar = limit?.calendar
  return [
    ...pair('name', standard.statement),
    ['evidence', limit ? 'cases' : threshold ? 'values' : 'counts'],
    ['kind', standard.kind],
    ['channel', standard.channel],
    ['clock', 'resolution'],
    ['opened', limit?.start.en ?? ''],
    ['closed', limit?.stop.en ?? ''],
    ['calendar', typeof calendar === 'object' ? calendar.id : (calendar ?? 'CA')],
    ['count', count],
    ['unit', unit],
    ['threshold', threshold?.value ?? ''],
    ...pair('threshold-unit', threshold?.unit),
    ['better', threshold?.better ?? 'higher'],
    ['target', standard.target],
    ['window', window.kind],
    ['days', window.kind === 'rolling' ? String(window.days) : ''],
    ['counted-by', 'opened'],
    ...pair('formula', method.formula),
    ...pair('source', method.source),
    ['frequency', method.frequency],
    ...pair('owner', method.owner),
    ...pair('gap', method.gapRule),
    ...pair('conditions', standard.normalConditions),
    ...pair('report', standard.report),
  ]
}

function pair(
  name: string,
  value: { readonly en: string; readonly fr: string } | undefined,
): readonly (readonly [string, string])[] {
  return [
    [`${name}-en`, value?.en ?? ''],
    [`${name}-fr`, value?.fr ?? ''],
  ]
}
