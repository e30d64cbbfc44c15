import { parseHTML } from 'linkedom'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type Browser,
  type TestApplication,
  testApplication,
} from '../../../../../test/harness/application.ts'
import { transaction } from '../../../../kernel/data/database.ts'
import { draftedRelationship } from '../drafting.fixture.ts'
import {
  agreementHistoryPath,
  agreementPath,
  beginDraftPath,
  checksPath,
  elementPath,
  readBegunPath,
  readyPath,
} from '../paths.ts'

const applications: TestApplication[] = []
let app: TestApplication
let file: Awaited<ReturnType<typeof draftedRelationship>>
let writer: Browser

beforeEach(async () => {
  app = await testApplication()
  applications.push(app)
  file = await draftedRelationship(app.database.owner)
  writer = await app.signedIn(file.writer)
  const ticked = ['term@0', 'termination@0', 'official-languages@0']
  await writer.post(beginDraftPath.href('en', { id: file.id }), { [`begin-${file.mou}`]: ticked })
})

afterAll(() => Promise.all(applications.map((one) => one.close())))

const address = (language: 'en' | 'fr' = 'en') =>
  readBegunPath.href(language, { id: file.id, document: file.mou })
const page = async (browser: Browser, where: string) => parseHTML((await browser.get(where)).body).document
const unread = async () => {
  const rows = await app.database.owner
    .selectFrom('agreements.element')
    .select('id')
    .where('begun', '=', true)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
const readings = () => app.database.owner.selectFrom('agreements.element_reading').selectAll().execute()

describe('what the program began', () => {
  it('is shown whole, in both languages, section by section', async () => {
    const document = await page(writer, address('fr'))
    const sections = [...document.querySelectorAll('main h2')].map((one) => one.textContent)
    expect(sections).toHaveLength(3)
    const text = document.querySelector('main')?.textContent ?? ''
    expect(text).toContain('peut résilier la présente entente')
    expect(document.querySelector('main [lang="en"]')?.textContent).toContain('Term and renewal')
    const buttons = [...document.querySelectorAll('main button')].map((one) => one.textContent)
    expect(buttons.filter((one) => one?.startsWith('Nous avons lu cette section'))).toHaveLength(3)
    expect(buttons.at(-1)).toBe('Nous avons lu tout le document')
  })

  it('is marked on the overview, the element and the checks, and keeps the agreement from being ready', async () => {
    const overview = await page(writer, agreementPath.href('en', { id: file.id }))
    expect(overview.querySelector('main a.govuk-button')?.textContent).toBe('Read what was begun (3 clauses)')
    expect(overview.querySelector('main')?.textContent).toContain('To read')
    const element = elementPath.href('fr', { id: file.id, document: file.mou, element: 'termination' })
    expect((await page(writer, element)).querySelector('main')?.textContent).toContain('à lire')
    const checks = await page(writer, checksPath.href('en', { id: file.id }))
    const link = [...checks.querySelectorAll('main a')].find((one) => one.getAttribute('href') === address())
    expect(link?.textContent).toBe(
      '3 elements were begun for you and nobody has read them. Read them, then say so.',
    )
    expect((await writer.post(readyPath.href('en', { id: file.id }), {})).statusCode).toBe(403)
  })

  it('is read section by section, by whom and when, in the trail', async () => {
    const reply = await writer.post(address(), { read: ['termination@1'] })
    expect(reply.statusCode).toBe(303)
    expect(await unread()).toEqual(['official-languages', 'term'])
    const after = await page(writer, reply.headers.location ?? '')
    expect(after.querySelector('main')?.textContent).toContain('It is noted that you read 1 clause.')
    expect(after.querySelector('main details:last-of-type table')?.textContent).toContain('Termination')
    // Section by section, each party for itself.
    const sections = [...after.querySelectorAll('main table')][0]?.textContent
    expect(sections).toContain('Governance✓Read○1 clause left to read')
    const history = await writer.get(agreementHistoryPath.href('en', { id: file.id }))
    expect(history.body).toContain('Read clauses')
    expect(await readings()).toMatchObject([
      {
        element_id: 'termination',
        version: 1,
        person_id: file.writer.person,
        organization_id: file.organizations.client,
      },
    ])
  })

  it('leads to the checks once everything is read, and is noted once', async () => {
    const all = { read: ['term@1', 'termination@1', 'official-languages@1'] }
    const [first, second] = await Promise.all([writer.post(address(), all), writer.post(address(), all)])
    expect([first.statusCode, second.statusCode]).toEqual([303, 303])
    expect(first.headers.location).toContain(checksPath.href('en', { id: file.id }))
    expect(await unread()).toEqual([])
    expect(await readings()).toHaveLength(3)
    expect((await page(writer, address())).querySelector('main')?.textContent).toContain(
      'has nothing left to read',
    )
  })

  it('needs no reader once somebody wrote it by hand', async () => {
    const element = elementPath.href('en', { id: file.id, document: file.mou, element: 'termination' })
    await writer.post(element, {
      state: 'drafted',
      complete: 'yes',
      do: 'save',
      version: '1',
      'text.en': 'By hand.',
    })
    expect(await unread()).toEqual(['official-languages', 'term'])
    await writer.post(address(), { read: ['termination@1'] })
    expect(await readings()).toEqual([])
  })
})

describe('bad input', () => {
  it('notes nothing for elements, versions and documents that are not there', async () => {
    const odd = { read: ['nothing@1', 'term@7', 'term', '<b>@1', '\u0000'] }
    expect((await writer.post(address(), odd)).statusCode).toBe(303)
    expect((await writer.post(address(), {})).statusCode).toBe(303)
    const elsewhere = readBegunPath.href('en', { id: file.id, document: file.id })
    expect((await writer.post(elsewhere, { read: ['term@1'] })).statusCode).toBe(404)
    expect((await writer.get(readBegunPath.href('fr', { id: 'x', document: 'y' }))).statusCode).toBe(404)
    expect(await readings()).toEqual([])
  })
})

describe('who may', () => {
  it('lets an auditor read without a button, and refuses what it would note', async () => {
    const auditor = await app.signedIn(file.auditor)
    expect((await page(auditor, address())).querySelector('main form')).toBeNull()
    expect((await auditor.post(address(), { read: ['term@1'] })).statusCode).toBe(403)
    expect(await readings()).toEqual([])
  })

  it('does not exist for an organization that is no party, even in the database', async () => {
    const stranger = await app.signedIn(file.stranger)
    expect((await stranger.get(address())).statusCode).toBe(404)
    expect((await stranger.post(address(), { read: ['term@1'] })).statusCode).toBe(404)
    const row = {
      relationship_id: file.id,
      document_id: file.mou,
      element_id: 'term',
      version: 1,
      organization_id: file.organizations.stranger,
      person_id: file.stranger.person,
      read_at: app.now.value.toString(),
    }
    const insert = (organization: string) =>
      transaction(app.database.app, { organization, person: file.stranger.person }, (tx) =>
        tx.insertInto('agreements.element_reading').values(row).execute(),
      )
    await expect(insert(file.organizations.stranger)).rejects.toThrow(/row-level security/)
    // A party cannot read in another's name either.
    await expect(insert(file.organizations.client)).rejects.toThrow(/row-level security/)
  })

  it('is read by the other party too', async () => {
    const other = await app.signedIn(file.other)
    await other.post(address('fr'), { read: ['term@1'] })
    expect(await readings()).toMatchObject([{ organization_id: file.organizations.provider }])
  })
})
