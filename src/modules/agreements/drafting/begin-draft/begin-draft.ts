import { type Database, type Tx, transaction } from '../../../../kernel/data/database.ts'
import { isId, newId } from '../../../../kernel/value/id.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../../kernel/web/form.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import { may, refusalOf } from '../../../identity/index.ts'
import { composeDocument } from '../../compose/compose.ts'
import type { ComposedClause } from '../../composed.ts'
import { takeClause } from '../../library/offers.ts'
import { lockRelationship } from '../../relationships/queries.ts'
import { actorOf, type OpenAgreement, openAgreement } from '../sheet/open-agreement.ts'
import { formSentence } from '../write-element/element-faults.ts'
import { saveElement } from '../write-element/store.ts'
import { words } from './begin-draft.text.ts'
import { anyFacts, type Fact, factFaults, factFields, factsIn, usualFacts } from './facts.ts'
import { type DocumentDraft, type DraftLine, firstDraft } from './first-draft.ts'
import { knownOf } from './known.queries.ts'
import {
  anySpeakers,
  type Known,
  onlySpeakers,
  type Part,
  type People,
  partiesWithPositions,
  parts,
} from './known.ts'
import type { Fields } from './start.ts'

/** The page: what could begin if somebody spoke for every party, and as it stands with who is named so far. */
export type FirstDraftView = {
  readonly open: OpenAgreement
  readonly people: People
  /** What is asked about the case, and what stands in the form. */
  readonly fields: readonly Fact[]
  readonly facts: Fields
  readonly drafts: readonly DocumentDraft[]
  /** Of each line, what stays to be completed with the people named so far; none while it waits for them. */
  readonly now: (document: string, element: string) => DraftLine | undefined
  /** How an element would read. */
  readonly reads: (document: string, element: string) => ComposedClause | undefined
}

/** Null when the id is nobody's, or another organization's. */
export async function viewFirstDraft(
  tx: Tx,
  viewer: Viewer,
  id: string,
  form: FormFields | null,
  now: Temporal.Instant,
): Promise<FirstDraftView | null> {
  const open = await openAgreement(tx, viewer, id, now)
  if (!open) return null
  const known = await knownOf(tx, viewer, open)
  const fields = factFields(known)
  const facts = form ? factsIn(form, fields) : usualFacts({ ...known, title: open.agreement.title })
  const isRead = factFaults(facts, fields, open.agreement, formSentence).length === 0
  const people = form ? peopleIn(form, open) : onlySpeakers(open.agreement)
  const newRow = () => rowId(now)
  const current = firstDraft(open, { ...known, people, facts: isRead ? facts : {} }, newRow)
  const drafts = firstDraft(open, couldBe(known, open, isRead ? facts : {}, fields), newRow)
  const clauses = clausesOf(open, current)
  return {
    open,
    people,
    fields,
    facts,
    drafts,
    reads: (document, element) => clauses.get(document)?.find(({ id }) => id === element),
    now: (document, element) =>
      current
        .find((draft) => draft.document.id === document)
        ?.lines.find(({ entry }) => entry.id === element),
  }
}

/** How many elements were begun, and the document where reading begins. */
export type Begun = { readonly begun: number; readonly read: string | undefined }

