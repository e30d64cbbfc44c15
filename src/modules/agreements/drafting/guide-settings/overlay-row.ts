import * as z from 'zod'
import type { Tx } from '../../../../kernel/data/database.ts'
import {
  baseGuide,
  documentTypes,
  effectiveGuide,
  elementById,
  families,
  type Guide,
  type Overlay,
  profileById,
} from '../../../guide/index.ts'

const bilingual = z.object({ en: z.string(), fr: z.string() })
export const needs = ['required', 'recommended', 'optional', 'not-used'] as const
const need = z.enum(needs)

/** An element that an organization adds to the guide: a heading, why it exists, and a text of its own; no typed fields. */
const ownElement = z.object({
  id: z.string(),
  name: bilingual,
  purpose: bilingual,
  family: z.enum(families),
  documents: z.array(z.enum(documentTypes)),
  need: z.object({ simple: need, medium: need, complex: need }),
})

const changedNeed = z.object({ need, reason: bilingual })

export type OwnElement = z.output<typeof ownElement>
export type ChangedNeed = z.output<typeof changedNeed>

/** How an organization adapts the guide, as it is kept. */
export type GuideSettings = {
  readonly profiles: readonly string[]
  readonly needs: { readonly [element: string]: ChangedNeed }
  readonly ownElements: readonly OwnElement[]
  /** 0 when nothing was ever saved. */
  readonly version: number
}

const columns = z.object({
  profiles: z.array(z.string()),
  needs: z.record(z.string(), changedNeed),
  own_elements: z.array(ownElement),
  version: z.number(),
})

/** The settings of the acting organization. Throws when a row holds something that no form ever saved. */
export async function guideSettings(tx: Tx, organization: string): Promise<GuideSettings> {
  const row = await tx
    .selectFrom('agreements.guide_overlay')
    .select(['profiles', 'needs', 'own_elements', 'version'])
    .where('organization_id', '=', organization)
    .executeTakeFirst()
  if (!row) return { profiles: [], needs: {}, ownElements: [], version: 0 }
  const { profiles, needs, own_elements, version } = columns.parse(row)
  return { profiles, needs, ownElements: own_elements, version }
}

/** The guide as an organization applies it: its own changes, then what the statutes it chose require. */
export function guideWith(settings: GuideSettings, organization: string): Guide {
  const profiles = settings.profiles.flatMap((id) => profileById(id) ?? [])
  const guide = effectiveGuide(baseGuide, [overlayOf(settings, organization), ...profiles])
  return guide.ok ? guide.value : baseGuide
}

export async function guideOf(tx: Tx, organization: string): Promise<Guide> {
  return guideWith(await guideSettings(tx, organization), organization)
}

function overlayOf(settings: GuideSettings, organization: string): Overlay {
  const source = {
    instrument: organization,
    generation: 'organization',
    status: 'own',
    established: false,
  } as const
  const own = new Set(settings.ownElements.map(({ id }) => id))
  return {
    id: organization,
    kind: 'organization',
    name: { en: 'The organization’s own guide', fr: 'Le guide de l’organisation' },
    // A change of an element that a newer guide no longer has is kept and has no effect.
    needs: Object.entries(settings.needs)
      .filter(([element]) => elementById(element) !== undefined || own.has(element))
      .map(([element, { need, reason }]) => ({ element, need, reason, source })),
    elements: settings.ownElements.map((element) => ({
      ...element,
      help: element.purpose,
      fields: [],
      pattern: { en: '', fr: '' },
      source,
    })),
  }
}
