import type { SheetBody, Topic } from './sheet.ts'
import { rowsOf } from './sheet.ts'

/** The form with a row more or a row less, as a button asked ("add:segments", "remove:segments:2"); null for saving. */
export function changeRows(topic: Topic, body: SheetBody, asked: string): SheetBody | null {
  const [verb, key = '', index] = asked.split(':')
  const section = topic.sections.find((one) => one.key === key && one.rows && !('fixed' in one.rows))
  if (!section) return null
  const rows = rowsOf(body, key)
  if (verb === 'add') return { ...body, rows: { ...body.rows, [key]: [...rows, {}] } }
  if (verb !== 'remove') return null
  return { ...body, rows: { ...body.rows, [key]: rows.filter((_, place) => place !== Number(index)) } }
}

/** The first row of a list is shown ready to fill. */
export function withFirstRows(topic: Topic, body: SheetBody): SheetBody {
  const lists = topic.sections.filter(
    ({ key, rows }) => rows && !('fixed' in rows) && rowsOf(body, key).length === 0,
  )
  const [first] = lists
  if (!first) return body
  return { ...body, rows: { ...body.rows, [first.key]: [{}] } }
}