/** Writes the ticked elements that are still empty; those that somebody wrote meanwhile stay as they are. */
export async function beginDraft(
  database: Database,
  viewer: Viewer,
  id: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<Begun> | { readonly kind: 'missing' }> {
  if (!isId(id)) return { kind: 'missing' }
  return transaction(database, actorOf(viewer), async (tx) => {
    // Two people who begin at once follow each other.
    await lockRelationship(tx, id)
    const open = await openAgreement(tx, viewer, id, now)
    if (!open) return { kind: 'missing' }
    if (!may(viewer.roles, 'draft', open.state))
      return { kind: 'refused', reason: refusalOf('draft', open.state) }
    const said = await knownOf(tx, viewer, open)
    const fields = factFields(said)
    const facts = factsIn(form, fields)
    const errors = [...faultsOf(form, open), ...factFaults(facts, fields, open.agreement, formSentence)]
    if (errors.length > 0) return { kind: 'invalid', errors }
    const known: Known = { ...said, facts, people: peopleIn(form, open) }
    const newRow = () => rowId(now)
    const whole = firstDraft(open, couldBe(said, open, facts, fields), newRow)
    let begun = 0
    for (const { document, lines } of firstDraft(open, known, newRow)) {
      const ticked = new Set(form.all(boxesName(document.id)))
      const could = whole.find((draft) => draft.document.id === document.id)?.lines ?? []
      for (const line of lines.filter((one) => ticked.has(boxValue(one)) && !isWaiting(one, could))) {
        if (await write(tx, viewer, { open, document: document.id, line }, now)) begun++
      }
    }
    return { kind: 'done', value: { begun, read: open.agreement.documents[0]?.id } }
  })
}

/** The name of the boxes of one document. */
export function boxesName(document: string): string {
  return `begin-${document}`
}

/** An element with the version that the page showed: one saved since is left alone. */
export function boxValue({ entry, version }: Pick<DraftLine, 'entry' | 'version'>): string {
  return `${entry.id}@${version}`
}

export function speakerName(part: string, party: string): string {
  return `${part}-${party}`
}

type Place = { readonly open: OpenAgreement; readonly document: string; readonly line: DraftLine }

async function write(
  tx: Tx,
  viewer: Viewer,
  { open, document, line }: Place,
  now: Temporal.Instant,
): Promise<boolean> {
  const { element, clause, version, ordinal } = line
  const relationship = open.agreement.id
  const saved = await saveElement(tx, {
    relationship,
    document,
    element,
    version,
    ordinal,
    actor: actorOf(viewer),
    organizations: open.organizations,
    action: 'element-saved',
    now,
  })
  if (saved === null) return false
  // The library notes where its wording went.
  if (clause) {
    await takeClause(
      tx,
      viewer.organization,
      clause.id,
      { id: relationship, document, element: element.id },
      now,
    )
  }
  return true
}

/** What is known, as if somebody spoke for every party and everything asked were said. */
function couldBe(known: Known, { agreement }: OpenAgreement, facts: Fields, fields: readonly Fact[]): Known {
  return { ...known, people: anySpeakers(agreement), facts: anyFacts(facts, fields) }
}

// What nobody requires would be an error with a gap in it: it waits until what was asked is said.
function isWaiting(line: DraftLine, could: readonly DraftLine[]): boolean {
  if (line.entry.need === 'required' || line.left.length === 0) return false
  return could.some(({ entry, left }) => entry.id === line.entry.id && left.length === 0)
}

function peopleIn(form: FormFields, { agreement }: OpenAgreement): People {
  const own = (party: string, part: Part) => {
    const chosen = form.get(speakerName(part, party))
    return agreement.positions.some((one) => one.id === chosen && one.party === party) ? chosen : ''
  }
  return new Map(
    agreement.parties.map(({ id }) => [
      id,
      { decides: own(id, 'decides'), runs: own(id, 'runs'), heads: own(id, 'heads') },
    ]),
  )
}

function faultsOf(form: FormFields, { agreement }: OpenAgreement): readonly FieldError[] {
  const wrong = partiesWithPositions(agreement).flatMap(({ id }) =>
    parts
      .map((part) => speakerName(part, id))
      .filter((name) => {
        const chosen = form.get(name)
        return chosen && !agreement.positions.some((one) => one.id === chosen && one.party === id)
      })
      .map((field): FieldError => ({ field, message: words.notTheirs })),
  )
  const [first] = agreement.documents
  const none = agreement.documents.every(({ id }) => form.all(boxesName(id)).length === 0)
  return [...wrong, ...(none && first ? [{ field: boxesName(first.id), message: words.nothingTicked }] : [])]
}

/** The documents as they would be printed with these lines in them. */
function clausesOf(
  { agreement }: OpenAgreement,
  drafts: readonly DocumentDraft[],
): ReadonlyMap<string, readonly ComposedClause[]> {
  const documents = drafts.map(({ document, lines }) => {
    const begun = new Map(lines.map(({ element }) => [element.id, element]))
    return {
      ...document,
      elements: [...document.elements.filter(({ id }) => !begun.has(id)), ...begun.values()],
    }
  })
  const whole = { ...agreement, documents }
  return new Map(documents.map(({ id }) => [id, composeDocument(whole, id).clauses]))
}

function rowId(now: Temporal.Instant): string {
  return newId(now).slice(-12)
}
