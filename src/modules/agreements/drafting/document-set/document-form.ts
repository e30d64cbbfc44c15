import type { Bilingual, BilingualDraft } from '../../../../kernel/language/bilingual.ts'
import { type FieldError, type FormFields, hasForbiddenCharacters } from '../../../../kernel/web/form.ts'
import { type DocumentType, documentTypes } from '../../../guide/index.ts'
import type { Agreement, AgreementDocument } from '../../format.ts'

/** What identifies a document: its type is chosen once, the rest may change. */
export type DocumentIdentity = {
  readonly type: DocumentType
  readonly number: string
  readonly title: BilingualDraft
  readonly parent: string | null
  readonly legalNature: AgreementDocument['legalNature']
}

export const legalNatures = ['administrative', 'binding', 'mixed'] as const

const longestTitle = 500
const longestNumber = 100

/**
 * The identity that was typed, or what is wrong with it. `self` is the document being changed: it keeps its type
 * and cannot come under itself or under one of its own.
 */
export function readDocument(
  form: FormFields,
  agreement: Agreement,
  self: AgreementDocument | null,
): { readonly identity: DocumentIdentity } | { readonly errors: readonly FieldError[] } {
  const type = self?.type ?? documentTypes.find((code) => code === form.get('type'))
  const legalNature = legalNatures.find((code) => code === form.get('legalNature'))
  const parent = form.get('parent') || null
  const number = form.get('number').trim()
  const title = { en: form.get('title.en').trim(), fr: form.get('title.fr').trim() }
  const errors = [
    ...(type ? [] : [{ field: 'type', message: words.type }]),
    ...(legalNature ? [] : [{ field: 'legalNature', message: words.legalNature }]),
    ...(parent === null || mayBeUnder(agreement, self, parent)
      ? []
      : [{ field: 'parent', message: words.parent }]),
    ...lineFaults('number', number, longestNumber, words.number),
    ...lineFaults('title.en', title.en, longestTitle, words.titleEnglish),
    ...lineFaults('title.fr', title.fr, longestTitle, words.titleFrench),
  ]
  if (errors.length > 0 || !type || !legalNature) return { errors }
  return { identity: { type, number, title, parent, legalNature } }
}

/** The documents that may stand above this one. */
export function possibleParents(
  agreement: Agreement,
  self: AgreementDocument | null,
): readonly AgreementDocument[] {
  return agreement.documents.filter(({ id }) => mayBeUnder(agreement, self, id))
}

function mayBeUnder(agreement: Agreement, self: AgreementDocument | null, parent: string): boolean {
  const byId = new Map(agreement.documents.map((document) => [document.id, document]))
  const seen = new Set<string>()
  for (let above = byId.get(parent); above; above = byId.get(above.parent ?? '')) {
    if (above.id === self?.id || seen.has(above.id)) return false
    seen.add(above.id)
  }
  return byId.has(parent)
}

function lineFaults(field: string, text: string, longest: number, empty: Bilingual): readonly FieldError[] {
  if (text === '') return [{ field, message: empty }]
  if (text.length > longest) return [{ field, message: words.tooLong(longest) }]
  return hasForbiddenCharacters(text) || text.includes('\n') ? [{ field, message: words.forbidden }] : []
}

const words = {
  type: { en: 'Choose the type of document', fr: 'Choisissez le type de document' },
  legalNature: {
    en: 'Say whether the document binds in law',
    fr: 'Précisez si le document a une portée juridique',
  },
  parent: {
    en: 'Choose a document of this agreement that does not itself come under this one',
    fr: 'Choisissez un document de cette entente qui ne relève pas lui-même de celui-ci',
  },
  number: { en: 'Enter the document’s number', fr: 'Saisissez le numéro du document' },
  titleEnglish: { en: 'Enter the title in English', fr: 'Saisissez le titre en anglais' },
  titleFrench: { en: 'Enter the title in French', fr: 'Saisissez le titre en français' },
  forbidden: {
    en: 'Type this line again without control characters',
    fr: 'Saisissez de nouveau cette ligne, sans caractères de contrôle',
  },
  tooLong: (longest: number) => ({
    en: `Shorten this line to ${longest} characters`,
    fr: `Ramenez cette ligne à ${longest} caractères`,
  }),
} as const
