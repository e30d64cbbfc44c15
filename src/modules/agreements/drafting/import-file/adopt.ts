import { type BilingualDraft, languages } from '../../../../kernel/language/bilingual.ts'
import type { Agreement, AgreementDocument, AgreementElement, FieldValue } from '../../format.ts'
import { isRows } from '../../values/shape.ts'
import { fromStandards } from '../write-element/from-standards.ts'

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
 * by their title, calendars by their name and service standards by their statement. A level that rests on a standard
 * nobody here keeps says itself what the standard said. Other ids that are not found stay, and the checks say so.
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
    ...pairs(file.calendars, here.calendars, ({ name }) => name),
    ...pairs(file.standards, here.standards, ({ standard }) => standard.statement),
    ...file.documents.map(({ id }) => [id, newId()] as const),
  ])
  const renamed = (id: string) => ids.get(id) ?? id
  return file.documents.map((document) => ({
    ...document,
    id: renamed(document.id),
    parent: file.documents.some(({ id }) => id === document.parent) ? renamed(document.parent ?? '') : null,
    elements: firstOfEach(document.elements).map((element) => {
      const mapped = fromStandards(element, file)
      return onItsOwn({ ...mapped, fields: mapFields(mapped.fields, renamed) }, here)
    }),
  }))
}

/** Without references to standards that no party here keeps: what they said stands in the row. */
function onItsOwn(element: AgreementElement, { standards = [] }: Agreement): AgreementElement {
  const { levels } = element.fields
  if (element.id !== 'service-standards' || !isRows(levels)) return element
  const kept = levels.map((row) => {
    const { standard, ...own } = row
    return standards.some(({ id }) => id === standard) ? row : own
  })
  return { ...element, fields: { ...element.fields, levels: kept } }
}

/** Things of the file and things of this agreement that have the same name in either language. */
function pairs<Thing extends { readonly id: string }>(
  theirs: readonly Thing[] = [],
  ours: readonly Thing[] = [],
  nameOf: (thing: Thing) => BilingualDraft,
): (readonly [string, string])[] {
  return theirs
    .filter(({ id }) => !ours.some((thing) => thing.id === id))
    .flatMap((thing) => {
      const same = ours.find((our) => shared(nameOf(thing), nameOf(our)))
      return same ? [[thing.id, same.id] as const] : []
    })
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
  return languages.some((language) => fold(a[language]) !== '' && fold(a[language]) === fold(b[language]))
}
