import { type FieldError, type FormFields, hasForbiddenCharacters } from '../../../kernel/web/form.ts'
import type { InventoryField } from '../dictionary/field.ts'
import { percentToFraction } from '../mapping/apply.ts'

/** The cells typed on a page, in the form the official file has, and characters that no text may hold. */
export function readCells(
  form: FormFields,
  fields: readonly InventoryField[],
): { readonly cells: Readonly<Record<string, string>>; readonly errors: readonly FieldError[] } {
  const cells = Object.fromEntries(fields.map((field) => [field.id, readCell(form, field)]))
  const errors = fields
    .filter(({ id }) => hasForbiddenCharacters(cells[id] ?? ''))
    .map(({ id }) => ({ field: id, message: forbidden }))
  return { cells, errors }
}

function readCell(form: FormFields, field: InventoryField): string {
  const typed = form.get(field.id).trim()
  switch (field.type) {
    case 'codes':
    case 'programs':
      return form
        .all(field.id)
        .flatMap((value) => value.split(/[,\n]/))
        .map((code) => code.trim())
        .filter((code) => code !== '')
        .join(',')
    case 'count':
      return readCount(form.get(`${field.id}-answer`), typed)
    case 'integer':
      return ungrouped(typed)
    case 'fraction':
      return readFraction(typed)
    default:
      return typed
  }
}

/** One of the three answers. A number typed without choosing is a number. */
function readCount(answer: string, typed: string): string {
  return answer === 'NA' || answer === 'ND' ? answer : ungrouped(typed)
}

/** "12 345" and "12,345" are what people write; other text is kept for the rules to name. */
function ungrouped(text: string): string {
  return /^\d{1,3}([ \u00a0\u202f,]\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text
}

/** "90 %" and "0,9" as the file writes them: 0.9. */
function readFraction(text: string): string {
  const point = text.replace(/^(\d*),(\d+)(?=\D*$)/, '$1.$2')
  const percent = /^(\d+(?:\.\d+)?)[ \u00a0\u202f]?%$/.exec(point)
  return percent ? percentToFraction(percent[1] ?? '') : point
}

const forbidden = {
  en: 'Remove the control characters from this text; they come from a faulty copy and paste',
  fr: 'Retirez de ce texte les caractères de commande; ils viennent d’un copier-coller défectueux',
}
