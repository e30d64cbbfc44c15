import { ExternalHyperlink, InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { Inline } from '../../agreements/index.ts'
import type { Sheet } from './sheet.ts'

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'style' | 'language'>

/** A run of text, in the language of its paragraph’s style unless its look says another. */
export function run(text: string, look: Look = {}): TextRun {
  return new TextRun({ ...look, text })
}

/** What a run says of its language inside a paragraph of the file’s own language: nothing, or the other one. */
export function spoken(sheet: Pick<Sheet, 'own'>, language: Language): Look {
  return language === sheet.own ? {} : { language: { value: `${language}-CA` } }
}

/** The runs of an inline text. */
export function runs(nodes: readonly Inline[], look: Look = {}): ParagraphChild[] {
  return nodes.flatMap((node) => runsOf(node, look))
}

/** What is said in each language of a part, on one line; twins that are alike are said once. */
export function oneLine(sheet: Sheet, text: Bilingual, look: Look = {}): TextRun[] {
  const shown = sheet.languages.filter((language, index) =>
    sheet.languages.slice(0, index).every((earlier) => text[earlier] !== text[language]),
  )
  return shown.map((language, index) =>
    run(index > 0 ? ` · ${text[language]}` : text[language], { ...look, ...spoken(sheet, language) }),
  )
}

function runsOf(node: Inline, look: Look): ParagraphChild[] {
  switch (node.kind) {
    case 'text':
      return [run(node.text, look)]
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'emphasis':
      return runs(node.children, { ...look, italics: true })
    case 'strong':
      return runs(node.children, { ...look, bold: true })
    case 'link': {
      const children = runs(node.children, { ...look, style: 'Hyperlink' })
      // "#there" is a bookmark of this file, anything else an address.
      return node.href.startsWith('#')
        ? [new InternalHyperlink({ anchor: node.href.slice(1), children })]
        : [new ExternalHyperlink({ link: node.href, children })]
    }
    case 'reference':
      return []
  }
}
