import { type Bilingual, languages } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { type FieldError, type FormFields, hasForbiddenCharacters } from '../../../kernel/web/form.ts'

/** The longest title and the longest text, in characters. */
export const longest = { title: 500, text: 200_000 } as const

/** A text in both languages as typed under `name-en` and `name-fr`, with what is wrong about it. */
export function readBilingual(
  form: FormFields,
  name: string,
  rule: { max: number; required?: Bilingual },
): { value: Bilingual; errors: FieldError[] } {
  const value = { en: form.get(`${name}-en`).trim(), fr: form.get(`${name}-fr`).trim() }
  const errors = languages.flatMap((side) => {
    const field = `${name}-${side}`
    if (!value[side] && rule.required) return [{ field, message: rule.required }]
    return textErrors(field, value[side], rule.max)
  })
  return { value, errors }
}

/** One line or text as typed, with what is wrong about it. */
export function readText(
  form: FormFields,
  name: string,
  rule: { max: number; required?: Bilingual },
): { value: string; errors: FieldError[] } {
  const value = form.get(name).trim()
  if (!value && rule.required) return { value, errors: [{ field: name, message: rule.required }] }
  return { value, errors: textErrors(name, value, rule.max) }
}

export function textErrors(field: string, value: string, max: number): FieldError[] {
  const long = value.length > max ? [{ field, message: tooLong(max, value.length) }] : []
  return hasForbiddenCharacters(value) ? [...long, { field, message: forbidden }] : long
}

/** The version the form was made from; 0 for what did not exist yet. */
export function readVersion(form: FormFields): number {
  const typed = form.get('version')
  return /^\d{1,9}$/.test(typed) ? Number(typed) : -1
}

function tooLong(max: number, length: number): Bilingual {
  return {
    en: `Shorten this text to ${formatNumber(max, 'en')} characters at most; it has ${formatNumber(length, 'en')}`,
    fr: `Raccourcissez ce texte à ${formatNumber(max, 'fr')} caractères au plus; il en compte ${formatNumber(length, 'fr')}`,
  }
}

const forbidden: Bilingual = {
  en: 'Remove the control characters from this text; they come from a faulty copy and paste',
  fr: 'Retirez de ce texte les caractères de commande; ils viennent d’un copier-coller défectueux',
}
