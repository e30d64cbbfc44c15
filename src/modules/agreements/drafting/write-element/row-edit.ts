import { type FormFields, formFields } from '../../../../kernel/web/form.ts'
import { controlName, isRowId, rowsName } from './control-names.ts'

/** What a named button does to a table of the form: "add:levels", "remove:levels:r1", "up:levels:r1". */
export type RowEdit = {
  readonly kind: 'add' | 'remove' | 'up' | 'down'
  readonly table: string
  readonly row: string
}

export function readRowEdit(button: string): RowEdit | null {
  const [kind, table = '', row = ''] = button.split(':')
  if (kind !== 'add' && kind !== 'remove' && kind !== 'up' && kind !== 'down') return null
  return { kind, table, row }
}

/** The form after the button: the same typed values, with a row more, a row less, or two rows exchanged. */
export function applyRowEdit(form: FormFields, edit: RowEdit, newRow: string): FormFields {
  const list = rowsName(edit.table)
  const rows = form.all(list).filter(isRowId)
  const others = form.entries().filter(([name]) => name !== list)
  return formFields([
    ...withoutCells(others, edit),
    ...changed(rows, edit, newRow).map((row) => [list, row] as const),
  ])
}

function changed(rows: readonly string[], { kind, row }: RowEdit, newRow: string): readonly string[] {
  if (kind === 'add') return [...rows, newRow]
  if (kind === 'remove') return rows.filter((other) => other !== row)
  const from = rows.indexOf(row)
  const to = kind === 'up' ? from - 1 : from + 1
  const neighbour = rows[to]
  if (from < 0 || neighbour === undefined) return rows
  return rows.with(from, neighbour).with(to, row)
}

function withoutCells(entries: ReturnType<FormFields['entries']>, { kind, table, row }: RowEdit) {
  if (kind !== 'remove') return entries
  const cells = controlName(`${table}.${row}.`)
  return entries.filter(([name]) => !name.startsWith(cells))
}
