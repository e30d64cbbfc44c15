import type { Language } from '../../kernel/language/bilingual.ts'
import { type Fact, sameFact } from './facts/fact.ts'
import { readFacts } from './facts/read.ts'

/** A value that a change touched: both sides when one replaces the other. */
export type ValueChange = { readonly kind: Fact['kind']; readonly old?: string; readonly new?: string }

/** Compares exact values as values: "30 days" for "thirty (30) days" is none, "30 days" for "60 days" is one. */
export function valueChanges(old: string, now: string, language: Language): ValueChange[] {
  const before = [...readFacts(old, language).facts].filter(({ required }) => required)
  const after = [...readFacts(now, language).facts].filter(({ required }) => required)
  for (const fact of [...before]) {
    const twin = after.findIndex((other) => sameFact(fact, other))
    if (twin < 0) continue
    after.splice(twin, 1)
    before.splice(before.indexOf(fact), 1)
  }
  const changes: ValueChange[] = before.map((fact) => {
    const at = after.findIndex(({ kind }) => kind === fact.kind)
    const twin = at < 0 ? undefined : after.splice(at, 1)[0]
    return { kind: fact.kind, old: fact.text, ...(twin && { new: twin.text }) }
  })
  return [...changes, ...after.map(({ kind, text }) => ({ kind, new: text }))]
}
