import type { Tx } from '../../src/kernel/data/database.ts'
import { considerations } from '../../src/modules/guide/index.ts'
import { found, type SeededPeople } from './people.ts'

/** The considerations of an invented agreement, each answered, so that its gates are open. */
export async function seedSettled(
  tx: Tx,
  people: SeededPeople,
  agreement: string,
  now: Temporal.Instant,
): Promise<void> {
  const at = now.subtract({ hours: 24 * 30 }).toString()
  const rows = considerations
    .filter(({ id }) => !id.startsWith('kc-collab-'))
    .map(({ id }) => ({
      relationship_id: agreement,
      consideration: id,
      answer: 'yes',
      evidence: `https://example.org/harbour-plans/${id}`,
      owner_position: found(people.positions, 'mdp-draft'),
      changed_at: at,
      changed_by: found(people.people, 'mdp-draft'),
    }))
  await tx.insertInto('agreements.consideration_answer').values(rows).execute()
}
