/**
 * A clause as a small tree. Authors type light Markdown with marks; one parser gives this tree; one renderer
 * for each output walks it. Marks:
 * - `[[end]]` a field of the same element; `[[term.end]]` a field of another element of the document
 * - `[[rows:levels]]` alone on its line: the table of a table field
 * - `[[#term]]` another element; `[[MA#term]]` an element of the first document of that type; `[[MA]]` that document
 * - `[[=business day]]` a defined term
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' }
  | { readonly kind: 'reference'; readonly to: Reference }

export type Reference =
  | { readonly kind: 'field'; readonly element: string | null; readonly path: string }
  | { readonly kind: 'element'; readonly document: string | null; readonly element: string }
  | { readonly kind: 'document'; readonly document: string }
  | { readonly kind: 'term'; readonly term: string }

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: 'table'
      readonly caption?: string
      readonly header: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }
  | { readonly kind: 'rows'; readonly element: string | null; readonly field: string }
  /** Said instead of hidden: this language's text is not written yet. Only in composed drafts. */
  | { readonly kind: 'missing'; readonly message: string }
