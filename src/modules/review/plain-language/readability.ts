import type { Language } from '../../../kernel/language/bilingual.ts'
import { sentencesOf } from '../../parity/index.ts'
import type { ReadClause } from '../reading/read-text.ts'

/**
 * How hard a text reads, by a measure made for its language. English: Flesch–Kincaid grade (Kincaid et al., 1975).
 * French: Kandel and Moles (1958), the Flesch scale refitted for French, 0 (very hard) to 100 (very easy).
 */
export type Readability = {
  readonly words: number
  readonly sentences: number
  readonly wordsPerSentence: number
  readonly measure: 'flesch-kincaid-grade' | 'kandel-moles'
  readonly score: number
}

export function readability(clauses: readonly ReadClause[], language: Language): Readability | null {
  const running = clauses.filter(
    (clause) => clause.language === language && clause.kind !== 'heading' && clause.kind !== 'row',
  )
  const sentences = running
    .flatMap(({ text }) => sentencesOf(text))
    .filter((text) => wordsOf(text).length > 2)
  const words = sentences.flatMap(wordsOf)
  if (words.length < 50) return null
  const syllables = words.reduce(
    (sum, word) => sum + (language === 'en' ? englishSyllables(word) : frenchSyllables(word)),
    0,
  )
  const length = words.length / sentences.length
  const load = syllables / words.length
  const score = language === 'en' ? 0.39 * length + 11.8 * load - 15.59 : 207 - 1.015 * length - 73.6 * load
  return {
    words: words.length,
    sentences: sentences.length,
    wordsPerSentence: Math.round(length * 10) / 10,
    measure: language === 'en' ? 'flesch-kincaid-grade' : 'kandel-moles',
    score: Math.round(score * 10) / 10,
  }
}

export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? []
}

/** Vowel groups; a final mute e is not counted unless it is the only one. */
function englishSyllables(word: string): number {
  const low = word.toLowerCase().replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, '')
  return Math.max(1, low.match(/[aeiouy]+/g)?.length ?? 1)
}

/** Vowel groups; final e, es and the ent of verbs are mute. */
function frenchSyllables(word: string): number {
  const low = word.toLowerCase().replace(/(?<=\p{L}{2})(?:es?|(?<=[^m])ent)$/u, '')
  return Math.max(1, low.match(/[aeiouyàâäéèêëîïôöùûüœ]+/g)?.length ?? 1)
}
