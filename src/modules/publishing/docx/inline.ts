import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { Inline } from '../../agreements/index.ts'
import type { Part } from '../parts.ts'

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'font' | 'size' | 'style'>

/** A run of text in one language, so that Word reads and checks it in that language. */
export function run(text: string, language: Language, look: Look = {}): TextRun {
  return new TextRun({ ...look, text, language: { value: `${language}-CA` } })
}

/** The runs of an inline text. */
export function runs(nodes: readonly Inline[], language: Language, look: Look = {}): ParagraphChild[] {
  return nodes.flatMap((node) => runsOf(node, language, look))
}

/** What is said in each language of a part, on one line; twins that are alike are said once. */
export function oneLine(part: Part, text: Bilingual, look: Look = {}): TextRun[] {
  const shown = part.languages.filter((language, index) =>
    part.languages.slice(0, index).every((earlier) => text[earlier] !== text[language]),
  )
  return shown.flatMap((language, index) => {
    const [first] = shown
    const separator = index > 0 && first ? [run(' · ', first, look)] : []
    return [...separator, run(text[language], language, look)]
  })
}

function runsOf(node: Inline, language: Language, look: Look): ParagraphChild[] {
  switch (node.kind) {
    case 'text':
      return [run(node.text, language, look)]
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'emphasis':
      return runs(node.children, language, { ...look, italics: true })
    case 'strong':
      return runs(node.children, language, { ...look, bold: true })
    case 'link': {
      const children = runs(node.children, language, { ...look, style: 'Hyperlink' })
      return [new ExternalHyperlink({ link: node.href, children })]
    }
    case 'reference':
      return []
  }
}
