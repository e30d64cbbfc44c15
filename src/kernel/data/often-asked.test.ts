import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/harness/database.ts'
import { connect, type Database } from './database.ts'
import { OftenAsked } from './often-asked.ts'

let database: TestDatabase
let one: Database

beforeAll(async () => {
  database = await testDatabase()
  one = connect(database.url, { size: 1 })
})
afterAll(async () => {
  await one.destroy()
  await database.drop()
})

async function kept(): Promise<readonly string[]> {
  const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(one)
  return rows.map(({ statement }) => statement)
}

async function times(count: number, ask: (turn: number) => Promise<unknown>): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await ask(turn)
}

describe('a statement that is asked often', () => {
  it('is kept by the connection, and goes on answering for other values', async () => {
    await times(30, async (turn) => {
      const { rows } = await sql<{ twice: number }>`select ${turn}::int * 2 as twice`.execute(one)
      expect(rows).toEqual([{ twice: turn * 2 }])
    })
    expect(await kept()).toContain('select $1::int * 2 as twice')
  })

  it('is sent whole as long as it is rare, and always when it selects every column', async () => {
    await times(3, () => sql`select ${1}::int as rare`.execute(one))
    await times(40, () => one.selectFrom('identity.person').selectAll().limit(1).execute())
    const statements = (await kept()).join('\n')
    expect(statements).not.toContain('rare')
    expect(statements).not.toContain('person')
  })

  it('tells a mistake as before', async () => {
    const divide = (by: number) => sql`select 1 / ${by}::int as part`.execute(one)
    await times(30, () => divide(1))
    await expect(divide(0)).rejects.toMatchObject({ code: '22012' })
    await expect(divide(1)).resolves.toMatchObject({ rows: [{ part: 1 }] })
  })
})

it('a table that changed under a program that runs makes one statement fail, not every one after it', async () => {
  const owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
  try {
    await owner.query('create table public.changing (value int); insert into public.changing values (7)')
    const ask = () => sql`select value from public.changing where value > ${1}`.execute(one)
    await times(30, ask)
    await owner.query('alter table public.changing alter column value type bigint')
    await expect(ask()).rejects.toMatchObject({ code: '0A000' })
    await expect(ask()).resolves.toMatchObject({ rows: [{ value: '7' }] })
  } finally {
    await owner.end()
  }
})

it('no more than some hundred statements are kept', () => {
  const statements = new OftenAsked()
  const names = new Set<string>()
  for (let number = 0; number < 400; number += 1)
    for (let turn = 0; turn < 25; turn += 1) {
      const name = statements.nameOf(`select ${number}`)
      if (name) names.add(name)
    }
  expect(names.size).toBe(300)
})
