import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { channelNames, frequencyNames, standardKindNames, windowNames } from '../standard/names.ts'
import { promiseText } from '../standard/promise-text.ts'
import type { ServiceStandard } from '../standard/service-standard.ts'
import { words } from './standards.text.ts'

/** Everything a version of a standard says, line by line. */
export function StandardTerms(props: {
  readonly language: Language
  readonly standard: ServiceStandard
  /** The name of the calendar it counts with; null where its hours stand below. */
  readonly calendar: Bilingual | null
}) {
  const { language, standard } = props
  return (
    <dl class="govuk-summary-list">
      {linesOf(standard, props.calendar, language).map(([label, text]) => (
        <div class="govuk-summary-list__row" key={label.en}>
          <dt class="govuk-summary-list__key">{label[language]}</dt>
          <dd class="govuk-summary-list__value">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function linesOf(
  standard: ServiceStandard,
  calendar: Bilingual | null,
  language: Language,
): readonly (readonly [Bilingual, string])[] {
  const { limit, method, exclusions, window } = standard
  const optional = (label: Bilingual, text: Bilingual | null | undefined) =>
    text ? [[label, text[language]] as const] : []
  const rolling =
    window.kind === 'rolling' ? { en: `Last ${window.days} days`, fr: `${window.days} derniers jours` } : null
  return [
    [words.inFigures, promiseText(standard)[language]],
    [words.kind, standardKindNames[standard.kind][language]],
    [words.channel, channelNames[standard.channel][language]],
    ...optional(words.calendar, limit ? calendar : null),
    ...optional(words.start, limit?.start),
    ...optional(words.stop, limit?.stop),
    ...optional(words.pauses, limit?.pauses),
    [words.window, (rolling ?? windowNames[window.kind])[language]],
    [words.conditions, standard.normalConditions[language]],
    ...optional(words.exclusions, exclusions),
    [words.formula, method.formula[language]],
    [words.source, method.source[language]],
    [words.frequency, frequencyNames[method.frequency][language]],
    [words.owner, method.owner[language]],
    [words.gap, method.gapRule[language]],
    [words.report, standard.report[language]],
  ]
}
