import { inBoth, type Language } from '../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { Select } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { type FoundOrganization, partyRoles, roleLabels } from '../../agreements/index.ts'
import { legalForms } from '../../identity/index.ts'
import { words } from './negotiate.text.ts'

export type PartyFieldsProps = {
  readonly language: Language
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly mine: string
  readonly organizations: readonly FoundOrganization[]
  /** The other parties as the draft names them, one a row. */
  readonly named: readonly string[]
}

/** Who takes part: the reader's organization, those the draft names, and perhaps one nobody registered yet. */
export function PartyFields(props: PartyFieldsProps) {
  const { language, form, errors, organizations, named } = props
  const error = (name: string) => errorOf(errors, name, language)
  const mine = organizations.find(({ id }) => id === props.mine)
  const isUnlisted = form.get('new-name-en') !== '' || form.get('new-name-fr') !== ''
  return (
    <>
      <fieldset class="govuk-fieldset party-row">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
          {words.mine[language]} – {mine?.name[language]}
        </legend>
        <Role {...props} name="role-mine" />
      </fieldset>
      {named.map((name, index) => (
        <fieldset class="govuk-fieldset party-row" key={index}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
            {words.other[language](name)}
          </legend>
          <Select
            name={`party-${index}`}
            label={words.organization[language]}
            value={form.get(`party-${index}`)}
            error={error(`party-${index}`)}
            language={language}
            choices={[
              { value: '', label: words.nobody[language] },
              ...organizations
                .filter(({ id }) => id !== props.mine)
                .map((one) => ({ value: one.id, label: one.name[language] })),
            ]}
          />
          <Role {...props} name={`role-${index}`} />
        </fieldset>
      ))}
      <details class="govuk-details" open={isUnlisted}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{words.unlisted[language]}</span>
        </summary>
        <div class="govuk-details__text">
          <BilingualField
            name="new-name"
            label={words.unlistedName[language]}
            value={inBoth((side) => form.get(`new-name-${side}`))}
            language={language}
            errors={errors}
          />
          <Select
            name="new-form"
            label={words.legalForm[language]}
            value={form.get('new-form')}
            error={error('new-form')}
            language={language}
            choices={[
              { value: '', label: '–' },
              ...legalForms.map(({ code, label }) => ({ value: code, label: label[language] })),
            ]}
          />
          <Role {...props} name="new-role" />
        </div>
      </details>
    </>
  )
}

function Role({ language, form, errors, name }: PartyFieldsProps & { name: string }) {
  return (
    <Select
      name={name}
      label={words.role[language]}
      value={form.get(name)}
      error={errorOf(errors, name, language)}
      language={language}
      choices={[
        { value: '', label: '–' },
        ...partyRoles.map((role) => ({ value: role, label: roleLabels[role][language] })),
      ]}
    />
  )
}
