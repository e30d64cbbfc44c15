import type { Tx } from '../../../../kernel/data/database.ts'
import type { BilingualDraft } from '../../../../kernel/language/bilingual.ts'
import { isId } from '../../../../kernel/value/id.ts'
import {
  documentTypes,
  guideVersion,
  type SlaFrenchLabel,
  slaFrenchLabelOf,
  tiers,
} from '../../../guide/index.ts'
import { isLegalForm, type State, states } from '../../../identity/index.ts'
import type {
  Agreement,
  AgreementDocument,
  AgreementElement,
  FieldValue,
  Party,
  Position,
} from '../../format.ts'
import { type ListedPosition, namedPositionsOf } from '../../relationships/name-positions/named-positions.ts'
import { keptCommitments } from './kept-commitments.ts'
import {
  type DocumentRow,
  documentRows,
  type ElementRow,
  elementRows,
  type PartyRow,
  type PositionRow,
  partyRows,
  positionRows,
  type RelationshipRow,
  relationshipRow,
} from './queries.ts'
import { referencedIds } from './referenced-ids.ts'

/** An agreement as everything else reads it, with what its rows say beside the open format. */
export type LoadedAgreement = {
  readonly agreement: Agreement
  readonly state: State
  /** False until the advisor or a person chose a tier; the agreement then says "medium". */
  readonly tierChosen: boolean
  /** The step of the guide at which the relationship stands. */
  readonly step: number
  /** Organizations that see it, for audit and events. */
  readonly organizations: readonly string[]
  /** Organization of each party, by party id. */
  readonly organizationOf: ReadonlyMap<string, string>
  /** Parties of which nobody uses Entente, by party id. */
  readonly absent: ReadonlySet<string>
  /** What a service level agreement is called in French, for all parties alike. */
  readonly slaLabel: SlaFrenchLabel
  readonly documentVersion: ReadonlyMap<string, number>
  readonly stored: (document: string, element: string) => StoredElement | undefined
}

/** What is kept of an element's row besides its content; `version` counts its saves. */
export type StoredElement = {
  readonly version: number
  readonly changedAt: string
  readonly changedBy: string | null
}

/**
 * A relationship's rows as one agreement in the open format, with incumbents as of `today`; null when the id is
 * none or the acting organization is not a party. One query for each table. Calendars and standards that the parties keep
 * now can be chosen; those that are retired stay readable where a text names them.
 */
export async function loadAgreement(
  tx: Tx,
  id: string,
  today: Temporal.PlainDate,
): Promise<LoadedAgreement | null> {
  const relationship = isId(id) ? await relationshipRow(tx, id) : undefined
  if (!relationship) return null
  const [parties, own, named, documents, elements] = await Promise.all([
    partyRows(tx, id),
    positionRows(tx, relationship.parties, today),
    namedPositionsOf(tx, id),
    documentRows(tx, id),
    elementRows(tx, id),
  ])
  const positions = [...own, ...named.map(rowFromNamed)]
  const loaded = assemble(relationship, parties, positions, documents, elements)
  const kept = await keptCommitments(tx, relationship.parties, loaded.agreement, today)
  return { ...loaded, agreement: { ...loaded.agreement, ...kept } }
}

/** The same agreement with only what its elements name of all that could be: what is frozen, exported and printed. */
export function withNamedOnly({ calendars, standards, ...agreement }: Agreement): Agreement {
  const named = referencedIds(agreement)
  const isNamed = ({ id }: { readonly id: string }) => named.has(id)
  return {
    ...agreement,
    positions: agreement.positions.filter(isNamed),
    ...filled('calendars', (calendars ?? []).filter(isNamed)),
    ...filled('standards', (standards ?? []).filter(isNamed)),
  }
}

function filled<Key extends string, Item>(key: Key, items: readonly Item[]) {
  return items.length ? { [key]: items } : {}
}

function assemble(
  relationship: RelationshipRow,
  parties: readonly PartyRow[],
  positions: readonly PositionRow[],
  documents: readonly DocumentRow[],
  elements: readonly ElementRow[],
): LoadedAgreement {
  const byDocument = Map.groupBy(elements, (row) => row.document_id)
  const byKey = new Map(elements.map((row) => [`${row.document_id}/${row.id}`, row]))
  const partyOf = new Map(parties.map((row) => [row.organization_id, row.id]))
  const slaLabel = slaFrenchLabelOf(relationship.sla_label_fr)
  const whole: Agreement = {
    format: 'entente.agreement/1',
    id: relationship.id,
    guide: guideVersion,
    title: draft(relationship.title_en, relationship.title_fr),
    relationship: oneOf(relationship.kind, ['client-provider', 'on-behalf', 'collaborative']),
    tier: oneOf(relationship.tier ?? 'medium', tiers),
    ...answersOf(relationship),
    ...(slaLabel === 'entente' ? {} : { slaFrenchLabel: slaLabel }),
    parties: parties.map(partyFrom),
    positions: positions.map((row) => positionFrom(row, partyOf.get(row.organization_id) ?? '')),
    documents: documents.map((row) => documentFrom(row, byDocument.get(row.id) ?? [])),
  }
  return {
    agreement: { ...whole, positions: currentOrNamed(whole, positions) },
    state: oneOf(
      relationship.state,
      states.map(({ code }) => code),
    ),
    tierChosen: relationship.tier !== null,
    step: relationship.step,
    organizations: relationship.parties,
    organizationOf: new Map(parties.map((row) => [row.id, row.organization_id])),
    absent: new Set(parties.flatMap((row) => (row.is_absent ? [row.id] : []))),
    slaLabel,
    documentVersion: new Map(documents.map((row) => [row.id, row.version])),
    stored: (document, element) => {
      const row = byKey.get(`${document}/${element}`)
      return row && { version: row.version, changedAt: row.changed_at, changedBy: row.changed_by }
    },
  }
}

