import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../../../../../test/harness/application.ts'
import { member, organization } from '../../../../../test/harness/people.ts'
import { transaction } from '../../../../kernel/data/database.ts'
import { newId } from '../../../../kernel/value/id.ts'
import { addPositionPath } from '../../../identity/index.ts'
import { loadAgreement } from '../../drafting/load/load-agreement.ts'
import {
  historyPath,
  namedPositionPath,
  namedPositionsPath,
  newMilestonePath,
  newNamedPositionPath,
  relationshipPath,
  removeNamedPositionPath,
} from '../../paths.ts'
import { openThroughPages, type Scene, scene } from '../relationships.fixture.ts'

let at: Scene
/** A party that nobody here belongs to, and a relationship with it. */
let absent: string
let id: string
let position: string
beforeAll(async () => {
  at = await scene()
})
beforeEach(async () => {
  absent = await organization(at.database.owner, 'Harbour Town', 'Ville-du-Port', 'municipality')
  id = await openThroughPages({ ...at, provider: absent })
  position = newId(at.now.value)
})
afterAll(() => at.close())

const typed = (more: Record<string, string> = {}) => ({
  ...{
    id: position,
    version: '0',
    party: absent,
    'title-en': 'Harbour Master',
    'title-fr': 'Maître de port',
  },
  ...{ holder: 'Noor Haddad', email: 'port@example.org', phone: '' },
  ...more,
})

const name = (more?: Record<string, string>, browser: Browser = at.drafter) =>
  browser.post(newNamedPositionPath.href('en', { id }), typed(more))

const edit = () => namedPositionPath.href('en', { id, position })

/** Somebody of the absent party comes, with these roles. */
async function comes(...roles: Parameters<typeof member>[2]): Promise<Browser> {
  return at.signedIn(await member(at.database.owner, absent, roles))
}

async function positionsInDrafts() {
  const actor = { organization: at.client, person: newId(at.now.value) }
  const today = at.now.value.toZonedDateTimeISO('UTC').toPlainDate()
  const loaded = await transaction(at.database.app, actor, (tx) => loadAgreement(tx, id, today))
  return loaded?.agreement.positions
}

describe('for a party that does not use Entente yet', () => {
  test('the workspace leads to its positions, and a position named there can be chosen everywhere', async () => {
    const workspace = await at.drafter.get(relationshipPath.href('fr', { id }))
    expect(workspace.body).toContain('N’utilise pas encore Entente.')
    expect(workspace.body).toContain(namedPositionsPath.href('fr', { id }))

    expect((await name()).statusCode).toBe(303)
    const list = await at.auditor.get(namedPositionsPath.href('fr', { id }))
    expect(list.body).toContain('Maître de port')
    expect(list.body).toContain('Noor Haddad')
    expect(list.body).not.toContain(edit().replace('/en/relationships', '/fr/relations'))
    expect((await at.drafter.get(newMilestonePath.href('en', { id }))).body).toContain('Harbour Master')
    expect(await positionsInDrafts()).toEqual([
      {
        ...{ id: position, party: absent, title: { en: 'Harbour Master', fr: 'Maître de port' } },
        ...{ incumbent: 'Noor Haddad', email: 'port@example.org' },
      },
    ])
    const history = await at.auditor.get(historyPath.href('en', { id }))
    expect(history.body).toMatch(/Named a position for a party.*Harbour Master/s)
  })

  test.each([
    ['no title in French', { 'title-fr': '' }, 'both languages'],
    ['an address that is none', { email: 'port' }, 'name@example.ca'],
    ['no party', { party: '' }, 'does not use Entente yet'],
    ['a control character', { holder: 'Noor\u0007' }, 'control characters'],
  ])('%s is refused, and what was typed stays', async (_what, wrong, says) => {
    const reply = await name({ phone: '555-0100', ...wrong })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(says)
    expect(reply.body).toContain('555-0100')
    expect(await positionsInDrafts()).toEqual([])
  })

  test('no position is named for a party that uses Entente, nor for a stranger', async () => {
    for (const party of [at.client, at.stranger]) {
      const reply = await name({ party })
      expect(reply.statusCode).toBe(422)
      expect(reply.body).toContain('the others name their own positions')
    }
  })

  test('two corrections of one state: the second sees both texts', async () => {
    await name()
    const correct = (title: string) =>
      at.drafter.post(edit(), typed({ version: '1', 'title-en': title, party: '' }))
    expect((await correct('Port Captain')).statusCode).toBe(303)
    const second = await correct('Harbour Chief')
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Port Captain')
    expect(second.body).toContain('Harbour Chief')
  })

  test('a removed position can no longer be chosen', async () => {
    await name()
    const remove = removeNamedPositionPath.href('en', { id, position })
    expect((await at.drafter.get(remove)).body).toContain('Remove the position “Harbour Master”?')
    expect((await at.drafter.post(remove)).statusCode).toBe(303)
    expect(await positionsInDrafts()).toEqual([])
    expect((await at.drafter.get(edit())).statusCode).toBe(404)
  })
})

describe('once its people are here', () => {
  test('they alone correct what was named for them', async () => {
    await name()
    const theirs = await comes('manager')
    expect((await at.drafter.get(edit())).statusCode).toBe(403)
    const late = await at.drafter.post(edit(), typed({ version: '1', 'title-en': 'Ours' }))
    expect(late.statusCode).toBe(403)
    expect((await at.drafter.post(removeNamedPositionPath.href('en', { id, position }))).statusCode).toBe(403)
    expect((await name({ id: newId(at.now.value) })).statusCode).toBe(422)
    const reply = await theirs.post(edit(), typed({ version: '1', 'title-en': 'Port Captain' }))
    expect(reply.statusCode).toBe(303)
    expect((await positionsInDrafts())?.map(({ title }) => title.en)).toEqual(['Port Captain'])
  })

  test('taken over, it is a position of their own under the same id, named once', async () => {
    await name()
    const registrar = await comes('registrar')
    const page = await registrar.get(namedPositionsPath.href('fr', { id }))
    expect(page.body).toContain('Reprendre comme poste de votre organisation')
    expect(page.body).toContain(addPositionPath.href('fr'))
    const { id: own, 'title-en': en, 'title-fr': fr } = typed()
    await registrar.post(addPositionPath.href('fr'), { id: own, 'title-en': en, 'title-fr': fr })
    expect((await positionsInDrafts())?.map((one) => one.id)).toEqual([position])
    const after = await registrar.get(namedPositionsPath.href('fr', { id }))
    expect(after.body).toContain('tient ses propres postes')
  })
})

describe('underneath the code', () => {
  test('the database lets nobody name for a party that is here, or for a stranger', async () => {
    const row = (party: string) => ({
      ...{ relationship_id: id, id: newId(at.now.value), organization_id: party },
      ...{ title_en: 'Any', title_fr: 'Tout', changed_at: at.now.value.toString() },
    })
    const insert = (actor: string, party: string) =>
      transaction(at.database.app, { organization: actor, person: newId(at.now.value) }, (tx) =>
        tx.insertInto('agreements.named_position').values(row(party)).execute(),
      )
    await insert(at.client, absent)
    await expect(insert(at.stranger, absent)).rejects.toThrow('row-level security')
    await expect(insert(at.client, at.stranger)).rejects.toThrow('row-level security')
    await comes('manager')
    await expect(insert(at.client, absent)).rejects.toThrow('row-level security')
  })
})
