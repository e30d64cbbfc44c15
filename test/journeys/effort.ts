/**
 * How long a journey takes somebody who knows what to say: the keystroke-level model of Card, Moran and Newell
 * (“The keystroke-level model for user performance time with interactive systems”, CACM 23(7), 1980), in seconds.
 */
const key = 0.28 // K: an average typist who is no secretary, 40 words a minute
const point = 1.1 // P: the pointer to its target
const click = 0.2 // BB: press and release
const home = 0.4 // H: a hand from the mouse to the keyboard, or back
const think = 1.35 // M: what to do next
const answer = 1 // R: the page comes; the server itself takes a tenth of it

/** Words a minute of texts of the same content read for meaning in each language (IReST, Trauzettel-Klosinski and Dietz 2012). */
const wordsAMinute = { en: 228, fr: 195 } as const

/** Share of the words of a web page that people read: at most 28% (Nielsen, “How little do users read?”, 2008). */
const shareRead = 0.28

/** What somebody does on the way, as it is counted. */
export type Effort = {
  readonly pages: number
  /** Controls that were changed. */
  readonly inputs: number
  readonly characters: number
  /** Words of pages that were not on a page before. */
  readonly pageWords: number
  /** Words of the agreement itself, in the reader’s language: all of them are read. */
  readonly clauseWords: number
}

/** Seconds, part by part. */
export function estimate(effort: Effort, language: 'en' | 'fr') {
  const moving = effort.pages * (think + point + click + answer)
  const entering = effort.inputs * (think + point + click + 2 * home)
  const typing = effort.characters * key
  const perWord = 60 / wordsAMinute[language]
  const reading = effort.pageWords * shareRead * perWord
  const reviewing = effort.clauseWords * perWord
  return {
    moving,
    entering,
    typing,
    reading,
    reviewing,
    all: moving + entering + typing + reading + reviewing,
  }
}

export function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)} min ${String(Math.round(seconds % 60)).padStart(2, '0')} s`
}
