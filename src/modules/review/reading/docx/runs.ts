import type { Language } from '../../../../kernel/language/bilingual.ts'
import { elementsIn, valueAt, type XmlElement } from '../xml.ts'

/** The words of a paragraph, with what its tracked changes put in and took out. */
export type Words = {
  now: string
  before: string
  readonly inserted: { author: string; text: string }[]
  readonly deleted: { author: string; text: string }[]
  readonly comments: string[]
  readonly links: string[]
  bold: number
  languages: Record<Language, number>
}

type State = { readonly author?: string; readonly change?: 'inserted' | 'deleted' }

const skipped = new Set(['w:pPr', 'w:instrText', 'w:del', 'mc:Fallback', 'w:sectPr', 'w:txbxContent'])

/** Reads the runs of a paragraph; text boxes inside it are read apart. */
export function wordsOf(paragraph: XmlElement, targets: ReadonlyMap<string, string>): Words {
  const words: Words = {
    now: '',
    before: '',
    inserted: [],
    deleted: [],
    comments: [],
    links: [],
    bold: 0,
    languages: { en: 0, fr: 0 },
  }
  walk(paragraph, words, {}, targets)
  return words
}

function walk(element: XmlElement, words: Words, state: State, targets: ReadonlyMap<string, string>): void {
  for (const inner of elementsIn(element)) {
    const author = inner.attributes['w:author'] ?? ''
    if (inner.name === 'w:ins' || inner.name === 'w:moveTo')
      walk(inner, words, { author, change: 'inserted' }, targets)
    else if (inner.name === 'w:del' || inner.name === 'w:moveFrom')
      walk(inner, words, { author, change: 'deleted' }, targets)
    else if (inner.name === 'w:commentReference') words.comments.push(inner.attributes['w:id'] ?? '')
    else if (inner.name === 'w:r') addRun(inner, words, state, targets)
    else if (!skipped.has(inner.name)) {
      const target = inner.name === 'w:hyperlink' ? targets.get(inner.attributes['r:id'] ?? '') : undefined
      if (target) words.links.push(target)
      walk(inner, words, state, targets)
    }
  }
}

function addRun(run: XmlElement, words: Words, state: State, targets: ReadonlyMap<string, string>): void {
  const text = textOfRun(run)
  if (text) {
    if (state.change !== 'deleted') words.now += text
    if (state.change !== 'inserted') words.before += text
    if (state.change) words[state.change].push({ author: state.author ?? '', text })
    const bold = elementsIn(run, 'w:rPr').some(
      (style) => valueAt(style, 'w:b') !== '0' && elementsIn(style, 'w:b').length > 0,
    )
    if (bold) words.bold += text.length
    const language = valueAt(run, 'w:rPr', 'w:lang')?.slice(0, 2)
    if (language === 'en' || language === 'fr') words.languages[language] += text.length
  }
  for (const inner of elementsIn(run)) {
    if (inner.name === 'w:commentReference') words.comments.push(inner.attributes['w:id'] ?? '')
    else if (inner.name === 'mc:AlternateContent') walk(inner, words, state, targets)
  }
}

function textOfRun(run: XmlElement): string {
  return elementsIn(run).map(textOfPiece).join('')
}

function textOfPiece({ name, children, attributes }: XmlElement): string {
  if (name === 'w:t' || name === 'w:delText')
    return children.filter((part): part is string => typeof part === 'string').join('')
  if (name === 'w:tab') return '\t'
  if (name === 'w:br' || name === 'w:cr') return attributes['w:type'] === 'page' ? ' ' : '\n'
  if (name === 'w:noBreakHyphen') return '\u2011'
  if (name === 'w:sym') return '•'
  return ''
}
