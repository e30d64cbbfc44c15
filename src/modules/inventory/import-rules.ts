import { findField, keyFields } from './dictionary/dictionary.ts'
import type { Resource } from './dictionary/field.ts'
import type { Finding } from './finding.ts'

/** Findings after which the rows cannot be told apart or trusted. Others are kept with the rows and shown. */
const blocking = new Set([
  'cell-count',
  'damaged-text',
  'duplicate-column',
  'duplicate-key',
  'empty-file',
  'malformed-quote',
  'no-header',
  'no-rows',
  'not-csv',
  'nul-character',
  'older-layout',
  'other-organization',
  'other-resource',
  'record-too-long',
  'unterminated-quote',
])

/** True when a finding stops an import before anything is written. */
export function blocksImport(resource: Resource, { rule, field }: Finding): boolean {
  if (blocking.has(rule)) return true
  const inKey = field !== null && keyFields[resource].includes(field)
  if (rule === 'required' || rule === 'choice') return inKey
  return (
    rule === 'missing-column' &&
    (inKey || findField(resource, field ?? '')?.obligation === 'mandatory' || field === 'owner_org')
  )
}
