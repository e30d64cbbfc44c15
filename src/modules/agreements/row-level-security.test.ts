import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/harness/database.ts'
import { member, organization } from '../../../test/harness/people.ts'
import { transaction } from '../../kernel/data/database.ts'
import { newId } from '../../kernel/value/id.ts'

const now = Temporal.Instant.from('2026-11-23T15:00:00Z')
let database: TestDatabase
let client: string
let provider: string
let stranger: string
let person: string

/** Every table of the module, as the database itself lists them: a new one cannot be forgotten. */
async function tables(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select 'agreements.' || tablename as name from pg_tables where schemaname = 'agreements' order by 1`.execute(
    database.owner,
  )
  return rows.map(({ name }) => name)
}

const countAs = (who: string, table: string) =>
  transaction(database.app, { organization: who, person }, async (tx) => {
    const { rows } = await sql<{ count: string }>`select count(*) as count from ${sql.table(table)}`.execute(
      tx,
    )
    return Number(rows[0]?.count)
  })

beforeAll(async () => {
  database = await testDatabase()
  client = await organization(database.owner, 'Department of Maps', 'Ministère des Cartes')
  provider = await organization(database.owner, 'Office of Scans', 'Bureau des numérisations')
  stranger = await organization(database.owner, 'Office of Strangers', 'Bureau des étrangers')
  person = (await member(database.owner, client, ['manager'])).person
  const [relationship, document, clause] = [newId(now), newId(now), newId(now)]
  const at = now.toString()
  const statements = [
    sql`insert into agreements.relationship (id, parties, opened_by, kind, created_at, changed_at)
        values (${relationship}, ${[client, provider]}, ${client}, 'client-provider', ${at}, ${at})`,
    sql`insert into agreements.party values (${relationship}, ${client}, ${client}, 'client', 0)`,
    sql`insert into agreements.consideration_answer (relationship_id, consideration, answer, changed_at, changed_by)
        values (${relationship}, 'kc-problem', 'yes', ${at}, ${person})`,
    sql`insert into agreements.option (relationship_id, id, kind, risk, changed_at)
        values (${relationship}, ${newId(now)}, 'do-nothing', 'low', ${at})`,
    sql`insert into agreements.risk (relationship_id, id, likelihood, impact, changed_at)
        values (${relationship}, ${newId(now)}, 1, 1, ${at})`,
    sql`insert into agreements.milestone (relationship_id, id, changed_at) values (${relationship}, ${newId(now)}, ${at})`,
    sql`insert into agreements.named_position (relationship_id, id, organization_id, title_en, title_fr, changed_at)
        values (${relationship}, ${newId(now)}, ${provider}, 'Head', 'Direction', ${at})`,
    sql`insert into agreements.gate_decision (relationship_id, id, step, outcome, organization_id, person_id, decided_at)
        values (${relationship}, ${newId(now)}, 0, 'proceed', ${client}, ${person}, ${at})`,
    sql`insert into agreements.document (relationship_id, id, type, ordinal) values (${relationship}, ${document}, 'MOU', 0)`,
    sql`insert into agreements.element (relationship_id, document_id, id, ordinal, state, changed_at)
        values (${relationship}, ${document}, 'title', 0, 'empty', ${at})`,
    sql`insert into agreements.element_revision values
        (${relationship}, ${document}, 'title', 1, 'empty', '', '', '{}', '', '', ${client}, ${person}, ${at})`,
    sql`insert into agreements.element_reading values
        (${relationship}, ${document}, 'title', 1, ${client}, ${person}, ${at})`,
    sql`insert into agreements.version (relationship_id, number, content, sha256, organization_id, person_id, frozen_at)
        values (${relationship}, 1, '{}', '', ${client}, ${person}, ${at})`,
    sql`insert into agreements.private_note values (${client}, ${newId(now)}, ${relationship}, null, null, 'ours', ${person}, ${at})`,
    sql`insert into agreements.clause (organization_id, id, element_id, kind, name_en, name_fr)
        values (${client}, ${clause}, 'term', 'preferred', 'Ours', 'À nous')`,
    sql`insert into agreements.clause_version values (${client}, ${clause}, 1, 'a', 'b', '', '', ${person}, ${at})`,
    sql`insert into agreements.clause_use values (${client}, ${clause}, 1, ${relationship}, ${document}, 'title', ${at})`,
    sql`insert into agreements.guide_overlay (organization_id, changed_at) values (${client}, ${at})`,
    sql`insert into agreements.covered_service values
        (${relationship}, ${client}, '1', 'Charts', 'Cartes', ${person}, ${at})`,
    sql`insert into agreements.proposal
        (relationship_id, document_id, element_id, id, element_version, reason_en, reason_fr, organization_id, person_id, proposed_at)
        values (${relationship}, ${document}, 'title', ${newId(now)}, 1, 'a', 'b', ${client}, ${person}, ${at})`,
    sql`insert into agreements.opening values (${client}, ${newId(now)}, ${person}, '{}', ${at})`,
  ]
  for (const statement of statements) await statement.execute(database.owner)
})
afterAll(() => database.drop())

/** What belongs to one organization even inside a shared relationship. */
const secret = ['private_note', 'clause', 'clause_version', 'clause_use', 'guide_overlay', 'opening'].map(
  (name) => `agreements.${name}`,
)

describe('a query that forgets its filter', () => {
  test('every table of the module holds a row, or this test proves nothing', async () => {
    for (const table of await tables()) {
      const { rows } = await sql<{
        count: string
      }>`select count(*) as count from ${sql.table(table)}`.execute(database.owner)
      expect(`${table} ${Number(rows[0]?.count) > 0}`).toBe(`${table} true`)
    }
  })

  test('shows a stranger nothing at all', async () => {
    for (const table of await tables())
      expect(`${table} ${await countAs(stranger, table)}`).toBe(`${table} 0`)
  })

  test('shows the other party what is shared and nothing that is private', async () => {
    for (const table of await tables()) {
      const expected = secret.includes(table) ? 0 : 1
      expect(`${table} ${await countAs(provider, table)}`).toBe(`${table} ${expected}`)
    }
  })

  test('shows nothing to somebody who acts for nobody', async () => {
    for (const table of await tables()) {
      const { rows } = await sql<{
        count: string
      }>`select count(*) as count from ${sql.table(table)}`.execute(database.app)
      expect(`${table} ${rows[0]?.count}`).toBe(`${table} 0`)
    }
  })

  test('changes nothing of others', async () => {
    const changed = await transaction(database.app, { organization: stranger, person }, (tx) =>
      sql`update agreements.element set text_en = 'mine'`.execute(tx),
    )
    expect(changed.numAffectedRows).toBe(0n)
  })
})
