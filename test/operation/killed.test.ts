import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Database } from '../../src/kernel/data/database.ts'
import { startEmbedded } from '../../src/kernel/data/embedded.ts'
import { firstBroken } from '../../src/modules/identity/audit/audit.ts'
import { type RunningProduct, runProduct } from '../harness/running.ts'
import { signInAs } from '../harness/visitor.ts'

/** The program and its database are killed while people save, several times; nothing is ever half saved. */
const elements = ['principles', 'purpose', 'communications', 'roles']
const rounds = 3

let data: string

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'entente-killed-'))
})
afterAll(async () => {
  await rm(base(), { recursive: true, force: true })
  await rm(data, { recursive: true, force: true })
})

test('kill -9 in the middle of saves leaves whole elements, each with its revisions and its trail', async () => {
  const acknowledged = new Map<string, number>()
  for (let round = 1; round <= rounds; round++) {
    const product = await runProduct({ ENTENTE_DATA: data })
    const { cookie, documents } = await openDraft(product)
    const forms = elements.map((element) => openForm(product, cookie, `${documents}/elements/${element}`))
    const savers = (await Promise.all(forms)).map((form) => ({ form, done: save(product, form, round) }))
    const begun = savers.map(({ form }) => form.version)
    for (let wait = 0; wait < 300 && savers.some(({ form }, index) => form.version === begun[index]); wait++)
      await sleep(50)
    await kill(product)
    await Promise.all(savers.map(({ done }) => done))
    for (const [index, { form }] of savers.entries()) acknowledged.set(elements[index] ?? '', form.version)
  }
  const again = await runProduct({ ENTENTE_DATA: data })
  const { documents } = await openDraft(again)
  const database = await owner()
  const [, relationship = '', document = ''] =
    /([0-9a-f-]{36})\/documents\/([0-9a-f-]{36})/.exec(documents) ?? []
  expect(await halfSaved(database, document)).toEqual([])
  for (const element of elements) {
    const version = await versionOf(database, document, element)
    // What the program said is saved, is; one more save may have been under way.
    expect(version, element).toBeGreaterThanOrEqual(acknowledged.get(element) ?? 0)
    expect(acknowledged.get(element), element).toBeGreaterThan(0)
  }
  const chain = database.selectFrom('identity.audit_entry').selectAll().where('chain', '=', relationship)
  expect(firstBroken(await chain.orderBy('sequence').execute())).toBeNull()
  await database.destroy()
  expect(await again.stop()).toBe(0)
}, 240_000)

/** Signs in and finds the memorandum of the demonstration's complete agreement. */
async function openDraft({ address }: RunningProduct) {
  const cookie = await signInAs(address, 'Amara Okafor')
  const read = async (path: string) => (await fetch(address + path, { headers: { cookie } })).text()
  const list = await read('/en/relationships')
  const id = /href="\/en\/relationships\/([0-9a-f-]{36})"[^>]*>\s*Digitization of harbour plans/.exec(
    list,
  )?.[1]
  const overview = await read(`/en/agreements/${id}`)
  const documents = /\/en\/agreements\/[0-9a-f-]{36}\/documents\/[0-9a-f-]{36}/.exec(overview)?.[0] ?? ''
  expect(documents).not.toBe('')
  return { cookie, documents }
}

type OpenForm = { readonly path: string; readonly cookie: string; version: number }

async function openForm({ address }: RunningProduct, cookie: string, path: string): Promise<OpenForm> {
  const page = await (await fetch(address + path, { headers: { cookie } })).text()
  return { path, cookie, version: Number(/name="version" value="(\d+)"/.exec(page)?.[1]) }
}

/** Saves one element over and over until the program is gone; the form holds the last version that was acknowledged. */
async function save({ address }: RunningProduct, form: OpenForm, round: number): Promise<void> {
  for (let time = 1; ; time++) {
    const text = `Round ${round}, time ${time}. `.repeat(40)
    const fields = { version: String(form.version), state: 'drafted', complete: 'yes', do: 'autosave' }
    const told: { outcome: string; version: number } | null = await fetch(address + form.path, {
      method: 'POST',
      headers: { cookie: form.cookie, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ ...fields, 'text.en': text, 'text.fr': text }),
    })
      .then((reply) => reply.json())
      // The connection was cut, or the database was gone first: that is what was wanted.
      .catch(() => null)
    if (!told) return
    expect(told.outcome).toBe('saved')
    form.version = told.version
  }
}

async function kill(product: RunningProduct): Promise<void> {
  const [postmaster = ''] = (await readFile(join(base(), 'postgres/postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(postmaster), 'SIGKILL')
  process.kill(product.pid, 'SIGKILL')
  // Its sessions see that it is gone, and go.
  await sleep(2000)
}

/** Where the database lies: for root, in a folder that its unprivileged user may enter. */
function base(): string {
  return existsSync(join(data, 'postgres')) ? data : join('/var/lib/entente', encodeURIComponent(data))
}

/** The server that the running program started. */
async function owner(): Promise<Database> {
  const { url } = await startEmbedded(data)
  const there = new URL(url)
  const databases = connect(url, { size: 1 })
  const { rows } = await sql<{
    datname: string
  }>`select datname from pg_database where datname like 'entente%'`.execute(databases)
  await databases.destroy()
  if (rows[0]) there.pathname = `/${rows[0].datname}`
  return connect(there.href, { size: 1 })
}

async function versionOf(database: Database, document: string, element: string): Promise<number> {
  const row = database.selectFrom('agreements.element').select('version').where('document_id', '=', document)
  return (await row.where('id', '=', element).executeTakeFirstOrThrow()).version
}

/**
 * Elements that differ from their last revision, or whose revisions or trail have a gap. What came with the demonstration
 * has no revision of its own.
 */
async function halfSaved(database: Database, document: string) {
  const { rows } = await sql`
    select e.id, e.version from agreements.element e
    where e.document_id = ${document}::uuid and e.id = any(${elements}) and (
      not exists (select from agreements.element_revision r
        where r.document_id = e.document_id and r.element_id = e.id and r.version = e.version
          and (r.state, r.text_en, r.text_fr, r.fields) = (e.state, e.text_en, e.text_fr, e.fields))
      or e.version <> (select max(r.version) from agreements.element_revision r
        where r.document_id = e.document_id and r.element_id = e.id)
      or (select count(*) from agreements.element_revision r
        where r.document_id = e.document_id and r.element_id = e.id) not in (e.version, e.version - 1)
      or (select count(*) from identity.audit_entry a
        where a.subject = 'element:' || e.document_id || '/' || e.id and a.action = 'element-saved')
        not in (e.version, e.version - 1))`.execute(database)
  return rows
}
