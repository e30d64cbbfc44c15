import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph } from 'docx'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { type DraftPiece, draft } from './draft.ts'

const names = { en: 'Sample draft (English).docx', fr: 'Exemple de projet (français).docx' } as const

/** The invented draft as the Word file that a counterpart would send. */
export async function sampleFile(
  language: Language,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const file = new Document({
    styles: {
      default: { document: { run: { font: 'Cambria', size: 22, language: { value: `${language}-CA` } } } },
    },
    numbering: {
      config: [
        {
          reference: 'sections',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
        },
      ],
    },
    sections: [{ children: draft.map((piece) => paragraph(piece, language)) }],
  })
  return { name: names[language], content: await Packer.toBuffer(file) }
}

function paragraph(piece: DraftPiece, language: Language): Paragraph {
  const text = piece[language]
  switch (piece.kind) {
    case 'title':
      return new Paragraph({ text, heading: HeadingLevel.TITLE })
    case 'heading':
      return new Paragraph({
        text,
        heading: HeadingLevel.HEADING_1,
        numbering: { reference: 'sections', level: 0 },
      })
    case 'paragraph':
      return new Paragraph({ text, spacing: { after: 140 } })
  }
}
