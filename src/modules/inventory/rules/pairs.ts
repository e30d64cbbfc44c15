import type { Cells } from '../computed.ts'
import { findField, optionalPairs } from '../dictionary/dictionary.ts'
import type { Resource } from '../dictionary/field.ts'
import type { Issue } from '../finding.ts'
import { otherLanguageMissing } from './messages.ts'

/** Optional texts are given in both languages or in neither. */
export function pairIssues(resource: Resource, value: Cells): Issue[] {
  return optionalPairs(resource).flatMap((name) => {
    const [en, fr] = [value(`${name}_en`)?.trim(), value(`${name}_fr`)?.trim()]
    if (en === undefined || fr === undefined || (en === '') === (fr === '')) return []
    const field = findField(resource, `${name}_${en === '' ? 'en' : 'fr'}`)
    return field ? [otherLanguageMissing(field)] : []
  })
}
