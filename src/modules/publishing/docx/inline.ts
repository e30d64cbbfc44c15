import { TextRun } from 'docx'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { Inline } from '../../agreements/index.ts'
import type { Cast } from './cast.ts'
import { type Look, link, run, type Words } from './elements.ts'
import type { Sheet } from './sheet.ts'

/** What a run says of its language inside a paragraph of the file’s own language: nothing, or the other one. */
export function spoken(sheet: Pick<Sheet, 'own'>, language: Language): Look {
  return language === sheet.own ? {} : { language: { value: `${language}-CA` } }
}

/** The runs of an inline text. */
export function runs(nodes: readonly Inline[], look: Look = {}): Words[] {
  return nodes.flatMap((node) => runsOf(node, look))
}

/** What is said in each language of a part, on one line; twins that are alike are said once. */
export function oneLine(sheet: Sheet, text: Bilingual, look: Look = {}): Cast[] {
  const shown = sheet.languages.filter((language, index) =>
    sheet.languages.slice(0, index).every((earlier) => text[earlier] !== text[language]),
  )
  return shown.map((language, index) =>
    run(index > 0 ? ` · ${text[language]}` : text[language], { ...look, ...spoken(sheet, language) }),
  )
}

function runsOf(node: Inline, look: Look): Words[] {
  switch (node.kind) {
    case 'text':
      return [run(node.text, look)]
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'emphasis':
      return runs(node.children, { ...look, italics: true })
    case 'strong':
      return runs(node.children, { ...look, bold: true })
    case 'link':
      return [link(node.href, runs(node.children, { ...look, style: 'Hyperlink' }))]
    case 'reference':
      return []
  }
}
