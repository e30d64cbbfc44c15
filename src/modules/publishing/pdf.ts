import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { ComposedDocument } from '../agreements/index.ts'
import { missingGlyphs, withoutGlyphs } from './glyphs.ts'
import type { RenderOptions } from './options.ts'
import { pagesOf } from './pages.ts'
import { partsOf } from './parts.ts'
import template from './typst/document.typ?raw'

/**
 * The documents as one PDF/UA-1 file: tagged, bookmarked, each part in its language. The same input gives the
 * same bytes: no time stamp. Throws when the typesetter refuses, which no agreement should bring about.
 */
export async function renderPdf(
  documents: readonly ComposedDocument[],
  options: RenderOptions,
): Promise<Uint8Array> {
  const typst = await compiler()
  let pages = JSON.stringify(pagesOf(partsOf(documents, options), options))
  // PDF/UA allows no character that no font can draw. Each round names all those it met; rounds get fewer.
  for (let round = 0; round < 5; round += 1) {
    const outcome = typeset(typst, pages)
    if (outcome.kind === 'pdf') return outcome.bytes
    pages = withoutGlyphs(pages, outcome.missing)
  }
  throw new Error('The PDF still holds characters that no font can draw.')
}

type Outcome =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'glyphs'; readonly missing: readonly string[] }

// The compiler is synchronous and holds nothing between two calls but a cache, so requests cannot meet in it.
function typeset(typst: NodeCompiler, pages: string): Outcome {
  const compiled = typst.compile({ mainFileContent: template, inputs: { file: pages } })
  if (!compiled.result) throw new Error(`The PDF cannot be set: ${JSON.stringify(diagnostics(compiled))}`)
  try {
    return { kind: 'pdf', bytes: new Uint8Array(typst.pdf(compiled.result, { pdfStandard: 'ua-1' })) }
  } catch (error) {
    const missing = missingGlyphs(error)
    if (missing.length === 0) throw error
    return { kind: 'glyphs', missing }
  } finally {
    typst.evictCache(10)
  }
}

let shared: Promise<NodeCompiler> | undefined

function compiler(): Promise<NodeCompiler> {
  shared ??= startCompiler()
  return shared
}

// Loaded when the first PDF is asked for: the compiler is 50 MB that no other command needs.
async function startCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  return NodeCompiler.create({ workspace: emptyWorkspace, fontArgs: [{ fontPaths: [fontFolder()] }] })
}

// The template reads no file; a folder that does not exist makes sure that none can be read.
const emptyWorkspace = '/entente-no-workspace'

function fontFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))
}

function diagnostics(compiled: ReturnType<NodeCompiler['compile']>): unknown {
  return compiled.takeError()?.shortDiagnostics
}
