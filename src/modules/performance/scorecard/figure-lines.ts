import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { hasExclusions, type PeriodFigures } from '../results/period-results.ts'
import { countsText, numberText } from './figure-text.ts'
import type { Level } from './level.ts'
import { durationLabel } from './words-of-time.ts'

/** What was left out or stood still on the way to a figure, and what the target still allows. */
export function figureLines(
  { budget }: Level,
  current: PeriodFigures,
  language: Language,
): readonly string[] {
  const count = (value: number) => formatNumber(value, language)
  return [
    ...(current.open > 0 ? [words.open[language](count(current.open))] : []),
    ...(current.unmeasurable > 0 ? [words.unmeasurable[language](count(current.unmeasurable))] : []),
    ...(current.withoutTarget > 0 ? [words.withoutTarget[language](count(current.withoutTarget))] : []),
    ...(hasExclusions(current)
      ? [
          words.excluded[language](
            formatNumber(current.excluded, language),
            numberText(current.beforeExclusions, current.target, language),
            countsText(current.beforeExclusions, language),
          ),
        ]
      : []),
    ...(current.paused > 0 ? [words.paused[language](durationLabel(current.paused, language))] : []),
    ...(budget && budget.allowed > 0 && current.running
      ? [
          words.budget[language](
            count(budget.spent),
            formatNumber(Math.floor(budget.allowed * 10) / 10, language),
          ),
        ]
      : []),
  ]
}

const words = {
  open: {
    en: (count: string) => `Not decided yet: ${count}`,
    fr: (count: string) => `Pas encore décidés\u00a0: ${count}`,
  },
  unmeasurable: {
    en: (count: string) => `Cannot be measured: ${count}`,
    fr: (count: string) => `Non mesurables\u00a0: ${count}`,
  },
  withoutTarget: {
    en: (count: string) => `Counted as met for want of a target: ${count}`,
    fr: (count: string) => `Comptés comme respectés faute de cible\u00a0: ${count}`,
  },
  excluded: {
    en: (count: string, number: string, counts: string) =>
      `Left out by agreed exclusions: ${count}. With them: ${number} (${counts})`,
    fr: (count: string, number: string, counts: string) =>
      `Écartés par des exclusions convenues\u00a0: ${count}. Avec eux\u00a0: ${number} (${counts})`,
  },
  paused: {
    en: (time: string) => `The clock stood still for ${time} of working time in all`,
    fr: (time: string) => `L’horloge s’est arrêtée pendant ${time} de temps ouvrable en tout`,
  },
  budget: {
    en: (spent: string, allowed: string) =>
      `Misses: ${spent}; the target allows ${allowed} of those measured so far`,
    fr: (spent: string, allowed: string) =>
      `Manquements\u00a0: ${spent}; la cible en permet ${allowed} sur ce qui est mesuré jusqu’ici`,
  },
} as const
