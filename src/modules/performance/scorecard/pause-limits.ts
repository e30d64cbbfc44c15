import type { Language } from '../../../kernel/language/bilingual.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import type { MeasureRule } from '../rule.ts'
import { durationLabel } from './words-of-time.ts'

type Caps = NonNullable<MeasureRule['pauseTerms']>['caps']

/** How long the clock of a case may stand still: a sentence for each reason with a limit, and one for all together. */
export function pauseLimits({ pauseTerms }: MeasureRule, language: Language): readonly string[] {
  const { reasons = [], caps } = pauseTerms ?? {}
  const line = (name: string, limits: Caps) => {
    const told = limitsOf(limits, language)
    return told ? [`${name}${colon[language]} ${told}.`] : []
  }
  return [
    ...reasons.flatMap(({ label, caps: limits }) => line(label[language], limits)),
    ...line(words.all[language], caps),
  ]
}

function limitsOf(caps: Caps, language: Language): string | null {
  const { perCase, perMonth } = caps ?? {}
  const [ofCase, ofMonth] = [perCase, perMonth].map((most) =>
    most === undefined ? undefined : durationLabel(most, language),
  )
  if (ofCase && ofMonth) return words.both[language](ofCase, ofMonth)
  if (ofCase) return words.ofCase[language](ofCase)
  return ofMonth ? words.ofMonth[language](ofMonth) : null
}

const words = {
  all: { en: 'All reasons together', fr: 'Tous motifs confondus' },
  ofCase: {
    en: (most: string) => `at most ${most} of working time for a case`,
    fr: (most: string) => `au plus ${most} de temps ouvrable par dossier`,
  },
  ofMonth: {
    en: (most: string) => `at most ${most} of working time for a case in a calendar month`,
    fr: (most: string) => `au plus ${most} de temps ouvrable par dossier et par mois civil`,
  },
  both: {
    en: (most: string, monthly: string) =>
      `at most ${most} of working time for a case, and ${monthly} in a calendar month`,
    fr: (most: string, monthly: string) =>
      `au plus ${most} de temps ouvrable par dossier et ${monthly} par mois civil`,
  },
} as const
