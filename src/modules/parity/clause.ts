/** One unit of a text that has a twin in the other language; readers of every file type produce these. */
export type Clause = {
  /** Where a person finds it: "Support › Service contacts, paragraph 2 (line 41)". */
  readonly place: string
  readonly kind: ClauseKind
  /** Printed number, when there is one: "5.2", "(a)". */
  readonly number?: string
  /** Depth of a heading, 1 to 6. */
  readonly level?: number
  /** Titles of the headings above, outermost first. */
  readonly headings?: readonly string[]
  /** Plain text without markup; for a table row, its cells joined. */
  readonly text: string
  /** The cells of a table row. */
  readonly cells?: readonly string[]
  /** Addresses that links in the clause lead to. */
  readonly links?: readonly string[]
}

export type ClauseKind = 'heading' | 'paragraph' | 'item' | 'row'
