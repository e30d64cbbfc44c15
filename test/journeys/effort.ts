/**
 * How long a journey takes somebody who knows what to say, in seconds: the keystroke-level model of Card, Moran and
 * Newell (“The keystroke-level model for user performance time with interactive systems”, CACM 23(7), 1980).
 */
const key = 0.28 // K: an average typist who is no secretary, 40 words a minute
const point = 1.1 // P: the pointer to its target
const click = 0.2 // BB: press and release
const home = 0.4 // H: a hand from the mouse to the keyboard, or back
const think = 1.35 // M: what to do next
const answer = 0.5 // R: the page comes; the server answers 95 in 100 within 0.2 s (bench/), a browser draws it

/**
 * Reading, in words of six characters, so that both languages count alike (Carver, “Reading rate: theory, research,
 * and practical implications”, Journal of Reading 36(2), 1992): 300 a minute for meaning, 450 when a text is looked through.
 */
const wordLength = 6
const readingRate = 300
const skimmingRate = 450

/** Share of the words of a web page that people read: at most 28% (Nielsen, “How little do users read?”, 2008). */
const shareRead = 0.28

/** Seconds, part by part. `careful` is what every word of the documents, read for meaning, adds to all the rest. */
export type Estimate = {
  readonly moving: number
  readonly entering: number
  readonly typing: number
  readonly pages: number
  readonly documents: number
  readonly all: number
  readonly careful: number
}

/** What somebody meets and does on the way. */
export class Counter {
  pages = 0
  /** Pages on which something was entered: a hand goes to the keyboard and back. */
  forms = 0
  /** Controls that were changed. */
  inputs = 0
  characters = 0
  /** Words of pages that no page before showed, and words of the documents in the reader’s language. */
  pageWords = 0
  documentWords = 0
  readonly #seen = new Set<string>()

  /** Lists and boxes take a key to choose, everything else the keys of its text; Tab leads from one to the next. */
  enter(form: Element, typed: readonly (readonly [string, string | readonly string[]])[]): void {
    if (typed.length > 0) this.forms += 1
    this.inputs += typed.length
    for (const [name, value] of typed) {
      const control = form.querySelector(`[name="${name}"]`)
      const isChosen =
        control?.tagName === 'SELECT' || ['radio', 'checkbox'].includes(control?.getAttribute('type') ?? '')
      this.characters += isChosen ? [value].flat().length : String(value).length
    }
  }

  meet(document: Document): void {
    this.pages += 1
    const language = languageOf(document.documentElement)
    for (const block of document.querySelectorAll(`main :is(${blocks})`)) {
      const folded = block.closest('details:not([open])')
      if (block.parentElement?.closest(blocks) || (folded && block.tagName !== 'SUMMARY')) continue
      const said = visible(block)
      if (said === '' || this.#seen.has(said)) continue
      this.#seen.add(said)
      const words = said.length / wordLength
      const side = block.closest('.document')
      if (!side) this.pageWords += words
      else if ((languageOf(side) ?? language) === language) this.documentWords += words
    }
  }

  estimate(): Estimate {
    const moving = this.pages * (think + point + click + answer)
    const entering = this.inputs * (think + key) + this.forms * (point + click + 2 * home)
    const typing = this.characters * key
    const pages = ((this.pageWords * shareRead) / readingRate) * 60
    const documents = (this.documentWords / skimmingRate) * 60
    return {
      moving,
      entering,
      typing,
      pages,
      documents,
      all: moving + entering + typing + pages + documents,
      careful: (this.documentWords / readingRate) * 60 - documents,
    }
  }
}

export function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)} min ${String(Math.round(seconds % 60)).padStart(2, '0')} s`
}

const blocks = 'h1, h2, h3, p, li, label, legend, summary, .govuk-hint, td, th, dt, dd, a, button'

function languageOf(element: Element): string | undefined {
  return element.getAttribute('lang')?.slice(0, 2)
}

function visible(block: Element): string {
  const copy = block.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('.govuk-visually-hidden')) hidden.remove()
  return copy.textContent.replace(/\s+/g, ' ').trim()
}
