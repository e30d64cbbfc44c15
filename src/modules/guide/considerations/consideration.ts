import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Tier } from '../element.ts'
import type { Source } from '../source.ts'

export const considerationThemes = [
  'need',
  'authority',
  'scope',
  'governance',
  'finance',
  'performance',
  'risk',
  'protection',
  'change',
  'collaboration',
] as const

export type ConsiderationTheme = (typeof considerationThemes)[number]

/** An answer of "no" stops the signature when the rule holds; null never stops it. */
export type BlockerRule =
  | 'always'
  | 'if-money-moves'
  | 'if-personal-information'
  | 'medium-or-complex'
  | 'complex'
  | 'if-staff-move'
  | null

export const considerationAnswers = ['yes', 'no', 'partly', 'not-applicable'] as const

export type ConsiderationAnswer = (typeof considerationAnswers)[number]

export type Consideration = {
  readonly id: string
  readonly theme: ConsiderationTheme
  readonly question: Bilingual
  /** What proves the answer. */
  readonly evidence: Bilingual
  readonly blocker: BlockerRule
  /** Asked only when the parties collaborate. */
  readonly collaborationOnly: boolean
  readonly source: Source
}

export type ConsiderationCase = {
  readonly tier: Tier
  readonly moneyMoves: boolean
  readonly personalInformation: boolean
  readonly staffMove: boolean
}

/** Whether "no" to this consideration stops the signature in this case. */
export function isBlocker({ blocker }: Pick<Consideration, 'blocker'>, of: ConsiderationCase): boolean {
  switch (blocker) {
    case 'always':
      return true
    case 'if-money-moves':
      return of.moneyMoves
    case 'if-personal-information':
      return of.personalInformation
    case 'medium-or-complex':
      return of.tier !== 'simple'
    case 'complex':
      return of.tier === 'complex'
    case 'if-staff-move':
      return of.staffMove
    case null:
      return false
  }
}
