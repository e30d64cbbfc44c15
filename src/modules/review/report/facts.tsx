import type { ComponentChildren } from 'preact'
import { type Language, pageFirst } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { documentName, tierById } from '../../guide/index.ts'
import type { Readability } from '../plain-language/readability.ts'
import { distinctFacts } from './distinct-facts.ts'
import type { JudgedReport } from './judged.ts'
import { PassageLink } from './passage-link.tsx'
import { words } from './report.text.ts'

type Props = { readonly language: Language; readonly id: string; readonly report: JudgedReport }

const mostLines = 8

/** What the draft says of itself: each fact with the place that says it. */
export function Facts({ language, id, report }: Props) {
  const { facts, documents, tier, slaLabel } = report
  const names = documents.map((code) => documentName(code, slaLabel).name[language])
  const tierName = `${tierById(tier).name[language]} (${tierById(tier).layers[language]})`
  const quotes = (passages: readonly { readonly place: string; readonly text: string }[]) =>
    passages.map(({ place, text }) => ({ text, place }))
  return (
    <section aria-labelledby="facts">
      <h2 class="govuk-heading-l" id="facts">
        {words.facts[language]}
      </h2>
      <dl class="govuk-summary-list">
        <Fact label={words.document[language]}>{names.join(', ') || words.unknownDocument[language]}</Fact>
        <Fact label={words.tier[language]}>{tierName}</Fact>
        <Lines
          {...{ language, id }}
          label={words.parties[language]}
          lines={facts.parties.map(({ name, role, place }) => ({
            text: role ? `${name} (${role})` : name,
            place,
          }))}
        />
        <Lines {...{ language, id }} label={words.term[language]} lines={quotes(facts.term)} />
        <Lines {...{ language, id }} label={words.dates[language]} lines={distinctFacts(facts.dates)} />
        <Lines {...{ language, id }} label={words.amounts[language]} lines={distinctFacts(facts.amounts)} />
        <Lines {...{ language, id }} label={words.levels[language]} lines={quotes(facts.serviceLevels)} />
        <Fact label={words.readability[language]}>
          {pageFirst(language)
            .flatMap((side) => report.readability[side] ?? [])
            .map((measure) => (
              <p key={measure.measure}>{readabilitySentence(measure, language)}</p>
            ))}
        </Fact>
      </dl>
    </section>
  )
}

export function readabilitySentence({ measure, score, wordsPerSentence }: Readability, language: Language) {
  const [value, length] = [formatNumber(score, language), formatNumber(wordsPerSentence, language)]
  return readings[measure][language](value, length)
}

function Lines(props: {
  language: Language
  id: string
  label: string
  lines: readonly { readonly text: string; readonly place: string }[]
}) {
  const { language, id, label, lines } = props
  const [shown, hidden] = [lines.slice(0, mostLines), lines.slice(mostLines)]
  const list = (some: typeof lines) => (
    <ul class="govuk-list">
      {some.map(({ text, place }) => (
        <li key={text + place}>
          {text} <PassageLink language={language} id={id} place={place} />
        </li>
      ))}
    </ul>
  )
  return (
    <Fact label={label}>
      {lines.length === 0 ? words.notFound[language] : list(shown)}
      {hidden.length > 0 ? (
        <details>
          <summary>{words.more[language](hidden.length)}</summary>
          {list(hidden)}
        </details>
      ) : null}
    </Fact>
  )
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">{label}</dt>
      <dd class="govuk-summary-list__value">{children}</dd>
    </div>
  )
}

const readings = {
  'flesch-kincaid-grade': {
    en: (score: string, length: string) =>
      `English: grade ${score} (Flesch–Kincaid), ${length} words a sentence`,
    fr: (score: string, length: string) =>
      `Anglais\u00a0: niveau scolaire ${score} (Flesch-Kincaid), ${length} mots par phrase`,
  },
  'kandel-moles': {
    en: (score: string, length: string) =>
      `French: ${score} out of 100 (Kandel and Moles; higher is easier), ${length} words a sentence`,
    fr: (score: string, length: string) =>
      `Français\u00a0: ${score} sur 100 (Kandel et Moles; plus la valeur est élevée, plus le texte est facile), ${length} mots par phrase`,
  },
} as const
