import type { Tx } from '../../src/kernel/data/database.ts'
import { audit } from '../../src/modules/identity/index.ts'
import { found, type SeededPeople } from './people.ts'

/** An element that an organization added to the guide, invented, and changed once since. */
export async function seedOwnElement(tx: Tx, people: SeededPeople, now: Temporal.Instant): Promise<void> {
  const organization = found(people.organizations, 'mdp')
  const actor = { organization, person: found(people.people, 'mdp-dg') }
  const at = (days: number) => now.subtract({ hours: 24 * days })
  await tx
    .insertInto('agreements.guide_overlay')
    .values({
      organization_id: organization,
      own_elements: JSON.stringify([element]),
      version: 2,
      changed_at: at(6).toString(),
    })
    .execute()
  const chain = { chain: organization, visibleTo: [organization], subject: `guide-element:${element.id}` }
  const added = { action: 'own-element-added', detail: { after: first } }
  await audit(tx, actor, { ...chain, ...added }, at(12))
  const changed = { action: 'own-element-changed', detail: { reason, before: first, after: element } }
  await audit(tx, actor, { ...chain, ...changed }, at(6))
}

const element = {
  id: 'x-climate-commitments',
  name: { en: 'Climate and travel', fr: 'Climat et déplacements' },
  purpose: {
    en: 'Say what each party does to travel and print less',
    fr: 'Dire ce que fait chaque partie pour moins se déplacer et moins imprimer',
  },
  family: 'scope',
  documents: ['MOU', 'SLA'],
  need: { simple: 'not-used', medium: 'optional', complex: 'optional' },
} as const

const first = {
  ...element,
  name: { en: 'Climate commitments', fr: 'Engagements climatiques' },
  purpose: {
    en: 'Say what each party does to print less',
    fr: 'Dire ce que fait chaque partie pour moins imprimer',
  },
} as const

const reason = {
  en: 'Travel between the two cities weighs more than paper',
  fr: 'Les déplacements entre les deux villes pèsent plus que le papier',
} as const
