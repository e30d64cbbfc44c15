import type { ComponentChildren } from 'preact'
import { type Bilingual, type Language, otherLanguage } from '../../../../kernel/language/bilingual.ts'
import { Select, TextInput } from '../../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../../kernel/web/form.ts'
import { needs, tiers } from '../../../guide/index.ts'
import { guideSettingsPath } from '../paths.ts'
import { needWords, words } from './guide-settings.text.ts'
import type { GuideSettings } from './overlay-row.ts'

/** What each of the forms on the page is made from. */
export type SettingsFormProps = {
  readonly language: Language
  readonly settings: GuideSettings
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly mayManage: boolean
}

type FieldsProps = Pick<SettingsFormProps, 'language' | 'form' | 'errors'>

export function SettingsForm(
  props: SettingsFormProps & {
    button: string
    label: string
    heading: string
    children: ComponentChildren
  },
) {
  const { language, settings, mayManage } = props
  return (
    <section>
      <h2 class="govuk-heading-l">{props.heading}</h2>
      <form method="post" action={guideSettingsPath.href(language)} novalidate>
        {/* The first button answers the Enter key. */}
        <button class="govuk-visually-hidden" type="submit" name="do" value={props.button} tabindex={-1}>
          {props.label}
        </button>
        <input type="hidden" name="version" value={settings.version} />
        {props.children}
        {mayManage ? (
          <button class="govuk-button" type="submit" name="do" value={props.button}>
            {props.label}
          </button>
        ) : null}
      </form>
    </section>
  )
}

/** One need for each tier; what is not chosen is as in lighter agreements. */
export function NeedByTier({ language, form, errors, name }: FieldsProps & { name: string }) {
  return (
    <fieldset class="govuk-fieldset pair" id={name}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.need[language]}</legend>
      <div class="pair__sides">
        {tiers.map((tier, index) => (
          <Select
            name={`${name}-${tier}`}
            label={words[tier][language]}
            value={form.get(`${name}-${tier}`)}
            error={errorOf(errors, `${name}-${tier}`, language)}
            language={language}
            choices={[
              { value: '', label: (index === 0 ? words.choose : words.asBefore)[language] },
              ...needs.map((value) => ({ value, label: needWords[value][language] })),
            ]}
            key={tier}
          />
        ))}
      </div>
    </fieldset>
  )
}

export function Pair({
  language,
  form,
  errors,
  name,
  label,
}: FieldsProps & { name: string; label: Bilingual }) {
  return (
    <fieldset class="govuk-fieldset pair">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label[language]}</legend>
      <div class="pair__sides">
        {[language, otherLanguage(language)].map((side) => (
          <TextInput
            name={`${name}.${side}`}
            label={words[side][language]}
            value={form.get(`${name}.${side}`)}
            error={errorOf(errors, `${name}.${side}`, language)}
            language={language}
            contentLanguage={side}
            key={side}
          />
        ))}
      </div>
    </fieldset>
  )
}
