import { Bookmark, Footer, Header, HeadingLevel, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { Language } from '../../../kernel/language/bilingual.ts'
import type { ComposedClause } from '../../agreements/index.ts'
import { words } from '../words.ts'
import { WordsWithin } from './cast.ts'
import { link, paragraph, run } from './elements.ts'
import { oneLine, spoken } from './inline.ts'
import type { Sheet } from './sheet.ts'
import { type StyleName, styled, warning } from './styles.ts'
import { type Piece, ruledTable } from './tables.ts'

/** What stands above the columns: type, number, title. */
export function titleOf(sheet: Sheet): Piece[] {
  const [language = 'en'] = sheet.languages
  const { typeName, number, title } = sheet.document
  return [
    paragraph({ style: 'Quiet' }, [
      ...oneLine(sheet, typeName),
      run(`   ${number}`, spoken(sheet, language)),
    ]),
    paragraph({ heading: HeadingLevel.HEADING_1 }, oneLine(sheet, title)),
  ]
}

/** What stands in each column before the clauses: draft notice, parties, control block, contents. */
export function frontOf(sheet: Sheet, language: Language, width: number): Piece[] {
  const { document } = sheet
  const line = (style: StyleName, text: string) => paragraph(styled(style, language, sheet), [run(text)])
  return [
    ...(document.draft ? [draftNotice(sheet, language)] : []),
    line('Quiet', words.parties[language]),
    ...document.parties.map((party) => line('Party', party[language])),
    line('TableCaption', words.control[language]),
    controlTable(sheet, language, width),
    line('TableCaption', words.contents[language]),
    ...document.clauses.map((clause) => contentsLine(sheet, clause, language)),
  ]
}

/** The bookmark of a clause: Word allows letters, digits and underscores, 40 of them. */
export function bookmarkOf(sheet: Sheet, clause: ComposedClause): string {
  const place = sheet.document.clauses.indexOf(clause) + 1
  return `c${sheet.prefix.replace(/\W/g, '_')}${place}`
}

/** A clause’s heading with its bookmark, in every language of the part; the first one begins a page. */
export function headingOf(sheet: Sheet, clause: ComposedClause, first: boolean): Paragraph {
  const [language = 'en'] = sheet.languages
  const number = run(`${clause.number}  `, spoken(sheet, language))
  const children = [new WordsWithin([number, ...oneLine(sheet, clause.heading)])]
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    ...(first ? { pageBreakBefore: true } : {}),
    children: [new Bookmark({ id: bookmarkOf(sheet, clause), children })],
  })
}

export function headerOf(sheet: Sheet): Header {
  const mark = sheet.document.draft ? oneLine(sheet, words.draft, { bold: true, color: warning }) : []
  return new Header({
    children: [new Paragraph({ style: 'Small', alignment: 'right', children: [new WordsWithin(mark)] })],
  })
}

/** Number and fingerprint on the left, "Page 2 / 12" on the right. `width` in twips. */
export function footerOf(sheet: Sheet, width: number): Footer {
  const { number, hash } = sheet.document
  const [language = 'en'] = sheet.languages
  const page = new TextRun({
    ...spoken(sheet, language),
    children: [`\t${words.page[language]} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  })
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new WordsWithin([run(`${number}   ${hash.slice(0, 12)}`, spoken(sheet, language))]), page],
      }),
    ],
  })
}

function draftNotice(sheet: Sheet, language: Language): Piece {
  return paragraph(styled('Missing', language, sheet), [
    run(`${words.draft[language]}  `, { bold: true }),
    run(words.draftNotice[language]),
  ])
}

function controlTable(sheet: Sheet, language: Language, width: number): Piece {
  const { control, hash } = sheet.document
  const rows = [
    [words.item[language], words.value[language]],
    ...control.map(({ label, value }) => [label[language], value[language]]),
    [words.fingerprint[language], hash],
  ]
  return ruledTable(
    rows.map((row) => row.map((text) => [run(text)])),
    [Math.floor(width * 0.38), Math.floor(width * 0.62)],
    (name) => styled(name, language, sheet),
  )
}

function contentsLine(sheet: Sheet, clause: ComposedClause, language: Language): Piece {
  const text = run(`${clause.number}  ${clause.heading[language]}`)
  return paragraph(styled('ContentsLine', language, sheet), [link(`#${bookmarkOf(sheet, clause)}`, [text])])
}
