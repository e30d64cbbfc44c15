import { closing } from './closing.ts'
import { everyday } from './everyday.ts'
import { finance } from './finance.ts'
import { governance } from './governance.ts'
import { identification } from './identification.ts'
import { implementation } from './implementation.ts'
import { operations } from './operations.ts'
import type { SentencePatterns } from './pattern.ts'
import { performance } from './performance.ts'
import { scope } from './scope.ts'

const formal: SentencePatterns = {
  ...identification,
  ...scope,
  ...governance,
  ...operations,
  ...finance,
  ...performance,
  ...implementation,
  ...closing,
}

/** The words of agreements first, then those of every day. */
export const sentencePatterns: SentencePatterns = Object.fromEntries(
  Object.entries(formal).map(([element, { en, fr }]) => [
    element,
    { en: [...en, ...(everyday[element]?.en ?? [])], fr: [...fr, ...(everyday[element]?.fr ?? [])] },
  ]),
)
