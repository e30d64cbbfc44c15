import type { Tx } from '../../src/kernel/data/database.ts'

/** Copies of plans are sent in time only while the catalogue answers and somebody reads the requests. */
export async function seedChain(tx: Tx): Promise<void> {
  const measures = await tx
    .selectFrom('performance.measure')
    .select(['organization_id', 'id', 'row_id'])
    .where('row_id', 'in', ['copies', 'first-answer', 'catalogue'])
    .execute()
  const idOf = (row: string) => measures.find(({ row_id }) => row_id === row)
  const links = [
    ['copies', 'first-answer'],
    ['copies', 'catalogue'],
    // Nobody can be answered about a plan that cannot be found.
    ['first-answer', 'catalogue'],
  ] as const
  for (const [top, below] of links) {
    const [measure, on] = [idOf(top), idOf(below)]
    if (!measure || !on) throw new Error(`the demonstration does not measure ${top} and ${below}`)
    await tx
      .insertInto('performance.reliance')
      .values({
        organization_id: measure.organization_id,
        measure_id: measure.id,
        on_measure_id: on.id,
        kind: 'series',
      })
      .execute()
  }
}
