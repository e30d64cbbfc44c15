import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { documentByType } from '../documents.ts'
import type { DocumentType } from '../element.ts'
import type { TierDefinition } from '../tiers.ts'
import { SheetsPicture } from './sheets-picture.tsx'

/** The documents of a tier as sheets laid one on the other. */
export function TierPicture({ tier, language }: { tier: TierDefinition; language: Language }) {
  return (
    <SheetsPicture
      labels={tier.documents.map((code) => documentByType(code).abbreviation[language])}
      alternative={alternative(tier, language)}
    />
  )
}

function alternative(tier: TierDefinition, language: Language): string {
  const names = formatList(
    tier.documents.map((code) => named(code, language)),
    language,
  )
  const count = tier.documents.length
  if (language === 'fr') {
    return count === 1
      ? `Une seule feuille\u00a0: ${names}.`
      : `${count} feuilles superposées, de l’arrière vers l’avant\u00a0: ${names}.`
  }
  return count === 1 ? `A single sheet: ${names}.` : `${count} stacked sheets, from back to front: ${names}.`
}

function named(code: DocumentType, language: Language): string {
  const { name, abbreviation } = documentByType(code)
  return `${name[language].toLowerCase()} (${abbreviation[language]})`
}
