import { createHash } from 'node:crypto'
import pg from 'pg'

/** How much a government has, and who is at work: the sizes the product is designed for. */
export const size = { organizations: 300, relationships: 15_000, elements: 60, people: 50 }

export type Worker = { readonly token: string; readonly relationships: readonly string[] }

/** Fills an empty, migrated database with invented agreements, in a few statements. About 30 seconds. */
export async function fill(url: string): Promise<Worker[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    for (const statement of statements) await client.query(statement)
    const workers = await signInPeople(client)
    await client.query('commit')
    await client.query('vacuum analyze')
    return workers
  } finally {
    await client.end()
  }
}

/** Deterministic ids: kind in the second group, number at the end. */
const id = (kind: number, number: string) =>
  `('00000000-000${kind}-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`

const elementIds = `array['title','parties','background','purpose','term','service-description','out-of-scope','volumes',
  'client-obligations','provider-obligations','roles','designated-officials','issue-resolution','amendment','review','termination',
  'security','official-languages','accessibility','financial-arrangement','fee-structure','budget-estimate','invoicing',
  'expected-results','service-standards','measurement','performance-reporting','language-versions','signatures','contacts-list']`

const statements = [
  `insert into identity.organization (id, name_en, name_fr, legal_form, created_at)
   select ${id(1, 'n')}, 'Department of Trial ' || n, 'Ministère de l’Essai ' || n, 'department', now()
   from generate_series(1, ${size.organizations}) n`,
  `insert into identity.person (id, email, name, language, created_at)
   select ${id(2, 'n')}, 'person' || n || '@example.org', 'Person ' || n, case when n % 2 = 0 then 'en' else 'fr' end, now()
   from generate_series(1, ${size.organizations}) n`,
  `insert into identity.membership (organization_id, person_id, roles)
   select ${id(1, 'n')}, ${id(2, 'n')}, '{drafter,manager}' from generate_series(1, ${size.organizations}) n`,
  `insert into agreements.relationship (id, parties, opened_by, kind, step, title_en, title_fr, problem_en, problem_fr, tier, created_at, changed_at)
   select ${id(3, 'n')}, array[${id(1, `1 + n % ${size.organizations}`)}, ${id(1, `1 + (n * 7 + 1) % ${size.organizations}`)}],
     ${id(1, `1 + n % ${size.organizations}`)}, 'client-provider', 4, 'Service number ' || n, 'Service numéro ' || n,
     'Files arrive late.', 'Les dossiers arrivent en retard.', 'medium', now(), now() - (n || ' minutes')::interval
   from generate_series(1, ${size.relationships}) n`,
  `insert into agreements.party (relationship_id, id, organization_id, role, ordinal)
   select r.id, ${id(4, `(row_number() over ()) + place.ordinal * ${size.relationships}`)}, place.organization,
     case place.ordinal when 1 then 'client' else 'provider' end, place.ordinal
   from agreements.relationship r, unnest(r.parties) with ordinality as place (organization, ordinal)
   on conflict do nothing`,
  `insert into agreements.document (relationship_id, id, type, number, title_en, title_fr, parent_id, ordinal)
   select ${id(3, 'n')}, ${id(5, 'n')}, 'MOU', 'MOU-' || n, 'Memorandum ' || n, 'Protocole ' || n, null, 1
   from generate_series(1, ${size.relationships}) n`,
  `insert into agreements.document (relationship_id, id, type, number, title_en, title_fr, parent_id, ordinal)
   select ${id(3, 'n')}, ${id(6, 'n')}, 'SLA', 'SLA-' || n, 'Levels ' || n, 'Niveaux ' || n, ${id(5, 'n')}, 2
   from generate_series(1, ${size.relationships}) n`,
  `insert into agreements.element (relationship_id, document_id, id, ordinal, state, text_en, text_fr, changed_at)
   select d.relationship_id, d.id, e.id, e.ordinal, 'drafted',
     'The parties agree on ' || e.id || '. ' || repeat('The provider delivers what was promised. ', 6),
     'Les parties conviennent de ' || e.id || '. ' || repeat('Le fournisseur livre ce qui a été promis. ', 6), now()
   from agreements.document d, unnest(${elementIds}) with ordinality as e (id, ordinal)`,
]

async function signInPeople(client: pg.Client): Promise<Worker[]> {
  const workers: Worker[] = []
  for (let person = 1; person <= size.people; person++) {
    const token = `token-of-${person}`
    const hash = createHash('sha256').update(token).digest('hex')
    await client.query(
      `insert into identity.session (token_hash, person_id, organization_id, created_at, expires_at)
       values ('${hash}', ${id(2, String(person))}, ${id(1, String(person))}, now(), now() + interval '1 day')`,
    )
    const { rows } = await client.query<{ id: string }>(
      `select id from agreements.relationship where ${id(1, String(person))} = any (parties) order by changed_at desc limit 40`,
    )
    workers.push({ token, relationships: rows.map((row) => row.id) })
  }
  return workers
}
