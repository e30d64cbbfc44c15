import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { everyone, transaction } from '../../../kernel/data/database.ts'
import { newId } from '../../../kernel/value/id.ts'
import { formFields } from '../../../kernel/web/form.ts'
import {
  changeStandardPath,
  inventoryStandardsPath,
  newStandardPath,
  retireStandardPath,
  reviewStandardPath,
  standardPath,
  standardsPath,
} from '../paths.ts'
import { overdueReviews } from './overdue-reviews.ts'
import { standardById } from './queries.ts'
import { formOfStandard, readStandardForm } from './standard-form.ts'
import { limitIn } from './time-limit.ts'

let app: TestApplication
let ours: string
let who: { person: string; organization: string }
let analyst: Browser
let drafter: Browser
let stranger: Browser

beforeAll(async () => {
  app = await testApplication()
  const { owner } = app.database
  ours = await organization(owner, 'Office of Tides', 'Bureau des marées')
  const theirs = await organization(owner, 'Office of Winds', 'Bureau des vents')
  who = await member(owner, ours, ['analyst'])
  analyst = await app.signedIn(who)
  drafter = await app.signedIn(await member(owner, ours, ['drafter']))
  stranger = await app.signedIn(await member(owner, theirs, ['manager']))
})
afterAll(() => app.close())
afterEach(() => {
  app.now.value = start
})

const start = Temporal.Instant.from('2026-11-23T15:00:00Z')

function pair(name: string, en: string, fr: string) {
  return { [`${name}-en`]: en, [`${name}-fr`]: fr }
}

const typed: { readonly [field: string]: string } = {
  ...pair(
    'statement',
    'Tide tables are sent within 10 working days',
    'Les tables de marées sont envoyées en 10 jours ouvrables',
  ),
  kind: 'timeliness',
  channel: 'EML',
  count: '10',
  unit: 'working-days',
  calendar: 'CA-NS',
  ...pair('start', 'the request is received', 'la demande est reçue'),
  ...pair('stop', 'the table is sent', 'la table est envoyée'),
  ...pair('pauses', 'the client owes an answer', 'la clientèle doit une réponse'),
  better: 'higher',
  target: '92,5',
  window: 'quarter',
  ...pair('conditions', 'No storm surge', 'Aucune onde de tempête'),
  ...pair('formula', 'on time ÷ sent', 'à temps ÷ envoyées'),
  ...pair('source', 'Request register', 'Registre des demandes'),
  frequency: 'monthly',
  ...pair('owner', 'Head of tables', 'Responsable des tables'),
  ...pair('gap', 'Nothing is declared', 'Rien n’est déclaré'),
  ...pair('report', 'Yearly report', 'Rapport annuel'),
  'from-year': '2026',
  'from-month': '4',
  'from-day': '1',
}

async function added(fields: { readonly [field: string]: string } = {}): Promise<string> {
  const id = newId(app.now.value)
  const reply = await analyst.post(newStandardPath.href('en'), { ...typed, id, ...fields })
  expect(reply.statusCode).toBe(303)
  return id
}

function stored(id: string) {
  return transaction(app.database.app, everyone, (tx) => standardById(tx, id))
}

const from = (year: number, month: number, day: number) => ({
  'from-year': String(year),
  'from-month': String(month),
  'from-day': String(day),
})

