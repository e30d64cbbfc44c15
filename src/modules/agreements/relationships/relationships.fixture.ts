import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { newId } from '../../../kernel/value/id.ts'
import type { Role } from '../../identity/index.ts'
import {
  openAddPath,
  openKindPath,
  openNeedPath,
  openPartiesPath,
  openRolesPath,
  openSummaryPath,
} from '../paths.ts'

/** Three organizations with somebody for every role that matters; the third is a stranger to the other two. */
export type Scene = TestApplication & {
  readonly client: string
  readonly provider: string
  readonly stranger: string
  readonly manager: Browser
  readonly drafter: Browser
  readonly auditor: Browser
  readonly signatory: Browser
  readonly providerManager: Browser
  readonly strangerManager: Browser
}

export async function scene(): Promise<Scene> {
  const application = await testApplication()
  const { owner } = application.database
  const client = await organization(owner, 'Department of Maps', 'Ministère des Cartes')
  const provider = await organization(owner, 'Survey Agency', 'Agence d’arpentage', 'agency')
  const stranger = await organization(owner, 'Weather Office', 'Bureau de la météo')
  const as = async (of: string, ...roles: Role[]) => application.signedIn(await member(owner, of, roles))
  return {
    ...application,
    client,
    provider,
    stranger,
    manager: await as(client, 'manager'),
    drafter: await as(client, 'drafter'),
    auditor: await as(client, 'auditor'),
    signatory: await as(client, 'signatory'),
    providerManager: await as(provider, 'manager'),
    strangerManager: await as(stranger, 'manager'),
  }
}

export const need = {
  'title-en': 'Survey of the northern lakes',
  'title-fr': 'Arpentage des lacs du Nord',
  'problem-en': 'The charts are forty years old.',
  'problem-fr': 'Les cartes ont quarante ans.',
}

/** Opens a relationship through the pages, as a person would, and returns its id. */
export async function openThroughPages(scene: Scene, fields: Record<string, string> = need): Promise<string> {
  const opening = newId(scene.now.value)
  const { manager, client, provider } = scene
  await manager.get(openPartiesPath.href('en', { opening }))
  await manager.post(openAddPath.href('en', { opening }), { organization: provider })
  await manager.post(openKindPath.href('en', { opening }), { kind: 'client-provider' })
  await manager.post(openRolesPath.href('en', { opening }), {
    [`role-${client}`]: 'client',
    [`role-${provider}`]: 'provider',
  })
  await manager.post(openNeedPath.href('en', { opening }), fields)
  await manager.post(openSummaryPath.href('en', { opening }))
  return opening
}
