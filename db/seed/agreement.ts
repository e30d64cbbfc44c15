import type { Tx } from '../../src/kernel/data/database.ts'
import { newId } from '../../src/kernel/value/id.ts'
import { digitization } from '../../src/modules/agreements/fixtures/digitization.ts'
import { found, type SeededPeople } from './people.ts'

/** Where the people and parties of the invented agreement are in the demonstration. */
const places = {
  parties: { coast: 'mdp', records: 'aln' },
  positions: {
    'coast-adm': 'mdp-dm',
    'coast-manager': 'mdp-draft',
    'records-adm': 'aln-ceo',
    'records-manager': 'aln-dir',
    'records-desk': 'aln-dir',
  },
} as const

/** An agreement of two tiers between the demonstration's first two organizations, complete in both languages; its id. */
export async function seedAgreement(tx: Tx, people: SeededPeople, now: Temporal.Instant): Promise<string> {
  const ids = new Map<string, string>()
  for (const [party, organization] of Object.entries(places.parties))
    ids.set(party, found(people.organizations, organization))
  for (const [position, place] of Object.entries(places.positions))
    ids.set(position, found(people.positions, place))
  for (const { id } of digitization.documents) ids.set(id, newId(now))
  const id = newId(now)
  const at = now.toString()
  const parties = digitization.parties.map((party) => ids.get(party.id) ?? '')
  await tx
    .insertInto('agreements.relationship')
    .values({
      id,
      parties,
      opened_by: parties[0] ?? '',
      kind: digitization.relationship,
      step: 5,
      title_en: digitization.title.en ?? '',
      title_fr: digitization.title.fr ?? '',
      problem_en: 'Crews wait days for paper plans that exist in one copy and are wearing out.',
      problem_fr:
        'Les équipes attendent des jours des plans papier qui n’existent qu’en un exemplaire et qui s’abîment.',
      tier: digitization.tier,
      answers: JSON.stringify({
        nbServices: 2,
        durationMonths: 36,
        recurring: true,
        moneyMoves: true,
        fundingModel: 'fee',
      }),
      created_at: at,
      changed_at: at,
    })
    .execute()
  for (const [ordinal, party] of digitization.parties.entries()) {
    const organization = ids.get(party.id) ?? ''
    await tx
      .insertInto('agreements.party')
      .values({
        relationship_id: id,
        id: organization,
        organization_id: organization,
        role: party.role,
        ordinal,
      })
      .execute()
  }
  for (const [ordinal, document] of digitization.documents.entries()) {
    await tx
      .insertInto('agreements.document')
      .values({
        relationship_id: id,
        id: ids.get(document.id) ?? '',
        type: document.type,
        number: document.number,
        title_en: document.title.en ?? '',
        title_fr: document.title.fr ?? '',
        parent_id: document.parent === null ? null : (ids.get(document.parent) ?? null),
        legal_nature: document.legalNature,
        ordinal,
      })
      .execute()
    for (const [place, element] of document.elements.entries()) {
      await tx
        .insertInto('agreements.element')
        .values({
          relationship_id: id,
          document_id: ids.get(document.id) ?? '',
          id: element.id,
          ordinal: place,
          state: element.state,
          reason_en: element.reason?.en ?? '',
          reason_fr: element.reason?.fr ?? '',
          fields: JSON.stringify(renamed(element.fields, ids)),
          text_en: element.text?.en ?? '',
          text_fr: element.text?.fr ?? '',
          changed_at: at,
        })
        .execute()
    }
  }
  await seedWithdrawn(tx, { id, people, at, ordinal: digitization.documents.length })
  return id
}

/** An annex that the parties began and no longer want; it can be brought back. */
async function seedWithdrawn(
  tx: Tx,
  given: {
    readonly id: string
    readonly people: SeededPeople
    readonly at: string
    readonly ordinal: number
  },
): Promise<void> {
  await tx
    .insertInto('agreements.document')
    .values({
      relationship_id: given.id,
      id: newId(Temporal.Instant.from(given.at)),
      type: 'ANX',
      number: 'ANX-PLANS-1',
      title_en: 'List of plans by harbour',
      title_fr: 'Liste des plans par port',
      parent_id: null,
      ordinal: given.ordinal,
      withdrawn_at: given.at,
      withdrawn_by: found(given.people.people, 'mdp-draft'),
    })
    .execute()
}

/** The same value with each id of the invented file replaced by the demonstration's. */
function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => renamed(item, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, ids)]))
}
