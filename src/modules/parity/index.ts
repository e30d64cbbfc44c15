export type { Clause, ClauseKind } from './clause.ts'
export { type BothSides, type ParityReaders, parityCommand } from './commands.ts'
export {
  compareClauses,
  compareStatements,
  compareTexts,
  type ParityOptions,
  pairClauses,
  type Twin,
} from './compare.ts'
export { datedName } from './dated-name.ts'
export { type Fact, type FactKind, plain, sameFact } from './facts/fact.ts'
export { readFacts } from './facts/read.ts'
export type { Difference, ParityFinding } from './finding.ts'
export {
  compareHistories,
  type DatedVersion,
  type HistoryEntry,
  type HistoryOptions,
  type OneSidedChange,
} from './history.ts'
export { languageOf } from './language.ts'
export type { ClauseReader } from './read-one.ts'
export { takeNumber } from './segment/lines.ts'
export { type Piece, startOutline } from './segment/outline.ts'
export { segment, type TextFormat } from './segment/segment.ts'
export { sentencesOf } from './segment/sentences.ts'
export { type ValueChange, valueChanges } from './value-changes.ts'
