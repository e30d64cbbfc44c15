import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Browser,
  type Fields,
  type TestApplication,
  testApplication,
} from '../../../../../test/harness/application.ts'
import { draftedRelationship } from '../drafting.fixture.ts'
import { elementPath } from '../paths.ts'

type Case = Awaited<ReturnType<typeof draftedRelationship>>

let app: TestApplication
let file: Case
let writer: Browser
let other: Browser

beforeAll(async () => {
  app = await testApplication()
  file = await draftedRelationship(app.database.owner)
  writer = await app.signedIn(file.writer)
  other = await app.signedIn(file.other)
})

afterAll(() => app.close())

const address = (element: string, document = file.mou) =>
  elementPath.href('en', { id: file.id, document, element })

const complete = { state: 'drafted', complete: 'yes', do: 'save' }

const term = (version: number, more: Fields = {}): Fields => ({
  ...complete,
  version: String(version),
  'f.start-day': '1',
  'f.start-month': '4',
  'f.start-year': '2027',
  ...more,
})

async function stored(element: string) {
  return app.database.owner
    .selectFrom('agreements.element')
    .selectAll()
    .where('relationship_id', '=', file.id)
    .where('id', '=', element)
    .executeTakeFirst()
}

describe('an element in both languages', () => {
  it('shows its controls and both sides in either language', async () => {
    for (const language of ['en', 'fr'] as const) {
      const page = await writer.get(
        elementPath.href(language, { id: file.id, document: file.mou, element: 'term' }),
      )
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain('name="text.en"')
      expect(page.body).toContain('name="text.fr"')
      expect(page.body).toContain(language === 'en' ? 'Save the element' : 'Enregistrer l’élément')
    }
  })

  it('saves, tells, keeps the revision and the trail, and reads back', async () => {
    const reply = await writer.post(address('background'), {
      ...complete,
      version: '0',
      'text.en': 'Maps were printed by hand.',
      'text.fr': 'Les cartes étaient imprimées à la main.',
    })
    expect(reply.statusCode).toBe(303)
    const page = await writer.get(String(reply.headers.location))
    expect(page.body).toContain('The element is saved.')
    expect(page.body).toContain('Les cartes étaient imprimées à la main.')
    expect(await stored('background')).toMatchObject({ state: 'drafted', version: 1 })
    const trail = await app.database.owner
      .selectFrom('identity.audit_entry')
      .select('action')
      .where('chain', '=', file.id)
      .execute()
    expect(trail.map(({ action }) => action)).toContain('element-saved')
  })
})

describe('values that do not fit', () => {
  const wrong: readonly (readonly [string, string, Fields, RegExp])[] = [
    ['a date that does not exist', 'term', { 'f.start-month': '2', 'f.start-day': '30' }, /that exist/],
    [
      'an end before the start',
      'term',
      { 'f.end-day': '1', 'f.end-month': '4', 'f.end-year': '2026' },
      /comes before the start/,
    ],
    ['control characters', 'term', { 'text.en': 'a\u0001b' }, /control characters/],
    ['a text that is too long', 'term', { 'text.fr': 'a'.repeat(50_001) }, /50,000 characters/],
    ['no reason', 'term', { state: 'not-applicable' }, /Say in French why/],
    [
      'more than a hundred percent',
      'service-standards',
      { 'rows.levels': 'r1', 'f.levels.r1.target': '101', 'f.levels.r1.statement.en': 'Kept' },
      /from 0 to 100/,
    ],
  ]

  it.each(wrong)('%s is refused and stays in the form', async (_, element, fields, sentence) => {
    const document = element === 'term' ? file.mou : file.sla
    const reply = await writer.post(address(element, document), term(0, fields))
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toMatch(sentence)
    expect(reply.body).toContain('There is a problem')
    expect(await stored(element)).toBeUndefined()
    const kept = Object.values(fields).flat().at(-1) ?? ''
    if (kept.length < 100 && !/\p{Cc}/u.test(kept)) expect(reply.body).toContain(`"${kept}"`)
  })

  it('says 413 to ten megabytes', async () => {
    const reply = await writer.post(address('term'), term(0, { 'text.en': 'a'.repeat(10_000_000) }))
    expect(reply.statusCode).toBe(413)
  })

  it('shows markup as text, never as markup', async () => {
    const attack = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    const reply = await writer.post(address('purpose'), {
      ...complete,
      version: '0',
      'text.en': attack,
      'text.fr': attack,
      'f.purpose.en': attack,
      'f.objectives.en': attack,
    })
    expect(reply.statusCode).toBe(303)
    const page = await writer.get(address('purpose'))
    expect(page.body).not.toContain('<script>alert')
    expect(page.body).not.toContain('<img src=x')
    expect(page.body).toContain('&lt;script>alert(1)')
  })

  it('saves nothing of a form that arrived cut short', async () => {
    const { complete: _, ...cut } = term(0)
    expect((await writer.post(address('term'), cut)).statusCode).toBe(403)
    expect(await stored('term')).toBeUndefined()
  })
})

