import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftedRelationship } from '../src/modules/agreements/drafting/drafting.fixture.ts'
import { type Browser, type TestApplication, testApplication } from './harness/application.ts'

let app: TestApplication
let at: Awaited<ReturnType<typeof draftedRelationship>>
let opener: Browser
let other: Browser

beforeAll(async () => {
  app = await testApplication()
  at = await draftedRelationship(app.database.owner)
  opener = await app.signedIn(at.writer)
  other = await app.signedIn(at.other)
})
afterAll(() => app.close())

const choose = async (browser: Browser, name: string, label: string) => {
  const reply = await browser.post('/fr/organisation/parametres', {
    'name-en': name,
    'name-fr': name,
    'legal-form': 'agency',
    'sla-label': label,
    'time-zone': 'America/Toronto',
  })
  expect(reply.statusCode).toBe(303)
}
const accord = 'Accord sur les niveaux de service'
const entente = 'Entente sur les niveaux de service'
const file = (version = '') => `/fr/ententes/${at.id}/telechargement?format=md&lang=fr${version}`

test('the name that the opener chose is used by both parties, on every page and in every file', async () => {
  await choose(opener, 'Bureau des cartes', 'accord')
  await app.database.owner
    .updateTable('agreements.document')
    .set({ title_fr: '', number: '' })
    .where('id', '=', at.sla)
    .execute()
  const pages = [
    '/fr/ententes',
    '/fr/ententes/exportation',
    `/fr/relations/${at.id}`,
    `/fr/ententes/${at.id}`,
    `/fr/ententes/${at.id}/documents/${at.sla}`,
    file(),
  ]
  for (const address of pages) {
    for (const browser of [opener, other]) {
      const { statusCode, body } = await browser.get(address)
      expect(statusCode, address).toBe(200)
      expect(body, address).toContain(accord)
      expect(body, address).not.toContain(entente)
    }
  }
})

test('a frozen version keeps its name, also what is ready to sign; the file carries it', async () => {
  await opener.post(`/fr/ententes/${at.id}/versions`)
  await choose(opener, 'Bureau des cartes', 'entente')
  expect((await opener.get(file())).body).toContain(entente)
  expect((await opener.get(file('&version=1'))).body).toContain(accord)
  const json = (version = '') => opener.get(file(version).replace('format=md', 'format=json'))
  expect((await json('&version=1')).json().slaFrenchLabel).toBe('accord')
  expect((await json()).json().slaFrenchLabel).toBeUndefined()
  await opener.post(`/fr/ententes/${at.id}/versions`)
  await app.database.owner
    .updateTable('agreements.relationship')
    .set({ state: 'ready' })
    .where('id', '=', at.id)
    .execute()
  await choose(opener, 'Bureau des cartes', 'accord')
  expect((await other.get(file())).body).toContain(entente)
  expect((await other.get('/fr/ententes')).body).toContain(entente)
})

test('what was made elsewhere is named as the organization that recorded it does', async () => {
  await choose(other, 'Agence de l’imprimerie', 'accord')
  const examination = String((await other.post('/fr/examen/exemple', { token: at.mou })).headers.location)
  expect((await other.get(`${examination}/inscription`)).body).toContain(accord)
})
