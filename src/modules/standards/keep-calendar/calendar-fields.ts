import type { Language } from '../../../kernel/language/bilingual.ts'
import type { FieldError, FormFields } from '../../../kernel/web/form.ts'

/** What a part of the form of a calendar is drawn from. */
export type CalendarFields = {
  readonly language: Language
  readonly form: FormFields
  readonly errors: readonly FieldError[]
}
