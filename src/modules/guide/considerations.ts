import { changeAndExitConsiderations } from './considerations/change-and-exit.ts'
import { collaborationConsiderations } from './considerations/collaboration.ts'
import type { Consideration } from './considerations/consideration.ts'
import { financeAndPerformanceConsiderations } from './considerations/finance-and-performance.ts'
import { needAndAuthorityConsiderations } from './considerations/need-and-authority.ts'
import { riskAndProtectionConsiderations } from './considerations/risk-and-protection.ts'
import { scopeAndGovernanceConsiderations } from './considerations/scope-and-governance.ts'

/** What to settle when a service relationship is built: a checklist with its evidence and its blockers. */
export const considerations: readonly Consideration[] = [
  ...needAndAuthorityConsiderations,
  ...scopeAndGovernanceConsiderations,
  ...financeAndPerformanceConsiderations,
  ...riskAndProtectionConsiderations,
  ...changeAndExitConsiderations,
  ...collaborationConsiderations,
]
