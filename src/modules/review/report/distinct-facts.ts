import type { StatedFact } from '../recognition/facts.ts'

/** Each stated value once, with the first place that states it. */
export function distinctFacts(
  facts: readonly StatedFact[],
): readonly { readonly key: string; readonly text: string; readonly place: string }[] {
  const seen = new Map<string, { key: string; text: string; place: string }>()
  for (const { key, value, place } of facts) if (!seen.has(key)) seen.set(key, { key, text: value, place })
  return [...seen.values()]
}
