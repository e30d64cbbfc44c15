import { seedDemo } from '../../../db/seed/demo.ts'
import { type Browser, type TestApplication, testApplication } from '../../../test/harness/application.ts'
import { transaction } from '../../kernel/data/database.ts'

/** The invented administration of the demonstration: a client, its provider, and a town that is party to nothing. */
export type DemoScene = TestApplication & {
  readonly relationship: string
  readonly sla: string
  /** Signs in as a person of the demonstration, by the key of the position. */
  readonly as: (key: string) => Promise<Browser>
  readonly who: (key: string) => Promise<{ readonly person: string; readonly organization: string }>
}

export async function demoScene(): Promise<DemoScene> {
  const application = await testApplication()
  const { owner } = application.database
  await seedDemo(owner, application.now.value)
  const { relationship_id, id } = await owner
    .selectFrom('agreements.document')
    .select(['relationship_id', 'id'])
    .where('type', '=', 'SLA')
    // The other one runs already.
    .where('number', '!=', 'SRS-SLA-014')
    .executeTakeFirstOrThrow()
  const who = async (key: string) => {
    const { person_id, organization_id } = await owner
      .selectFrom('identity.membership')
      .innerJoin('identity.person', 'identity.person.id', 'identity.membership.person_id')
      .select(['person_id', 'organization_id'])
      .where('identity.person.email', '=', `${key}@demo.entente.example`)
      .executeTakeFirstOrThrow()
    return { person: person_id, organization: organization_id }
  }
  return {
    ...application,
    relationship: relationship_id,
    sla: id,
    who,
    as: async (key) => application.signedIn(await who(key)),
  }
}

/** Runs a reading as an organization would. */
export function reading<T>(
  scene: DemoScene,
  organization: string | null,
  work: Parameters<typeof transaction<T>>[2],
): Promise<T> {
  return transaction(scene.database.app, { organization, person: null }, work)
}
