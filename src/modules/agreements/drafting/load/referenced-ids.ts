import type { Agreement, FieldValue } from '../../format.ts'

/** Every string that a field or a cell of an agreement holds: ids of positions, parties and documents among them. */
export function referencedIds(agreement: Agreement): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (value: FieldValue): void => {
    if (typeof value === 'string') found.add(value)
    else if (Array.isArray(value)) for (const item of value) visitItem(item)
  }
  const visitItem = (item: unknown): void => {
    if (typeof item === 'string') found.add(item)
    else if (typeof item === 'object' && item !== null) Object.values(item).forEach(visit)
  }
  for (const document of agreement.documents) {
    for (const element of document.elements) Object.values(element.fields).forEach(visit)
  }
  return found
}
