import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Clause } from '../clause.ts'
import { segmentHtml } from './html.ts'
import { segmentMarkdown } from './markdown.ts'
import { segmentPlain } from './plain.ts'

export type TextFormat = 'markdown' | 'text' | 'html'

/** Cuts one version of a text into the clauses that are compared. */
export function segment(text: string, format: TextFormat, language: Language): Clause[] {
  const clean = text.replace(/^\uFEFF/, '')
  if (format === 'html') return segmentHtml(clean, language)
  return format === 'text' ? segmentPlain(clean, language) : segmentMarkdown(clean, language)
}
