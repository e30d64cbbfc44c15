import type { ComponentChildren } from 'preact'
import type { Bilingual, Language } from '../../language/bilingual.ts'
import { decimalInField } from '../../language/typed-decimal.ts'
import { errorOf, type FieldError, type FormFields } from '../../web/form.ts'
import { BilingualField } from './bilingual.tsx'
import { Radios, Select, TextArea, TextInput } from './field.tsx'

type Names = { readonly [code: string]: Bilingual }

type More = {
  readonly hint?: Bilingual | undefined
  readonly width?: 4 | 5 | 10
  readonly rows?: number
  readonly required?: boolean
  /** A number with decimals, which each language writes its own way. */
  readonly decimal?: true
}

/** Controls bound to a form, so that a page reads as the list of its fields. */
export function boundControls({
  language,
  form,
  errors,
}: {
  readonly language: Language
  readonly form: FormFields
  readonly errors: readonly FieldError[]
}) {
  const common = (name: string, label: Bilingual, { hint, required }: More = {}) => ({
    name,
    label: label[language],
    value: form.get(name),
    error: errorOf(errors, name, language),
    language,
    ...(hint ? { hint: hint[language] } : {}),
    ...(required === undefined ? {} : { required }),
  })
  const choices = (names: Names) =>
    Object.entries(names).map(([value, label]) => ({ value, label: label[language] }))
  return {
    text: (name: string, label: Bilingual, more: More = {}) => (
      <TextInput
        {...common(name, label, more)}
        {...(more.width ? { width: more.width } : {})}
        {...(more.decimal
          ? { value: decimalInField(form.get(name), language), inputMode: 'decimal' as const }
          : {})}
      />
    ),
    area: (name: string, label: Bilingual, more: More = {}) => (
      <TextArea {...common(name, label, more)} rows={more.rows ?? 3} />
    ),
    pair: (name: string, label: Bilingual, { hint, rows, required }: More = {}) => (
      <BilingualField
        name={name}
        label={label[language]}
        hint={hint?.[language]}
        value={{ en: form.get(`${name}-en`), fr: form.get(`${name}-fr`) }}
        language={language}
        errors={errors}
        {...(rows ? { rows } : {})}
        {...(required === undefined ? {} : { required })}
      />
    ),
    radios: (name: string, label: Bilingual, names: Names) => (
      <Radios {...common(name, label)} choices={choices(names)} />
    ),
    select: (name: string, label: Bilingual, names: Names) => (
      <Select {...common(name, label)} choices={choices(names)} />
    ),
  }
}

/** Some fields of a long form under their heading. */
export function FormPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      {children}
    </section>
  )
}
