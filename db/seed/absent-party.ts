import type { Tx } from '../../src/kernel/data/database.ts'
import { newId } from '../../src/kernel/value/id.ts'
import { audit } from '../../src/modules/identity/index.ts'
import { found, type SeededPeople, viewerOf } from './people.ts'

/** An invented relationship with a council that does not use Entente: the Department named who speaks for it. */
export async function seedAbsentParty(tx: Tx, people: SeededPeople, now: Temporal.Instant): Promise<void> {
  const opened = now.subtract({ hours: 24 * 4 })
  const department = found(people.organizations, 'mdp')
  const viewer = viewerOf(people, 'mdp', 'mdp-draft', { roles: ['drafter'], timeZone: 'America/Halifax' })
  const [id, council] = [newId(opened), newId(opened)]
  const at = opened.toString()
  await tx
    .insertInto('identity.organization')
    .values({
      id: council,
      name_en: 'Anse-Bleue Harbour Council',
      name_fr: 'Conseil du havre de l’Anse-Bleue',
      legal_form: 'other-public',
      created_at: at,
    })
    .execute()
  await tx
    .insertInto('agreements.relationship')
    .values({
      id,
      parties: [department, council],
      opened_by: department,
      kind: 'client-provider',
      step: 3,
      title_en: 'Upkeep of the channel markers',
      title_fr: 'Entretien des balises du chenal',
      problem_en:
        'The council’s boat passes the Department’s markers every week; nobody is asked to look after them.',
      problem_fr:
        'Le bateau du Conseil passe chaque semaine devant les balises du Ministère; personne n’est chargé de les entretenir.',
      answers: JSON.stringify({ durationMonths: 24, moneyMoves: true, fundingModel: 'fee' }),
      created_at: at,
      changed_at: at,
    })
    .execute()
  const party = (organization: string, role: string, ordinal: number) => ({
    ...{ relationship_id: id, id: organization, organization_id: organization, role, ordinal },
  })
  await tx
    .insertInto('agreements.party')
    .values([party(department, 'client', 0), party(council, 'provider', 1)])
    .execute()
  const trail = { chain: id, visibleTo: [department, council], detail: {} }
  await audit(tx, viewer, { ...trail, action: 'open-relationship', subject: 'relationship' }, opened)
  for (const [index, named] of positions.entries()) {
    const moment = opened.add({ minutes: 20 + 5 * index })
    const position = newId(moment)
    await tx
      .insertInto('agreements.named_position')
      .values({
        relationship_id: id,
        id: position,
        organization_id: council,
        changed_at: `${moment}`,
        ...named,
      })
      .execute()
    const deed = { ...trail, action: 'save-named-position', subject: `named-position:${position}` }
    await audit(tx, viewer, deed, moment)
  }
}

const positions = [
  { title_en: 'Chair of the Council', title_fr: 'Présidence du Conseil', holder: 'Odile Mazerolle' },
  {
    ...{ title_en: 'Harbour Master', title_fr: 'Maître de port', holder: 'Kofi Brideau' },
    email: 'port@anse-bleue.example',
  },
]
