import type { Tx } from '../../src/kernel/data/database.ts'
import { newId } from '../../src/kernel/value/id.ts'
import { audit } from '../../src/modules/identity/index.ts'
import { found, type SeededPeople } from './people.ts'

type Pair = readonly [en: string, fr: string]

type SeededFile = {
  readonly title: Pair
  readonly problem: Pair
  readonly kind: 'client-provider' | 'collaborative'
  readonly state: 'open' | 'closed'
  readonly step: number
  readonly tier: 'simple' | null
  readonly parties: readonly (readonly [
    organization: string,
    role: 'lead' | 'participant' | 'client' | 'provider',
  ])[]
  readonly by: string
}

/** A file that three organizations are preparing, up to the choice of the agreement, and one that was closed. */
export async function seedFiles(tx: Tx, people: SeededPeople, now: Temporal.Instant): Promise<void> {
  const winter = await seedFile(tx, people, winterAccess, now.subtract({ hours: 24 * 9 }))
  await seedFile(tx, people, tideTables, now.subtract({ hours: 24 * 40 }))
  const days = (count: number) => now.subtract({ hours: 24 * count })
  const place = { relationship_id: winter, changed_at: days(3).toString() }
  await tx
    .insertInto('agreements.option')
    .values(options(people).map((option, index) => ({ ...place, id: newId(days(8 - index)), ...option })))
    .execute()
  await tx
    .insertInto('agreements.risk')
    .values(risks(people).map((risk, index) => ({ ...place, id: newId(days(7 - index)), ...risk })))
    .execute()
  await tx
    .insertInto('agreements.milestone')
    .values(milestones(people).map((one, index) => ({ ...place, id: newId(days(6 - index)), ...one })))
    .execute()
  await seedAnswers(tx, winter, people, days(5))
  await seedDecision(tx, winter, people, days(4))
}

const winterAccess: SeededFile = {
  title: ['Winter access to the harbour road', 'Accès hivernal au chemin du port'],
  problem: [
    'Three crews clear parts of one road at different hours; ambulances wait at the boundaries.',
    'Trois équipes dégagent chacune un bout du même chemin, à des heures différentes; les ambulances attendent aux limites.',
  ],
  kind: 'collaborative',
  state: 'open',
  step: 1,
  tier: null,
  parties: [
    ['mdp', 'lead'],
    ['aln', 'participant'],
    ['vrl', 'participant'],
  ],
  by: 'mdp-dg',
}

const tideTables: SeededFile = {
  title: ['Printing of tide tables', 'Impression des tables de marées'],
  problem: ['Mariners asked for paper tables.', 'Les gens de mer demandaient des tables sur papier.'],
  kind: 'client-provider',
  state: 'closed',
  step: 2,
  tier: 'simple',
  parties: [
    ['mdp', 'client'],
    ['aln', 'provider'],
  ],
  by: 'mdp-draft',
}

async function seedFile(
  tx: Tx,
  people: SeededPeople,
  file: SeededFile,
  at: Temporal.Instant,
): Promise<string> {
  const id = newId(at)
  const parties = file.parties.map(([key]) => found(people.organizations, key))
  await tx
    .insertInto('agreements.relationship')
    .values({
      id,
      parties,
      opened_by: parties[0] ?? '',
      kind: file.kind,
      state: file.state,
      step: file.step,
      tier: file.tier,
      title_en: file.title[0],
      title_fr: file.title[1],
      problem_en: file.problem[0],
      problem_fr: file.problem[1],
      created_at: at.toString(),
      changed_at: at.toString(),
    })
    .execute()
  const rows = file.parties.map(([, role], ordinal) => ({
    relationship_id: id,
    id: parties[ordinal] ?? '',
    organization_id: parties[ordinal] ?? '',
    role,
    ordinal,
  }))
  await tx.insertInto('agreements.party').values(rows).execute()
  const actor = { organization: parties[0] ?? '', person: found(people.people, file.by) }
  const deed = {
    chain: id,
    visibleTo: parties,
    action: 'open-relationship',
    subject: 'relationship',
    detail: {},
  }
  await audit(tx, actor, deed, at)
  return id
}

