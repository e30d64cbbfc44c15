import { createHash } from 'node:crypto'
import type pg from 'pg'
import { answerRule } from '../src/modules/performance/rule.fixture.ts'

const id = (kind: number, number: number) =>
  `00000000-000${kind}-7000-8000-${number.toString(16).padStart(12, '0')}`

export const sqlToken = 'entente_bench'

const organization = id(1, 1)

/** The public tables of 2023-2024 count 2,343 standards. */
export const ids = {
  organization,
  copyFeed: id(2, 900_001),
  fileFeed: id(2, 900_002),
  halfFeed: id(2, 900_003),
  apiFeed: id(2, 900_004),
  measures: 2343,
  measure: (number: number) => id(3, number),
  /** The source of a measure of that number. */
  feed: (number: number) => id(2, number),
  viewer: {
    session: '',
    person: id(4, 1),
    name: 'Bench',
    organization,
    organizationName: { en: 'Bench', fr: 'Banc' },
    roles: ['analyst'],
    timeZone: 'America/Toronto',
  },
}

/** An organization with 2,343 measures, each with its source, and a year of one million events spread over them. */
export async function fillFacts(client: pg.Client): Promise<void> {
  const uuid = (kind: number, number: string) =>
    `('00000000-000${kind}-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`
  const rule = JSON.stringify(answerRule({ events: { opened: ['opened'], closed: ['closed'] } }))
  const statements = [
    `insert into identity.organization (id, name_en, name_fr, legal_form, created_at)
     values ('${organization}', 'Bench', 'Banc', 'department', now())`,
    `insert into identity.person (id, email, name, language, created_at)
     values ('${ids.viewer.person}', 'bench@example.org', 'Bench', 'en', now())`,
    `insert into identity.api_token (organization_id, id, name, scopes, token_hash, person_id, created_at, expires_at)
     values ('${organization}', '${id(5, 1)}', 'Bench', '{facts:write}',
       '${createHash('sha256').update(sqlToken).digest('hex')}', '${ids.viewer.person}', now(), now() + interval '1 day')`,
    `insert into performance.feed (organization_id, id, parties, name_en, name_fr, created_at)
     select '${organization}', ${uuid(2, 'n')}, array['${organization}'::uuid], 'Feed ' || n, 'Source ' || n, now()
     from (select generate_series(1, ${ids.measures}) union select generate_series(900001, 900004)) feeds (n)`,
    `insert into performance.measure (organization_id, id, parties, source, standard_id, created_at)
     select '${organization}', ${uuid(3, 'n')}, array['${organization}'::uuid], 'standard', ${uuid(6, 'n')}, now()
     from generate_series(1, ${ids.measures}) n`,
    `insert into performance.measure_rule (organization_id, measure_id, number, effective_from, body, person_id, recorded_at)
     select '${organization}', ${uuid(3, 'n')}, 1, '2024-01-01',
       '${rule.replaceAll("'", "''")}'::jsonb || jsonb_build_object('feed', ${uuid(2, 'n')}), '${ids.viewer.person}', now()
     from generate_series(1, ${ids.measures}) n`,
    `insert into performance.event (organization_id, feed_id, id, case_id, activity, happened_at, recorded_at)
     select '${organization}', ${uuid(2, `1 + (n / 2) % ${ids.measures}`)}, 'e' || n, 'c' || (n / 2),
       case n % 2 when 0 then 'opened' else 'closed' end,
       timestamptz '2025-01-01' + (n / 2) * interval '63 seconds' + (n % 2) * interval '20 hours', now()
     from generate_series(0, 999999) n`,
    'update performance.feed set last_recorded_at = now()',
  ]
  for (const statement of statements) await client.query(statement)
  await client.query('vacuum analyze performance.event')
}
