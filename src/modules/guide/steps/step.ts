import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { DocumentType } from '../element.ts'
import type { Source } from '../source.ts'

export const gateOutcomes = ['proceed', 'rework', 'off-ramp', 'reclassify'] as const

export type GateOutcome = (typeof gateOutcomes)[number]

export type Step = {
  /** 0 to 10. */
  readonly number: number
  readonly id: string
  readonly name: Bilingual
  readonly inputs: readonly Bilingual[]
  readonly activities: readonly Bilingual[]
  readonly outputs: readonly Bilingual[]
  /** The documents drafted or signed here. */
  readonly documents: readonly DocumentType[]
  readonly gate: Gate
  readonly source: Source
}

export type Gate = {
  readonly id: `G${number}`
  readonly question: Bilingual
  readonly outcomes: readonly GateOutcome[]
  /** Ways out that the parties may take at this gate. */
  readonly offRamps: readonly Bilingual[]
}
