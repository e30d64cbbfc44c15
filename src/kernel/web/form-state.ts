import { createHash } from 'node:crypto'
import type { FormFields } from './form.ts'

/** The field of a form that carries the word of what it was made from. */
export const stateField = 'seen'

/** One short word for what a form shows: alike values have the same. */
export function stateOf(shown: object): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16)
}

/**
 * Somebody saved something else since the form was made, and not what it asks for now. A form without the word was not
 * made by a page, and is taken as it is.
 */
export function isStale(form: FormFields, stored: object, asked: object): boolean {
  if (!form.has(stateField)) return false
  const now = stateOf(stored)
  return form.get(stateField) !== now && stateOf(asked) !== now
}
