import type { Language } from '../../../../kernel/language/bilingual.ts'
import {
  type DocumentType,
  documentName,
  SheetsPicture,
  type SlaFrenchLabel,
  type Tier,
  tierById,
} from '../../../guide/index.ts'

/** The recommendation as stacked sheets; the words beside it say the same. */
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
      <div aria-hidden="true">
        <SheetsPicture
          labels={documents.map((document) => documentName(document, slaLabel).abbreviation[language])}
          alternative={headings[language]}
        />
      </div>
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
