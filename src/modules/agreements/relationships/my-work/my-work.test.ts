import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApplication, testApplication } from '../../../../../test/harness/application.ts'
import { transaction } from '../../../../kernel/data/database.ts'
import { draftedRelationship } from '../../drafting/drafting.fixture.ts'
import { proposalsPath } from '../../drafting/paths.ts'
import { myWorkPath } from '../../paths.ts'
import { propose } from '../../proposals/store.ts'

let app: TestApplication
let file: Awaited<ReturnType<typeof draftedRelationship>>

beforeAll(async () => {
  app = await testApplication()
  file = await draftedRelationship(app.database.owner)
})
afterAll(() => app.close())

describe('my work', () => {
  test('tells what waits for the person from what waits for colleagues', async () => {
    const pageOf = async (who: { person: string; organization: string }) =>
      (await (await app.signedIn(who)).get(myWorkPath.href('fr'))).body
    const [writer, auditor] = [await pageOf(file.writer), await pageOf(file.auditor)]
    expect(writer).toContain('À vous d’agir')
    expect(writer).not.toContain('Au tour d’une autre personne')
    expect(auditor).toContain('Aucune relation n’attend aujourd’hui ce que vos rôles permettent.')
    expect(auditor).toContain('Au tour d’une autre personne de votre organisation')
  })

  test('shows the proposals of the other party to those who may answer them, and to nobody else', async () => {
    const actor = { organization: file.writer.organization, person: file.writer.person }
    const reason = { en: 'Ours is shorter.', fr: 'La nôtre est plus courte.' }
    for (const element of ['background', 'principles']) {
      const proposed = { relationship: file.id, document: file.mou, element, elementVersion: 1, reason }
      await transaction(app.database.app, actor, (tx) => propose(tx, proposed, actor, app.now.value))
    }
    const pageOf = async (who: { person: string; organization: string }) =>
      (await (await app.signedIn(who)).get(myWorkPath.href('en'))).body
    const other = await pageOf(file.other)
    expect(other).toContain('Proposals to answer')
    expect(other).toContain(proposalsPath.href('en', { id: file.id }))
    expect(other).toMatch(/2 proposals from [^,<]+, since/)
    for (const who of [file.writer, file.auditor, file.stranger])
      expect(await pageOf(who)).not.toContain('Proposals to answer')
  })
})