describe('rows of a table without scripts', () => {
  it('adds, moves and removes rows, keeps what is typed and saves nothing', async () => {
    const at = address('service-standards', file.sla)
    const typed = {
      ...complete,
      version: '0',
      'rows.levels': ['r1', 'r2'],
      'f.levels.r1.statement.en': 'First promise',
      'f.levels.r2.statement.en': 'Second promise',
    }
    const added = await writer.post(at, { ...typed, do: 'add:levels' })
    expect(added.body.match(/name="rows.levels"/g)).toHaveLength(3)
    const moved = await writer.post(at, { ...typed, do: 'down:levels:r1' })
    expect(moved.body.indexOf('Second promise')).toBeLessThan(moved.body.indexOf('First promise'))
    const removed = await writer.post(at, { ...typed, do: 'remove:levels:r1' })
    expect(removed.body).not.toContain('First promise')
    expect(removed.body).toContain('Second promise')
    expect(await stored('service-standards')).toBeUndefined()
  })
})

describe('two people at once', () => {
  it('shows both texts to the second, who then replaces or leaves', async () => {
    const at = address('principles')
    const text = (words: string, version: string) => ({
      ...complete,
      version,
      'text.en': words,
      'text.fr': words,
    })
    expect((await writer.post(at, text('From the client', '0'))).statusCode).toBe(303)
    const conflict = await other.post(at, text('From the provider', '0'))
    expect(conflict.statusCode).toBe(409)
    expect(conflict.body).toContain('From the <mark>client</mark>')
    expect(conflict.body).toContain('From the <mark>provider</mark>')
    expect(conflict.body).toContain('name="version" value="1"')
    expect((await other.post(at, text('From the provider', '1'))).statusCode).toBe(303)
    expect(await stored('principles')).toMatchObject({ version: 2, text_en: 'From the provider' })
  })

  it('takes the same form sent twice at the same moment as one save', async () => {
    const at = address('confidentiality')
    const form = { ...complete, version: '0', 'text.en': 'Pressed twice', 'text.fr': 'Pressé deux fois' }
    const replies = await Promise.all([writer.post(at, form), writer.post(at, form)])
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303])
    expect(await stored('confidentiality')).toMatchObject({ version: 1, text_en: 'Pressed twice' })
  })

  it('takes the same form twice as one save', async () => {
    const at = address('roles')
    const form = { ...complete, version: '0', 'text.en': 'Twice', 'text.fr': 'Deux fois' }
    expect((await writer.post(at, form)).statusCode).toBe(303)
    expect((await writer.post(at, form)).statusCode).toBe(303)
    expect(await stored('roles')).toMatchObject({ version: 1 })
  })

  it('tells the script in JSON, and the script that it must stop', async () => {
    const at = address('communications')
    const form = { ...complete, do: 'autosave', version: '0', 'text.en': 'One', 'text.fr': 'Un' }
    expect((await writer.post(at, form)).json()).toMatchObject({ outcome: 'saved', version: 1 })
    const late = await other.post(at, { ...form, 'text.en': 'Two' })
    expect(late.statusCode).toBe(409)
    expect(late.json()).toMatchObject({ outcome: 'stopped' })
  })

  it('brings an earlier state back as a new one', async () => {
    const at = address('principles')
    const restored = await writer.post(at, { do: 'restore', revision: '1', version: '2' })
    expect(restored.statusCode).toBe(303)
    expect(await stored('principles')).toMatchObject({ version: 3, text_en: 'From the client' })
  })
})

describe('who may', () => {
  it('an auditor reads and does not write', async () => {
    const auditor = await app.signedIn(file.auditor)
    const page = await auditor.get(address('term'))
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toContain('name="text.en"')
    expect((await auditor.post(address('term'), term(0))).statusCode).toBe(403)
  })

  it('a stranger finds nothing, whatever the address', async () => {
    const stranger = await app.signedIn(file.stranger)
    expect((await stranger.get(address('term'))).statusCode).toBe(404)
    expect((await stranger.post(address('term'), term(0))).statusCode).toBe(404)
    for (const id of ["' or 1=1 --", '00000000-0000-7000-8000-000000000000']) {
      const at = elementPath.href('en', { id, document: file.mou, element: 'term' })
      expect((await writer.get(at)).statusCode).toBe(404)
    }
  })

  it('nobody writes once the agreement is ready', async () => {
    const setState = (state: string) =>
      app.database.owner
        .updateTable('agreements.relationship')
        .set({ state })
        .where('id', '=', file.id)
        .execute()
    await setState('ready')
    expect((await writer.post(address('term'), term(0))).statusCode).toBe(403)
    await setState('open')
    expect((await writer.post(address('term'), term(0))).statusCode).toBe(303)
  })
})
