import { closing } from './closing.ts'
import { finance } from './finance.ts'
import { governance } from './governance.ts'
import { identification } from './identification.ts'
import { implementation } from './implementation.ts'
import { operations } from './operations.ts'
import type { SentencePatterns } from './pattern.ts'
import { performance } from './performance.ts'
import { scope } from './scope.ts'

export const sentencePatterns: SentencePatterns = {
  ...identification,
  ...scope,
  ...governance,
  ...operations,
  ...finance,
  ...performance,
  ...implementation,
  ...closing,
}
