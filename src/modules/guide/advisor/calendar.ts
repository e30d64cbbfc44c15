import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { DocumentType } from '../element.ts'
import type { Answers } from './answers.ts'

/** A joint review, in months after the agreement takes effect. */
export type PlannedReview = Bilingual & { readonly month: number }

/**
 * Two reviews in the first year and then one a year where there is a master agreement; one a year otherwise;
 * a short agreement is looked at once, before its last month ends. None falls after the end.
 */
export function reviewsFor(answers: Answers, documents: readonly DocumentType[]): readonly PlannedReview[] {
  const months = answers.durationMonths
  if (months < 1) return []
  if (months <= 6) return [planned(months)]
  const early = documents.includes('MA') ? [6] : []
  const yearly = Array.from({ length: Math.floor(months / 12) }, (_, year) => (year + 1) * 12)
  const all = [...early, ...yearly]
  return (all.length > 0 ? all : [months]).map(planned)
}

function planned(month: number): PlannedReview {
  return {
    month,
    en: month === 1 ? 'Review after 1 month' : `Review after ${month} months`,
    fr: `Examen après ${month} mois`,
  }
}
