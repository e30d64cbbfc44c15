import type { Tx } from '../../../kernel/data/database.ts'
import { type Language, languageNamed } from '../../../kernel/language/bilingual.ts'
import { isWarnedUnasked } from './preference.ts'

export type Reader = {
  readonly person: string
  readonly email: string
  readonly language: Language
}

/** Those of an organization who work with results and did not ask to be left alone. */
export async function readersOf(tx: Tx, organization: string): Promise<readonly Reader[]> {
  const rows = await tx
    .selectFrom('identity.membership as membership')
    .innerJoin('identity.person as person', 'person.id', 'membership.person_id')
    .leftJoin('performance.warning_preference as preference', (join) =>
      join
        .onRef('preference.organization_id', '=', 'membership.organization_id')
        .onRef('preference.person_id', '=', 'membership.person_id'),
    )
    .select(['person.id', 'person.email', 'person.language', 'membership.roles', 'preference.wanted'])
    .where('membership.organization_id', '=', organization)
    .orderBy('person.id')
    .execute()
  return rows
    .filter(({ roles, wanted }) => wanted ?? isWarnedUnasked(roles))
    .map(({ id, email, language }) => ({ person: id, email, language: languageNamed(language) }))
}
