import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

/**
 * A family of words that say the same thing in agreements, formal or of every day, in each language. Words are parted
 * by `|`; `*` stands for the rest of a word, `#` for a number. Capitals and accents do not matter.
 */
export type Concepts = Readonly<Record<string, Bilingual>>
