import type {
  AgreedCalendar,
  AgreedStandard,
  Agreement,
  AgreementDocument,
  Party,
  Position,
} from '../format.ts'

/** What an agreement calls by id: its parties, positions, documents, calendars and standards. */
export type Directory = {
  readonly party: (id: string) => Party | undefined
  readonly position: (id: string) => Position | undefined
  readonly document: (id: string) => AgreementDocument | undefined
  readonly calendar: (id: string) => AgreedCalendar | undefined
  readonly standard: (id: string) => AgreedStandard | undefined
}

export function directoryOf(agreement: Agreement): Directory {
  const parties = byId(agreement.parties)
  const positions = byId(agreement.positions)
  const documents = byId(agreement.documents)
  const calendars = byId(agreement.calendars ?? [])
  const standards = byId(agreement.standards ?? [])
  return {
    party: (id) => parties.get(id),
    position: (id) => positions.get(id),
    document: (id) => documents.get(id),
    calendar: (id) => calendars.get(id),
    standard: (id) => standards.get(id),
  }
}

/** The first document of a type ("MA"), or the document of that id. */
export function documentNamed(agreement: Agreement, name: string): AgreementDocument | undefined {
  return (
    agreement.documents.find((document) => document.type === name) ??
    agreement.documents.find((document) => document.id === name)
  )
}

// The first wins, as it does for a reader; a second one of the same id is a finding of its own.
function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.toReversed().map((item) => [item.id, item]))
}
