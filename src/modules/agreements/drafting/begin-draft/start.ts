import type { BilingualDraft } from '../../../../kernel/language/bilingual.ts'
import type { AgreementElement, FieldValue, Party, RowValue } from '../../format.ts'
import { isEmptyValue } from '../../values/shape.ts'
import type { Beginning } from './known.ts'

/** Where what an element begins with was said. */
export type Origin =
  | 'document'
  | 'need'
  | 'parties'
  | 'people'
  | 'option'
  | 'risks'
  | 'milestones'
  | 'services'
  | 'standards'
  | 'advice'
  | 'facts'
  | 'standard'
  | 'clause'

/** How an element begins: what fields can be filled, and from where. Without a value nothing is known yet. */
export type Start = {
  readonly from: Origin
  readonly fields: (known: Beginning) => Fields
}

export type Fields = AgreementElement['fields']

export type Given = { readonly [key: string]: FieldValue | undefined }

/** Fields without those that nothing was said about. */
export function filled(fields: Given): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined || isEmptyValue(value) ? [] : [[key, value]],
    ),
  )
}

export function rowOf(known: Pick<Beginning, 'newRow'>, cells: Given): RowValue {
  return { ...filled(cells), id: known.newRow() }
}

/** One row a party, in their order. */
export function rowPerParty(known: Beginning, cells: (party: Party) => Given): readonly RowValue[] {
  return known.agreement.parties.map((party) => rowOf(known, { party: party.id, ...cells(party) }))
}

/** A pair that may miss a side, without the side that is missing. */
export function said({ en, fr }: BilingualDraft): BilingualDraft {
  return { ...(en?.trim() ? { en } : {}), ...(fr?.trim() ? { fr } : {}) }
}
