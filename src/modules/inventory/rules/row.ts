import type { Cells } from '../computed.ts'
import type { Resource } from '../dictionary/field.ts'
import type { Issue } from '../finding.ts'
import type { ProgramList } from '../programs.ts'
import { computedIssues } from './computed-fields.ts'
import { fieldIssues } from './fields.ts'
import { pairIssues } from './pairs.ts'
import { programValidity } from './program-validity.ts'
import { serviceIssues } from './service.ts'
import { standardIssues } from './standard.ts'

/** Everything a row breaks by itself, without looking at other rows. */
export function rowIssues(resource: Resource, value: Cells, programs?: ProgramList): Issue[] {
  const conditions = resource === 'service' ? serviceIssues(value) : standardIssues(value)
  const said = new Set(conditions.map((found) => found.field))
  return [
    ...fieldIssues(resource, value, programs),
    ...conditions,
    ...pairIssues(resource, value).filter((found) => !said.has(found.field)),
    ...(programs && resource === 'service' ? programValidity(value, programs) : []),
    ...computedIssues(resource, value),
  ]
}
