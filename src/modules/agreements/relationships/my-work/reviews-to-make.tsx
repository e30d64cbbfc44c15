import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../../kernel/language/format.ts'
import { type OverdueReviews, reviewStandardPath, standardsPath } from '../../../standards/index.ts'

/** The yearly reviews that are overdue, each leading to its form; nothing when there are none. */
export function ReviewsToMake({ language, reviews }: { language: Language; reviews: OverdueReviews }) {
  if (reviews.total === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{words.title[language]}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {reviews.first.map(({ id, versions }) => (
          <li key={id}>
            <a class="govuk-link" href={reviewStandardPath.href(language, { standard: id })}>
              {(versions.at(-1) ?? versions[0]).standard.statement[language]}
            </a>
          </li>
        ))}
      </ul>
      {reviews.total > reviews.first.length ? (
        <p class="govuk-body">
          <a class="govuk-link" href={standardsPath.href(language)}>
            {words.all[language](formatNumber(reviews.total, language))}
          </a>
        </p>
      ) : null}
    </>
  )
}

const words = {
  title: { en: 'Service standards to review', fr: 'Normes de service à examiner' },
  all: {
    en: (count: string) => `See the service standards; ${count} are overdue for review`,
    fr: (count: string) => `Voir les normes de service; ${count} attendent leur examen annuel`,
  },
} as const satisfies Record<string, Bilingual | Bilingual<(count: string) => string>>
