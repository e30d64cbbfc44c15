import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { formatDate, formatNumber } from '../../../../kernel/language/format.ts'
import { type OverdueReviews, reviewStandardPath, standardsPath } from '../../../standards/index.ts'

/** The yearly reviews that are overdue, each leading to its form; nothing when there are none. */
export function ReviewsToMake({ language, reviews }: { language: Language; reviews: OverdueReviews }) {
  if (reviews.total === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{words.title[language]}</h2>
      <p class="govuk-body">{words.why[language]}</p>
      <ul class="govuk-list govuk-list--bullet">
        {reviews.first.map(({ id, versions, reviewDue }) => (
          <li key={id}>
            <a class="govuk-link" href={reviewStandardPath.href(language, { standard: id })}>
              {(versions.at(-1) ?? versions[0]).standard.statement[language]}
            </a>
            {words.due[language](formatDate(reviewDue, language))}
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
  why: {
    en: 'Each standard is reviewed once a year: does it still fit what clients need, is it kept?',
    fr: 'Chaque norme est examinée une fois l’an\u00a0: répond-elle encore aux besoins des clients, est-elle respectée?',
  },
  due: {
    en: (day: string) => `, due on ${day}`,
    fr: (day: string) => `, à faire au plus tard le ${day}`,
  },
  all: {
    en: (count: string) => `See the service standards; ${count} are overdue for review`,
    fr: (count: string) => `Voir les normes de service; ${count} attendent leur examen annuel`,
  },
} as const satisfies Record<string, Bilingual | Bilingual<(count: string) => string>>
