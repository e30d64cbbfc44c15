import type { Language } from '../../../../kernel/language/bilingual.ts'
import {
  type DocumentType,
  documentName,
  type SlaFrenchLabel,
  type Tier,
  tierById,
} from '../../../guide/index.ts'

const sheets = { simple: 1, medium: 2, complex: 3 } as const

/** The recommendation as one, two or three stacked sheets; the words beside it say the same. */
export function TierPicture({
  tier,
  documents,
  slaLabel,
  language,
}: {
  tier: Tier
  documents: readonly DocumentType[]
  slaLabel: SlaFrenchLabel
  language: Language
}) {
  const { name, layers } = tierById(tier)
  const headings = {
    en: `${name.en} agreement, ${layers.en}`,
    fr: `Entente ${name.fr.toLocaleLowerCase('fr-CA')}, ${layers.fr}`,
  }
  return (
    <figure class="tier-picture">
      <svg viewBox="0 0 150 130" aria-hidden="true" class="tier-picture__sheets">
        {Array.from({ length: 3 }, (_, index) => (
          <rect
            key={index}
            x={10 + index * 18}
            y={34 - index * 14}
            width="86"
            height="92"
            rx="5"
            class={
              index < sheets[tier] ? 'tier-picture__sheet tier-picture__sheet--on' : 'tier-picture__sheet'
            }
          />
        ))}
      </svg>
      <figcaption>
        <p class="govuk-heading-l govuk-!-margin-bottom-2">{headings[language]}</p>
        <ul class="govuk-list govuk-list--bullet">
          {documents.map((document) => (
            <li key={document}>{documentName(document, slaLabel).name[language]}</li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
