import type { Tx } from '../../src/kernel/data/database.ts'
import { capitalZone } from '../../src/kernel/time/zones.ts'
import { newId } from '../../src/kernel/value/id.ts'
import { loadAgreement } from '../../src/modules/agreements/drafting/load/load-agreement.ts'
import type { Agreement } from '../../src/modules/agreements/index.ts'
import { freeze } from '../../src/modules/agreements/versions/freeze.ts'
import { audit } from '../../src/modules/identity/index.ts'
import { found, type SeededPeople } from './people.ts'

/** What an organization keeps for itself, invented: its wording for two elements, a note, and frozen versions. */
export async function seedOwnWording(
  tx: Tx,
  people: SeededPeople,
  agreement: string,
  now: Temporal.Instant,
): Promise<void> {
  const actor = {
    organization: found(people.organizations, 'mdp'),
    person: found(people.people, 'mdp-draft'),
  }
  const at = (days: number) => now.subtract({ hours: 24 * days })
  for (const [index, clause] of clauses.entries()) await seedClause(tx, actor, clause, at(20 - index))
  await tx
    .insertInto('agreements.private_note')
    .values({
      organization_id: actor.organization,
      id: newId(at(2)),
      relationship_id: agreement,
      body: 'Ask for the turnaround of the large drawings before the next meeting.',
      person_id: actor.person,
      written_at: at(2).toString(),
    })
    .execute()
  await freezeTwice(tx, actor, agreement, now)
}

type Actor = { readonly organization: string; readonly person: string }

const clauses = [
  {
    element: 'issue-resolution',
    kind: 'preferred',
    name: ['Disputes: three levels', 'Différends\u00a0: trois niveaux'],
    text: [
      'The parties settle a dispute at the lowest level that can. After ten working days it goes to the next.',
      'Les parties règlent un différend au niveau le plus bas qui le peut. Après dix jours ouvrables, il passe au suivant.',
    ],
  },
  {
    element: 'background',
    kind: 'variant',
    name: ['Background: renewal of a service', 'Contexte\u00a0: reconduction d’un service'],
    text: [
      'The parties have worked together on this service and wish to go on.',
      'Les parties collaborent déjà à ce service et souhaitent poursuivre.',
    ],
  },
] as const

async function seedClause(tx: Tx, actor: Actor, clause: (typeof clauses)[number], at: Temporal.Instant) {
  const id = newId(at)
  const own = { organization_id: actor.organization }
  await tx
    .insertInto('agreements.clause')
    .values({
      ...own,
      id,
      element_id: clause.element,
      kind: clause.kind,
      name_en: clause.name[0],
      name_fr: clause.name[1],
    })
    .execute()
  await tx
    .insertInto('agreements.clause_version')
    .values({
      ...own,
      clause_id: id,
      number: 1,
      text_en: clause.text[0],
      text_fr: clause.text[1],
      reason_en: 'First wording',
      reason_fr: 'Premier libellé',
      person_id: actor.person,
      changed_at: at.toString(),
    })
    .execute()
  const deed = {
    chain: actor.organization,
    visibleTo: [actor.organization],
    action: 'clause-added',
    subject: `clause:${id}`,
    detail: { version: 1 },
  }
  await audit(tx, actor, deed, at)
}

/** Two versions to compare: the first said the need more shortly. */
async function freezeTwice(tx: Tx, actor: Actor, id: string, now: Temporal.Instant) {
  const loaded = await loadAgreement(tx, id, now.toZonedDateTimeISO(capitalZone).toPlainDate())
  if (!loaded) throw new Error('the demonstration has no agreement to freeze')
  const { agreement, organizations } = loaded
  const at = (days: number) => now.subtract({ hours: 24 * days })
  const frozen = { actor, organizations, ready: false }
  await freeze(tx, { ...frozen, agreement: shorter(agreement), now: at(12) })
  await freeze(tx, { ...frozen, agreement, now: at(3) })
}

const firstNeed = {
  en: 'The Department of Coastal Works keeps plans of harbours on paper.',
  fr: 'Le ministère des Ouvrages côtiers conserve sur papier des plans de ports.',
}

function shorter(agreement: Agreement): Agreement {
  return {
    ...agreement,
    documents: agreement.documents.map((document) => ({
      ...document,
      elements: document.elements.map((element) =>
        element.id === 'background'
          ? { ...element, fields: { ...element.fields, need: firstNeed } }
          : element,
      ),
    })),
  }
}
