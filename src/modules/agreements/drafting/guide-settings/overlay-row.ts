import * as z from 'zod'
import type { Tx } from '../../../../kernel/data/database.ts'
import {
  changedNeed,
  type Guide,
  guideWith,
  type OwnGuide,
  ownElement,
  slaFrenchLabelOf,
} from '../../../guide/index.ts'

/** How an organization adapts the guide, as it is kept. */
export type GuideSettings = OwnGuide & {
  /** 0 when nothing was ever saved. */
  readonly version: number
}

const columns = z.object({
  profiles: z.array(z.string()),
  needs: z.record(z.string(), changedNeed),
  own_elements: z.array(ownElement),
  version: z.number(),
})

const nothingChanged = { profiles: [], needs: {}, own_elements: [], version: 0 }

/** The settings of the acting organization. Throws when a row holds something that no form ever saved. */
export async function guideSettings(tx: Tx, organization: string): Promise<GuideSettings> {
  const row = await tx
    .selectFrom('identity.organization as organization')
    .leftJoin('agreements.guide_overlay as overlay', 'overlay.organization_id', 'organization.id')
    .select(['overlay.profiles', 'overlay.needs', 'overlay.own_elements', 'overlay.version'])
    .select('organization.sla_label_fr')
    .where('organization.id', '=', organization)
    .executeTakeFirst()
  const kept = columns.parse(row?.version ? row : nothingChanged)
  return {
    format: 'entente.guide/1',
    profiles: kept.profiles,
    needs: kept.needs,
    elements: kept.own_elements,
    slaFrenchLabel: slaFrenchLabelOf(row?.sla_label_fr),
    version: kept.version,
  }
}

export async function guideOf(tx: Tx, organization: string): Promise<Guide> {
  return guideWith(await guideSettings(tx, organization), organization)
}
