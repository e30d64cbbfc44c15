import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type FieldError, type FormFields, hasForbiddenCharacters } from '../../../kernel/web/form.ts'
import { words } from './recorded.text.ts'

/** The order in which a reader looks for them. */
export const statedKinds = ['term', 'renewal', 'notice', 'payment', 'amount', 'level', 'signatory'] as const

export type StatedKind = (typeof statedKinds)[number]

/** Something an agreement made elsewhere says, as a person confirmed it, with the passage that says it. */
export type StatedDetail = {
  readonly kind: StatedKind
  readonly text: string
  readonly place: string
  readonly passage: string
}

export const longestStated = 500

export const statedWords: Readonly<Record<StatedKind, Bilingual>> = {
  term: { en: 'Term', fr: 'Durée' },
  renewal: { en: 'Renewal', fr: 'Reconduction' },
  notice: { en: 'Notice to end it', fr: 'Préavis de résiliation' },
  payment: { en: 'Payment', fr: 'Paiement' },
  amount: { en: 'Other amount', fr: 'Autre montant' },
  level: { en: 'Service level', fr: 'Niveau de service' },
  signatory: { en: 'Signatory', fr: 'Signataire' },
}

/** What is wrong with a fact as typed; null when nothing is. */
export function statedFault(field: string, typed: string): FieldError | null {
  return typed.length > longestStated || hasForbiddenCharacters(typed)
    ? { field, message: words.longStated }
    : null
}

/** The facts kept when an entry is changed: as typed, without those that were emptied. */
export function readStated(
  form: FormFields,
  known: readonly StatedDetail[],
): { readonly stated: readonly StatedDetail[]; readonly errors: readonly FieldError[] } {
  const typed = known.map((fact, index) => ({ fact, field: statedField(index) }))
  return {
    errors: typed.flatMap(({ field }) => statedFault(field, form.get(field)) ?? []),
    stated: typed.flatMap(({ fact, field }) => {
      const text = form.get(field).trim()
      return text === '' ? [] : [{ ...fact, text }]
    }),
  }
}

export function statedField(index: number): string {
  return `stated-${index}`
}
