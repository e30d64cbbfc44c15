import type { Tx } from '../../src/kernel/data/database.ts'

/** One promise of the demonstration is public: its live page fills as soon as its figures are computed. */
export async function seedPublicMeasure(tx: Tx, now: Temporal.Instant): Promise<void> {
  const measure = await tx
    .selectFrom('performance.measure as measure')
    .innerJoin('performance.measure_rule as rule', 'rule.measure_id', 'measure.id')
    .select(['measure.organization_id', 'measure.id', 'rule.person_id'])
    .where('measure.row_id', '=', 'copies')
    .orderBy('rule.number')
    .limit(1)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('performance.publication')
    .values({
      organization_id: measure.organization_id,
      measure_id: measure.id,
      service: '2002',
      service_name_en: 'Search of archived files',
      service_name_fr: 'Recherche dans les dossiers archivés',
      person_id: measure.person_id,
      published_at: now.toString(),
    })
    .execute()
  await tx.updateTable('performance.measure').set({ is_public: true }).where('id', '=', measure.id).execute()
}
