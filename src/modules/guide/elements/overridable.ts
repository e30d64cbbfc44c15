import type { FieldOption } from '../field.ts'
import { closingElements } from './closing.ts'
import { financeElements } from './finance.ts'
import { governanceElements } from './governance.ts'
import { reasonElements } from './identification-reasons.ts'
import { implementationElements } from './implementation.ts'
import { operationsElements } from './operations.ts'
import { performanceElements } from './performance.ts'
import { scopeElements } from './scope.ts'

/** What a lower document may need to say in its own way; why, for whom and under which authority stays with the frame. */
const ids: ReadonlySet<string> = new Set([
  ...['definitions', 'service-package', 'out-of-scope', 'third-parties'],
  ...['roles', 'committees', 'designated-officials', 'issue-resolution', 'amendment', 'change-control'],
  ...['review', 'termination', 'procedures', 'security', 'privacy', 'information-management'],
  ...['official-languages', 'accessibility', 'technology', 'assets', 'human-resources'],
  ...['cost-base', 'fee-structure', 'budget-estimate', 'invoicing', 'level-variance-finance'],
  ...['financial-reporting', 'expected-results', 'performance-reporting', 'joint-procedures', 'exit-plan'],
])

/** The clauses that an order of precedence may let a lower document change. */
export const overridable: readonly FieldOption[] = [
  ...reasonElements,
  ...scopeElements,
  ...governanceElements,
  ...operationsElements,
  ...financeElements,
  ...performanceElements,
  ...implementationElements,
  ...closingElements,
].flatMap(({ id, name }) => (ids.has(id) ? [{ code: id, label: name }] : []))
