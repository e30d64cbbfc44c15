import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { guideSearchPath } from './paths.ts'

/** One box that searches the whole guide in both languages. */
export function SearchForm(props: { language: Language; query: string; heading: 'h2' | 'none' }) {
  const { language, query, heading } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not yet known to every screen reader
    <form class="guide-search" action={guideSearchPath.href(language)} method="get" role="search">
      {heading === 'h2' ? (
        <h2 class="govuk-heading-s govuk-!-margin-bottom-1">
          <label for="guide-query">{words.label[language]}</label>
        </h2>
      ) : (
        <label class="govuk-label" for="guide-query">
          {words.label[language]}
        </label>
      )}
      <p class="govuk-hint" id="guide-query-hint">
        {words.hint[language]}
      </p>
      <div class="guide-search__row">
        <input
          class="govuk-input"
          id="guide-query"
          name="q"
          type="search"
          value={query}
          maxlength={200}
          aria-describedby="guide-query-hint"
        />
        <button class="govuk-button govuk-button--secondary" type="submit">
          {words.go[language]}
        </button>
      </div>
    </form>
  )
}

const words = {
  label: { en: 'Search the guide', fr: 'Chercher dans le guide' },
  hint: {
    en: 'French or English, with or without accents.',
    fr: 'En français ou en anglais, avec ou sans accents.',
  },
  go: { en: 'Search', fr: 'Chercher' },
} satisfies Record<string, Bilingual>
