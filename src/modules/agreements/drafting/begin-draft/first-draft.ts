import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { eachValue } from '../../checks/each-value.ts'
import type { Agreement, AgreementDocument, AgreementElement } from '../../format.ts'
import type { PreferredClause } from '../../library/offers.ts'
import { isRequired } from '../../values/required.ts'
import { isEmptyValue, isRows } from '../../values/shape.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { type SheetEntry, sheetOf } from '../sheet/sheet.ts'
import { elementFaults } from '../write-element/element-faults.ts'
import { fromStandards } from '../write-element/from-standards.ts'
import { factOf } from './facts.ts'
import type { Beginning, Known } from './known.ts'
import { standardFields } from './standard.ts'
import type { Fields, Origin } from './start.ts'
import { starts } from './starts.ts'

/** One document as far as it can be begun, and what remains to be written by hand. */
export type DocumentDraft = {
  readonly document: AgreementDocument
  readonly lines: readonly DraftLine[]
  readonly rest: readonly SheetEntry[]
}

/** An empty element with what it would say. */
export type DraftLine = {
  readonly entry: SheetEntry
  readonly ordinal: number
  readonly version: number
  readonly element: AgreementElement
  readonly from: readonly Origin[]
  readonly clause: PreferredClause | null
  /** Fields that the element still needs from somebody. */
  readonly left: readonly Bilingual[]
}

/** What each document of an agreement could begin with. Only empty elements begin: nothing is ever overwritten. */
export function firstDraft(
  open: Pick<OpenAgreement, 'agreement' | 'guide' | 'stored'>,
  known: Known,
  newRow: () => string,
): readonly DocumentDraft[] {
  const levelIds = levelIdsOf(open.agreement, known, newRow)
  const drafts = open.agreement.documents.map((document) => {
    const sheet = sheetOf(open.agreement, document, open.guide)
    const empty = sheet.filter(
      ({ element, inheritedFrom }) => element.state === 'empty' && inheritedFrom === null,
    )
    const lines = empty.flatMap((entry): DraftLine[] => {
      const version = open.stored(document.id, entry.id)?.version ?? 0
      const begun = begin(entry, { ...known, document, newRow, levelIds })
      return begun ? [{ entry, ordinal: sheet.indexOf(entry), version, ...begun }] : []
    })
    return { document, empty, lines }
  })
  const all = drafts.flatMap(({ lines }) => lines)
  return drafts.map(({ document, empty, lines }) => {
    const kept = lines.filter((line) => !isElsewhere(line, all) && !isWritten(line, open))
    const begun = new Set(kept.map(({ entry }) => entry))
    return { document, lines: kept, rest: empty.filter((entry) => isAskedFor(entry) && !begun.has(entry)) }
  })
}

// A register copied into two documents would soon say two things: it goes where it is needed most.
function isElsewhere(line: DraftLine, all: readonly DraftLine[]): boolean {
  if (!line.from.some((origin) => registers.has(origin))) return false
  const same = all.filter(({ entry }) => entry.id === line.entry.id)
  const [home] = same.toSorted((a, b) => needs.indexOf(a.entry.need) - needs.indexOf(b.entry.need))
  return home !== line
}

function isWritten({ entry, from }: DraftLine, { agreement }: Pick<OpenAgreement, 'agreement'>): boolean {
  if (!from.some((origin) => registers.has(origin))) return false
  return agreement.documents.some(({ elements }) =>
    elements.some(({ id, state }) => id === entry.id && state !== 'empty'),
  )
}

const registers: ReadonlySet<Origin> = new Set(['risks', 'milestones'])
const needs: readonly SheetEntry['need'][] = ['required', 'recommended', 'optional', 'not-used']

type Begun = Pick<DraftLine, 'element' | 'from' | 'clause' | 'left'>

function begin(entry: SheetEntry, known: Beginning): Begun | null {
  const start = starts[entry.id]
  const said = start && (isAskedFor(entry) || facts.has(start.from)) ? start.fields(known) : {}
  const usual = isAskedFor(entry) ? standardFields(entry.id, known) : {}
  const fields = somebodyDecides(entry.id, { ...usual, ...said })
  const clause = isAskedFor(entry) ? (known.clauses.get(entry.id) ?? null) : null
  const has = Object.keys(fields).length > 0
  if (!has && !clause) return null
  const element = fromStandards(
    { ...entry.element, state: 'drafted', begun: true, fields, ...(clause ? { text: clause.text } : {}) },
    known.agreement,
  )
  // What would be refused on the element's own page is left to people.
  if (elementFaults(element, known.agreement).length > 0) return null
  const from: readonly Origin[] = [
    ...(start && Object.keys(said).length > 0 ? [start.from] : []),
    ...(Object.keys(usual).some((key) => !(key in said)) ? ['standard' as const] : []),
    ...(clause ? ['clause' as const] : []),
  ]
  return { element, from, clause, left: leftIn(element) }
}

/** The rows of service levels: those that are written, one for each standard kept, or the one said for this draft. */
function levelIdsOf(agreement: Agreement, known: Known, newRow: () => string): readonly string[] {
  const written = agreement.documents.flatMap(({ elements }) =>
    elements.flatMap(({ id, fields: { levels } }) =>
      id === 'service-standards' && isRows(levels) ? levels.map((row) => row.id) : [],
    ),
  )
  if (written.length > 0) return written
  if (known.standards.length > 0) return known.standards.map(newRow)
  return factOf(known, 'level-statement') === undefined ? [] : [newRow()]
}

/** An issue that climbs ends somewhere: the last level that somebody stands at decides. */
function somebodyDecides(element: string, fields: Fields): Fields {
  const { levels } = fields
  if (element !== 'issue-resolution' || !isRows(levels)) return fields
  const last = levels.length - 1
  const ended = levels.map((row, index) => (index === last ? { ...row, 'final-authority': true } : row))
  return { ...fields, levels: ended }
}

/** Said about this very case: worth a place in the document even where the guide does not ask for the element. */
const facts: ReadonlySet<Origin> = new Set(['risks', 'milestones', 'services', 'standards'])

function isAskedFor({ need }: SheetEntry): boolean {
  return need === 'required' || need === 'recommended'
}

function leftIn(element: AgreementElement): readonly Bilingual[] {
  const labels = eachValue(element)
    .filter(({ field, value, row }) => isEmptyValue(value) && isRequired(field, row ?? element.fields))
    .map(({ field }) => field.label)
  return [...new Map(labels.map((label) => [label.en, label])).values()]
}
