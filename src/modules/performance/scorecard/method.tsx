import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { standardPath } from '../../standards/index.ts'
import { targetText } from './figure-text.ts'
import type { Level } from './level.ts'
import { pauseLimits } from './pause-limits.ts'

/** How the figure is computed, in the words both parties agreed on, and every version of the rule. */
export function Method({ level, language }: { level: Level; language: Language }) {
  const { rule, measure } = level
  const { method, normalConditions } = rule
  // One that another took the place of, from the same day, never judged anything.
  const versions = measure.rules.filter(
    ({ effectiveFrom }, index) => measure.rules[index + 1]?.effectiveFrom !== effectiveFrom,
  )
  const lines: readonly (readonly [Bilingual, string])[] = [
    [words.formula, method.formula[language]],
    [words.source, method.source[language]],
    [words.owner, method.owner[language]],
    [words.gap, method.gapRule[language]],
    ...(rule.minimumSample === undefined ? [] : [[words.sample, String(rule.minimumSample)] as const]),
    ...pauseLimits(rule, language).map((limit) => [words.limits, limit] as const),
    ...(normalConditions ? [[words.normal, normalConditions[language]] as const] : []),
  ]
  return (
    <section aria-labelledby="method">
      <h2 class="govuk-heading-m" id="method">
        {words.title[language]}
      </h2>
      <dl class="govuk-summary-list">
        {lines.map(([label, text]) => (
          <div class="govuk-summary-list__row" key={`${label.en} ${text}`}>
            <dt class="govuk-summary-list__key">{label[language]}</dt>
            <dd class="govuk-summary-list__value">{text}</dd>
          </div>
        ))}
      </dl>
      {rule.refersTo ? (
        <p class="govuk-body">
          <a class="govuk-link" href={standardPath.href(language, { standard: rule.refersTo.standard })}>
            {words.standard[language]}
          </a>
        </p>
      ) : null}
      {versions.length > 1 ? (
        <>
          <h3 class="govuk-heading-s">{words.versions[language]}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {versions.map(({ number, effectiveFrom, rule: version, decidedBy }) => (
              <li key={number}>
                {words.from[language](formatDate(Temporal.PlainDate.from(effectiveFrom), language))}{' '}
                {targetText(version, language)}
                {decidedBy[language] ? ` (${decidedBy[language]})` : null}
              </li>
            ))}
          </ul>
          <p class="govuk-body-s">{words.past[language]}</p>
        </>
      ) : null}
    </section>
  )
}

const words = {
  title: { en: 'How it is computed', fr: 'Mode de calcul' },
  formula: { en: 'Formula', fr: 'Formule' },
  source: { en: 'Source', fr: 'Source' },
  owner: { en: 'Who answers for it', fr: 'Qui en répond' },
  gap: { en: 'Without data', fr: 'En l’absence de données' },
  sample: { en: 'Fewest cases that are judged', fr: 'Nombre minimal de cas jugés' },
  limits: { en: 'Limit on pauses', fr: 'Limite des pauses' },
  normal: { en: 'Normal conditions', fr: 'Conditions normales' },
  standard: { en: 'The service standard it rests on', fr: 'La norme de service sur laquelle elle repose' },
  versions: { en: 'Versions of the rule', fr: 'Versions de la règle' },
  from: { en: (day: string) => `From ${day}:`, fr: (day: string) => `Depuis le ${day}\u00a0:` },
  past: {
    en: 'Each case keeps the rule under which it was opened.',
    fr: 'Chaque dossier garde la règle sous laquelle il a été ouvert.',
  },
} as const
