import { type Language, otherLanguage } from '../../../kernel/language/bilingual.ts'
import { type InventoryStandard, serviceHistoryPath } from '../../inventory/index.ts'
import { words } from './inventory-languages.text.ts'
import type { InventoryLanguages } from './inventory-languages.ts'

type Props = { readonly language: Language; readonly found: InventoryLanguages }

/** What differs first, each with both versions; what is only written otherwise stays folded. */
export function InventoryLanguagesPage({ language, found }: Props) {
  const { read, slips, accepted } = found
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <p class="govuk-inset-text">
        {read === 0 ? words.nothing[language] : words.found[language](slips.length, read)}
      </p>
      {slips.map(({ standard, differences }) => {
        const heading = `standard-${standard.service}-${standard.code}`
        return (
          <section class="proposal" aria-labelledby={heading} key={heading}>
            <h2 class="govuk-heading-m" id={heading}>
              {words.standard[language](standard.code, standard.service, standard.year)}
            </h2>
            <ul class="govuk-list govuk-list--bullet">
              {differences.map((difference) => (
                <li key={difference.en}>{difference[language]}</li>
              ))}
            </ul>
            <Both language={language} standard={standard} />
            <p class="govuk-body">
              <a class="govuk-link" href={serviceHistoryPath.href(language, { id: standard.service })}>
                {words.correct[language]}
                <span class="govuk-visually-hidden"> {standard.service}</span>
              </a>
            </p>
          </section>
        )
      })}
      {accepted.length > 0 ? (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{words.accepted[language](accepted.length)}</span>
          </summary>
          <div class="govuk-details__text">
            {accepted.map((standard) => (
              <Both language={language} standard={standard} key={`${standard.service} ${standard.code}`} />
            ))}
          </div>
        </details>
      ) : null}
    </>
  )
}

function Both({ language, standard }: { language: Language; standard: InventoryStandard }) {
  return (
    <div class="side-by-side">
      {[language, otherLanguage(language)].map((side) => (
        <blockquote class="passage" lang={side} key={side}>
          <p>{standard.statement[side]}</p>
        </blockquote>
      ))}
    </div>
  )
}
