export type { Clause, ClauseKind } from './clause.ts'
export { compareClauses, compareStatements, compareTexts, type ParityOptions } from './compare.ts'
export type { Difference, ParityFinding } from './finding.ts'
export { segment, type TextFormat } from './segment/segment.ts'
