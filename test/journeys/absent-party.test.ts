import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demonstration, demonstration } from '../harness/demonstration.ts'
import { facts, speakers } from './begin.ts'
import { openAgreement, settleBlockers, visit } from './opening.ts'
import type { Walker } from './walker.ts'

/** The other party has nothing but the file that is sent to it: nobody of it ever comes to these pages. */
let demo: Demonstration

beforeAll(async () => {
  demo = await demonstration()
})
afterAll(() => demo.close())

async function registerCouncil(walker: Walker): Promise<void> {
  await walker.follow(/^Ajouter une organisation qui/)
  await walker.press(/^Ajouter cette organisation/, {
    ...{ 'name-en': 'Harbour Council', 'name-fr': 'Conseil du havre' },
    ...{ 'acronym-en': 'HC', 'acronym-fr': 'CH', 'legal-form': 'other-public' },
  })
}

async function name(walker: Walker, en: string, fr: string): Promise<void> {
  await walker.press(/^Enregistrer/, { 'title-en': en, 'title-fr': fr, holder: 'Odile Mazerolle' })
}

test('an agreement with it becomes ready, names who signs for it, and goes on past the signature', async () => {
  const site = visit(demo)
  const walker = await openAgreement(site, 'fr', registerCouncil)
  const begin = walker.address
  const id = /[0-9a-f-]{36}/.exec(begin)?.[0] ?? ''
  expect(walker.text).toContain('Cette organisation n’utilise pas encore Entente.')
  await walker.follow(/^Nommer ses postes/)
  await name(walker, 'Chair of the Council', 'Présidence du Conseil')
  await walker.follow(/^Nommer un poste/)
  await name(walker, 'Harbour Master', 'Maître de port')

  await walker.open(begin)
  await walker.press(/^Commencer ces éléments/, { ...speakers(walker), ...facts(walker) })
  for (let page = 0; page < 4 && walker.address.includes('lecture'); page++)
    await walker.press(/^Nous avons lu tout le document/)
  await settleBlockers(walker, 'fr')
  expect(walker.text).toMatch(/Conseil du havre\s*N’utilise pas encore Entente/)
  await walker.press(/^Consigner ces décisions/)
  expect(walker.text).toContain('Prête à signer')

  const printed = await site.take(`/fr/ententes/${id}/telechargement?format=md&lang=fr`)
  expect(printed.statusCode).toBe(200)
  expect(printed.body).toContain('Présidence du Conseil')

  await walker.open(`/fr/relations/${id}`)
  expect(walker.text).toContain('Emporter les documents à signer')
  await walker.open(`/fr/relations/${id}/point-de-decision`)
  const signed = { outcome: 'proceed', 'reason-en': 'Signed on paper', 'reason-fr': 'Signée sur papier' }
  await walker.press(/^Consigner la décision/, signed)
  const { step } = await demo.database.owner
    .selectFrom('agreements.relationship')
    .select('step')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(step).toBe(7)
}, 120_000)
