import { plainLetters } from '../../../../kernel/language/plain-letters.ts'
import { ok, type Result, refused } from '../../../../kernel/value/result.ts'
import type { FieldError, FormFields } from '../../../../kernel/web/form.ts'
import { documentTypes, families, type OwnElement } from '../../../guide/index.ts'
import { needByTier, pair, pairFaults } from './typed.ts'

const mostOwnElements = 50

/** An element of one's own as typed: a new one, or another wording of the one with this id. */
export function readOwnElement(
  form: FormFields,
  present: readonly OwnElement[],
  changed: OwnElement | null,
): Result<OwnElement, readonly FieldError[]> {
  const name = pair(form, 'own-name')
  const purpose = pair(form, 'own-purpose')
  const family = families.find((code) => code === form.get('own-family'))
  const documents = documentTypes.filter((code) => form.all('own-documents').includes(code))
  const need = needByTier(form, 'own-need')
  const others = present.filter(({ id }) => id !== changed?.id)
  const isTaken = others.some((other) => ownId(other.name.en) === ownId(name.en))
  const errors = [
    ...pairFaults('own-name', name, words.name),
    ...pairFaults('own-purpose', purpose, words.purpose),
    ...(family ? [] : [{ field: 'own-family', message: words.family }]),
    ...(documents.length ? [] : [{ field: 'own-documents', message: words.documents }]),
    ...(need ? [] : [{ field: 'own-need-simple', message: words.need }]),
    ...(isTaken ? [{ field: 'own-name.en', message: words.taken }] : []),
    ...(others.length < mostOwnElements ? [] : [{ field: 'own-name.en', message: words.tooMany }]),
  ]
  if (errors.length || !family || !need) return refused(errors)
  return ok({
    id: changed?.id ?? freeId(ownId(name.en), others),
    name,
    purpose,
    family,
    documents: [...documents],
    need,
  })
}

/** An element that was named anew keeps the id of its first name: another one with that name gets a number. */
function freeId(wanted: string, others: readonly OwnElement[]): string {
  const taken = new Set(others.map(({ id }) => id))
  let id = wanted
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
  return id
}

/** "Climate commitments" → "x-climate-commitments". */
function ownId(name: string): string {
  const words = plainLetters(name).replace(/[^a-z0-9]+/g, '-')
  return `x-${words.replace(/^-|-$/g, '').slice(0, 50).replace(/-$/, '') || 'element'}`
}

const words = {
  family: { en: 'Choose a family', fr: 'Choisissez une famille' },
  need: { en: 'Choose how much it is needed', fr: 'Choisissez le degré de nécessité' },
  documents: {
    en: 'Choose at least one type of document',
    fr: 'Choisissez au moins un type de document',
  },
  taken: {
    en: 'Another element of yours has this name. Choose another',
    fr: 'Un autre de vos éléments porte ce nom. Choisissez-en un autre',
  },
  tooMany: {
    en: 'An organization may add 50 elements at most',
    fr: 'Une organisation peut ajouter au plus 50 éléments',
  },
  name: {
    en: { en: 'Name the element in English', fr: 'Nommez l’élément en anglais' },
    fr: { en: 'Name the element in French', fr: 'Nommez l’élément en français' },
  },
  purpose: {
    en: { en: 'Say in English what it is for', fr: 'Dites en anglais à quoi il sert' },
    fr: { en: 'Say in French what it is for', fr: 'Dites en français à quoi il sert' },
  },
} as const
