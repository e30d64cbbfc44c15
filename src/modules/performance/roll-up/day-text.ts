import { formatDay } from '../../standards/index.ts'

const names = new Map<number, string>()

/** A day counted from 1970-01-01 as PostgreSQL reads it; its name is looked up, for a million of them. */
export function dayText(day: number): string {
  let name = names.get(day)
  if (name === undefined) {
    name = formatDay(day)
    names.set(day, name)
  }
  return name
}
