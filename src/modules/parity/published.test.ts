import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { compareStatements, compareTexts } from './compare.ts'
import { compareHistories, type DatedVersion } from './history.ts'
import { segment } from './segment/segment.ts'

const shared = process.env.ENTENTE_SHARED ?? join(import.meta.dirname, '../../../../shared')
const forms = join(shared, 'data/agreements/gc-forms-sla')
const inventory = join(shared, 'data/gc-service-inventory')

function chain(language: 'en' | 'fr'): DatedVersion[] {
  return readdirSync(join(forms, language))
    .sort()
    .map((file) => ({
      date: Temporal.PlainDate.from(file.slice(0, 10)),
      name: file.slice(11, -3),
      clauses: segment(readFileSync(join(forms, language, file), 'utf8'), 'markdown', language),
    }))
}

describe('the published history of GC Forms', () => {
  const present = existsSync(forms)

  it.skipIf(!present)(
    'names the dates on which one language was published alone (needs ../shared/data/agreements)',
    () => {
      const alone = compareHistories(chain('en'), chain('fr')).filter(({ published }) => published !== 'both')
      expect(alone.map(({ date, name, published }) => `${date} ${name} ${published}`)).toEqual([
        '2023-02-15 a614819e0 en',
        '2023-04-14 0d1834557 en',
      ])
    },
  )

  it.skipIf(!present)(
    'names the clauses that changed in one language only (needs ../shared/data/agreements)',
    () => {
      const entries = compareHistories(chain('en'), chain('fr'))
      const changes = (date: string) =>
        entries
          .filter((entry) => String(entry.date) === date)
          .flatMap(({ oneSided }) =>
            oneSided.map(({ language, kind, place, typographic }) => ({
              language,
              kind,
              place,
              typographic,
            })),
          )
      expect(changes('2023-02-15')).toEqual([
        {
          language: 'en',
          kind: 'changed',
          place: 'GC Forms Service-level agreement (line 1)',
          typographic: true,
        },
      ])
      expect(changes('2023-06-08')).toMatchObject([{ language: 'en', kind: 'changed' }])
      expect(changes('2023-10-17')).toMatchObject([{ language: 'fr', kind: 'changed', typographic: true }])
      expect(changes('2024-06-25')).toEqual([])
      expect(entries.filter(({ oneSided }) => oneSided.length > 0).map(({ date }) => String(date))).toEqual([
        '2023-02-15',
        '2023-04-12',
        '2023-04-13',
        '2023-04-14',
        '2023-04-14',
        '2023-06-08',
        '2023-10-17',
        '2024-07-31',
      ])
    },
  )

  it.skipIf(!present)(
    'finds few differences in the last pair, among them “should” for « doivent » (needs ../shared/data/agreements)',
    () => {
      const last = '2024-07-31_5e0fa9dc5.md'
      const english = readFileSync(join(forms, 'en', last), 'utf8')
      const findings = compareTexts(english, readFileSync(join(forms, 'fr', last), 'utf8'))
      const serious = findings.filter(({ severity }) => severity !== 'info')
      expect(serious).toContainEqual(
        expect.objectContaining({
          rule: 'strength',
          en: 'The English says “should”; the French says “doivent”.',
        }),
      )
      expect(serious.length / segment(english, 'markdown', 'en').length).toBeLessThan(0.04)
    },
  )
})

describe('the bilingual standards of the federal inventory', () => {
  const file = join(inventory, 'service-std-2023-2024.csv')
  const revision = join(inventory, 'revision-2025-09-19/service-std-2023-2024.csv')
  type Row = Readonly<Record<string, string>>
  const rows = (path: string) =>
    Papa.parse<Row>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
      .data
  const key = (row: Row) => [row.fiscal_yr, row.service_id, row.service_standard_id, row.owner_org].join(' ')
  const figures = (text = '') => [...text.matchAll(/\d+/g)].map(String).sort().join(' ')

  it.skipIf(!existsSync(file))(
    'explains the 112 naive mismatches: writing accepted, slips kept (needs ../shared/data/gc-service-inventory)',
    () => {
      const known = new Set(rows(revision).map(key))
      const naive = rows(file).filter(
        (row) => known.has(key(row)) && figures(row.service_standard_en) !== figures(row.service_standard_fr),
      )
      const explained = naive.map((row) => ({
        id: row.service_standard_id,
        differences: compareStatements(row.service_standard_en ?? '', row.service_standard_fr ?? ''),
      }))
      const serious = explained.flatMap(({ id = '', differences }) => {
        const rules = differences.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)
        return rules.length > 0 ? [[id, rules] as const] : []
      })
      expect(naive).toHaveLength(112)
      expect(Object.fromEntries(serious)).toEqual(realSlips)
      expect(naive.length - serious.length).toBe(93)
    },
  )

  it.skipIf(!existsSync(file))(
    'raises few findings over all its statements (needs ../shared/data/gc-service-inventory)',
    () => {
      const pairs = new Map(
        rows(file).map((row) => [`${row.service_standard_en} ${row.service_standard_fr}`, row]),
      )
      const found = [...pairs.values()].filter((row) =>
        compareStatements(row.service_standard_en ?? '', row.service_standard_fr ?? '').some(
          ({ severity }) => severity !== 'info',
        ),
      )
      expect(found.length / pairs.size).toBeLessThan(0.05)
    },
  )
})

/** The slips among the 112, read by hand, by standard; the others only write numbers in another way. */
const realSlips: Readonly<Record<string, readonly string[]>> = {
  2357: ['duration'],
  2358: ['duration'],
  STAN00005149: ['duration'],
  8377: ['frequency', 'duration'],
  4068: ['strength'],
  3937: ['duration'],
  1544: ['duration'],
  1211: ['money', 'duration'],
  42: ['duration'],
  STAN00005198: ['availability', 'sentence'],
  STAN00006142: ['percentage'],
  STAN00006180: ['percentage'],
  STAN00006141: ['percentage'],
  8711: ['number'],
  STAN00006182: ['percentage'],
  STAN00006143: ['percentage'],
  8705: ['time-zone'],
  8702: ['time-zone'],
  8698: ['availability', 'number'],
}