describe('keeping a standard', () => {
  test('what was typed is what is promised, and everyone reads it in both languages', async () => {
    const id = await added()
    const kept = await stored(id)
    expect(kept?.versions[0].standard).toMatchObject({
      kind: 'timeliness',
      channel: 'EML',
      limit: { target: { workingDays: 10 }, calendar: 'CA-NS', pauses: { en: 'the client owes an answer' } },
      target: '92.5',
      window: { kind: 'quarter' },
      method: { frequency: 'monthly', gapRule: { fr: 'Rien n’est déclaré' } },
    })
    const visitor = app.visitor
    const en = await visitor.get(standardPath.href('en', { standard: id }))
    expect(en.statusCode).toBe(200)
    expect(en.body).toContain('92.5% within 10\u00a0working days')
    expect(en.body).toContain('Nova Scotia')
    expect(en.body).toContain('No storm surge')
    expect(en.body).not.toContain(changeStandardPath.href('en', { standard: id }))
    const fr = await visitor.get(standardPath.href('fr', { standard: id }))
    expect(fr.body).toContain('92,5\u00a0% en 10\u00a0jours ouvrables ou moins')
    expect(fr.body).toContain('Aucune onde de tempête')
  })

  test('a form filled with a standard gives the same standard back', async () => {
    for (const fields of [
      typed,
      { ...typed, count: '36', unit: 'working-hours' },
      { ...typed, kind: 'access', count: '2', unit: 'minutes' },
      { ...typed, count: '2', unit: 'weeks', calendar: 'continuous', window: 'rolling', days: '90' },
      {
        ...typed,
        kind: 'accuracy',
        count: '',
        threshold: '1,5',
        ...pair('threshold-unit', 'errors a page', 'erreurs par page'),
        better: 'lower',
        ...pair('exclusions', 'Old prints', 'Anciennes épreuves'),
      },
    ]) {
      const read = readStandardForm(formFields(Object.entries(fields)))
      if (!('standard' in read)) throw new Error(JSON.stringify(read.errors))
      const again = readStandardForm(formFields(formOfStandard(read.standard)))
      expect(again).toEqual(read)
    }
  })

  test.each([
    ['a timeliness standard without a time limit', { count: '' }, 'count'],
    ['a limit that is no number', { count: 'ten' }, 'count'],
    ['a target above 100', { target: '101' }, 'target'],
    ['no target', { target: '' }, 'target'],
    ['a statement in one language', { 'statement-fr': ' ' }, 'statement-fr'],
    ['no normal conditions', { 'conditions-en': '' }, 'conditions-en'],
    ['pauses in one language', { 'pauses-fr': '' }, 'pauses-fr'],
    ['an unknown kind', { kind: 'magic' }, 'kind'],
    ['an unknown channel', { channel: 'PIGEON' }, 'channel'],
    ['a rolling period without days', { window: 'rolling' }, 'days'],
    ['a calendar that is none', { calendar: 'Atlantis' }, 'calendar'],
    ['a calendar of somebody else', { calendar: '0191d8a0-0000-7000-8000-000000000000' }, 'calendar'],
    ['a service of somebody else', { service: 'S-999' }, 'service'],
    ['a number without a service', { code: 'STD-1' }, 'code'],
    ['a threshold without its unit', { threshold: '4' }, 'threshold-unit-en'],
    ['a day that does not exist', from(2026, 2, 30), 'from'],
    ['a text longer than anybody reads', { 'owner-fr': 'x'.repeat(2_001) }, 'owner-fr'],
    ['control characters', { 'owner-en': 'A\u0007B' }, 'owner-en'],
  ])('%s is refused at its field, and nothing typed is lost', async (_, change, field) => {
    const id = newId(app.now.value)
    for (const language of ['en', 'fr'] as const) {
      const reply = await analyst.post(newStandardPath.href(language), {
        ...typed,
        id,
        'decided-by': 'kept as typed',
        ...change,
      })
      expect(reply.statusCode).toBe(422)
      expect(reply.body).toContain(`href="#${field}"`)
      expect(reply.body).toContain(`id="${field}"`)
      expect(reply.body).toContain('kept as typed')
    }
    expect(await stored(id)).toBeUndefined()
  })
})

