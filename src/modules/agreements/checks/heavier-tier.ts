import { type Guide, type Reclassification, reclassify } from '../../guide/index.ts'
import type { Agreement } from '../format.ts'

/** The tier that a draft calls for by the elements it uses; null while its own is heavy enough. */
export function heavierTier({ documents, tier }: Agreement, guide: Guide): Reclassification | null {
  const used = new Set(
    documents.flatMap(({ elements }) =>
      elements.filter(({ state }) => state === 'drafted').map(({ id }) => id),
    ),
  )
  const advice = reclassify([...used], tier, guide)
  return advice.tier === tier ? null : advice
}
