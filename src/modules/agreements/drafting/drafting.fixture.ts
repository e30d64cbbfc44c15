import { member, organization } from '../../../../test/harness/people.ts'
import type { Database } from '../../../kernel/data/database.ts'
import { newId } from '../../../kernel/value/id.ts'
import type { Role } from '../../identity/index.ts'

const now = Temporal.Instant.from('2026-11-20T15:00:00Z')

/** Two parties with an MOU and an SLA under it, a third organization that is no party, and their members. */
export async function draftedRelationship(owner: Database) {
  const client = await organization(owner, 'Department of Maps', 'Ministère des Cartes')
  const provider = await organization(owner, 'Agency of Printing', 'Agence de l’imprimerie', 'agency')
  const stranger = await organization(owner, 'Town of Elsewhere', 'Ville d’Ailleurs', 'municipality')
  const [id, mou, sla, position] = [newId(now), newId(now), newId(now), newId(now)]
  await owner
    .insertInto('agreements.relationship')
    .values({
      id,
      parties: [client, provider],
      opened_by: client,
      kind: 'client-provider',
      tier: 'medium',
      title_en: 'Printing of maps',
      title_fr: 'Impression de cartes',
      created_at: now.toString(),
      changed_at: now.toString(),
    })
    .execute()
  const parties = [
    { relationship_id: id, id: newId(now), organization_id: client, role: 'client', ordinal: 0 },
    { relationship_id: id, id: newId(now), organization_id: provider, role: 'provider', ordinal: 1 },
  ]
  await owner.insertInto('agreements.party').values(parties).execute()
  await owner
    .insertInto('identity.position')
    .values({
      organization_id: client,
      id: position,
      title_en: 'Director, Maps',
      title_fr: 'Direction des cartes',
    })
    .execute()
  const documents = [
    {
      id: mou,
      type: 'MOU',
      number: 'MOU-1',
      title_en: 'Frame',
      title_fr: 'Cadre',
      parent_id: null,
      ordinal: 0,
    },
    {
      id: sla,
      type: 'SLA',
      number: 'SLA-1',
      title_en: 'Levels',
      title_fr: 'Niveaux',
      parent_id: mou,
      ordinal: 1,
    },
  ]
  await owner
    .insertInto('agreements.document')
    .values(documents.map((document) => ({ relationship_id: id, ...document })))
    .execute()
  const as = (of: string, roles: readonly Role[]) => member(owner, of, roles)
  return {
    id,
    mou,
    sla,
    position,
    parties: parties.map((party) => party.id),
    organizations: { client, provider, stranger },
    writer: await as(client, ['drafter', 'manager', 'legal', 'registrar']),
    other: await as(provider, ['drafter', 'manager', 'legal', 'registrar']),
    auditor: await as(client, ['auditor']),
    stranger: await as(stranger, ['drafter', 'manager', 'legal', 'registrar']),
  }
}