describe('revising and reviewing', () => {
  const change = { ...typed, target: '95', ...pair('reason', 'We do better now', 'Nous faisons mieux') }

  test('a revision is another version from its day on; the first stays, and the database holds both', async () => {
    const id = await added()
    const address = changeStandardPath.href('en', { standard: id })
    expect((await analyst.post(address, { ...change, ...from(2027, 4, 1), version: '1' })).statusCode).toBe(
      303,
    )
    const kept = await stored(id)
    expect(kept?.versions.map(({ standard, from: day }) => [standard.target, day.toString()])).toEqual([
      ['92.5', '2026-04-01'],
      ['95', '2027-04-01'],
    ])
    const page = (await app.visitor.get(standardPath.href('en', { standard: id }))).body
    expect(page).toContain('92.5% within')
    expect(page).toContain('We do better now')
    await expect(
      app.database.owner.updateTable('standards.standard_version').set({ decided_by: 'x' }).execute(),
    ).rejects.toThrow('append-only')
  })

  test('it never reaches back, and a stale form gets what is saved now', async () => {
    const id = await added()
    const address = changeStandardPath.href('fr', { standard: id })
    for (const day of [from(2026, 11, 1), from(2026, 4, 1)])
      expect((await analyst.post(address, { ...change, ...day, version: '1' })).statusCode).toBe(422)
    expect((await analyst.post(address, { ...change, ...from(2027, 4, 1), version: '1' })).statusCode).toBe(
      303,
    )
    const late = await analyst.post(address, { ...change, ...from(2027, 5, 1), version: '1' })
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('95\u00a0%')
  })

  test('a retired standard stays readable, and can be put back', async () => {
    const id = await added()
    const post = (version: string, retired: string) =>
      analyst.post(retireStandardPath.href('en', { standard: id }), { version, retired })
    expect((await post('1', 'yes')).statusCode).toBe(303)
    expect((await app.visitor.get(standardPath.href('en', { standard: id }))).body).toContain('Retired')
    expect((await post('2', 'no')).statusCode).toBe(303)
    expect((await stored(id))?.retired).toBe(false)
  })
})

describe('who may', () => {
  test('only those whose role it is, and only of their own organization', async () => {
    const id = await added()
    const change = changeStandardPath.href('en', { standard: id })
    expect((await drafter.get(newStandardPath.href('en'))).statusCode).toBe(403)
    expect((await drafter.get(inventoryStandardsPath.href('fr'))).statusCode).toBe(403)
    expect(
      (await drafter.post(newStandardPath.href('fr'), { ...typed, id: newId(app.now.value) })).statusCode,
    ).toBe(403)
    expect((await drafter.get(standardsPath.href('fr'))).body).toContain('tables de marées')
    for (const path of [change, reviewStandardPath.href('en', { standard: id })])
      expect((await stranger.get(path)).statusCode).toBe(404)
    expect((await stranger.post(change, { ...typed, version: '1' })).statusCode).toBe(404)
    expect((await stranger.get(standardPath.href('en', { standard: 'nothing' }))).statusCode).toBe(404)
  })

  test('the database refuses to write for another organization', async () => {
    const id = await added()
    const theirs = await organization(app.database.owner, 'Third', 'Troisième')
    const as = { organization: theirs, person: null }
    const row = {
      organization_id: ours,
      id: newId(app.now.value),
      standard_id: id,
      reviewed_on: '2026-11-20',
    }
    await expect(
      transaction(app.database.app, as, (tx) =>
        tx
          .insertInto('standards.standard_review')
          .values({
            ...row,
            outcome: 'kept',
            note_en: 'A',
            note_fr: 'B',
            person_id: newId(app.now.value),
            recorded_at: app.now.value.toString(),
          })
          .execute(),
      ),
    ).rejects.toThrow('row-level security')
    const changed = await transaction(app.database.app, as, (tx) =>
      tx
        .updateTable('standards.standard')
        .set({ retired: true })
        .where('id', '=', id)
        .returning('id')
        .execute(),
    )
    expect(changed).toEqual([])
  })
})

describe('a time limit read from a statement', () => {
  test.each([
    ['within 10 business days', 'dans un délai de 10 jours ouvrables', { count: '10', unit: 'working-days' }],
    ['in 2 weeks', 'en 2 semaines', { count: '2', unit: 'weeks' }],
    ['within 120 calendar days', 'dans les 120 jours civils', { count: '120', unit: 'days' }],
    ['within 10 business days', 'dans un délai de 15 jours ouvrables', null],
    ['within 10 business days', 'dans un délai de 10 jours', null],
    ['2 days by mail and 5 days online', '2 jours par la poste et 5 jours en ligne', null],
    ['as soon as possible', 'dès que possible', null],
  ])('%s / %s', (en, fr, limit) => expect(limitIn({ en, fr })).toEqual(limit))
})

