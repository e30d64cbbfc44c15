import type { Language } from '../../../kernel/language/bilingual.ts'
import { plural } from '../../../kernel/language/format.ts'
import { Select } from '../../../kernel/ui/form/field.tsx'
import { Pagination } from '../../../kernel/ui/table.tsx'
import { restatedPath } from '../catalogue/paths.ts'
import type { CatalogueState } from '../catalogue/search/names.queries.ts'
import type { Restated } from './restated.queries.ts'
import { Restatements } from './restatements.tsx'

export type RestatedPageProps = {
  readonly language: Language
  readonly state: CatalogueState
  readonly year: string
  readonly organization: string | null
  readonly count: number
  readonly restated: readonly Restated[]
  readonly page: number
  readonly pages: number
}

/** A year as it was corrected after publication: both figures of every cell, and the reason. */
export function RestatedPage(props: RestatedPageProps) {
  const { language, state, year, organization, count } = props
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {state.years.length === 0 ? (
        <p class="govuk-inset-text">{words.nothing[language]}</p>
      ) : (
        <>
          <Asked {...props} />
          <h2 class="govuk-heading-l">{headingOf(props)}</h2>
          <p class="govuk-body" role="status">
            {count === 0 ? words.none[language] : plural(count, language, words.count[language])}
          </p>
          <Restatements language={language} restated={props.restated} tell="service" />
          <Pagination
            language={language}
            page={props.page}
            pages={props.pages}
            href={(page) =>
              restatedPath.href(language, {}, { year, organization: organization ?? undefined, page })
            }
          />
        </>
      )}
    </>
  )
}

function headingOf({ language, state, year, organization }: RestatedPageProps): string {
  const name = organization === null ? words.everyone : state.organizations.get(organization)
  return `${name?.[language] ?? organization}, ${year}`
}

function Asked({ language, state, year, organization }: RestatedPageProps) {
  const collator = new Intl.Collator(language)
  const organizations = [...state.organizations]
    .map(([code, name]) => ({ value: code, label: name[language] || code }))
    .sort((one, two) => collator.compare(one.label, two.label))
  return (
    <form class="indicators__form no-print" action={restatedPath.href(language)} method="get">
      <Select
        name="year"
        label={words.year[language]}
        language={language}
        value={year}
        choices={state.years.map((one) => ({ value: one, label: one }))}
      />
      <Select
        name="organization"
        label={words.organization[language]}
        language={language}
        value={organization ?? ''}
        choices={[{ value: '', label: words.everyone[language] }, ...organizations]}
      />
      <button class="govuk-button govuk-button--secondary" type="submit">
        {words.show[language]}
      </button>
    </form>
  )
}

export const words = {
  title: { en: 'Corrected after publication', fr: 'Rectifié après publication' },
  lead: {
    en: 'What organizations published and corrected later: both figures stay, with the reason for the correction.',
    fr: 'Ce que des organisations ont publié, puis rectifié\u00a0: les deux chiffres restent visibles, avec le motif.',
  },
  nothing: { en: 'Nothing is published yet.', fr: 'Rien n’est encore publié.' },
  none: {
    en: 'Nothing of this year was corrected after publication.',
    fr: 'Rien de cet exercice n’a été rectifié après publication.',
  },
  count: {
    en: { one: (count: string) => `${count} correction`, other: (count: string) => `${count} corrections` },
    fr: {
      one: (count: string) => `${count} rectification`,
      other: (count: string) => `${count} rectifications`,
    },
  },
  year: { en: 'Fiscal year', fr: 'Exercice' },
  organization: { en: 'Organization', fr: 'Organisation' },
  everyone: { en: 'All organizations', fr: 'Toutes les organisations' },
  show: { en: 'Show', fr: 'Afficher' },
} as const
