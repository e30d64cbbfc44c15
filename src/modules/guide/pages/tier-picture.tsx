import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { documentByType } from '../documents.ts'
import type { DocumentType } from '../element.ts'
import type { TierDefinition } from '../tiers.ts'

/** The documents of a tier as sheets laid one on the other, the frame at the back. */
export function TierPicture({ tier, language }: { tier: TierDefinition; language: Language }) {
  const id = `picture-${tier.id}`
  return (
    <svg class="sheets-picture" viewBox="0 0 240 190" role="img" aria-labelledby={id}>
      <title id={id}>{alternative(tier, language)}</title>
      {tier.documents.map((code, index) => (
        <Sheet
          key={code}
          x={16 + index * 34 + (3 - tier.documents.length) * 17}
          y={12 + index * 36 + (3 - tier.documents.length) * 14}
          label={documentByType(code).abbreviation[language]}
        />
      ))}
    </svg>
  )
}

function Sheet({ x, y, label }: { x: number; y: number; label: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path class="sheets-picture__sheet" d="M0 4a4 4 0 0 1 4-4h96l24 24v74a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4z" />
      <path class="sheets-picture__fold" d="M100 0v20a4 4 0 0 0 4 4h20z" />
      <text class="sheets-picture__label" x="12" y="25">
        {label}
      </text>
      <path class="sheets-picture__line" d="M12 44h92M12 58h100M12 72h80M12 86h96" />
    </g>
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
