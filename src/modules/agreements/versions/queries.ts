import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type SlaFrenchLabel, slaFrenchLabelOf } from '../../guide/index.ts'
import { validateAgreement } from '../format/validate.ts'
import type { Agreement } from '../format.ts'

export type VersionLine = {
  readonly number: number
  readonly sha256: string
  readonly ready: boolean
  readonly frozenAt: Temporal.Instant
  readonly person: string
  readonly organization: Bilingual
}

/** The frozen versions of an agreement, newest first. */
export async function versionsOf(tx: Tx, relationship: string): Promise<VersionLine[]> {
  const rows = await tx
    .selectFrom('agreements.version as version')
    .innerJoin('identity.person as person', 'person.id', 'version.person_id')
    .innerJoin('identity.organization as organization', 'organization.id', 'version.organization_id')
    .select(['version.number', 'version.sha256', 'version.ready', 'version.frozen_at', 'person.name'])
    .select(['organization.name_en', 'organization.name_fr'])
    .where('version.relationship_id', '=', relationship)
    .orderBy('version.number', 'desc')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    sha256: row.sha256,
    ready: row.ready,
    frozenAt: Temporal.Instant.from(row.frozen_at),
    person: row.name,
    organization: { en: row.name_en, fr: row.name_fr },
  }))
}

export type FrozenVersion = {
  readonly agreement: Agreement
  readonly content: string
  readonly ready: boolean
  /** What a service level agreement was called in French when it was frozen. */
  readonly slaLabel: SlaFrenchLabel
}

/** One frozen version as it was; undefined when there is none of that number. */
export async function frozenVersion(
  tx: Tx,
  relationship: string,
  number: number,
): Promise<FrozenVersion | undefined> {
  const row = await tx
    .selectFrom('agreements.version as version')
    .innerJoin('agreements.relationship as relationship', 'relationship.id', 'version.relationship_id')
    .innerJoin('identity.organization as opener', 'opener.id', 'relationship.opened_by')
    .select(['version.content', 'version.ready'])
    .select(({ fn }) => fn.coalesce('version.sla_label_fr', 'opener.sla_label_fr').as('label'))
    .where('version.relationship_id', '=', relationship)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row) return undefined
  const read = validateAgreement(JSON.parse(row.content))
  if (!read.ok) throw new Error(`version ${number} of ${relationship} can no longer be read`)
  return {
    agreement: read.value,
    content: row.content,
    ready: row.ready,
    slaLabel: slaFrenchLabelOf(row.label),
  }
}
