import type { Tx } from '../../kernel/data/database.ts'
import type { Bilingual } from '../../kernel/language/bilingual.ts'
import type { Cells } from './computed.ts'
import { type Fraction, parseDecimal } from './exact.ts'
import { heldCodes } from './holdings/queries.ts'
import { currentRows } from './queries.ts'
import { workingRows } from './registry/working.queries.ts'

/** A standard as a row of the inventory states it: what other modules may know of it. */
export type InventoryStandard = {
  readonly service: string
  readonly code: string
  readonly year: string
  readonly statement: Bilingual
  /** ACS, ACY, TML or OTH. */
  readonly type: string
  readonly channel: string
  /** In percent; null where the row states none. */
  readonly target: string | null
}

const fields = [
  'fiscal_yr',
  'service_id',
  'service_standard_id',
  'service_standard_en',
  'service_standard_fr',
  'type',
  'channel',
  'target',
] as const

/** The standards of an organization, each by the newest row it works on or has published. */
export async function ownStandards(tx: Tx, organization: string): Promise<readonly InventoryStandard[]> {
  const found = new Map<string, InventoryStandard>()
  const take = (standard: InventoryStandard) => {
    const key = `${standard.service}\u0000${standard.code}`
    if ((found.get(key)?.year ?? '') <= standard.year) found.set(key, standard)
  }
  for (const code of await heldCodes(tx, organization))
    for await (const value of currentRows(tx, { resource: 'service-std', organization: code }, fields))
      take(readStandard(value))
  for (const { cells, serviceId, standardId, rowYear } of await workingRows(tx, organization, {
    resource: 'service-std',
  })) {
    const read = readStandard((field) => cells[field])
    take({ ...read, service: serviceId, code: standardId, year: rowYear })
  }
  return [...found.values()].toSorted(
    (a, b) =>
      a.service.localeCompare(b.service, 'en', { numeric: true }) ||
      a.code.localeCompare(b.code, 'en', { numeric: true }),
  )
}

/** The code of the organization under which a service is published; null while it is not. */
export async function publishedUnder(tx: Tx, organization: string, service: string): Promise<string | null> {
  const codes = await heldCodes(tx, organization)
  if (codes.length === 0) return null
  const row = await tx
    .selectFrom('inventory.listing')
    .select('organization')
    .where('organization', 'in', codes)
    .where('service_id', '=', service)
    .limit(1)
    .executeTakeFirst()
  return row?.organization ?? null
}

function readStandard(value: Cells): InventoryStandard {
  const text = (field: (typeof fields)[number]) => (value(field) ?? '').trim()
  const [en, fr] = [text('service_standard_en'), text('service_standard_fr')]
  const target = parseDecimal(text('target'))
  return {
    service: text('service_id'),
    code: text('service_standard_id'),
    year: text('fiscal_yr'),
    statement: { en: en || fr, fr: fr || en },
    type: text('type'),
    channel: text('channel'),
    target: target && target.numerator > 0n ? percentText(target) : null,
  }
}

/** 0.9999 as 99.99: up to six decimals, without the zeros that say nothing. */
function percentText({ numerator, denominator }: Fraction): string {
  const digits = String((numerator * 100_000_000n) / denominator).padStart(7, '0')
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '')
}
