import { diffWordsWithSpace } from 'diff'

export type MarkedWords = readonly { readonly text: string; readonly mark: 'same' | 'removed' | 'added' }[]

/** The words of a change, marked: what stayed, what went, what came. */
export function markedWords(old: string, now: string): MarkedWords {
  return diffWordsWithSpace(old, now).map(({ value, added, removed }) => ({
    text: value,
    mark: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

/** "Notice is given [-60-]{+30+} days ahead." */
export function wordsAsText(words: MarkedWords): string {
  return words
    .map(({ text, mark }) => (mark === 'same' ? text : mark === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')
}