describe('the day of the next review', () => {
  const by = (year: number, month: number, day: number) => ({
    'review-year': String(year),
    'review-month': String(month),
    'review-day': String(day),
  })

  test('it is set with the standard, shown on its page and followed by the list of what is overdue', async () => {
    const id = await added(by(2027, 5, 31))
    expect((await stored(id))?.reviewBy.toString()).toBe('2027-05-31')
    const page = await app.visitor.get(standardPath.href('fr', { standard: id }))
    expect(page.body.replaceAll('\u00a0', ' ')).toContain('Prochain examen : 31 mai 2027')
    const waiting = async (day: string) => {
      const found = await transaction(app.database.app, { organization: ours, person: null }, (tx) =>
        overdueReviews(tx, ours, Temporal.PlainDate.from(day), 1000),
      )
      return found.first.some((standard) => standard.id === id)
    }
    expect(await waiting('2027-05-31')).toBe(false)
    expect(await waiting('2027-06-01')).toBe(true)
    const note = pair('note', 'It is kept', 'Elle est tenue')
    const review = { version: '1', outcome: 'kept', ...note, ...by(2027, 9, 15) }
    const address = reviewStandardPath.href('fr', { standard: id })
    const late = await analyst.post(address, { ...review, ...by(2027, 11, 24) })
    expect(late.statusCode).toBe(422)
    expect(late.body.replaceAll('\u00a0', ' ')).toContain('au plus tard le 23 novembre 2027')
    expect((await analyst.post(address, review)).statusCode).toBe(303)
    expect((await stored(id))?.reviewBy.toString()).toBe('2027-09-15')
    expect(await waiting('2027-09-15')).toBe(false)
    expect(await waiting('2027-09-16')).toBe(true)
  })

  test('left empty, it is a year after the start, or after today for what has started', async () => {
    const reviewBy = async (id: string) => (await stored(id))?.reviewBy.toString()
    expect(await reviewBy(await added(from(2027, 4, 1)))).toBe('2028-04-01')
    expect(await reviewBy(await added(from(2026, 4, 1)))).toBe('2027-11-23')
  })

  test.each([
    ['before tomorrow', by(2026, 11, 23), 'no later than November 23, 2027'],
    ['more than a year away', by(2027, 11, 24), 'no later than November 23, 2027'],
    ['that does not exist', by(2027, 2, 30), 'Enter a date that exists'],
    ['without its year', { 'review-month': '3', 'review-day': '1' }, 'Enter a date that exists'],
  ])('a day %s is refused at its field, and stays typed', async (_, fields, message) => {
    const id = newId(app.now.value)
    const reply = await analyst.post(newStandardPath.href('en'), { ...typed, id, ...fields })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('href="#review"')
    expect(reply.body).toContain(message)
    expect(reply.body).toContain(
      `name="review-day" type="text" inputmode="numeric" value="${fields['review-day']}"`,
    )
    expect(await stored(id)).toBeUndefined()
  })
})

// Last: whoever signs in a year later ends the sessions of today.
describe('the yearly review', () => {
  test('a year after it was written it is overdue; a review says so to everyone and moves the next one', async () => {
    const id = await added()
    app.now.value = start.add({ hours: 24 * 400 })
    const later = await app.signedIn(who)
    expect((await later.get(standardsPath.href('en'))).body).toContain('Review overdue')
    const waiting = async () => {
      const { organization } = who
      const today = app.now.value.toZonedDateTimeISO('UTC').toPlainDate()
      const found = await transaction(app.database.app, { organization, person: who.person }, (tx) =>
        overdueReviews(tx, organization, today, 1000),
      )
      return found.first.map((standard) => standard.id)
    }
    expect(await waiting()).toContain(id)
    const work = (await later.get('/fr/mon-travail')).body
    expect(work).toContain('Normes de service à examiner')
    expect(work).toMatch(/à faire au plus tard le \d/)
    const address = reviewStandardPath.href('fr', { standard: id })
    const empty = await later.post(address, { version: '1' })
    expect(empty.statusCode).toBe(422)
    for (const field of ['outcome', 'note-en', 'note-fr']) expect(empty.body).toContain(`href="#${field}"`)
    const review = {
      version: '1',
      outcome: 'to-revise',
      ...pair('note', 'Clients want less', 'On attend moins'),
    }
    expect((await later.post(address, review)).statusCode).toBe(303)
    expect((await later.post(address, review)).statusCode).toBe(409)
    expect(await waiting()).not.toContain(id)
    const page = (await app.visitor.get(standardPath.href('fr', { standard: id }))).body
    expect(page).toContain('On attend moins')
    expect(page).toContain('À réviser')
  })
})
