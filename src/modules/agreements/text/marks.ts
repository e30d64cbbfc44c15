import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown'
import type { Extension, State, Tokenizer } from 'micromark-util-types'
import { documentTypes } from '../../guide/index.ts'
import type { Block, Reference } from './tree.ts'

declare module 'mdast' {
  interface RootContentMap {
    mark: MarkNode
  }
  interface PhrasingContentMap {
    mark: MarkNode
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mark: 'mark'
  }
}

/** A mark as the Markdown parser hands it over: what stands between the double brackets. */
export type MarkNode = { type: 'mark'; value: string }

export type Mark =
  | { readonly kind: 'reference'; readonly to: Reference }
  | Extract<Block, { readonly kind: 'rows' }>

/** Reads what stands between `[[` and `]]`; null when it is none of the marks of `tree.ts`. */
export function parseMark(inside: string): Mark | null {
  const mark = inside.trim()
  if (mark.startsWith('=')) return term(mark.slice(1).trim())
  const rows = rowsMark.exec(mark)
  if (rows?.[2]) return { kind: 'rows', element: rows[1] ?? null, field: rows[2] }
  const element = elementMark.exec(mark)
  if (element?.[2]) return reference({ kind: 'element', document: element[1] ?? null, element: element[2] })
  if (documentCodes.has(mark)) return reference({ kind: 'document', document: mark })
  return field(mark)
}

/** The mark as an author would type it: `[[term.end]]`. */
export function writeReference(to: Reference): string {
  if (to.kind === 'term') return `[[=${to.term}]]`
  if (to.kind === 'document') return `[[${to.document}]]`
  if (to.kind === 'element') return `[[${to.document ?? ''}#${to.element}]]`
  return `[[${to.element === null ? '' : `${to.element}.`}${to.path}]]`
}

/** The mark of a table of rows: `[[rows:levels]]`. */
export function writeRows(block: Extract<Block, { readonly kind: 'rows' }>): string {
  return `[[rows:${block.element === null ? '' : `${block.element}.`}${block.field}]]`
}

/** Teaches the Markdown tokenizer that `[[…]]` is one thing, so that nothing inside is emphasis or a link. */
export const markSyntax: Extension = { text: { 91: { name: 'mark', tokenize: tokenizeMark } } }

export const markToTree: FromMarkdownExtension = {
  enter: {
    mark(token) {
      this.enter({ type: 'mark', value: this.sliceSerialize(token).slice(2, -2) }, token)
    },
  },
  exit: {
    mark(token) {
      this.exit(token)
    },
  },
}

const longestMark = 300
const key = '[a-z0-9]+(?:-[a-z0-9]+)*'
const rowId = '[A-Za-z0-9_-]{1,64}'
const rowsMark = new RegExp(`^rows:\\s*(?:(${key})\\.)?(${key})$`)
const elementMark = new RegExp(`^(${rowId})?#(${key})$`)
const ownField = new RegExp(`^${key}(?:\\.${rowId}\\.${key})?$`)
const otherField = new RegExp(`^(${key})\\.(${key}(?:\\.${rowId}\\.${key})?)$`)
const documentCodes: ReadonlySet<string> = new Set(documentTypes)

function term(name: string): Mark | null {
  return name === '' ? null : reference({ kind: 'term', term: name })
}

// One part: a field of this element. Two: element and field. Three: field, row, column. Four: all of them.
function field(mark: string): Mark | null {
  if (ownField.test(mark)) return reference({ kind: 'field', element: null, path: mark })
  const other = otherField.exec(mark)
  if (other?.[1] && other[2]) return reference({ kind: 'field', element: other[1], path: other[2] })
  return null
}

function reference(to: Reference): Mark {
  return { kind: 'reference', to }
}

function tokenizeMark(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  let length = 0
  return start

  function start(code: number | null): State | undefined {
    effects.enter('mark')
    effects.consume(code)
    return secondOpening
  }

  function secondOpening(code: number | null): State | undefined {
    if (code !== 91) return nok(code)
    effects.consume(code)
    return inside
  }

  // Line ends are negative codes: a mark stays on its line.
  function inside(code: number | null): State | undefined {
    if (code === null || code < 0 || code === 91 || length > longestMark) return nok(code)
    if (code === 93) {
      effects.consume(code)
      return secondClosing
    }
    length += 1
    effects.consume(code)
    return inside
  }

  function secondClosing(code: number | null): State | undefined {
    if (code !== 93 || length === 0) return nok(code)
    effects.consume(code)
    effects.exit('mark')
    return ok
  }
}
