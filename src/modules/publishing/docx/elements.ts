import {
  type Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { type Cast, WordsWithin } from './cast.ts'

/** What stands in a line. */
export type Words = Cast | Exclude<ParagraphChild, Bookmark>

export type Look = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'style' | 'language'>

/** A run of text, in the language of its paragraph’s style unless its look says another. */
export function run(text: string, look: Look = {}): Cast {
  return {
    alike: `run ${JSON.stringify(look)}`,
    mould: () => ({ whole: new TextRun({ ...look, text: 'words' }), part: 'words' }),
    holds: [text],
  }
}

/** Words that lead to an address, or to a bookmark of this file ("#there"). */
export function link(href: string, words: readonly Words[]): Words {
  const children = [new WordsWithin(words)]
  return href.startsWith('#')
    ? new InternalHyperlink({ anchor: href.slice(1), children })
    : new ExternalHyperlink({ link: href, children })
}

type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text'>

export type CastParagraph = Cast & { readonly look: ParagraphLook; readonly holds: readonly Words[] }

/** A paragraph. One that holds a link out of the file is the library’s own, which counts those links. */
export function paragraph(look: ParagraphLook, words: readonly Words[] = []): CastParagraph | Paragraph {
  if (words.some((word) => word instanceof ExternalHyperlink)) return ownParagraph(look, words)
  return {
    alike: `paragraph ${JSON.stringify(look)}`,
    mould: () => {
      const part = new TextRun('')
      return { whole: new Paragraph({ ...look, children: [part] }), part }
    },
    holds: words,
    look,
  }
}

/** The same, as a paragraph of the library. */
export function ownParagraph(look: ParagraphLook, words: readonly Words[]): Paragraph {
  return new Paragraph({
    ...look,
    children: words.map((word) => ('mould' in word ? new WordsWithin([word]) : word)),
  })
}
