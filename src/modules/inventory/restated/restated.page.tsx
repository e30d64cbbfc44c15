import type { Language } from '../../../kernel/language/bilingual.ts'
import { plural } from '../../../kernel/language/format.ts'
import { Pagination } from '../../../kernel/ui/table.tsx'
import { restatedPath } from '../catalogue/paths.ts'
import type { CatalogueState } from '../catalogue/search/names.queries.ts'
import type { Asked } from '../indicators/pages/asked.ts'
import { AskedForm, words as askedWords } from '../indicators/pages/asked-form.tsx'
import type { Restated } from './restated.queries.ts'
import { Restatements } from './restatements.tsx'

export type RestatedPageProps = {
  readonly language: Language
  readonly state: CatalogueState
  readonly asked: Asked
  readonly count: number
  readonly restated: readonly Restated[]
  readonly page: number
  readonly pages: number
}

/** A year as it was corrected after publication: both figures of every cell, and the reason. */
export function RestatedPage(props: RestatedPageProps) {
  const { language, state, asked, count } = props
  const { year, organization } = asked
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {state.years.length === 0 ? (
        <p class="govuk-inset-text">{words.nothing[language]}</p>
      ) : (
        <>
          <AskedForm
            {...{ language, asked, state }}
            action={restatedPath.href(language)}
            years={state.years}
            organizations={state.organizations.keys()}
          />
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

function headingOf({ language, state, asked: { year, organization } }: RestatedPageProps): string {
  const name = organization === null ? askedWords.everyone : state.organizations.get(organization)
  return `${name?.[language] ?? organization}, ${year}`
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
} as const
