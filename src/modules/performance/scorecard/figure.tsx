import type { Language } from '../../../kernel/language/bilingual.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import type { PeriodFigures } from '../results/period-results.ts'
import { figureLines } from './figure-lines.ts'
import { figureSentence, numberText, standingWords } from './figure-text.ts'
import type { Level } from './level.ts'

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

function Beside(props: { level: Level; current: PeriodFigures; language: Language }) {
  const lines = figureLines(props.level, props.current, props.language)
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
} as const
