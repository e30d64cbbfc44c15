import {
  Bookmark,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  PageNumber,
  Paragraph,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Language } from '../../../kernel/language/bilingual.ts'
import type { ComposedClause } from '../../agreements/index.ts'
import type { Part } from '../parts.ts'
import { words } from '../words.ts'
import { oneLine, run } from './inline.ts'
import { quiet, warning } from './styles.ts'
import { type Piece, ruledTable } from './tables.ts'

/** What stands above the columns: type, number, title. */
export function titleOf(part: Part): Piece[] {
  const [language = 'en'] = part.languages
  const { typeName, number, title } = part.document
  return [
    new Paragraph({
      style: 'Quiet',
      children: [...oneLine(part, typeName), run(`   ${number}`, language)],
    }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: oneLine(part, title) }),
  ]
}

/** What stands in each column before the clauses: draft notice, parties, control block, contents. */
export function frontOf(part: Part, language: Language, width: number): Piece[] {
  const { document } = part
  return [
    ...(document.draft ? [draftNotice(language)] : []),
    new Paragraph({ style: 'Quiet', children: [run(words.parties[language], language)] }),
    ...document.parties.map(
      (party) =>
        new Paragraph({ spacing: { after: 40 }, children: [run(party[language], language, { bold: true })] }),
    ),
    label(words.control[language], language),
    controlTable(part, language, width),
    label(words.contents[language], language),
    ...document.clauses.map((clause) => contentsLine(part, clause, language)),
  ]
}

/** The bookmark of a clause: Word allows letters, digits and underscores, 40 of them. */
export function bookmarkOf(part: Part, clause: ComposedClause): string {
  const place = part.document.clauses.indexOf(clause) + 1
  return `c${part.prefix.replace(/\W/g, '_')}${place}`
}

/** A clause’s heading with its bookmark, in every language of the part; the first one begins a page. */
export function headingOf(part: Part, clause: ComposedClause, first: boolean): Paragraph {
  const [language = 'en'] = part.languages
  const children = [run(`${clause.number}  `, language), ...oneLine(part, clause.heading)]
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    pageBreakBefore: first,
    children: [new Bookmark({ id: bookmarkOf(part, clause), children })],
  })
}

export function headerOf(part: Part): Header {
  const mark = part.document.draft ? oneLine(part, words.draft, { bold: true, color: warning }) : []
  return new Header({ children: [new Paragraph({ style: 'Small', alignment: 'right', children: mark })] })
}

/** Number and fingerprint on the left, "Page 2 / 12" on the right. `width` in twips. */
export function footerOf(part: Part, width: number): Footer {
  const { number, hash } = part.document
  const [language = 'en'] = part.languages
  const page = new TextRun({
    language: { value: `${language}-CA` },
    children: [`\t${words.page[language]} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  })
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [run(`${number}   ${hash.slice(0, 12)}`, language, { color: quiet }), page],
      }),
    ],
  })
}

function draftNotice(language: Language): Paragraph {
  return new Paragraph({
    style: 'Missing',
    children: [
      run(`${words.draft[language]}  `, language, { bold: true }),
      run(words.draftNotice[language], language),
    ],
  })
}

function label(text: string, language: Language): Paragraph {
  return new Paragraph({ style: 'TableCaption', children: [run(text, language)] })
}

function controlTable(part: Part, language: Language, width: number): Piece {
  const { control, hash } = part.document
  const widths = [Math.floor(width * 0.38), Math.floor(width * 0.62)]
  const rows = [
    ...control.map(({ label: name, value }) => [name[language], value[language]] as const),
    [words.fingerprint[language], hash] as const,
  ]
  const header = controlRow([words.item[language], words.value[language]], language, widths, true)
  return ruledTable([header, ...rows.map((row) => controlRow(row, language, widths, false))], widths)
}

function controlRow(
  cells: readonly [string, string],
  language: Language,
  widths: readonly number[],
  header: boolean,
): TableRow {
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    children: cells.map(
      (text, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          children: [
            new Paragraph({ style: 'TableText', children: [run(text, language, { bold: header })] }),
          ],
        }),
    ),
  })
}

function contentsLine(part: Part, clause: ComposedClause, language: Language): Paragraph {
  return new Paragraph({
    style: 'ContentsLine',
    children: [
      new InternalHyperlink({
        anchor: bookmarkOf(part, clause),
        children: [run(`${clause.number}  ${clause.heading[language]}`, language)],
      }),
    ],
  })
}
