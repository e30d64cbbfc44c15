import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

/**
 * How texts name an element and speak of it, in each language. Phrases are parted by semicolons; `*` stands for the
 * rest of a word, `_` for up to three words. Capitals and accents do not matter.
 */
export type LexiconEntry = {
  /** Titles that sections about it bear. */
  readonly titles: Bilingual
  /** Phrases that say it is there. */
  readonly sure: Bilingual
  /** Phrases that go with it but occur elsewhere too. */
  readonly hints: Bilingual
}

export type Lexicon = Readonly<Record<string, LexiconEntry>>
