import type { Language } from '../../../../kernel/language/bilingual.ts'
import { Select } from '../../../../kernel/ui/form/field.tsx'
import type { CatalogueState } from '../../catalogue/search/names.queries.ts'
import type { Asked } from './asked.ts'

/** Chooses a year and an organization; works as a plain form. */
export function AskedForm(props: {
  language: Language
  action: string
  asked: Asked
  /** The newest first. */
  years: readonly string[]
  /** The codes to choose from. */
  organizations: Iterable<string>
  state: CatalogueState
}) {
  const { language, action, asked, years, state } = props
  const collator = new Intl.Collator(language)
  const organizations = [...props.organizations]
    .map((code) => ({ value: code, label: state.organizations.get(code)?.[language] || code }))
    .sort((one, two) => collator.compare(one.label, two.label))
  return (
    <form class="indicators__form no-print" action={action} method="get">
      <Select
        name="year"
        label={words.year[language]}
        language={language}
        value={asked.year}
        choices={years.map((year) => ({ value: year, label: year }))}
      />
      <Select
        name="organization"
        label={words.organization[language]}
        language={language}
        value={asked.organization ?? ''}
        choices={[{ value: '', label: words.everyone[language] }, ...organizations]}
      />
      <button class="govuk-button govuk-button--secondary" type="submit">
        {words.show[language]}
      </button>
    </form>
  )
}

export const words = {
  year: { en: 'Fiscal year', fr: 'Exercice' },
  organization: { en: 'Organization', fr: 'Organisation' },
  everyone: { en: 'All organizations', fr: 'Toutes les organisations' },
  show: { en: 'Show', fr: 'Afficher' },
} as const
