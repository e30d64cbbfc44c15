import type { Tx } from '../../../../kernel/data/database.ts'
import { capitalZone } from '../../../../kernel/time/zones.ts'
import type { MemberRequest } from '../../../../kernel/web/route.ts'
import type { DocumentType, Reclassification } from '../../../guide/index.ts'
import { heavierTier } from '../../checks/heavier-tier.ts'
import { guideOf } from '../../drafting/guide-settings/overlay-row.ts'
import { loadAgreement } from '../../drafting/load/load-agreement.ts'
import type { Relationship } from '../relationship.ts'

/** What is being written: its documents, and the tier it calls for when it grew heavier than its own. */
export type HeavyDraft = {
  readonly types: readonly DocumentType[]
  readonly heavier: Reclassification | null
}

export async function heavyDraft(
  tx: Tx,
  { viewer, now }: Pick<MemberRequest, 'viewer' | 'now'>,
  { id, tier }: Relationship,
): Promise<HeavyDraft> {
  const loaded = await loadAgreement(tx, id, now.toZonedDateTimeISO(capitalZone).toPlainDate())
  const types = loaded?.agreement.documents.map(({ type }) => type) ?? []
  if (!loaded || tier === null) return { types, heavier: null }
  return { types, heavier: heavierTier(loaded.agreement, await guideOf(tx, viewer.organization)) }
}
