import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { decimalInField } from '../../../kernel/language/typed-decimal.ts'
import { Checkboxes, Radios, Select, TextArea, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FormFields } from '../../../kernel/web/form.ts'
import { unitNames, windowNames } from '../../standards/index.ts'
import { clockNames, words as ruleWords } from '../activate/activate.text.ts'
import { simulatorPath } from '../paths.ts'
import type { SimulatorProps } from './simulator.page.tsx'
import { words } from './simulator.text.ts'
import { isCounted, type PauseOption, pauseOptions, type Variant, variantForm, variants } from './variants.ts'

/** The rules to try: what they share, and what each says for itself. */
export function TrialForm(props: SimulatorProps) {
  const { language, trial, typed } = props
  const form = variantForm(trial, '', typed)
  const { common, choices } = controls(props, form)
  const pauses = pauseOptions(trial, typed)
  return (
    <form method="get" action={simulatorPath.href(language)}>
      <input type="hidden" name="facts" value={props.facts} />
      <section>
        <h2 class="govuk-heading-m">{words.common[language]}</h2>
        {props.activities.length ? <Events {...props} form={form} /> : null}
        <div class="side-by-side">
          <Select {...common('window', ruleWords.window)} choices={choices(windowNames)} />
          <TextInput {...common('days', ruleWords.days)} width={4} required={false} />
          <TextInput {...common('minimum-sample', ruleWords.minimum)} width={5} required={false} />
          <TextInput {...common('allowed-misses', ruleWords.allowed)} width={5} required={false} />
        </div>
      </section>
      <section>
        <h2 class="govuk-heading-m">{words.rules[language]}</h2>
        <p class="govuk-hint">{words.rulesHint[language]}</p>
        <div class="trial-rules">
          {variants.map((variant, index) => (
            <VariantFields key={variant} {...props} variant={variant} index={index} pauses={pauses} />
          ))}
        </div>
      </section>
      <button class="govuk-button" type="submit">
        {words.run[language]}
      </button>
    </form>
  )
}

/** For a log that no rule speaks of yet: which of its events open, answer and close a case, and which pause it. */
function Events(props: SimulatorProps & { readonly form: FormFields }) {
  const { language, typed } = props
  const { common, choices } = controls(props, props.form)
  return (
    <>
      <p class="govuk-inset-text">
        {words.events[language]}
        {colon[language]} {props.activities.join(', ')}
      </p>
      <Radios {...common('clock', ruleWords.clock)} choices={choices(clockNames)} />
      <div class="side-by-side">
        <TextInput {...common('opened', ruleWords.opened)} hint={ruleWords.names[language]} />
        <TextInput {...common('closed', ruleWords.closed)} hint={ruleWords.names[language]} />
        <TextInput
          {...common('responded', ruleWords.responded)}
          hint={ruleWords.names[language]}
          required={false}
        />
      </div>
      <TextArea
        {...common('pauses', ruleWords.pauses)}
        value={typed.get('pauses')}
        hint={ruleWords.pausesHint[language]}
        rows={2}
        required={false}
      />
    </>
  )
}

function VariantFields(
  props: SimulatorProps & {
    readonly variant: Variant
    readonly index: number
    readonly pauses: readonly PauseOption[]
  },
) {
  const { language, trial, typed, variant, pauses } = props
  const form = variantForm(trial, variant, typed)
  const { common, choices } = controls(props, form)
  const isOfCases = trial.start.evidence === 'cases'
  const own = (name: string, label: Bilingual) => ({
    ...common(name, label),
    name: `${name}${variant}`,
    error: errorOf(props.errors, `${name}${variant}`, language),
  })
  // A rule that is not tried yet has no target: that is what says so.
  const target = variant === '' ? form.get('target') : typed.get(`target${variant}`)
  return (
    <fieldset class="govuk-fieldset trial-rule">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        {words.rule[language](letterOf(props.index))}
      </legend>
      <TextInput
        {...own('target', ruleWords.target)}
        value={decimalInField(target, language)}
        width={5}
        inputMode="decimal"
        required={variant === ''}
      />
      {isOfCases ? (
        <>
          <TextInput {...own('count', ruleWords.count)} width={4} />
          <Select {...own('unit', ruleWords.unit)} choices={choices(unitNames)} />
          <Select
            {...own('calendar', ruleWords.calendar)}
            choices={trial.calendars.map(({ code, label }) => ({ value: code, label: label[language] }))}
          />
        </>
      ) : trial.start.evidence === 'values' ? (
        <TextInput
          {...own('threshold', ruleWords.threshold)}
          value={decimalInField(form.get('threshold'), language)}
          width={10}
          inputMode="decimal"
        />
      ) : null}
      {isOfCases && pauses.length ? (
        <>
          {pauses.map(({ code }) => (
            <input type="hidden" name={`shown${variant}`} value={code} key={code} />
          ))}
          <Checkboxes
            name={`pause${variant}`}
            label={words.pauses[language]}
            values={pauses.filter((one) => isCounted(one, variant, typed)).map(({ code }) => code)}
            choices={pauses.map(({ code, label }) => ({ value: code, label: label[language] }))}
            language={language}
          />
          <TextInput
            {...own('cap', words.cap)}
            value={typed.get(`cap${variant}`)}
            hint={words.capHint[language]}
            width={5}
            required={false}
          />
          <TextInput
            {...own('cap-month', words.capMonth)}
            value={typed.get(`cap-month${variant}`)}
            width={5}
            required={false}
          />
        </>
      ) : null}
    </fieldset>
  )
}

/** Rules are called A, B and C. */
export function letterOf(index: number): string {
  return String.fromCodePoint(65 + index)
}

function controls({ language, errors }: SimulatorProps, form: FormFields) {
  return {
    common: (name: string, label: Bilingual) => ({
      name,
      label: label[language],
      value: form.get(name),
      error: errorOf(errors, name, language),
      language,
    }),
    choices: (names: { readonly [code: string]: Bilingual }) =>
      Object.entries(names).map(([value, label]) => ({ value, label: label[language] })),
  }
}
