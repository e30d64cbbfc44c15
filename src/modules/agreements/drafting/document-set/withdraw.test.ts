import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Browser,
  type TestApplication,
  testApplication,
} from '../../../../../test/harness/application.ts'
import { newId } from '../../../../kernel/value/id.ts'
import { draftedRelationship } from '../drafting.fixture.ts'
import {
  agreementHistoryPath,
  agreementPath,
  bringBackDocumentPath,
  documentSettingsPath,
  elementPath,
  versionPath,
  versionsPath,
  withdrawDocumentPath,
} from '../paths.ts'

let app: TestApplication
let file: Awaited<ReturnType<typeof draftedRelationship>>
let writer: Browser
let other: Browser

beforeAll(async () => {
  app = await testApplication()
  file = await draftedRelationship(app.database.owner)
  ;[writer, other] = await Promise.all([app.signedIn(file.writer), app.signedIn(file.other)])
})
afterAll(() => app.close())

const at = (document: string) => ({ id: file.id, document })
const overview = async (browser = writer) =>
  (await browser.get(agreementPath.href('en', { id: file.id }))).body

describe('a document that is no longer wanted', () => {
  it('is asked about, leaves the draft of both parties, and comes back with what is written in it', async () => {
    const text = elementPath.href('en', { ...at(file.sla), element: 'service-assumptions' })
    const typed = {
      version: '0',
      state: 'drafted',
      complete: 'yes',
      'text.en': 'Kept',
      'text.fr': 'Conservé',
    }
    expect((await writer.post(text, typed)).statusCode).toBe(303)
    const settings = await writer.get(documentSettingsPath.href('en', at(file.sla)))
    expect(settings.body).toContain(withdrawDocumentPath.href('en', at(file.sla)))
    const question = await writer.get(withdrawDocumentPath.href('fr', at(file.sla)))
    expect(question.body).toContain('Retirer «\u00a0Niveaux (SLA-1)\u00a0»?')
    for (let sent = 0; sent < 2; sent++) {
      const reply = await writer.post(withdrawDocumentPath.href('en', at(file.sla)))
      expect(reply.statusCode).toBe(303)
    }
    expect((await writer.get(text)).statusCode).toBe(404)
    expect((await other.post(text, { ...typed, version: '1', 'text.en': 'Lost' })).statusCode).toBe(404)
    expect(await overview(other)).toContain('Withdrawn documents')
    for (let sent = 0; sent < 2; sent++) {
      const reply = await other.post(bringBackDocumentPath.href('en', at(file.sla)))
      expect(reply.statusCode).toBe(303)
    }
    expect((await writer.get(text)).body).toContain('Kept')
    expect(await overview()).not.toContain('Withdrawn documents')
    const trail = (await other.get(agreementHistoryPath.href('fr', { id: file.id }))).body
    expect(trail.match(/A retiré un document/g)).toHaveLength(1)
    expect(trail.match(/A rétabli un document/g)).toHaveLength(1)
  })

  it('stays while another comes under it, and comes back after the one above it', async () => {
    const above = await writer.post(withdrawDocumentPath.href('en', at(file.mou)))
    expect([above.statusCode, above.body]).toEqual([
      403,
      expect.stringContaining('comes under this document'),
    ])
    await writer.post(withdrawDocumentPath.href('en', at(file.sla)))
    await writer.post(withdrawDocumentPath.href('en', at(file.mou)))
    const first = await writer.post(bringBackDocumentPath.href('fr', at(file.sla)))
    expect([first.statusCode, first.body]).toEqual([403, expect.stringContaining('Rétablissez-le d’abord')])
    await writer.post(bringBackDocumentPath.href('en', at(file.mou)))
    expect((await writer.post(bringBackDocumentPath.href('en', at(file.sla)))).statusCode).toBe(303)
  })

  it('is withdrawn by those who choose the documents, of the parties, and while it is drafted', async () => {
    const auditor = await app.signedIn(file.auditor)
    expect((await auditor.post(withdrawDocumentPath.href('en', at(file.sla)))).statusCode).toBe(403)
    expect((await auditor.get(withdrawDocumentPath.href('en', at(file.sla)))).statusCode).toBe(403)
    const stranger = await app.signedIn(file.stranger)
    expect((await stranger.post(withdrawDocumentPath.href('en', at(file.sla)))).statusCode).toBe(404)
    expect((await stranger.post(bringBackDocumentPath.href('en', at(file.sla)))).statusCode).toBe(404)
    expect((await writer.post(withdrawDocumentPath.href('en', at(newId(app.now.value))))).statusCode).toBe(
      404,
    )
    const change = app.database.owner.updateTable('agreements.relationship')
    await change.set({ state: 'ready' }).where('id', '=', file.id).execute()
    expect((await writer.post(withdrawDocumentPath.href('en', at(file.sla)))).statusCode).toBe(403)
    await change.set({ state: 'open' }).where('id', '=', file.id).execute()
    expect(await overview()).toContain('SLA-1')
  })
})

describe('a version', () => {
  it('is not frozen twice of the same text, and is read as it was', async () => {
    const versions = versionsPath.href('en', { id: file.id })
    const frozen = [await writer.post(versions), await writer.post(versions)]
    expect(frozen.map(({ headers }) => headers.location)).toEqual([
      `${versions}?done=frozen`,
      `${versions}?done=same`,
    ])
    const text = elementPath.href('en', { ...at(file.sla), element: 'service-assumptions' })
    const typed = { version: '1', state: 'drafted', complete: 'yes', 'text.en': 'Later', 'text.fr': 'Après' }
    expect((await writer.post(text, typed)).statusCode).toBe(303)
    const page = await writer.get(versionPath.href('en', { id: file.id, number: '1' }))
    const [address = ''] = /\/en\/agreements\/[^"]*\/documents\/[^"]*\?version=1/.exec(page.body) ?? []
    expect(page.body).not.toContain('<pre')
    const read = await writer.get(address.replace(file.mou, file.sla))
    expect([read.statusCode, read.body]).toEqual([200, expect.stringContaining('frozen in version 1')])
    expect(read.body).toContain('Kept')
    expect(read.body).not.toContain('Later')
    expect((await other.get(address.replace('version=1', 'version=9'))).statusCode).toBe(404)
  })
})
