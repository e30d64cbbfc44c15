import { isLanguage } from '../../../kernel/language/bilingual.ts'
import { type Format, formats, layouts, type RenderOptions } from '../options.ts'

/** What a download asks for, as its address says it. */
export type Wanted = {
  readonly format: Format
  readonly options: RenderOptions
  /** One document of the agreement, or null for all. */
  readonly document: string | null
  /** A frozen version, or null for the text as it is now. */
  readonly version: number | null
}

/** Null when the address asks for something that does not exist. */
export function readWanted(query: URLSearchParams): Wanted | null {
  const format = formats.find((candidate) => candidate === (query.get('format') ?? 'pdf'))
  const layout = layouts.find((candidate) => candidate === (query.get('layout') ?? 'columns'))
  const languages = readLanguages(query.get('lang') ?? 'both')
  const version = query.get('version')
  if (!format || !layout || !languages || (version && !/^\d{1,6}$/.test(version))) return null
  return {
    format,
    options: { languages, layout },
    document: query.get('document') || null,
    version: version ? Number(version) : null,
  }
}

function readLanguages(text: string): RenderOptions['languages'] | null {
  return text === 'both' || isLanguage(text) ? text : null
}

export const types: { readonly [format in Format]: string } = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
}
