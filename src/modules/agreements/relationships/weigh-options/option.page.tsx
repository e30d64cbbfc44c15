import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { formatMoney } from '../../../../kernel/language/format.ts'
import { decimalInField } from '../../../../kernel/language/typed-decimal.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ConflictNotice, type Saved, savedPair } from '../../../../kernel/ui/form/conflict.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Radios, Select, TextInput } from '../../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../../kernel/web/form.ts'
import { chooseOptionPath, newOptionPath, optionPath, optionsPath, removeOptionPath } from '../../paths.ts'
import { common } from '../labels.ts'
import type { Relationship } from '../relationship.ts'
import { Submit } from '../ui/parts.tsx'
import { kindLabels, riskLabels, words } from './options.text.ts'
import { optionKinds, riskDegrees, type WeighedOption } from './options.ts'

export type OptionFormProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly id: string
  readonly isNew: boolean
  readonly version: number
  /** The form as typed, or as it would have been typed for what is stored. */
  readonly form: FormFields
  readonly years: readonly string[]
  readonly errors: readonly FieldError[]
  /** What somebody else saved meanwhile. */
  readonly saved: WeighedOption | null
}

export function OptionPage(props: OptionFormProps) {
  const { language, relationship, form, errors } = props
  const place = { id: relationship.id, option: props.id }
  const pair = (name: string): Bilingual => ({ en: form.get(`${name}-en`), fr: form.get(`${name}-fr`) })
  return (
    <>
      <form
        method="post"
        action={
          props.isNew
            ? newOptionPath.href(language, { id: relationship.id })
            : optionPath.href(language, place)
        }
        novalidate
      >
        <ErrorSummary errors={errors} language={language} />
        <h1 class="govuk-heading-xl">{props.isNew ? words.add[language] : words.option[language]}</h1>
        <ConflictNotice
          saved={props.saved ? savedLines(props.saved, relationship, language) : null}
          language={language}
        />
        <input type="hidden" name="id" value={props.id} />
        <input type="hidden" name="version" value={props.version} />
        <Radios
          name="kind"
          label={words.kind[language]}
          value={form.get('kind')}
          error={errorOf(errors, 'kind', language)}
          language={language}
          choices={optionKinds.map((kind) => ({ value: kind, label: kindLabels[kind][language] }))}
        />
        <BilingualField
          name="title"
          label={words.option[language]}
          value={pair('title')}
          language={language}
          errors={errors}
        />
        <h2 class="govuk-heading-m">{words.costs[language]}</h2>
        <div class="side-by-side">
          {props.years.map((year) => (
            <TextInput
              key={year}
              name={`cost-${year}`}
              label={words.costOf[language](year)}
              value={decimalInField(form.get(`cost-${year}`), language)}
              inputMode="decimal"
              width={10}
              required={false}
              error={errorOf(errors, `cost-${year}`, language)}
              language={language}
            />
          ))}
        </div>
        {relationship.parties.map((party) => (
          <BilingualField
            key={party.id}
            name={`benefit-${party.id}`}
            label={words.benefit[language](party.name[language])}
            value={pair(`benefit-${party.id}`)}
            language={language}
            errors={errors}
            rows={3}
            required={false}
          />
        ))}
        <Select
          name="risk"
          label={words.risk[language]}
          value={form.get('risk') || 'moderate'}
          language={language}
          choices={riskDegrees.map((degree) => ({ value: degree, label: riskLabels[degree][language] }))}
        />
        <BilingualField
          name="authority"
          label={words.authority[language]}
          value={pair('authority')}
          language={language}
          errors={errors}
          required={false}
        />
        <Submit
          label={common.save[language]}
          back={{ href: optionsPath.href(language, { id: relationship.id }), label: common.cancel[language] }}
        />
        {props.isNew ? null : <Choose {...props} />}
      </form>
      {props.isNew ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={removeOptionPath.href(language, place)}>
            {words.remove[language]}
          </a>
        </p>
      )}
    </>
  )
}

/** Choosing saves what is typed above as well. */
function Choose({ language, relationship, id, form, errors }: OptionFormProps) {
  const reason = { en: form.get('reason-en'), fr: form.get('reason-fr') }
  return (
    <>
      <h2 class="govuk-heading-m" id="choose">
        {words.choose[language]}
      </h2>
      <BilingualField
        name="reason"
        label={words.reason[language]}
        value={reason}
        language={language}
        errors={errors}
        rows={3}
      />
      <button
        class="govuk-button govuk-button--secondary"
        type="submit"
        formaction={chooseOptionPath.href(language, { id: relationship.id, option: id })}
        data-prevent-double-click="true"
      >
        {words.chooseAndSave[language]}
      </button>
    </>
  )
}

function savedLines(saved: WeighedOption, { parties }: Relationship, language: Language): readonly Saved[] {
  return [
    savedPair(words.option[language], saved.title, language),
    { label: words.kind[language], value: kindLabels[saved.kind][language] },
    ...saved.costs.map(({ year, amount }) => ({
      label: words.costOf[language](year),
      value: formatMoney({ amount, currency: 'CAD' }, language),
    })),
    ...saved.benefits.map(({ party, text }) =>
      savedPair(
        words.benefit[language](parties.find(({ id }) => id === party)?.name[language] ?? ''),
        text,
        language,
      ),
    ),
    { label: words.risk[language], value: riskLabels[saved.risk][language] },
    savedPair(words.authority[language], saved.authority, language),
  ]
}
