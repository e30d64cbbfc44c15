import type { ComposedDocument } from '../agreements/index.ts'
import { withoutGlyphs } from './glyphs.ts'
import type { RenderOptions } from './options.ts'
import { pagesOf } from './pages.ts'
import { partsOf } from './parts.ts'
import template from './typst/document.typ?raw'
import { typeset } from './typst/typesetter.ts'

/**
 * The documents as one PDF/UA-1 file: tagged, bookmarked, each part in its language. The same input gives the
 * same bytes: no time stamp. Throws when the typesetter refuses, which no agreement should bring about.
 */
export async function renderPdf(
  documents: readonly ComposedDocument[],
  options: RenderOptions,
): Promise<Uint8Array> {
  return pdfOf(template, pagesOf(partsOf(documents, options), options))
}

/** Sets data with a Typst template that reads them as JSON from `sys.inputs.file`; PDF/UA-1, the same bytes each time. */
export async function pdfOf(typst: string, data: unknown): Promise<Uint8Array> {
  let file = JSON.stringify(data)
  // PDF/UA allows no character that no font can draw. Each round names all those it met; rounds get fewer.
  for (let round = 0; round < 5; round += 1) {
    const outcome = await typeset(typst, file)
    if (outcome.kind === 'pdf') return outcome.bytes
    if (outcome.kind === 'fault') throw new Error(`The PDF cannot be set: ${outcome.reason}`)
    file = withoutGlyphs(file, outcome.missing)
  }
  throw new Error('The PDF still holds characters that no font can draw.')
}
