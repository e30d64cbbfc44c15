import type { Tx } from '../../../kernel/data/database.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { type FormFields, formFields, pairFields } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import {
  type CalendarChoice,
  calendarsOf,
  calendarsToChoose,
  type KeptStandard,
  measuredFields,
  type ServiceStandard,
  standardById,
  standardInForce,
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
export function standardForm(
  { standard, promise, calendars }: StandardSituation,
  language: Language,
): FormFields {
  const last = promise.running?.rules.at(-1)?.rule
  const known = last ? new Map(formOfRule(last, calendars, language).entries()) : new Map<string, string>()
  const said = new Map(saidBy(standard))
  const completed = ['opened', 'responded', 'closed', 'reopened', 'pauses', 'feed', 'clock', 'exclusions']
  for (const name of [...completed, 'consequences', 'minimum-sample', 'allowed-misses', 'counted-by']) {
    const value = known.get(name)
    if (value !== undefined) said.set(name, value)
  }
  return formFields([...new Map([...known, ...said])])
}

function saidBy(standard: ServiceStandard): readonly (readonly [string, string])[] {
  const { limit, threshold } = standard
  return [
    ...pairFields('name', standard.statement),
    ['evidence', limit ? 'cases' : threshold ? 'values' : 'counts'],
    ['clock', 'resolution'],
    ['opened', limit?.start.en ?? ''],
    ['closed', limit?.stop.en ?? ''],
    ['counted-by', 'opened'],
    ...measuredFields(standard),
  ]
}