// An abolished position stays readable where a text already names it, and can no longer be chosen.
function currentOrNamed(agreement: Agreement, rows: readonly PositionRow[]): readonly Position[] {
  const abolished = new Set(rows.filter((row) => row.abolished).map((row) => row.id))
  if (abolished.size === 0) return agreement.positions
  const named = referencedIds(agreement)
  return agreement.positions.filter(({ id }) => !abolished.has(id) || named.has(id))
}

function partyFrom(row: PartyRow): Party {
  const acronym = draft(row.acronym_en, row.acronym_fr)
  const address = draft(row.address_en, row.address_fr)
  return {
    id: row.id,
    name: draft(row.name_en, row.name_fr),
    ...(isEmpty(acronym) ? {} : { acronym }),
    legalForm: isLegalForm(row.legal_form) ? row.legal_form : 'other-public',
    role: oneOf(row.role, ['client', 'provider', 'lead', 'participant']),
    ...(isEmpty(address) ? {} : { address }),
  }
}

function positionFrom(row: PositionRow, party: string): Position {
  return {
    id: row.id,
    party,
    title: draft(row.title_en, row.title_fr),
    ...(row.holder ? { incumbent: row.holder } : {}),
    ...(row.email ? { email: row.email } : {}),
    ...(row.phone ? { phone: row.phone } : {}),
  }
}

/** A position that another party named stands among those that its own people keep. */
function rowFromNamed({ id, organization, title, ...one }: ListedPosition): PositionRow {
  const { holder, email, phone } = one
  return {
    ...{ id, organization_id: organization, title_en: title.en, title_fr: title.fr },
    ...{ holder, email, phone, abolished: one.isRemoved },
  }
}

function documentFrom(row: DocumentRow, elements: readonly ElementRow[]): AgreementDocument {
  return {
    id: row.id,
    type: oneOf(row.type, documentTypes),
    number: row.number,
    title: draft(row.title_en, row.title_fr),
    parent: row.parent_id,
    legalNature: oneOf(row.legal_nature, ['administrative', 'binding', 'mixed']),
    elements: elements.map(elementFrom),
  }
}

function elementFrom(row: ElementRow): AgreementElement {
  const name = draft(row.name_en, row.name_fr)
  const reason = draft(row.reason_en, row.reason_fr)
  const text = draft(row.text_en, row.text_fr)
  return {
    id: row.id,
    ...(isEmpty(name) ? {} : { name }),
    state: oneOf(row.state, ['empty', 'drafted', 'inherited', 'not-applicable']),
    ...(row.begun ? { begun: true } : {}),
    ...(isEmpty(reason) ? {} : { reason }),
    fields: fieldsFrom(row.fields),
    ...(isEmpty(text) ? {} : { text }),
  }
}

// Fields were checked when they were saved: the column holds nothing else than what the form or an import decoded.
function fieldsFrom(json: ElementRow['fields']): { readonly [key: string]: FieldValue } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as { readonly [key: string]: FieldValue })
    : {}
}

function answersOf(row: RelationshipRow): Pick<Agreement, 'answers'> {
  const { answers } = row
  const given = typeof answers === 'object' && answers !== null && !Array.isArray(answers) ? answers : {}
  return Object.keys(given).length > 0 ? { answers: given } : {}
}

function draft(en: string | null, fr: string | null): BilingualDraft {
  return { ...(en ? { en } : {}), ...(fr ? { fr } : {}) }
}

function isEmpty(text: BilingualDraft): boolean {
  return !text.en && !text.fr
}

/** A column that the database itself limits to these values. Throws when schema and program have drifted apart. */
function oneOf<const Code extends string>(value: string, codes: readonly Code[]): Code {
  const found = codes.find((code) => code === value)
  if (found === undefined)
    throw new Error(`the database holds “${value}” where one of ${codes.join(', ')} must stand`)
  return found
}
