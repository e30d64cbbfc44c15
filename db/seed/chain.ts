import type { Tx } from '../../src/kernel/data/database.ts'

/** The copies of plans can be sent in time only while the catalogue answers and somebody reads the requests. */
export async function seedChain(tx: Tx): Promise<void> {
  const measures = await tx
    .selectFrom('performance.measure')
    .select(['organization_id', 'id', 'row_id'])
    .where('row_id', 'in', ['copies', 'first-answer', 'catalogue'])
    .execute()
  const copies = measures.find(({ row_id }) => row_id === 'copies')
  if (!copies) throw new Error('the copies of the demonstration are not measured')
  await tx
    .insertInto('performance.reliance')
    .values(
      measures
        .filter(({ id }) => id !== copies.id)
        .map(({ id }) => ({
          organization_id: copies.organization_id,
          measure_id: copies.id,
          on_measure_id: id,
          kind: 'series',
        })),
    )
    .execute()
}
