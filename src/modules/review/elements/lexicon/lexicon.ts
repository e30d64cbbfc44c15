import { closing } from './closing.ts'
import type { Lexicon } from './entry.ts'
import { finance } from './finance.ts'
import { governance } from './governance.ts'
import { identification } from './identification.ts'
import { implementation } from './implementation.ts'
import { operations } from './operations.ts'
import { performance } from './performance.ts'
import { scope } from './scope.ts'

/** How administrations of several countries name and phrase the elements of the guide, by element id. */
export const lexicon: Lexicon = {
  ...identification,
  ...scope,
  ...governance,
  ...operations,
  ...finance,
  ...performance,
  ...implementation,
  ...closing,
}
