/** The name, and the anchor, of the control of a field path: "end" or "levels.r1.target". */
export function controlName(path: string): string {
  return path === 'text' || path === 'reason' ? path : `f.${path}`
}

/** The hidden control that lists the rows of a table, in order; it comes once for each row. */
export function rowsName(table: string): string {
  return `rows.${table}`
}

export function isRowId(id: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(id)
}

/** The last control of the form: when it is missing, the form arrived cut short and nothing of it is saved. */
export const lastControl = 'complete'

/** Most rows of one table that the form takes; larger tables are imported. */
export const mostRows = 150
