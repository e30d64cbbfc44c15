import type { Tx } from '../../../../kernel/data/database.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { type PartyReading, partiesReading, type ReadingStand } from './stand.ts'

/** How far each party of an agreement has read it. */
export async function readingOf(
  tx: Tx,
  open: Pick<OpenAgreement, 'agreement' | 'organizationOf' | 'absent'>,
): Promise<readonly PartyReading[]> {
  return partiesReading(open, await readingStand(tx, open.agreement.id))
}

async function readingStand(tx: Tx, relationship: string): Promise<ReadingStand> {
  const clauses = await tx
    .selectFrom('agreements.element as element')
    .innerJoin('agreements.document as document', 'document.id', 'element.document_id')
    .innerJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('agreements.element_revision as revision')
          .select(['revision.version', 'revision.origin', 'revision.organization_id'])
          .whereRef('revision.document_id', '=', 'element.document_id')
          .whereRef('revision.element_id', '=', 'element.id')
          .where('revision.origin', '<>', 'settled')
          .orderBy('revision.version', 'desc')
          .limit(1)
          .as('text'),
      (join) => join.onTrue(),
    )
    .select(['element.document_id', 'element.id', 'element.version'])
    .select(['text.version as asked', 'text.origin', 'text.organization_id'])
    .where('element.relationship_id', '=', relationship)
    .where('element.state', '=', 'drafted')
    .where('document.withdrawn_at', 'is', null)
    .execute()
  const readings = await tx
    .selectFrom('agreements.element_reading as reading')
    .innerJoin('identity.person as person', 'person.id', 'reading.person_id')
    .select(['reading.document_id', 'reading.element_id', 'reading.version', 'reading.organization_id'])
    .select(['reading.read_at', 'person.name'])
    .where('reading.relationship_id', '=', relationship)
    .execute()
  const writers = await tx
    .selectFrom('agreements.element_revision')
    .select('organization_id')
    .distinct()
    .where('relationship_id', '=', relationship)
    .where('origin', '<>', 'settled')
    .execute()
  return {
    clauses: clauses.map((row) => ({
      document: row.document_id,
      element: row.id,
      version: row.version,
      asked: row.asked,
      writer: row.origin === 'begun' ? null : row.organization_id,
    })),
    readings: readings.map((row) => ({
      document: row.document_id,
      element: row.element_id,
      version: row.version,
      organization: row.organization_id,
      person: row.name,
      at: row.read_at.replace(' ', 'T'),
    })),
    writers: new Set(writers.map(({ organization_id }) => organization_id)),
  }
}