function options(people: SeededPeople) {
  const benefits = (town: Pair, works: Pair) =>
    JSON.stringify([
      { party: found(people.organizations, 'mdp'), text: { en: works[0], fr: works[1] } },
      { party: found(people.organizations, 'vrl'), text: { en: town[0], fr: town[1] } },
    ])
  const costs = (first: string, second: string) =>
    JSON.stringify([
      { year: '2026-2027', amount: first },
      { year: '2027-2028', amount: second },
    ])
  return [
    {
      kind: 'do-nothing',
      title_en: 'Leave three crews on one road',
      title_fr: 'Laisser trois équipes sur un même chemin',
      costs: costs('184000.00', '189500.00'),
      benefits: benefits(['No change to rosters', 'Aucun changement d’horaire'], ['None', 'Aucun']),
      risk: 'high',
      authority_en: 'Each party’s own',
      authority_fr: 'Celle de chaque partie',
      chosen: false,
    },
    {
      kind: 'this-agreement',
      title_en: 'One roster, cleared in turn',
      title_fr: 'Un seul horaire, à tour de rôle',
      costs: costs('131250.50', '128400.00'),
      benefits: benefits(
        ['Road open by 6:00 on school days', 'Chemin ouvert à 6 h les jours de classe'],
        ['Two machines fewer', 'Deux machines de moins'],
      ),
      risk: 'moderate',
      authority_en: 'Municipal by-law and departmental act',
      authority_fr: 'Règlement municipal et loi constitutive du ministère',
      chosen: true,
      reason_en: 'The only option that opens the whole road before the first ambulance shift.',
      reason_fr: 'La seule option qui ouvre tout le chemin avant le premier quart des ambulances.',
    },
  ]
}

function risks(people: SeededPeople) {
  return [
    {
      title_en: 'A storm longer than two shifts',
      title_fr: 'Une tempête plus longue que deux quarts',
      likelihood: 3,
      impact: 4,
      owner_party: found(people.organizations, 'vrl'),
      response_en: 'A reserve crew is on call from December to March.',
      response_fr: 'Une équipe de réserve est de garde de décembre à mars.',
    },
    {
      title_en: 'Salt reaches the tidal marsh',
      title_fr: 'Le sel atteint le marais',
      likelihood: 2,
      impact: 5,
      owner_party: found(people.organizations, 'mdp'),
      response_en: 'Sand only within 50 metres of the marsh.',
      response_fr: 'Du sable seulement à moins de 50 mètres du marais.',
    },
  ]
}

function milestones(people: SeededPeople) {
  const owner_position = found(people.positions, 'mdp-draft')
  return [
    {
      title_en: 'Common roster tried for two weeks',
      title_fr: 'Essai de l’horaire commun pendant deux semaines',
      starts_on: '2027-01-11',
      ends_on: '2027-01-24',
      owner_position,
    },
    {
      title_en: 'Whole road under one roster',
      title_fr: 'Tout le chemin sous un seul horaire',
      starts_on: '2027-11-01',
      ends_on: '2027-11-01',
      owner_position: found(people.positions, 'vrl-clerk'),
    },
  ]
}

async function seedAnswers(tx: Tx, relationship: string, people: SeededPeople, at: Temporal.Instant) {
  const answered = {
    relationship_id: relationship,
    changed_at: at.toString(),
    changed_by: found(people.people, 'mdp-dg'),
  }
  await tx
    .insertInto('agreements.consideration_answer')
    .values([
      {
        ...answered,
        consideration: 'kc-problem',
        answer: 'yes',
        evidence: 'https://example.org/harbour-road/count-2026',
        note_en: 'Counted over two winters.',
        note_fr: 'Compté pendant deux hivers.',
        owner_position: found(people.positions, 'mdp-dg'),
      },
      { ...answered, consideration: 'kc-baseline-cost', answer: 'partly', evidence: '' },
    ])
    .execute()
}

async function seedDecision(tx: Tx, relationship: string, people: SeededPeople, at: Temporal.Instant) {
  const organization = found(people.organizations, 'mdp')
  const person = found(people.people, 'mdp-dg')
  await tx
    .insertInto('agreements.gate_decision')
    .values({
      relationship_id: relationship,
      id: newId(at),
      step: 0,
      outcome: 'proceed',
      reason_en: 'New, within the three mandates, and asked for by the ambulance service.',
      reason_fr: 'Nouveau, dans les trois mandats, et demandé par le service d’ambulance.',
      organization_id: organization,
      person_id: person,
      decided_at: at.toString(),
    })
    .execute()
  const visibleTo = ['mdp', 'aln', 'vrl'].map((key) => found(people.organizations, key))
  const deed = {
    chain: relationship,
    visibleTo,
    action: 'decide-gate',
    subject: 'gate:G0',
    detail: { outcome: 'proceed' },
  }
  await audit(tx, { organization, person }, deed, at)
}
