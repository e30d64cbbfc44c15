import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/harness/database.ts'
import { bulkTransaction } from './bulk.ts'
import { binaryCopy, CopyBytes, copied } from './copy-bytes.ts'
import { everyone } from './database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const text = fc
  .string({ unit: 'binary', maxLength: 20 })
  .filter((value) => !value.includes('\0') && value.isWellFormed())
const day = fc.integer({ min: -25_567, max: 84_005 })
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.option(fc.stringMatching(/^\d{1,9}$/)))
  .map(([units, fraction]) => (fraction === null ? String(units) : `${units}.${fraction}`))
const line = fc.record({
  flag: fc.option(fc.boolean()),
  small: fc.integer({ min: -32_768, max: 32_767 }),
  whole: fc.option(fc.integer()),
  large: fc.option(fc.maxSafeInteger()),
  text: fc.option(text),
  day,
  exact: fc.oneof(fc.maxSafeNat(), decimal),
})

test('what is written comes back as it was, nulls and empty texts among it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
      const rows = await bulkTransaction(database.app, everyone, async ({ tx, copyIn }) => {
        await sql`create temporary table written (label text, first date, total numeric, id uuid, flags boolean[],
          smalls smallint[], wholes int[], larges bigint[], texts text[], days date[], exacts numeric[])
          on commit drop`.execute(tx)
        const to = new CopyBytes()
        for (const one of lines) {
          to.cells(11)
          to.cell(copied.text, one.text)
          to.cell(copied.date, one.day)
          to.cell(copied.numeric, one.exact)
          to.cell(copied.uuid, '00000000-0001-7000-8000-00000000abcd')
          to.array(copied.bool, lines, ({ flag }) => flag)
          to.array(copied.int2, lines, ({ small }) => small)
          to.array(copied.int4, lines, ({ whole }) => whole)
          to.array(copied.int8, lines, ({ large }) => large)
          to.array(copied.text, lines, ({ text }) => text)
          to.array(copied.date, lines, ({ day }) => day)
          to.array(copied.numeric, lines, ({ exact }) => exact)
        }
        await copyIn('copy written from stdin with (format binary)', binaryCopy(to.from(0)))
        const found = await sql`select label, first - date '1970-01-01' as first, total::text, id::text,
          to_json(flags) as flags, to_json(smalls) as smalls, to_json(wholes) as wholes,
          to_json(larges::text[]) as larges, to_json(texts) as texts,
          to_json(array(select d - date '1970-01-01' from unnest(days) with ordinality u (d, n) order by n)) as days,
          to_json(exacts::text[]) as exacts
          from written`.execute(tx)
        return found.rows
      })
      const all = <T>(of: (one: (typeof lines)[number]) => T) => {
        const values = lines.map(of)
        return values.every((value) => value === null) ? null : values
      }
      expect(rows).toEqual(
        lines.map((one) => ({
          label: one.text,
          first: one.day,
          total: plain(one.exact),
          id: '00000000-0001-7000-8000-00000000abcd',
          flags: all(({ flag }) => flag),
          smalls: all(({ small }) => small),
          wholes: all(({ whole }) => whole),
          larges: all(({ large }) => (large === null ? null : String(large))),
          texts: all(({ text }) => text),
          days: all(({ day }) => day),
          exacts: all(({ exact }) => plain(exact)),
        })),
      )
    }),
    { numRuns: 60 },
  )
})

/** PostgreSQL writes no minus before nought. */
function plain(value: number | string): string {
  const text = String(value)
  return /^-[0.]+$/.test(text) ? text.slice(1) : text
}
