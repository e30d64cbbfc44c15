import type { Language } from '../../../kernel/language/bilingual.ts'
import { type FieldError, formStatus } from '../../../kernel/web/form.ts'
import { type Reply, redirect } from '../../../kernel/web/route.ts'
import { type Access, answer } from './access.ts'

/** The closed list of outcomes of saving something in a relationship. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  /** Somebody else saved it since the form was made. */
  | { readonly kind: 'conflict' }
  /** The thing to change is not there (any more). */
  | { readonly kind: 'gone' }

export const saved: Saving = { kind: 'saved' }

export function invalid(errors: readonly FieldError[]): Saving {
  return { kind: 'invalid', errors }
}

/** What a form page is shown again with. */
export type Again = { readonly errors: readonly FieldError[]; readonly isConflict: boolean }

export const firstTime: Again = { errors: [], isConflict: false }

/** Saved leads to the next page; what is wrong or changed meanwhile shows the same page, with what was typed. */
export async function afterSaving(
  outcome: Access<Saving>,
  language: Language,
  then: string,
  again: (again: Again) => Promise<Reply>,
): Promise<Reply> {
  if (outcome.kind !== 'granted') return answer(outcome, language, () => redirect(then))
  switch (outcome.value.kind) {
    case 'saved':
      return redirect(then)
    case 'invalid':
      return again({ errors: outcome.value.errors, isConflict: false })
    case 'conflict':
      return again({ errors: [], isConflict: true })
    case 'gone':
      return { kind: 'not-found' }
  }
}

export function statusOf({ errors, isConflict }: Again): number {
  return formStatus(errors, isConflict)
}
