import type { BilingualDraft } from '../../../kernel/language/bilingual.ts'
import type {
  AgreedCalendar,
  AgreedStandard,
  Agreement,
  AgreementDocument,
  Party,
  Position,
} from '../format.ts'
import { isDraftValue, isEmptyValue, isRows, valueAt } from './shape.ts'

/** What an agreement calls by id: its parties, positions, documents, calendars, standards and service levels. */
export type Directory = {
  readonly party: (id: string) => Party | undefined
  readonly position: (id: string) => Position | undefined
  readonly document: (id: string) => AgreementDocument | undefined
  readonly calendar: (id: string) => AgreedCalendar | undefined
  readonly standard: (id: string) => AgreedStandard | undefined
  /** What a service level promises, by the id of its row or, as older files name it, by its words. */
  readonly level: (name: string) => BilingualDraft | undefined
}

export function directoryOf(agreement: Agreement): Directory {
  const parties = byId(agreement.parties)
  const positions = byId(agreement.positions)
  const documents = byId(agreement.documents)
  const calendars = byId(agreement.calendars ?? [])
  const standards = byId(agreement.standards ?? [])
  const levels = levelsOf(agreement)
  return {
    party: (id) => parties.get(id),
    position: (id) => positions.get(id),
    document: (id) => documents.get(id),
    calendar: (id) => calendars.get(id),
    standard: (id) => standards.get(id),
    level: (name) => levelNamed(levels, name)?.statement,
  }
}

/** A level by the id of its row; what it promises is its own statement, or that of the standard it rests on. */
export type PromisedLevel = { readonly id: string; readonly statement: BilingualDraft }

/** The service levels that the documents of an agreement promise, in their order. */
export function levelsOf({ documents, standards }: Agreement): readonly PromisedLevel[] {
  const agreed = byId(standards ?? [])
  const rows = documents
    .flatMap(({ elements }) => elements.filter(({ id }) => id === 'service-standards'))
    .flatMap(({ fields }) => {
      const value = valueAt(fields, 'levels')
      return isRows(value) ? value : []
    })
  return rows.flatMap(({ id, statement, standard }) => {
    if (isDraftValue(statement) && !isEmptyValue(statement)) return [{ id, statement }]
    const rest = typeof standard === 'string' ? agreed.get(standard)?.standard.statement : undefined
    return rest ? [{ id, statement: rest }] : []
  })
}

function levelNamed(levels: readonly PromisedLevel[], name: string) {
  const wanted = name.trim()
  return (
    levels.find(({ id }) => id === wanted) ??
    levels.find(({ statement }) => [statement.en?.trim(), statement.fr?.trim()].includes(wanted))
  )
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
