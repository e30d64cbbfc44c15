import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import { hasExclusions } from '../results/period-results.ts'
import { countsText, figureSentence, numberText, standingWords } from './figure-text.ts'
import type { Level } from './level.ts'
import { durationLabel } from './words-of-time.ts'

/** The number, what it is a number of, and everything that was left out or stood still on the way to it. */
export function Figure({ level, language }: { level: Level; language: Language }) {
  const { current, rule, standing } = level
  const { tone, ...word } = standingWords[standing]
  return (
    <div class="figure">
      <p class="figure__number">
        {current ? numberText(current, current.target, language) : words.nothing[language]}{' '}
        <Status tone={tone} word={word[language]} />
      </p>
      <p class="govuk-body">{current ? figureSentence(current, rule, language) : words.noFacts[language]}</p>
      {current ? <Beside level={level} current={current} language={language} /> : null}
    </div>
  )
}

function Beside(props: { level: Level; current: NonNullable<Level['current']>; language: Language }) {
  const { level, current, language } = props
  const { budget } = level
  const count = (value: number) => formatNumber(value, language)
  const lines = [
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
  if (lines.length === 0) return null
  return (
    <ul class="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

const words = {
  nothing: { en: 'Nothing measured', fr: 'Rien de mesuré' },
  noFacts: { en: 'No fact has arrived yet.', fr: 'Aucun fait n’est encore arrivé.' },
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
