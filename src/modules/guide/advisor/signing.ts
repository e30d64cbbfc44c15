import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type SigningLevel, signingLevelNames, signingLevels } from '../document.ts'
import { documentByType } from '../documents.ts'
import type { DocumentType, Tier } from '../element.ts'
import { type Answers, yearlyValue } from './answers.ts'
import type { AdvisorSettings } from './settings.ts'

export type SigningAdvice = Bilingual & {
  /** The highest level among the documents. */
  readonly code: SigningLevel
  readonly byDocument: readonly { readonly document: DocumentType; readonly code: SigningLevel }[]
}

/** Who should sign, before the organization's own delegation instrument is looked at. Null when there is nothing to sign. */
export function signingFor(
  answers: Answers,
  tier: Tier,
  documents: readonly DocumentType[],
  settings: AdvisorSettings,
): SigningAdvice | null {
  const weighty =
    tier === 'complex' ||
    answers.legallyBindingWanted ||
    answers.crossJurisdiction ||
    answers.delegatedPowers ||
    yearlyValue(answers) > settings.value.high
  const byDocument = documents.map((document) => ({ document, code: levelOf(document, tier, weighty) }))
  const code = signingLevels.findLast((level) => byDocument.some((one) => one.code === level))
  return code ? { code, ...signingLevelNames[code], byDocument } : null
}

function levelOf(document: DocumentType, tier: Tier, weighty: boolean): SigningLevel {
  if (document === 'MOU' && tier === 'simple' && !weighty) return 'director-general'
  const { signedBy } = documentByType(document)
  return (weighty ? signedBy.at(-1) : signedBy[0]) ?? 'deputy-head'
}
