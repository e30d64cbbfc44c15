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

const address = (element: string, document = file.mou, language: 'en' | 'fr' = 'en') =>
  elementPath.href(language, { id: file.id, document, element })

const complete = { state: 'drafted', complete: 'yes', do: 'save' }

const text = (version: number, en: string, more: Fields = {}): Fields => ({
  ...complete,
  version: String(version),
  'text.en': en,
  'text.fr': 'Le texte commun.',
  ...more,
})

async function stored(element: string) {
  return app.database.owner
    .selectFrom('agreements.element')
    .selectAll()
    .where('relationship_id', '=', file.id)
    .where('id', '=', element)
    .executeTakeFirstOrThrow()
}

/** The fields of the page's main form, as a browser would send them again. */
function formOf(body: string): Record<string, string[]> {
  const main = body.slice(body.indexOf('<h1'))
  const fields: Record<string, string[]> = {}
  for (const [tag] of main.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
    if (attribute('type') === 'radio' && !/ checked/.test(tag)) continue
    fields[attribute('name')] = [...(fields[attribute('name')] ?? []), attribute('value')]
  }
  return fields
}

describe('two people write one element', () => {
  it('the second sees who saved, what differs part by part, and must choose where both changed', async () => {
    const at = address('background')
    await writer.post(at, text(0, 'The start.'))
    await writer.post(at, text(1, 'From the client.'))
    const conflict = await other.post(at, text(1, 'From the provider.', { 'text.fr': 'Le texte changé.' }))
    expect(conflict.statusCode).toBe(409)
    expect(conflict.body).toContain('Camille Test (Department of Maps) saved it on')
    expect(conflict.body).toContain('(Eastern time)')
    expect(conflict.body).toContain('both of you changed it')
    expect(conflict.body).toContain('only you changed it')
    const form = formOf(conflict.body)
    expect(form).toMatchObject({ version: ['2'], base: ['1'], 'text.en': ['From the provider.'] })
    expect(form['take.text.fr']).toEqual(['mine'])
    expect(form['take.text.en']).toBeUndefined()

    const asked = await other.post(at, { ...form, do: 'resolve' })
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('href="#take.text.en"')
    expect(await stored('background')).toMatchObject({ version: 2, text_en: 'From the client.' })

    const chosen = await other.post(at, { ...formOf(asked.body), 'take.text.en': 'theirs', do: 'resolve' })
    expect(chosen.statusCode).toBe(303)
    expect(await stored('background')).toMatchObject({
      version: 3,
      text_en: 'From the client.',
      text_fr: 'Le texte changé.',
    })
  })

  it('shows a table row by row in words, in French too, and keeps both people’s rows', async () => {
    const at = address('service-standards', file.sla)
    const level = (row: string, en: string): Fields => ({
      [`f.levels.${row}.statement.en`]: en,
      [`f.levels.${row}.statement.fr`]: `${en} (fr)`,
      [`f.levels.${row}.target`]: '95',
    })
    const rows = (version: number, ...levels: string[]) => ({
      ...complete,
      version: String(version),
      'rows.levels': levels,
      ...Object.assign({}, ...levels.map((row) => level(row, `Promise ${row}`))),
    })
    await writer.post(at, rows(0, 'r1'))
    await writer.post(at, rows(1, 'r1', 'r2'))
    const conflict = await other.post(address('service-standards', file.sla, 'fr'), rows(1, 'r1', 'r3'))
    expect(conflict.statusCode).toBe(409)
    const shown = conflict.body.replace(/<input[^>]*>/g, '')
    expect(shown).toContain('Promise r2')
    expect(shown).toContain('Promise r3')
    expect(shown).not.toContain('Promise r1')
    expect(shown).toContain('95\u00a0%')
    expect(shown).not.toMatch(/[{[]"|&quot;/)
    const saved = await other.post(at, { ...formOf(conflict.body), do: 'resolve' })
    expect(saved.statusCode).toBe(303)
    expect((await stored('service-standards')).fields).toMatchObject({
      levels: [{ id: 'r1' }, { id: 'r3' }, { id: 'r2' }],
    })
  })

  it('can put the choices in the form and go on writing, and nothing is saved yet', async () => {
    const at = address('principles')
    await writer.post(at, text(0, 'Saved first.'))
    const conflict = await other.post(at, text(0, 'Typed second.'))
    const edited = await other.post(at, {
      ...formOf(conflict.body),
      'take.text.en': 'mine',
      do: 'resolve-edit',
    })
    expect(edited.statusCode).toBe(200)
    expect(edited.body).toContain('name="version" value="1"')
    expect(edited.body).toMatch(/<textarea[^>]*name="text.en"[^>]*>Typed second\./)
    expect(await stored('principles')).toMatchObject({ version: 1, text_en: 'Saved first.' })
  })

  it('asks again when a third text was saved while choosing, with what was typed and chosen', async () => {
    const at = address('roles')
    await writer.post(at, text(0, 'One.'))
    const conflict = await other.post(at, text(0, 'Two.'))
    await writer.post(at, text(1, 'Three.'))
    const again = await other.post(at, { ...formOf(conflict.body), 'take.text.en': 'mine', do: 'resolve' })
    expect(again.statusCode).toBe(409)
    expect(again.body).toContain('<mark>Three</mark>.')
    expect(formOf(again.body)).toMatchObject({
      version: ['2'],
      'text.en': ['Two.'],
      'take.text.en': ['mine'],
    })
    expect(await stored('roles')).toMatchObject({ version: 2 })
  })

  it('refuses choices of people who may not write, and finds nothing for strangers', async () => {
    const auditor = await app.signedIn(file.auditor)
    const stranger = await app.signedIn(file.stranger)
    const form = { ...text(0, 'No.'), do: 'resolve' }
    expect((await auditor.post(address('roles'), form)).statusCode).toBe(403)
    expect((await stranger.post(address('roles'), form)).statusCode).toBe(404)
  })
})

describe('a preview', () => {
  it('shows what is typed and saves nothing', async () => {
    const at = address('communications')
    const page = await writer.post(at, { ...text(0, 'Typed and not saved.'), do: 'preview' })
    expect(page.statusCode).toBe(200)
    const reading = page.body.slice(page.body.indexOf('id="reading"'))
    expect(reading).toContain('Typed and not saved.')
    expect(reading).toContain('not saved yet')
    const row = await app.database.owner
      .selectFrom('agreements.element')
      .select('id')
      .where('id', '=', 'communications')
      .execute()
    expect(row).toEqual([])
  })

  it('says what is wrong with the typed values', async () => {
    const page = await writer.post(address('term'), {
      ...complete,
      version: '0',
      'f.start-day': '31',
      'f.start-month': '2',
      'f.start-year': '2027',
      do: 'preview',
    })
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('that exist')
  })
})

it('a table longer than the form is kept whole when the rest of its element is saved', async () => {
  const levels = Array.from({ length: 151 }, (_, index) => ({
    id: `r${index}`,
    statement: { en: `S${index}` },
  }))
  await app.database.owner
    .updateTable('agreements.element')
    .set({ fields: JSON.stringify({ levels }) })
    .where('id', '=', 'service-standards')
    .execute()
  const { version } = await stored('service-standards')
  const at = address('service-standards', file.sla)
  expect((await writer.get(at)).body).toContain('151 rows')
  expect((await writer.post(at, text(version, 'Beside the table.'))).statusCode).toBe(303)
  expect((await stored('service-standards')).fields).toEqual({ levels })
})
