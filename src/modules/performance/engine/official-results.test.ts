import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { officialDialect } from '../../../kernel/files/csv/dialect.ts'
import { decodeFile, detectEncoding } from '../../../kernel/files/csv/encoding.ts'
import { splitRecords } from '../../../kernel/files/csv/record.ts'
import { sharedData } from '../../inventory/shared-data.fixture.ts'
import { exactFigures } from '../results/figures.ts'
import { answerRule } from '../rule.fixture.ts'
import { judgeObservation } from './judge-observation.ts'
import { prepareRules } from './rules-in-force.ts'

const path = sharedData('gc-service-inventory/service-std-2023-2024.csv')

type Row = {
  readonly target: string
  readonly met: string
  readonly total: string
  readonly published: string
}

async function officialRows(): Promise<readonly Row[]> {
  const encoding = await detectEncoding(path)
  const rows: Row[] = []
  let place: { readonly [field: string]: number } = {}
  for await (const records of splitRecords(decodeFile(path, encoding), { ...officialDialect, encoding }))
    for (const { number, cells } of records) {
      if (number === 1) place = Object.fromEntries(cells.map((field, index) => [field, index]))
      else {
        const cell = (field: string) => cells[place[field] ?? -1] ?? ''
        rows.push({
          target: cell('target'),
          met: cell('volume_meeting_target'),
          total: cell('total_volume'),
          published: cell('target_met'),
        })
      }
    }
  return rows
}

/** 0.95 as the percentage that a promise states. */
function percent(fraction: string): string {
  const [units = '0', decimals = ''] = fraction.split('.')
  const padded = decimals.padEnd(2, '0')
  const text = `${Number(units + padded.slice(0, 2))}.${padded.slice(2)}`
  return text.replace(/\.$/, '')
}

function verdictOf({ target, met, total }: Row): string {
  if (Number(target) === 0 || met === '' || total === '' || Number(total) === 0) return 'NA'
  const rule = answerRule({ evidence: 'counts', target: percent(target) })
  const prepared = prepareRules([{ number: 1, effectiveFrom: '2023-04-01', rule }])
  if (!prepared.ok) throw new Error(prepared.refusal.en)
  const judged = judgeObservation(prepared.value, {
    firstDay: '2023-04-01',
    numerator: met,
    denominator: total,
  })
  if (!judged.ok) return 'refused'
  if (!judged.value) throw new Error('the year is before the rule')
  return exactFigures(judged.value, rule).targetMet
}

describe.skipIf(!existsSync(path))(
  'the official results of 2023-2024 (skipped without the shared data)',
  () => {
    test('every standard comes out as published, but for what was rounded before it was compared', async () => {
      const rows = await officialRows()
      expect(rows).toHaveLength(1486)
      const told = rows.map((row) => ({ row, verdict: verdictOf(row) }))
      const same = told.filter(({ row, verdict }) => verdict === row.published)
      const count = (verdict: string) => same.filter((one) => one.verdict === verdict).length
      expect([count('Y'), count('N'), count('NA')]).toEqual([799, 332, 347])
      const others = told.filter(({ row, verdict }) => verdict !== row.published)
      const impossible = others.filter(({ verdict }) => verdict === 'refused')
      expect(impossible).toHaveLength(2)
      for (const { row } of impossible) expect(Number(row.met)).toBeGreaterThan(Number(row.total))
      const rounded = others.filter(({ verdict }) => verdict !== 'refused')
      expect(rounded).toHaveLength(6)
      for (const { row, verdict } of rounded) {
        // Published as met: the share reaches the target only once it is rounded to four decimals.
        expect([verdict, row.published]).toEqual(['N', 'Y'])
        const share = Number(row.met) / Number(row.total)
        expect(share).toBeLessThan(Number(row.target))
        expect(Math.round(share * 10_000) / 10_000).toBeGreaterThanOrEqual(Number(row.target))
      }
    })
  },
)
