import type { Tx } from '../../../../kernel/data/database.ts'
import { capitalZone } from '../../../../kernel/time/zones.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import type { Guide } from '../../../guide/index.ts'
import { guideOf } from '../guide-settings/overlay-row.ts'
import { type LoadedAgreement, loadAgreement } from '../load/load-agreement.ts'

/** An agreement as one member reads it: its rows, the guide of that member's organization, and the day. */
export type OpenAgreement = LoadedAgreement & { readonly guide: Guide; readonly today: Temporal.PlainDate }

/** Null when the id is none, or when the viewer's organization is not a party. */
export async function openAgreement(
  tx: Tx,
  viewer: Viewer,
  id: string,
  now: Temporal.Instant,
): Promise<OpenAgreement | null> {
  const today = dayOf(now)
  const loaded = await loadAgreement(tx, id, today)
  return loaded && { ...loaded, guide: await guideOf(tx, viewer.organization), today }
}

/** Days are those of the capital's clocks. */
export function dayOf(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(capitalZone).toPlainDate()
}

export function actorOf(viewer: Viewer): { readonly organization: string; readonly person: string } {
  return { organization: viewer.organization, person: viewer.person }
}
