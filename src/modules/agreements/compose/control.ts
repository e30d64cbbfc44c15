import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import type { ComposedDocument } from '../composed.ts'
import type { AgreementDocument } from '../format.ts'
import { documentLabel, formatValue } from '../values/format.ts'
import { valueAt } from '../values/shape.ts'
import { type Composition, fieldOf } from './context.ts'
import { effectiveElement } from './inheritance.ts'
import { words } from './words.ts'

/** The block that identifies a document: its number, what it is subordinate to, its revision and dates. */
export function controlBlock(
  document: AgreementDocument,
  composition: Composition,
): ComposedDocument['control'] {
  const parent = document.parent === null ? undefined : composition.directory.document(document.parent)
  const rows: readonly { readonly label: Bilingual; readonly value: Bilingual<string | null> }[] = [
    { label: labels.number, value: inBoth(() => document.number.trim() || null) },
    { label: labels.parent, value: inBoth((language) => (parent ? documentLabel(parent, language) : null)) },
    { label: labels.nature, value: natures[document.legalNature] },
    ...shown.map(([element, key]) => fieldRow(element, key, document, composition)),
  ]
  return rows.flatMap(({ label, value }) => {
    if (value.en === null && value.fr === null) return []
    return [
      { label, value: inBoth((language) => value[language] ?? words.toComplete[language](label[language])) },
    ]
  })
}

const shown = [
  ['doc-control', 'revision'],
  ['doc-control', 'revision-date'],
  ['doc-control', 'status'],
  ['doc-control', 'supersedes'],
  ['term', 'start'],
  ['term', 'end'],
] as const

const labels = {
  number: { en: 'Number', fr: 'Numéro' },
  parent: { en: 'Subordinate to', fr: 'Subordonné à' },
  nature: { en: 'Legal nature', fr: 'Nature juridique' },
}

const natures = {
  administrative: { en: 'administrative', fr: 'administrative' },
  binding: { en: 'legally binding', fr: 'juridiquement contraignante' },
  mixed: { en: 'mixed', fr: 'mixte' },
} as const

function fieldRow(
  elementId: string,
  key: string,
  document: AgreementDocument,
  { agreement, directory }: Composition,
): { readonly label: Bilingual; readonly value: Bilingual<string | null> } {
  const field = fieldOf(elementId, key)
  const element = effectiveElement(agreement, document.id, elementId)?.element
  const value = element && element.state !== 'not-applicable' ? valueAt(element.fields, key) : undefined
  return {
    label: field?.label ?? { en: key, fr: key },
    value: inBoth((language) => (field ? formatValue(field, value, language, directory, 'cell') : null)),
  }
}
