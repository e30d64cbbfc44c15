import type { Database } from '../../../kernel/data/database.ts'
import { everyone, transaction } from '../../../kernel/data/database.ts'
import { csvText, exampleService, exampleStandard, sourceOf } from '../csv/files.fixture.ts'
import { importInventory } from '../import.ts'

export type Row = { readonly [field: string]: string }

export const service = (changes: Row): Row => ({ ...exampleService, ...changes }) as Row
export const standard = (changes: Row): Row => ({ ...exampleStandard, ...changes }) as Row

/** Loads rows as the operator does. */
export async function load(
  owner: Database,
  services: readonly Row[],
  standards: readonly Row[],
  now: Temporal.Instant,
): Promise<void> {
  const files = [
    { resource: 'service' as const, source: await sourceOf(csvText('service', services)), options: {} },
    ...(standards.length > 0
      ? [
          {
            resource: 'service-std' as const,
            source: await sourceOf(csvText('service-std', standards), 'standards.csv'),
            options: {},
          },
        ]
      : []),
  ]
  const outcome = await transaction(owner, everyone, (tx) => importInventory(tx, files, () => {}, now))
  if (!outcome.imported) throw new Error('the rows of the fixture were refused')
}
