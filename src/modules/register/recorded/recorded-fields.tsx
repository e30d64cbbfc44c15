import { type Bilingual, inBoth, type Language } from '../../../kernel/language/bilingual.ts'
import { decimalInField } from '../../../kernel/language/typed-decimal.ts'
import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { DateInput, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { Select, TextArea, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { documentName, documentTypes, type SlaFrenchLabel } from '../../guide/index.ts'
import { words } from './recorded.text.ts'
import { mostParties } from './recorded-form.ts'

export type RecordedFieldsProps = {
  readonly language: Language
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  /** What the organization calls a service level agreement in French. */
  readonly slaLabel: SlaFrenchLabel
  readonly organizations: ReadonlyMap<string, Bilingual>
}

/** The controls for what is said of an existing agreement. */
export function RecordedFields(props: RecordedFieldsProps) {
  const { language, form, errors, slaLabel } = props
  const error = (name: string) => errorOf(errors, name, language)
  return (
    <>
      <BilingualField
        name="title"
        label={words.name[language]}
        value={inBoth((side) => form.get(`title-${side}`))}
        language={language}
        errors={errors}
      />
      <Select
        name="type"
        label={words.type[language]}
        value={form.get('type')}
        error={error('type')}
        language={language}
        choices={documentTypes.map((code) => ({
          value: code,
          label: documentName(code, slaLabel).name[language],
        }))}
      />
      <PartyRows {...props} />
      <DateInput
        name="start"
        label={words.start[language]}
        value={typedDate(form, 'start')}
        error={error('start')}
        language={language}
        required={false}
      />
      <DateInput
        name="end"
        label={words.end[language]}
        hint={words.endHint[language]}
        value={typedDate(form, 'end')}
        error={error('end')}
        language={language}
        required={false}
      />
      <TextInput
        name="amount"
        label={words.amount[language]}
        hint={words.amountHint[language]}
        value={decimalInField(form.get('amount'), language)}
        error={error('amount')}
        language={language}
        width={20}
        inputMode="decimal"
        required={false}
      />
      <TextArea
        name="note"
        label={words.note[language]}
        value={form.get('note')}
        error={error('note')}
        language={language}
        rows={3}
        required={false}
      />
    </>
  )
}

function PartyRows({ language, form, errors, organizations }: RecordedFieldsProps) {
  const filled = Array.from({ length: mostParties }, (_, index) => index).filter(
    (index) => form.get(`party-${index}`) !== '' || form.get(`party-id-${index}`) !== '',
  )
  const shown = Math.min(mostParties, Math.max(2, ...filled.map((index) => index + 2)))
  return (
    <>
      {Array.from({ length: shown }, (_, index) => (
        <fieldset class="govuk-fieldset party-row" key={index}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
            {words.party[language](index + 1)}
          </legend>
          <TextInput
            name={`party-${index}`}
            label={words.partyName[language]}
            value={form.get(`party-${index}`)}
            error={errorOf(errors, `party-${index}`, language)}
            language={language}
            required={index === 0}
          />
          <Select
            name={`party-id-${index}`}
            label={words.partyIs[language]}
            value={form.get(`party-id-${index}`)}
            language={language}
            choices={[
              { value: '', label: words.unregistered[language] },
              ...[...organizations].map(([value, name]) => ({ value, label: name[language] })),
            ]}
          />
        </fieldset>
      ))}
    </>
  )
}
