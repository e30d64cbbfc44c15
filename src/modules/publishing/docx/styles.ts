import { type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx'
import type { Language } from '../../../kernel/language/bilingual.ts'

export const accent = '26374A'
export const warning = '8F2B00'
export const quiet = '545961'
export const rule = 'B8BEC5'

/** Word's own heading styles, so that its navigation pane, its contents and screen readers know them. */
export function stylesIn(language: Language): IStylesOptions {
  const heading = (size: number, before: number, after: number, color = accent) => ({
    run: { size, bold: true, color, font },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  })
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: `${language}-CA` } },
        paragraph: { spacing: { after: 140, line: 276 } },
      },
      title: heading(40, 200, 240),
      heading1: heading(36, 200, 240),
      heading2: heading(26, 360, 140),
      heading3: heading(23, 240, 100, '000000'),
      heading4: {
        ...heading(22, 200, 100, '000000'),
        run: { size: 22, bold: true, italics: true, color: '000000', font },
      },
      hyperlink: { run: { color: '0B4F9C', underline: {} } },
    },
    paragraphStyles: [
      own('TableText', 'Table text', { size: 19 }, { before: 0, after: 0, line: 252 }),
      own('TableCaption', 'Table caption', { size: 20, bold: true }, { before: 160, after: 80 }, true),
      own('AfterTable', 'After table', { size: 8 }, { before: 0, after: 60, line: 120 }),
      own('Quiet', 'Quiet', { color: quiet }, { after: 60 }),
      own('Origin', 'Origin', { color: quiet, italics: true, size: 20 }, { after: 120 }),
      own('Missing', 'Missing', { color: warning }, { after: 140 }),
      own('Small', 'Small', { color: quiet, size: 17 }, { after: 0 }),
      own('ContentsLine', 'Contents line', {}, { after: 40 }),
    ],
  }
}

/** Bullets and numbers, nine levels each; every numbered list is an instance of its own and starts at 1. */
export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: levels(LevelFormat.BULLET, () => '•') },
    { reference: 'numbers', levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ],
}

const font = 'Cambria'

function levels(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    format,
    text: text(level),
    style: { paragraph: { indent: { left: listIndent(level), hanging: 320 } } },
  }))
}

/** Where the text of a list item begins, in twips. */
export function listIndent(level: number): number {
  return 400 * (level + 1)
}

type OwnStyle = NonNullable<IStylesOptions['paragraphStyles']>[number]

function own(
  id: string,
  name: string,
  run: NonNullable<OwnStyle['run']>,
  spacing: { before?: number; after: number; line?: number },
  keepNext = false,
): OwnStyle {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing, keepNext } }
}
