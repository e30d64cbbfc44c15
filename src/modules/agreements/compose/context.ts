import type { Language } from '../../../kernel/language/bilingual.ts'
import { elementById, type FieldDefinition } from '../../guide/index.ts'
import type { Agreement, AgreementDocument, AgreementElement } from '../format.ts'
import { parseText } from '../text/parse.ts'
import type { Block } from '../text/tree.ts'
import { type Directory, directoryOf } from '../values/directory.ts'
import { type OutlineEntry, outlineOf } from './outline.ts'

/** One composition of an agreement: what is looked up often is looked up once. */
export type Composition = {
  readonly agreement: Agreement
  readonly directory: Directory
  readonly outline: (document: AgreementDocument) => readonly OutlineEntry[]
  /** The tree of a text, each text parsed once; or the reason why it cannot be read. */
  readonly parse: (source: string, language: Language) => readonly Block[]
}

/** Where marks are read: the element and document that say them, and the document being printed. */
export type Scope = {
  readonly composition: Composition
  /** The document that says the clause: for an inherited one, the parent. */
  readonly document: AgreementDocument
  /** The document being composed: sections are numbered as its reader sees them. */
  readonly printed: AgreementDocument
  readonly element: AgreementElement
  readonly language: Language
  /** How many prose fields deep the marks stand; a prose field that names itself ends there. */
  readonly depth: number
  /** Replaces the marks of a text inside a value: `resolveBlocks`, handed down because a value is part of a text. */
  readonly resolve: (blocks: readonly Block[], scope: Scope) => readonly Block[]
}

export function compositionOf(agreement: Agreement): Composition {
  const outlines = new Map<AgreementDocument, readonly OutlineEntry[]>()
  const trees = new Map<string, ReturnType<typeof parseText>>()
  return {
    agreement,
    directory: directoryOf(agreement),
    outline(document) {
      const known = outlines.get(document)
      if (known) return known
      const outline = outlineOf(agreement, document)
      outlines.set(document, outline)
      return outline
    },
    parse(source, language) {
      const parsed = trees.get(source) ?? parseText(source)
      trees.set(source, parsed)
      return parsed.ok ? parsed.value : [{ kind: 'missing', message: parsed.refusal[language] }]
    },
  }
}

/** A field of an element by its key, or undefined when the guide does not know the element or the field. */
export function fieldOf(elementId: string, key: string): FieldDefinition | undefined {
  return elementById(elementId)?.fields.find((field) => field.key === key)
}
