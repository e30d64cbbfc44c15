/** One run of glyphs as the page places it; the origin is the lower left corner, in points. */
export type Glyphs = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

/** One printed line within its column. */
export type Line = {
  readonly text: string
  /** Its parts where wide gaps part them: the cells of a table, if there is one. */
  readonly parts: readonly { readonly text: string; readonly x: number; readonly end: number }[]
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly page: number
  /** It stands in the upper or lower tenth of its page, where running heads are. */
  readonly margin: boolean
}
