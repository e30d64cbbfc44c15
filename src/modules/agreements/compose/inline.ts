import { uncapitalize } from '../../../kernel/language/capital.ts'
import { elementById, type FieldDefinition } from '../../guide/index.ts'
import type { FieldValue } from '../format.ts'
import { writeReference } from '../text/marks.ts'
import { mergeText } from '../text/normalize.ts'
import { safeAddress } from '../text/parse.ts'
import { plainInline, plainText } from '../text/plain.ts'
import type { Block, Inline, Reference } from '../text/tree.ts'
import { documentNamed } from '../values/directory.ts'
import { documentLabel, formatValue, type Setting, side } from '../values/format.ts'
import { isDraftValue, isEmptyValue } from '../values/shape.ts'
import type { Scope } from './context.ts'
import { lineage } from './inheritance.ts'
import { cellOf, findField, findTerm } from './lookup.ts'
import { isFormOf } from './term-forms.ts'
import { toComplete, words } from './words.ts'

/** A line with its marks replaced, and how many field marks it had and how many of them were empty. */
export type ResolvedLine = {
  readonly nodes: readonly Inline[]
  readonly marks: number
  readonly empty: number
}

/** Replaces every mark of a line by what it stands for in the scope's language. */
export function resolveLine(nodes: readonly Inline[], scope: Scope): ResolvedLine {
  const parts = nodes.map((node, index) =>
    resolveNode(node, scope, settingAfter(nodes.slice(0, index), scope)),
  )
  return {
    nodes: mergeText(parts.flatMap((part) => part.nodes)),
    marks: parts.reduce((sum, part) => sum + part.marks, 0),
    empty: parts.reduce((sum, part) => sum + part.empty, 0),
  }
}

/** A value as it stands in a cell or a sentence: its words, a link for an address, or a visible gap. */
export function valueNodes(
  field: FieldDefinition,
  value: FieldValue | undefined,
  scope: Scope,
  setting: Setting,
): readonly Inline[] {
  if (field.type === 'prose') return lineOfBlocks(proseBlocks(field, value, scope))
  const text = formatValue(field, value, scope.language, scope.composition.directory, setting)
  if (text === null) return textNode(toComplete(field.label, scope.language))
  const href = field.type === 'url' ? safeAddress(text) : null
  if (href !== null) return [{ kind: 'link', href, children: textNode(text) }]
  return lines(text)
}

/** The clause tree of a prose field in the scope's language, its own marks replaced. */
export function proseBlocks(
  field: FieldDefinition,
  value: FieldValue | undefined,
  scope: Scope,
): readonly Block[] {
  const text = isDraftValue(value) ? side(value, scope.language) : null
  if (text === null) return [paragraphOf(textNode(toComplete(field.label, scope.language)))]
  const blocks = scope.composition.parse(text, scope.language)
  return scope.depth >= deepestProse
    ? [paragraphOf(textNode(plainText(blocks)))]
    : scope.resolve(blocks, { ...scope, depth: scope.depth + 1 })
}

export function textNode(text: string): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

export function paragraphOf(children: readonly Inline[]): Block {
  return { kind: 'paragraph', children }
}

const deepestProse = 2

// French takes no capital after a colon, bold or not; English keeps it after a label that stands before its value.
function settingAfter(before: readonly Inline[], { language }: Scope): Setting {
  const last = before.at(-1)
  if (!last) return 'sentence'
  const text = plainInline(before).trimEnd()
  const label = language === 'en' && last.kind === 'text' && last.text.trim() === ''
  return label || text === '' || /[.!?]$/.test(text) ? 'sentence' : 'within'
}

function resolveNode(node: Inline, scope: Scope, setting: Setting): ResolvedLine {
  if (node.kind === 'reference') return resolveReference(node.to, scope, setting)
  if (!('children' in node)) return { nodes: [node], marks: 0, empty: 0 }
  const inner = resolveLine(node.children, scope)
  return { ...inner, nodes: inner.nodes.length > 0 ? [{ ...node, children: inner.nodes }] : [] }
}

function resolveReference(to: Reference, scope: Scope, setting: Setting): ResolvedLine {
  if (to.kind === 'field') return resolveField(to, scope, setting)
  const text = textOf(to, scope) ?? writeReference(to)
  return { nodes: textNode(text), marks: 1, empty: 0 }
}

function resolveField(
  to: Extract<Reference, { kind: 'field' }>,
  scope: Scope,
  setting: Setting,
): ResolvedLine {
  const found = findField(to, scope)
  if (!found) return { nodes: textNode(writeReference(to)), marks: 1, empty: 0 }
  const { field, value } = found
  if (isEmptyValue(value)) {
    return { nodes: textNode(toComplete(field.label, scope.language)), marks: 1, empty: 1 }
  }
  if (field.type === 'table') return { nodes: textNode(words.table[scope.language]), marks: 1, empty: 0 }
  return { nodes: valueNodes(field, value, scope, setting), marks: 1, empty: 0 }
}

function textOf(to: Exclude<Reference, { kind: 'field' }>, scope: Scope): string | null {
  const { language } = scope
  if (to.kind === 'term') {
    const row = findTerm(to.term, scope)
    const term = row && cellOf(row, 'term')
    const own = isDraftValue(term) ? side(term, language) : null
    // The author's own number and gender stay: "[[=jours ouvrables]]".
    return own === null || isFormOf(to.term, own) ? to.term : own
  }
  if (to.kind === 'document') {
    const document = documentNamed(scope.composition.agreement, to.document)
    return document ? documentLabel(document, language) : null
  }
  return sectionText(to, scope)
}

// An inherited clause speaks of its own document's sections; where the printed document has them too, the
// reader is sent to the ones in hand. What neither says is looked for above them, then in the whole agreement;
// an element that no document says is called by its name.
function sectionText(to: Extract<Reference, { kind: 'element' }>, scope: Scope): string | null {
  const { composition, language, printed } = scope
  const named = to.document === null ? null : documentNamed(composition.agreement, to.document)
  if (named === undefined) return null
  const { agreement } = composition
  const above = lineage(agreement, printed.id).filter((document) => document !== printed)
  const documents = named === null ? [printed, scope.document, ...above, ...agreement.documents] : [named]
  for (const document of documents) {
    const entry = composition.outline(document).find((candidate) => candidate.id === to.element)
    if (!entry) continue
    if (document === printed) return words.section[language](entry.number)
    return words.sectionOf[language](entry.number, documentLabel(document, language) ?? document.id)
  }
  const name = elementById(to.element)?.name[language]
  return name === undefined ? null : uncapitalize(name)
}

// In a cell there is only a line: paragraphs follow each other, anything else is read out as plain text.
function lineOfBlocks(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block, index): readonly Inline[] => {
    const line = block.kind === 'paragraph' ? block.children : lines(plainText([block]))
    return index === 0 ? line : [{ kind: 'break' }, ...line]
  })
}

function lines(text: string): readonly Inline[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line, index): Inline[] => {
      const node: Inline = { kind: 'text', text: line }
      return index === 0 ? [node] : [{ kind: 'break' }, node]
    })
}
