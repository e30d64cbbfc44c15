import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestApplication, testApplication } from '../../../../../test/harness/application.ts'
import { reopenPath } from '../../paths.ts'
import { draftedRelationship } from '../drafting.fixture.ts'
import { documentPath, reopenAgreementPath } from '../paths.ts'

const applications: TestApplication[] = []
let app: TestApplication
let file: Awaited<ReturnType<typeof draftedRelationship>>

beforeEach(async () => {
  app = await testApplication()
  applications.push(app)
  file = await draftedRelationship(app.database.owner)
  await control(file.mou, 'approved')
  await control(file.sla, 'in-force')
})

afterAll(() => Promise.all(applications.map((one) => one.close())))

async function control(document: string, status: string): Promise<void> {
  const element = {
    relationship_id: file.id,
    document_id: document,
    id: 'doc-control',
    ordinal: 0,
    state: 'drafted',
    fields: JSON.stringify({ revision: '1.0', 'revision-date': '2026-11-20', status }),
    changed_at: app.now.value.toString(),
  }
  await app.database.owner.insertInto('agreements.element').values(element).execute()
}

async function standing() {
  const rows = await app.database.owner
    .selectFrom('agreements.element')
    .select(['document_id', 'fields', 'version'])
    .where('id', '=', 'doc-control')
    .execute()
  const revisions = await app.database.owner
    .selectFrom('agreements.element_revision')
    .select(['document_id', 'version', 'person_id'])
    .execute()
  return { controls: new Map(rows.map((row) => [row.document_id, row])), revisions }
}

const ways = [
  ['the page of checks', () => reopenAgreementPath.href('en', { id: file.id }), 'ready'],
  ['the relationship', () => reopenPath.href('en', { id: file.id }), 'ready'],
  ['the relationship, closed meanwhile', () => reopenPath.href('en', { id: file.id }), 'closed'],
] as const

describe('drafting that opens again', () => {
  it.each(ways)('makes approved documents drafts, and leaves a trace: from %s', async (_, address, state) => {
    await app.database.owner
      .updateTable('agreements.relationship')
      .set({ state })
      .where('id', '=', file.id)
      .execute()
    const writer = await app.signedIn(file.writer)
    const page = documentPath.href('en', { id: file.id, document: file.mou })
    expect((await writer.get(page)).body).toContain('<td>Approved</td>')
    const form = { version: '1', 'reason-en': 'A level was wrong', 'reason-fr': 'Un niveau était faux' }
    expect((await writer.post(address(), form)).statusCode).toBe(303)
    const { controls, revisions } = await standing()
    expect(controls.get(file.mou)).toMatchObject({
      fields: { status: 'draft', revision: '1.0', 'revision-date': '2026-11-20' },
      version: 2,
    })
    expect(revisions).toEqual([{ document_id: file.mou, version: 2, person_id: file.writer.person }])
    expect(controls.get(file.sla)).toMatchObject({ fields: { status: 'in-force' }, version: 1 })
    const text = (await writer.get(page)).body
    expect(text).toContain('<td>Draft</td>')
    expect(text).toContain('class="document-draft"')
    expect(text).not.toContain('<td>Approved</td>')
    const trail = await app.database.owner
      .selectFrom('identity.audit_entry')
      .select('action')
      .where('subject', '=', `element:${file.mou}/doc-control`)
      .execute()
    expect(trail).toEqual([{ action: 'element-saved' }])
    const again = await writer.post(reopenAgreementPath.href('en', { id: file.id }), {})
    expect(again.statusCode).toBe(303)
    expect((await standing()).revisions).toHaveLength(1)
  })
})
