import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { ExclusionLine } from '../exclusions/queries.ts'
import type { Level } from './level.ts'
import { momentLabel } from './words-of-time.ts'

export function exclusionsHead(language: Language): readonly string[] {
  return [words.what, words.why, words.by, words.state].map((word) => word[language])
}

/** What, why, by whom, and whether it counts. */
export function exclusionRow(level: Level, line: ExclusionLine, language: Language): readonly string[] {
  const { code, span, cases, reason, proposedBy, state } = line
  const name = level.rule.exclusions.find((term) => term.code === code)?.label[language] ?? code
  const at = (milliseconds: number) =>
    momentLabel(Temporal.Instant.fromEpochMilliseconds(milliseconds), level.zone, language)
  const where = span
    ? words.span[language](at(span.start), at(span.end))
    : words.someCases[language](cases.length)
  return [`${name}, ${where}`, reason[language], proposedBy.name[language], words.states[state][language]]
}

const words = {
  what: { en: 'What', fr: 'Quoi' },
  why: { en: 'Why', fr: 'Pourquoi' },
  by: { en: 'Proposed by', fr: 'Proposée par' },
  state: { en: 'State', fr: 'État' },
  span: {
    en: (from: string, to: string) => `from ${from} to ${to}`,
    fr: (from: string, to: string) => `début ${from}, fin ${to}`,
  },
  someCases: {
    en: (count: number) => `single cases: ${count}`,
    fr: (count: number) => `dossiers précis\u00a0: ${count}`,
  },
  states: {
    beforehand: { en: 'Agreed beforehand: counts', fr: 'Convenue d’avance\u00a0: elle compte' },
    proposed: { en: 'Proposed: does not count yet', fr: 'Proposée\u00a0: ne compte pas encore' },
    accepted: { en: 'Accepted: counts', fr: 'Acceptée\u00a0: elle compte' },
    refused: { en: 'Refused: does not count', fr: 'Refusée\u00a0: ne compte pas' },
    withdrawn: { en: 'Withdrawn: does not count', fr: 'Retirée\u00a0: ne compte pas' },
  },
} as const satisfies Record<string, Bilingual | Bilingual<unknown> | Record<string, Bilingual>>
