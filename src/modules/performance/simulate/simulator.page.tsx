import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Select } from '../../../kernel/ui/form/field.tsx'
import type { FieldError, FormFields } from '../../../kernel/web/form.ts'
import { simulatorPath } from '../paths.ts'
import type { MeasureRule } from '../rule.ts'
import { ComparedRules } from './compared.page.tsx'
import { words } from './simulator.text.ts'
import type { Trial, TrialResult } from './trial.ts'
import { TrialForm } from './trial-form.page.tsx'

export type Source = { readonly value: string; readonly label: Bilingual }

/** Which facts to try a target on. */
export function ChooseFactsPage({ language, sources }: { language: Language; sources: readonly Source[] }) {
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {sources.length ? (
        <form method="get" action={simulatorPath.href(language)}>
          <Select
            name="facts"
            label={words.choose[language]}
            hint={words.chooseHint[language]}
            value=""
            language={language}
            choices={sources.map(({ value, label }) => ({ value, label: label[language] }))}
          />
          <button class="govuk-button" type="submit">
            {words.open[language]}
          </button>
        </form>
      ) : (
        <p class="govuk-inset-text">{words.none[language]}</p>
      )}
    </>
  )
}

export type SimulatorProps = {
  readonly language: Language
  readonly facts: string
  readonly trial: Trial
  readonly typed: FormFields
  readonly errors: readonly FieldError[]
  /** The events that a log without a rule has; empty for a measure. */
  readonly activities: readonly string[]
  readonly result: TrialResult | null
  readonly rules: readonly MeasureRule[]
}

export function SimulatorPage(props: SimulatorProps) {
  const { language, errors, result } = props
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{props.trial.name[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={simulatorPath.href(language)}>
          {words.other[language]}
        </a>
      </p>
      {result ? <ComparedRules language={language} result={result} rules={props.rules} /> : null}
      <TrialForm {...props} />
    </>
  )
}
