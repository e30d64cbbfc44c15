/** Something said about a level: sentences, and a table where there is one. Pages and printed reports show the same. */
export type Block = {
  readonly key: string
  readonly title: string
  readonly sentences: readonly string[]
  readonly table?: BlockTable
}

export type BlockTable = {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
