/** What the advisor asks, by the names of the answers file. Values are Canadian dollars, durations are months. */
export type Answers = {
  readonly privateParty: boolean
  readonly nbParties: number
  readonly nbProviders: number
  readonly relationship: 'client-provider' | 'on-behalf' | 'collaborative'
  readonly crossJurisdiction: boolean
  readonly legallyBindingWanted: boolean
  readonly informationExchangeOnly: boolean
  readonly nbServices: number
  readonly novelty: 'existing-stable' | 'existing-changed' | 'new'
  readonly scopeClarity: 'full' | 'partial' | 'unknown'
  readonly existingMA: boolean
  readonly sameParties: boolean
  readonly coveredByMA: boolean
  readonly durationMonths: number
  readonly recurring: boolean
  readonly publicFacing: boolean
  readonly servesExternalClients: boolean
  readonly serviceCriticality: 'normal' | 'priority' | 'critical' | 'essential'
  readonly thirdPartySubcontract: boolean
  readonly riskLevel: 'low' | 'moderate' | 'high'
  readonly moneyMoves: boolean
  readonly fundingModel: 'none' | 'fixed-allocation' | 'fee' | 'pooled' | 'blended'
  readonly annualValueCAD: number
  readonly totalValueCAD: number
  readonly statutoryAuthority: 'clear' | 'shared' | 'needs-OIC-or-TB'
  readonly delegatedPowers: boolean
  readonly transfers: Transfers
  readonly personalInformation: boolean
  readonly protectedLevel: 'U' | 'PA' | 'PB' | 'PC' | 'classified'
}

export type Transfers = {
  readonly staff: boolean
  readonly assets: boolean
  readonly contracts: boolean
  readonly appropriation: boolean
  readonly intellectualProperty: boolean
}

export type AnswerName = keyof Answers

export type AnswerValue = Answers[AnswerName]

/** Money moves when it is said, or when a funding model says so. */
export function movesMoney(answers: Answers): boolean {
  return answers.moneyMoves || answers.fundingModel !== 'none'
}

/** Dollars a year: as answered, else the total spread over the duration. */
export function yearlyValue(answers: Answers): number {
  if (answers.annualValueCAD > 0) return answers.annualValueCAD
  return answers.durationMonths > 12
    ? (answers.totalValueCAD * 12) / answers.durationMonths
    : answers.totalValueCAD
}

/** Protected B, Protected C or classified. */
export function isSensitive(answers: Answers): boolean {
  return ['PB', 'PC', 'classified'].includes(answers.protectedLevel)
}
