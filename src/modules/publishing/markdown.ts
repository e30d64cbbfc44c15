import type { Language } from '../../kernel/language/bilingual.ts'
import {
  type Block,
  type ComposedClause,
  type ComposedDocument,
  type Inline,
  writeText,
} from '../agreements/index.ts'
import type { RenderOptions } from './options.ts'
import { onOneLine, type Part, partsOf } from './parts.ts'
import { languageNames, words } from './words.ts'

/**
 * The documents as Markdown (CommonMark with tables). Markdown has no columns: languages "side by side" follow
 * each other clause by clause, each under its name.
 */
export function renderMarkdown(documents: readonly ComposedDocument[], options: RenderOptions): string {
  return `${partsOf(documents, options).map(partOf).join('\n\n')}\n`
}

function partOf(part: Part): string {
  const { document, languages } = part
  return [
    heading('#', onOneLine(document.title, languages)),
    line(text(`${onOneLine(document.typeName, languages)} · ${document.number}`)),
    ...inTurn(part, (language) => frontOf(document, language)),
    ...document.clauses.flatMap((clause) => clauseOf(part, clause)),
  ].join('\n\n')
}

function frontOf(document: ComposedDocument, language: Language): Block[] {
  const rows = [
    ...document.control.map(({ label, value }) => [text(label[language]), text(value[language])]),
    [text(words.fingerprint[language]), text(document.hash)],
  ]
  const parties = document.parties.map((party) => [paragraph(text(party[language]))])
  const draft = [strong(words.draft[language]), ...text(`  ${words.draftNotice[language]}`)]
  return [
    ...(document.draft ? [paragraph(draft)] : []),
    paragraph(text(words.parties[language])),
    { kind: 'list', ordered: false, items: parties },
    {
      kind: 'table',
      caption: words.control[language],
      header: [text(words.item[language]), text(words.value[language])],
      rows,
    },
  ]
}

function clauseOf(part: Part, clause: ComposedClause): string[] {
  const { origin } = clause
  return [
    heading('##', `${clause.number} ${onOneLine(clause.heading, part.languages)}`),
    ...inTurn(part, (language) => [
      ...(origin ? [paragraph([{ kind: 'emphasis', children: text(origin[language]) }])] : []),
      ...clause.blocks[language],
    ]),
  ]
}

function inTurn(part: Part, make: (language: Language) => readonly Block[]): string[] {
  return part.languages.flatMap((language) => {
    const written = writeText(make(language)).trim()
    if (part.languages.length === 1) return written === '' ? [] : [written]
    return [line([strong(languageNames[language])]), written]
  })
}

// The writer escapes what Markdown would read; only the level is ours.
function heading(marks: '#' | '##', words: string): string {
  const written = writeText([{ kind: 'heading', level: 3, children: text(words) }]).trim()
  return written.replace(/^#+/, marks)
}

function line(children: readonly Inline[]): string {
  return writeText([paragraph(children)]).trim()
}

function paragraph(children: readonly Inline[]): Block {
  return { kind: 'paragraph', children }
}

function strong(words: string): Inline {
  return { kind: 'strong', children: text(words) }
}

function text(words: string): readonly Inline[] {
  return [{ kind: 'text', text: words }]
}
