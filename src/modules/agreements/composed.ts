import type { Bilingual } from '../../kernel/language/bilingual.ts'
import type { DocumentType, Tier } from '../guide/index.ts'
import type { Block } from './text/tree.ts'

/**
 * A document ready to be printed: every reference replaced by its value, clauses numbered, both languages
 * side by side. The one thing all renderers walk, so that HTML, PDF, DOCX and Markdown cannot differ.
 */
export type ComposedDocument = {
  readonly id: string
  readonly type: DocumentType
  readonly typeName: Bilingual
  readonly tier: Tier
  readonly number: string
  readonly title: Bilingual
  readonly draft: boolean
  /** SHA-256 of the canonical JSON (RFC 8785) of the whole agreement file. */
  readonly hash: string
  /** The document control block: number, version, parent, parties, date. Values are already formatted. */
  readonly control: readonly { readonly label: Bilingual; readonly value: Bilingual }[]
  readonly parties: readonly Bilingual[]
  readonly clauses: readonly ComposedClause[]
}

export type ComposedClause = {
  /** Element id, also the anchor: "service-standards". */
  readonly id: string
  readonly number: string
  readonly heading: Bilingual
  /** The document it is taken from, when it is inherited. */
  readonly origin: Bilingual | null
  /** No `reference` and no `rows` is left inside. */
  readonly blocks: Bilingual<readonly Block[]>
}
