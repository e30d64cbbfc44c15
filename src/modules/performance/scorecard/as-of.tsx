import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { Level } from './level.ts'
import { momentLabel } from './words-of-time.ts'

/** How old a figure is: never left unsaid. */
export function AsOf(props: { reading: Level['measure']['reading']; zone: string; language: Language }) {
  const { reading, zone, language } = props
  if (!reading) return <p class="govuk-body-s">{words.never[language]}</p>
  const at = (text: string) => momentLabel(Temporal.Instant.from(text), zone, language)
  return (
    <p class="govuk-body-s">
      {words.asOf[language](at(reading.computedAt))}
      {reading.lastFactAt ? ` ${words.lastFact[language](at(reading.lastFactAt))}` : null}
    </p>
  )
}

const words = {
  never: { en: 'Not computed yet.', fr: 'Pas encore calculé.' },
  asOf: { en: (at: string) => `Computed ${at}.`, fr: (at: string) => `Calculé ${at}.` },
  lastFact: { en: (at: string) => `Last fact: ${at}.`, fr: (at: string) => `Dernier fait\u00a0: ${at}.` },
} as const satisfies Record<string, Bilingual | Bilingual<unknown>>
