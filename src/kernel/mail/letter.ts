import type { Bilingual, Language } from '../language/bilingual.ts'

/** What a mail says: short blocks, so that its plain text and its HTML say exactly the same. */
export type Letter = {
  readonly subject: string
  readonly blocks: readonly LetterBlock[]
  /** Ends this kind of mail: shown at its foot and told to mail programs. */
  readonly unsubscribe?: string
}

export type LetterBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly label: string; readonly href: string }

/** A mail as programs without HTML show it. */
export function plainLetter({ blocks, unsubscribe }: Letter, language: Language): string {
  const parts = blocks.map((block) => {
    if (block.kind === 'text') return block.text
    if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n')
    return `${block.label}\n${block.href}`
  })
  const foot = unsubscribe ? [`-- \n${words.stop[language]}\n${unsubscribe}`] : []
  return `${[...parts, ...foot].join('\n\n')}\n`
}

/** The same mail as a small page: no picture, no style sheet, nothing that tells who opened it. */
export function htmlLetter({ subject, blocks, unsubscribe }: Letter, language: Language): string {
  const parts = blocks.map((block) => {
    if (block.kind === 'text') return `<p>${escaped(block.text)}</p>`
    if (block.kind === 'list')
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
    return `<p><a href="${escaped(block.href)}">${escaped(block.label)}</a></p>`
  })
  const foot = unsubscribe
    ? [`<hr><p><a href="${escaped(unsubscribe)}">${escaped(words.stop[language])}</a></p>`]
    : []
  return [
    `<!DOCTYPE html><html lang="${language}-CA"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
    ...parts,
    ...foot,
    '</body></html>',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

const words = {
  stop: { en: 'Stop these messages', fr: 'Ne plus recevoir ces messages' },
} satisfies Record<string, Bilingual>
