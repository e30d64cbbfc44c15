import { sql } from 'kysely'
import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { isId } from '../../../../kernel/value/id.ts'
import {
  considerations,
  documentName,
  documentTypes,
  elementById,
  slaFrenchLabelOf,
  steps,
  topics,
} from '../../../guide/index.ts'
import { byId } from '../../../identity/index.ts'
import { inEither } from '../relationship.ts'

type Names = ReadonlyMap<string, Bilingual>

/** What entries of a trail are about, by name: an element, a question, a gate, a line of a register. */
export const agreementSubjects = {
  element: elementNames,
  document: documentNames,
  option: byId((tx, ids) => titles(tx, 'agreements.option', ids)),
  risk: byId((tx, ids) => titles(tx, 'agreements.risk', ids)),
  milestone: byId((tx, ids) => titles(tx, 'agreements.milestone', ids)),
  'named-position': byId((tx, ids) => titles(tx, 'agreements.named_position', ids)),
  clause: byId(clauseNames),
  consideration: async () => new Map(considerations.map(({ id, question }) => [id, question])),
  topic: async () => new Map(topics.map(({ id, title }) => [id, title])),
  gate: async () =>
    new Map(steps.map(({ gate, number, name }) => [gate.id, gateName(gate.id, number, name)])),
  version: async (_tx: Tx, ids: readonly string[]) => new Map(ids.map((id) => [id, versionName(id)])),
}

/** "Term and renewal (MOU-2027-01)", by "document/element". */
async function elementNames(tx: Tx, ids: readonly string[]): Promise<Names> {
  const places = ids.map((id) => [id, ...id.split('/')] as const)
  const documents = places.flatMap(([, document]) => (document && isId(document) ? [document] : []))
  const labels = await documentLabels(tx, documents)
  const own = await ownElementNames(tx, documents)
  return new Map(
    places.flatMap(([id, document = '', element = '']): [string, Bilingual][] => {
      const name = elementById(element)?.name ?? own.get(id)
      const label = labels.get(document)
      if (!name) return []
      return [[id, label ? { en: `${name.en} (${label.en})`, fr: `${name.fr} (${label.fr})` } : name]]
    }),
  )
}

async function ownElementNames(tx: Tx, documents: readonly string[]): Promise<Names> {
  if (documents.length === 0) return new Map()
  const rows = await tx
    .selectFrom('agreements.element')
    .select(['document_id', 'id', 'name_en', 'name_fr'])
    .where('document_id', 'in', documents)
    .where('id', 'like', 'x-%')
    .execute()
  return new Map(
    rows.map((row) => [
      `${row.document_id}/${row.id}`,
      { en: row.name_en ?? row.name_fr ?? row.id, fr: row.name_fr ?? row.name_en ?? row.id },
    ]),
  )
}

/** "Memorandum of understanding MOU-2027-01". */
async function documentNames(tx: Tx, ids: readonly string[]): Promise<Names> {
  const rows = await documentsIn(tx, ids)
  return new Map(
    rows.flatMap((row): [string, Bilingual][] => {
      const type = documentTypes.find((code) => code === row.type)
      if (!type) return []
      const { name } = documentName(type, slaFrenchLabelOf(row.sla_label_fr))
      return [[row.id, { en: `${name.en} ${row.number}`.trim(), fr: `${name.fr} ${row.number}`.trim() }]]
    }),
  )
}

async function documentLabels(tx: Tx, ids: readonly string[]): Promise<Names> {
  const rows = await documentsIn(tx, ids)
  return new Map(rows.map(({ id, number, type }) => [id, { en: number || type, fr: number || type }]))
}

async function documentsIn(tx: Tx, ids: readonly string[]) {
  const known = [...new Set(ids.filter(isId))]
  if (known.length === 0) return []
  return tx
    .selectFrom('agreements.document as document')
    .innerJoin('agreements.relationship as relationship', 'relationship.id', 'document.relationship_id')
    .select(['document.id', 'document.type', 'document.number'])
    .select(
      sql<
        string | null
      >`agreements.sla_label(relationship.id, relationship.state, relationship.opened_by)`.as('sla_label_fr'),
    )
    .where('document.id', 'in', known)
    .execute()
}

async function titles(
  tx: Tx,
  table: 'agreements.option' | 'agreements.risk' | 'agreements.milestone' | 'agreements.named_position',
  ids: readonly string[],
): Promise<Names> {
  const rows = await tx
    .selectFrom(table)
    .select(['id', 'title_en', 'title_fr'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, inEither({ en: row.title_en, fr: row.title_fr })]))
}

async function clauseNames(tx: Tx, ids: readonly string[]): Promise<Names> {
  const rows = await tx
    .selectFrom('agreements.clause')
    .select(['id', 'name_en', 'name_fr'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, inEither({ en: row.name_en, fr: row.name_fr })]))
}

function gateName(gate: string, number: number, { en, fr }: Bilingual): Bilingual {
  return { en: `${gate}, step ${number}: ${en}`, fr: `${gate}, étape ${number}\u00a0: ${fr}` }
}

function versionName(number: string): Bilingual {
  return { en: `Version number ${number}`, fr: `Version numéro ${number}` }
}
