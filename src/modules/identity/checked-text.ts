import type { Bilingual } from '../../kernel/language/bilingual.ts'
import { type FieldError, type FormFields, hasForbiddenCharacters } from '../../kernel/web/form.ts'

const longest = 500

/** One line typed by a person: trimmed, and why it is refused, if it is. A text of which nothing is seen is missing. */
export function checkedText(
  form: FormFields,
  field: string,
  missing: Bilingual | null,
): { value: string; errors: FieldError[] } {
  const value = form
    .get(field)
    .trim()
    .replace(/[\n\t]+/g, ' ')
  if (/^[\p{Z}\p{Cf}]*$/u.test(value) && missing) return { value, errors: [{ field, message: missing }] }
  if (value.length > longest) return { value, errors: [{ field, message: tooLong }] }
  return { value, errors: hasForbiddenCharacters(value) ? [{ field, message: forbidden }] : [] }
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 320
}

export const notAnEmail: Bilingual = {
  en: 'Enter an e-mail address such as name@example.ca',
  fr: 'Saisissez une adresse de courriel comme nom@exemple.ca',
}

const tooLong = {
  en: `Enter at most ${longest} characters`,
  fr: `Saisissez au plus ${longest} caractères`,
}

const forbidden = {
  en: 'Remove the invisible control characters: type the text again instead of pasting it',
  fr: 'Retirez les caractères de contrôle invisibles\u00a0: retapez le texte au lieu de le coller',
}
