import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Clause } from '../../parity/index.ts'

export type FileFormat = 'docx' | 'pdf' | 'html' | 'markdown' | 'text'

/** A clause of a text that somebody else wrote, with its own language and what a reviewer left on it. */
export type ReadClause = Clause & {
  readonly language: Language
  readonly page?: number
  /** The words as they were before the tracked changes, when there are some. */
  readonly before?: string
  readonly comments?: readonly Comment[]
}

export type Comment = { readonly author: string; readonly text: string }

export type TrackedChange = {
  readonly kind: 'inserted' | 'deleted'
  readonly place: string
  readonly text: string
  readonly author: string
}

/** What a file says, whatever its type. */
export type ReadText = {
  readonly format: FileFormat
  /** The language of the most clauses, or both when neither is marginal. */
  readonly language: Language | 'both'
  readonly pages?: number
  readonly clauses: readonly ReadClause[]
  readonly changes: readonly TrackedChange[]
  /** Page headers, footers and notes: read, but not clauses. */
  readonly margins: readonly string[]
  /** True when the file carries macros: they are never run. */
  readonly macros: boolean
}

/** What a reader of one file type hands on, before languages are told. */
export type RawText = {
  readonly pieces: readonly RawPiece[]
  readonly margins?: readonly string[]
  readonly macros?: boolean
  readonly pages?: number
}

/** One unit in reading order. */
export type RawPiece = {
  readonly kind: Clause['kind']
  readonly text: string
  readonly level?: number
  readonly number?: string
  readonly cells?: readonly string[]
  readonly links?: readonly string[]
  readonly line?: number
  readonly page?: number
  readonly before?: string
  readonly comments?: readonly Comment[]
  readonly inserted?: readonly { author: string; text: string }[]
  readonly deleted?: readonly { author: string; text: string }[]
  /** What the file says of its language, when it does. */
  readonly language?: Language
}
