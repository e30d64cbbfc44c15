import type { BilingualDraft } from '../../../../kernel/language/bilingual.ts'
import type { Agreement, AgreementDocument, AgreementElement, FieldValue } from '../../format.ts'

/** Which party of this agreement each party of the file stands for, by id; an empty id for none. */
export type PartyMapping = ReadonlyMap<string, string>

/** The likeliest mapping: the same name or acronym in either language, else the same role, each party once. */
export function likelyMapping(file: Agreement, here: Agreement): PartyMapping {
  const taken = new Set<string>()
  const mapping = new Map<string, string>()
  const match = (
    fits: (theirs: Agreement['parties'][number], ours: Agreement['parties'][number]) => boolean,
  ) => {
    for (const theirs of file.parties) {
      if (mapping.has(theirs.id)) continue
      const ours = here.parties.find((party) => !taken.has(party.id) && fits(theirs, party))
      if (!ours) continue
      mapping.set(theirs.id, ours.id)
      taken.add(ours.id)
    }
  }
  match((theirs, ours) => shared(theirs.name, ours.name) || shared(theirs.acronym ?? {}, ours.acronym ?? {}))
  match((theirs, ours) => theirs.role === ours.role)
  match(() => true)
  return mapping
}

/**
 * The documents of a file as documents of this agreement: new ids from `newId`, parties as mapped, positions found
 * by their title. A position that is not found keeps its id, and the checks say so.
 */
export function adoptDocuments(
  file: Agreement,
  here: Agreement,
  mapping: PartyMapping,
  newId: () => string,
): readonly AgreementDocument[] {
  const ids = new Map<string, string>([
    ...[...mapping].filter(([, to]) => to !== ''),
    ...positionPairs(file, here, mapping),
    ...file.documents.map(({ id }) => [id, newId()] as const),
  ])
  const renamed = (id: string) => ids.get(id) ?? id
  return file.documents.map((document) => ({
    ...document,
    id: renamed(document.id),
    parent: file.documents.some(({ id }) => id === document.parent) ? renamed(document.parent ?? '') : null,
    elements: firstOfEach(document.elements).map((element) => ({
      ...element,
      fields: mapFields(element.fields, renamed),
    })),
  }))
}

function positionPairs(
  file: Agreement,
  here: Agreement,
  mapping: PartyMapping,
): (readonly [string, string])[] {
  return file.positions.flatMap((theirs) => {
    const ours = here.positions.find(
      (position) => position.party === mapping.get(theirs.party) && shared(theirs.title, position.title),
    )
    return ours ? [[theirs.id, ours.id] as const] : []
  })
}

function mapFields(
  fields: AgreementElement['fields'],
  renamed: (id: string) => string,
): AgreementElement['fields'] {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, mapValue(value, renamed)]))
}

function mapValue(value: FieldValue, renamed: (id: string) => string): FieldValue {
  if (typeof value === 'string') return renamed(value)
  if (!Array.isArray(value)) return value
  // A list is codes or rows, never both: each branch keeps the kind it was given.
  return value.map((item) =>
    typeof item === 'string' ? renamed(item) : { ...mapFields(item, renamed), id: item.id },
  ) as FieldValue
}

function firstOfEach(elements: readonly AgreementElement[]): readonly AgreementElement[] {
  return elements.filter(({ id }, index) => elements.findIndex((other) => other.id === id) === index)
}

function shared(a: BilingualDraft, b: BilingualDraft): boolean {
  const fold = (text: string | undefined) => text?.trim().toLocaleLowerCase() ?? ''
  return (['en', 'fr'] as const).some(
    (language) => fold(a[language]) !== '' && fold(a[language]) === fold(b[language]),
  )
}
