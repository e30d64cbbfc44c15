import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApplication, testApplication } from '../../../../../test/harness/application.ts'
import { everyone, transaction } from '../../../../kernel/data/database.ts'
import { sessionCookie } from '../../../../kernel/web/server-options.ts'
import { openSession } from '../../../identity/index.ts'
import { draftedRelationship } from '../drafting.fixture.ts'
import { beginDraftPath, readBegunPath } from '../paths.ts'

/** What a page may take over the network, compressed, so that it opens on a poor line. */
const most = 100_000

let app: TestApplication
let file: Awaited<ReturnType<typeof draftedRelationship>>
let cookie: string

beforeAll(async () => {
  app = await testApplication()
  file = await draftedRelationship(app.database.owner)
  // The heaviest case: everything that the guide asks of a complex agreement of two documents.
  await app.database.owner
    .updateTable('agreements.relationship')
    .set({
      tier: 'complex',
      answers: JSON.stringify({ moneyMoves: true, fundingModel: 'fee', personalInformation: true }),
    })
    .where('id', '=', file.id)
    .execute()
  const token = await transaction(app.database.app, everyone, (tx) =>
    openSession(tx, file.writer, app.now.value),
  )
  cookie = `${sessionCookie}=${token}`
})
afterAll(() => app.close())

/** The size of a page as it is sent to a browser that takes this encoding. */
async function weight(url: string, encoding: string): Promise<number> {
  const reply = await app.server.inject({ url, headers: { cookie, 'accept-encoding': encoding } })
  expect(reply.statusCode).toBe(200)
  expect(reply.headers['content-encoding']).toBe(encoding)
  return reply.rawPayload.length
}

test.each(['en', 'fr'] as const)('the page where a draft begins stays light, in %s', async (language) => {
  const url = beginDraftPath.href(language, { id: file.id })
  for (const encoding of ['br', 'gzip']) expect(await weight(url, encoding)).toBeLessThan(most)
})

test('so do the pages where it is read, with all that could be begun', async () => {
  const writer = await app.signedIn(file.writer)
  const address = beginDraftPath.href('en', { id: file.id })
  const { document } = parseHTML((await writer.get(address)).body)
  const fields: Record<string, string[]> = {}
  for (const box of document.querySelectorAll('main input[type=checkbox]')) {
    const name = box.getAttribute('name') ?? ''
    fields[name] = [...(fields[name] ?? []), box.getAttribute('value') ?? '']
  }
  expect((await writer.post(address, fields)).statusCode).toBe(303)
  for (const language of ['en', 'fr'] as const)
    for (const one of [file.mou, file.sla]) {
      const url = readBegunPath.href(language, { id: file.id, document: one })
      for (const encoding of ['br', 'gzip']) expect(await weight(url, encoding)).toBeLessThan(most)
    }
})
