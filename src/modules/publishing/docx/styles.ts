import { type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx'
import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Sheet } from './sheet.ts'
import { accent } from './table-styles.ts'

export const warning = '8F2B00'
const quiet = '545961'

/**
 * Word's own heading styles, so that its navigation pane, its contents and screen readers know them; ours for the
 * rest, each with a twin for the other language of the file.
 */
export function stylesIn([own, other]: readonly Language[]): IStylesOptions {
  const heading = (outlineLevel: number, size: number, before: number, after: number, color = accent) => ({
    run: { size, bold: true, color, font },
    // LibreOffice takes for a heading what has a level, whatever it is called.
    paragraph: { outlineLevel, spacing: { before, after }, keepNext: true, keepLines: true },
  })
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: `${own}-CA` } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: 'auto' } },
      },
      heading1: heading(0, 36, 200, 240),
      heading2: heading(1, 26, 360, 140),
      heading3: heading(2, 23, 240, 100, '000000'),
      heading4: {
        ...heading(3, 22, 200, 100, '000000'),
        run: { size: 22, bold: true, italics: true, color: '000000', font },
      },
      hyperlink: { run: { color: '0B4F9C', underline: {} } },
    },
    paragraphStyles: [
      ...ownStyles,
      ...(other ? [{ id: 'Normal', name: 'Text' }, ...ownStyles].map((style) => twinOf(style, other)) : []),
    ],
  }
}

const font = 'Cambria'

type OwnStyle = NonNullable<IStylesOptions['paragraphStyles']>[number]

const looks = {
  ListText: ['List text', {}, { after: 100 }],
  TableText: ['Table text', { size: 19 }, { before: 0, after: 0, line: 252, lineRule: 'auto' }],
  TableHead: ['Table head', { size: 19, bold: true }, { before: 0, after: 0, line: 252, lineRule: 'auto' }],
  TableCaption: ['Table caption', { size: 20, bold: true }, { before: 160, after: 80 }],
  AfterTable: ['After table', { size: 8 }, { before: 0, after: 120, line: 120, lineRule: 'auto' }],
  Quiet: ['Quiet', { color: quiet }, { after: 60 }],
  Party: ['Party', { bold: true }, { after: 40 }],
  Origin: ['Origin', { color: quiet, italics: true, size: 20 }, { after: 120 }],
  Missing: ['Missing', { color: warning }, { after: 140 }],
  Small: ['Small', { color: quiet, size: 17 }, { after: 0 }],
  ContentsLine: ['Contents line', {}, { after: 40 }],
} as const satisfies { readonly [id: string]: readonly [name: string, OwnStyle['run'], spacing: object] }

export type StyleName = keyof typeof looks | 'Normal'

const keptWithNext: readonly string[] = ['TableHead', 'TableCaption'] satisfies StyleName[]

const ownStyles: readonly OwnStyle[] = Object.entries(looks).map(([id, [name, run, spacing]]) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph: { spacing, ...(keptWithNext.includes(id) ? { keepNext: true } : {}) },
}))

const languageNames = { en: 'English', fr: 'français' } as const

function twinOf({ id, name }: Pick<OwnStyle, 'id' | 'name'>, language: Language): OwnStyle {
  return {
    id: `${id}-${language}`,
    name: `${name} (${languageNames[language]})`,
    basedOn: id,
    quickFormat: true,
    run: { language: { value: `${language}-CA` } },
  }
}

/** The style of a paragraph that is in one language only, which the style says. */
export function styled(
  name: StyleName,
  language: Language,
  { own }: Pick<Sheet, 'own'>,
): { readonly style?: string } {
  if (language !== own) return { style: `${name}-${language}` }
  return name === 'Normal' ? {} : { style: name }
}

/** Bullets and numbers, nine levels each; every numbered list is an instance of its own and starts at 1. */
export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: levels(LevelFormat.BULLET, () => '•') },
    { reference: 'numbers', levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ],
}

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
