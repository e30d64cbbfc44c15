import type { CliCommand } from '../../kernel/cli/command.ts'
import { compareCommand } from './commands/compare.ts'
import { reviewCommand } from './commands/review.ts'

export type { Change } from './compare/compare.ts'
export { compareVersions } from './compare/compare.ts'
export { detectElements, type ElementReading, type ElementState } from './elements/detect.ts'
export type { ReviewFinding } from './findings/finding.ts'
export { words as inventoryLanguagesWords } from './inventory-languages/inventory-languages.text.ts'
export { docxClauses, pdfClauses } from './parity-readers.ts'
export { inventoryLanguagesPath, reviewPath } from './paths.ts'
export { readFileApart } from './reading/read-apart.ts'
export type { ReadClause, ReadText } from './reading/read-text.ts'
export { ReadingRefusal, refusalSentences } from './reading/refusal.ts'
export { type ReviewReport, reviewText } from './review.ts'
export { reviewRoutes } from './routes.ts'

export const commands: readonly CliCommand[] = [reviewCommand, compareCommand]
