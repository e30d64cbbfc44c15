import type { Language } from '../../kernel/language/bilingual.ts'

export const formats = ['html', 'pdf', 'docx', 'md', 'json'] as const

export type Format = (typeof formats)[number]

export const layouts = ['columns', 'sequence'] as const

/** Two languages side by side, or one text after the other. */
export type Layout = (typeof layouts)[number]

export type RenderOptions = {
  readonly languages: Language | 'both'
  /** Only read when both languages are wanted; side by side unless said otherwise. */
  readonly layout?: Layout
}
