import type { Tx } from '../../src/kernel/data/database.ts'
import { newId } from '../../src/kernel/value/id.ts'
import type { Viewer } from '../../src/kernel/web/route.ts'
import type { Role } from '../../src/modules/identity/index.ts'

type DemoOrganization = {
  readonly key: string
  readonly name: readonly [en: string, fr: string]
  readonly acronym: readonly [en: string, fr: string]
  readonly legalForm: string
  /** The clocks of its people, where they are not those of the capital. */
  readonly timeZone?: string
  readonly positions: readonly DemoPosition[]
}

type DemoPosition = {
  readonly key: string
  readonly title: readonly [en: string, fr: string]
  readonly holder: string
  readonly language: 'en' | 'fr'
  readonly roles: readonly Role[]
}

/** Invented organizations and people; any likeness is chance. */
export const organizations: readonly DemoOrganization[] = [
  {
    key: 'mdp',
    name: ['Department of Coastal Works', 'Ministère des Ouvrages côtiers'],
    acronym: ['DCW', 'MOC'],
    legalForm: 'department',
    positions: [
      {
        key: 'mdp-dm',
        title: ['Deputy Minister', 'Sous-ministre'],
        holder: 'Solange Thibodeau',
        language: 'fr',
        roles: ['signatory'],
      },
      {
        key: 'mdp-dg',
        title: ['Director General, Client Services', 'Direction générale, Services à la clientèle'],
        holder: 'Amara Okafor',
        language: 'en',
        roles: ['manager', 'drafter', 'signatory'],
      },
      {
        key: 'mdp-draft',
        title: ['Manager, Service Agreements', 'Gestion des ententes de services'],
        holder: 'Étienne Labrecque',
        language: 'fr',
        roles: ['drafter', 'registrar'],
      },
      {
        key: 'mdp-legal',
        title: ['Counsel', 'Conseil juridique'],
        holder: 'Priya Raman',
        language: 'en',
        roles: ['legal', 'official-languages'],
      },
      {
        key: 'mdp-audit',
        title: ['Internal Auditor', 'Vérification interne'],
        holder: 'Gilles Arsenault',
        language: 'fr',
        roles: ['auditor'],
      },
    ],
  },
  {
    key: 'aln',
    name: ['Shared Records Service', 'Service partagé des documents'],
    acronym: ['SRS', 'SPD'],
    legalForm: 'agency',
    timeZone: 'America/Halifax',
    positions: [
      {
        key: 'aln-ceo',
        title: ['Chief Executive Officer', 'Direction de l’agence'],
        holder: 'Marguerite Kanatase',
        language: 'fr',
        roles: ['signatory'],
      },
      {
        key: 'aln-dir',
        title: ['Director, Digital Operations', 'Direction, Exploitation numérique'],
        holder: 'Thomas Whitfield',
        language: 'en',
        roles: ['manager', 'drafter', 'registrar'],
      },
      {
        key: 'aln-fin',
        title: ['Chief Financial Officer', 'Direction des finances'],
        holder: 'Nadia Benali',
        language: 'fr',
        roles: ['finance'],
      },
      {
        key: 'aln-analyst',
        title: ['Senior Analyst, Service Performance', 'Analyse principale, Rendement des services'],
        holder: 'Léa Sinclair-Roy',
        language: 'fr',
        roles: ['analyst'],
      },
      {
        key: 'aln-priv',
        title: ['Privacy and Security Officer', 'Protection de la vie privée et sécurité'],
        holder: 'Jun Castillo',
        language: 'en',
        roles: ['privacy', 'security'],
      },
    ],
  },
  {
    key: 'vrl',
    name: ['Town of Rivière-aux-Loutres', 'Ville de Rivière-aux-Loutres'],
    acronym: ['TRL', 'VRL'],
    legalForm: 'municipality',
    positions: [
      {
        key: 'vrl-clerk',
        title: ['Town Clerk', 'Greffe de la Ville'],
        holder: 'Rosalie Pinard',
        language: 'fr',
        roles: ['manager', 'drafter', 'registrar', 'signatory'],
      },
    ],
  },
]

/** Ids of what was seeded, by key, for the seeds that build on it. */
export type SeededPeople = {
  readonly organizations: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, string>
  readonly positions: ReadonlyMap<string, string>
}

/** Somebody of the demonstration at work, for what is seeded through the use cases. */
export function viewerOf(
  { people, organizations: ids }: SeededPeople,
  organization: string,
  position: string,
  as: Pick<Viewer, 'roles' | 'timeZone'>,
): Viewer {
  return {
    ...as,
    session: '',
    person: found(people, position),
    name: '',
    organization: found(ids, organization),
    organizationName: { en: '', fr: '' },
  }
}

/** The id that the demonstration gave to what one of its keys names. */
export function found(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`the demonstration has no ${key}`)
  return id
}

export async function seedPeople(tx: Tx, now: Temporal.Instant): Promise<SeededPeople> {
  const ids = {
    organizations: new Map<string, string>(),
    people: new Map<string, string>(),
    positions: new Map<string, string>(),
  }
  let moment = now
  const nextId = () => {
    moment = moment.add({ milliseconds: 1 })
    return newId(moment)
  }
  for (const organization of organizations) {
    const id = nextId()
    ids.organizations.set(organization.key, id)
    await tx
      .insertInto('identity.organization')
      .values({
        id,
        name_en: organization.name[0],
        name_fr: organization.name[1],
        acronym_en: organization.acronym[0],
        acronym_fr: organization.acronym[1],
        legal_form: organization.legalForm,
        ...(organization.timeZone ? { time_zone: organization.timeZone } : {}),
        created_at: now.toString(),
      })
      .execute()
    for (const position of organization.positions) {
      const seeded = await seedPosition(tx, id, position, nextId, moment)
      ids.people.set(position.key, seeded.person)
      ids.positions.set(position.key, seeded.position)
    }
  }
  return ids
}

async function seedPosition(
  tx: Tx,
  organization: string,
  given: DemoPosition,
  nextId: () => string,
  now: Temporal.Instant,
) {
  const person = nextId()
  const position = nextId()
  const email = `${given.key}@demo.entente.example`
  await tx
    .insertInto('identity.person')
    .values({ id: person, email, name: given.holder, language: given.language, created_at: now.toString() })
    .execute()
  await tx
    .insertInto('identity.membership')
    .values({ organization_id: organization, person_id: person, roles: [...given.roles] })
    .execute()
  await tx
    .insertInto('identity.position')
    .values({
      organization_id: organization,
      id: position,
      title_en: given.title[0],
      title_fr: given.title[1],
      email,
    })
    .execute()
  await tx
    .insertInto('identity.incumbency')
    .values({
      organization_id: organization,
      id: nextId(),
      position_id: position,
      holder: given.holder,
      person_id: person,
      acting: false,
      start_date: '2025-04-01',
    })
    .execute()
  return { person, position }
}
