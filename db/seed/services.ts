import type { Tx } from '../../src/kernel/data/database.ts'
import { found, type SeededPeople } from './people.ts'

type Row = Readonly<Record<string, string>>
type Sheet = {
  readonly topic: string
  readonly fields?: Record<string, Row>
  readonly rows?: Record<string, readonly Row[]>
}

const pair = (key: string, en: string, fr: string): Row => ({ [`${key}.en`]: en, [`${key}.fr`]: fr })

const scores = (
  volume: string,
  importance: string,
  information: string,
  reach: string,
  value: string,
  efficiency: string,
) =>
  Object.entries({ volume, importance, information, reach, value, efficiency }).map(([code, score]) => ({
    code,
    score,
    evidence: '',
  }))

/** Invented files of the coastal department's services; any likeness is chance. */
const files: Readonly<Record<string, readonly Sheet[]>> = {
  '1001': [
    {
      topic: 'clients',
      rows: {
        segments: [
          {
            ...pair('name', 'Owners of land on the shore', 'Propriétaires riverains'),
            kind: 'persons',
            count: '42000',
            language: 'both',
          },
          {
            ...pair('name', 'Builders of wharves', 'Constructeurs de quais'),
            kind: 'businesses',
            count: '310',
            language: 'en',
          },
        ],
      },
    },
    {
      topic: 'dependencies',
      rows: {
        needs: [
          { kind: 'service', service: '1002', effect: 'little' },
          {
            kind: 'provider',
            ...pair('name', 'Shared Records Service', 'Service partagé des documents'),
            effect: 'degrades',
          },
          { kind: 'system', ...pair('name', 'Tide gauge network', 'Réseau de marégraphes'), effect: 'stops' },
        ],
      },
    },
    {
      topic: 'priority',
      fields: {
        decision: {
          decision: 'yes',
          date: '2026-06-02',
          ...pair('reason', 'Nobody may build without it.', 'Personne ne peut construire sans ce permis.'),
        },
        flags: { designations: 'essential' },
      },
      rows: { scores: scores('3', '4', '2', '1', '3', '3') },
    },
  ],
  '1002': [
    {
      topic: 'dependencies',
      rows: {
        needs: [
          { kind: 'system', ...pair('name', 'Tide gauge network', 'Réseau de marégraphes'), effect: 'stops' },
        ],
      },
    },
    { topic: 'priority', rows: { scores: scores('4', '3', '0', '2', '2', '2') } },
  ],
  '1003': [{ topic: 'priority', rows: { scores: scores('1', '3', '3', '2', '3', '1') } }],
}

const offered: Sheet = {
  topic: 'offerings',
  rows: {
    packages: [
      {
        kind: 'basic',
        ...pair('name', 'Digitization of boxes', 'Numérisation de boîtes'),
        ...pair(
          'content',
          'Paper files scanned, indexed and returned.',
          'Dossiers papier numérisés, indexés et retournés.',
        ),
        ...pair('level', '95% of boxes within 10 working days', '95\u00a0% des boîtes en 10 jours ouvrables'),
        price: '84.50',
        ...pair('unit', 'box', 'boîte'),
      },
      {
        kind: 'upgraded',
        ...pair('name', 'Urgent digitization', 'Numérisation urgente'),
        ...pair('content', 'One file at a time, the same day.', 'Un dossier à la fois, le jour même.'),
        price: '25',
        ...pair('unit', 'file', 'dossier'),
      },
    ],
  },
}

export async function seedServices(tx: Tx, people: SeededPeople, now: Temporal.Instant): Promise<void> {
  const add = (
    organization: string,
    person: string,
    service: string,
    { topic, fields = {}, rows = {} }: Sheet,
  ) =>
    tx
      .insertInto('services.sheet')
      .values({
        organization_id: found(people.organizations, organization),
        service_id: service,
        topic,
        number: 1,
        body: JSON.stringify({ fields, rows }),
        person_id: found(people.people, person),
        recorded_at: now.toString(),
      })
      .execute()
  for (const [service, sheets] of Object.entries(files))
    for (const sheet of sheets) await add('mdp', 'mdp-draft', service, sheet)
  await add('aln', 'aln-dir', '2001', offered)
}
