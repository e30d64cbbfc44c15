import type { FieldError, FormFields } from '../../../kernel/web/form.ts'
import { type StatedDetail, statedFault } from '../../register/index.ts'
import { words } from './record.text.ts'
import type { Suggestion } from './stated-details.ts'

export const keptField = 'kept'

export function saidField(key: string): string {
  return `said-${key}`
}

/** The suggestions that a person ticked, in that person's words. */
export function confirmedDetails(
  form: FormFields,
  suggestions: readonly Suggestion[],
): { readonly stated: readonly StatedDetail[]; readonly errors: readonly FieldError[] } {
  const ticked = suggestions.filter(({ key }) => form.all(keptField).includes(key))
  return {
    errors: ticked.flatMap(({ key }): readonly FieldError[] => {
      const field = saidField(key)
      const typed = form.get(field).trim()
      if (typed === '') return [{ field, message: words.sayIt }]
      const fault = statedFault(field, typed)
      return fault ? [fault] : []
    }),
    stated: ticked.map(({ key, kind, place, passage }) => ({
      kind,
      text: form.get(saidField(key)).trim(),
      place,
      passage,
    })),
  }
}
