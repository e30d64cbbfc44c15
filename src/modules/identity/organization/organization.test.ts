import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { transaction } from '../../../kernel/data/database.ts'
import {
  addPersonPath,
  addPositionPath,
  editPersonPath,
  organizationPath,
  organizationSettingsPath,
  positionPath,
  signInPath,
  switchOrganizationPath,
  trailFilePath,
  trailPath,
  whoCanPath,
} from '../paths.ts'

let app: TestApplication
let ours: string
let theirs: string
let registrar: Browser
let registrarId: string
let drafter: Browser
let stranger: Browser

beforeAll(async () => {
  app = await testApplication()
  const { owner } = app.database
  ours = await organization(owner, 'Office of Trials', 'Bureau des essais')
  theirs = await organization(owner, 'Office of Others', 'Bureau des autres')
  const who = await member(owner, ours, ['registrar'], { name: 'Rita Registrar' })
  registrarId = who.person
  registrar = await app.signedIn(who)
  drafter = await app.signedIn(await member(owner, ours, ['drafter']))
  stranger = await app.signedIn(await member(owner, theirs, ['registrar'], { name: 'Théo Ailleurs' }))
})
afterAll(() => app.close())

const person = {
  name: 'Nour Haddad',
  email: 'nour@example.org',
  language: 'fr',
  roles: ['drafter', 'legal'],
  password: 'sept canards en file',
}

async function addPosition(title = 'Director'): Promise<string> {
  const reply = await registrar.post(addPositionPath.href('en'), {
    'title-en': title,
    'title-fr': `Direction ${title}`,
  })
  expect(reply.statusCode).toBe(303)
  return /positions\/([^?]+)/.exec(String(reply.headers.location))?.[1] ?? ''
}

const incumbent = (holder: string, start: string, end = '', acting = false) => {
  const date = (field: string, day: string) => {
    const [year = '', month = '', dayOfMonth = ''] = day.split('-')
    return { [`${field}-year`]: year, [`${field}-month`]: month, [`${field}-day`]: dayOfMonth }
  }
  return {
    part: 'incumbent',
    holder,
    ...date('start', start),
    ...date('end', end),
    ...(acting ? { acting: 'yes' } : {}),
  }
}

describe('people', () => {
  test('a new person is added with roles and can sign in', async () => {
    expect((await registrar.post(addPersonPath.href('en'), person)).headers.location).toContain('done=person')
    const signedIn = await app.visitor.post(signInPath.href('fr'), {
      email: person.email,
      password: person.password,
    })
    expect(signedIn.statusCode).toBe(303)
  })

  test('somebody another organization registered is added without a password, once', async () => {
    const { owner } = app.database
    await member(owner, theirs, ['auditor'], { name: 'Ada Ailleurs', email: 'ada@example.org' })
    const known = { ...person, email: 'Ada@example.org', password: '' }
    expect((await registrar.post(addPersonPath.href('en'), known)).statusCode).toBe(303)
    const again = await registrar.post(addPersonPath.href('fr'), known)
    expect([again.statusCode, again.body]).toEqual([
      422,
      expect.stringContaining('fait déjà partie de votre organisation'),
    ])
  })

  test.each([
    ['name', { name: ' ' }, 'Saisissez le nom de la personne'],
    ['email', { email: 'not an address' }, 'Saisissez une adresse de courriel'],
    ['language', { language: 'de' }, 'Choisissez la langue'],
    ['roles', { roles: ['emperor'] }, 'Choisissez au moins un rôle'],
    ['password', { password: 'short' }, 'Saisissez un mot de passe de 12 à 200'],
    ['name', { name: 'bell \u0007' }, 'caractères de contrôle'],
    ['name', { name: 'x'.repeat(501) }, 'au plus 500 caractères'],
  ])('a wrong %s is told and what was typed is kept', async (field, wrong, sentence) => {
    const typed = { ...person, email: 'someone@example.org', ...wrong }
    const reply = await registrar.post(addPersonPath.href('fr'), typed)
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(sentence)
    expect(reply.body).toContain(`href="#${field}"`)
    if (field !== 'email') expect(reply.body).toContain('someone@example.org')
  })

  test('what was typed comes back as text, never as markup', async () => {
    const reply = await registrar.post(addPersonPath.href('en'), {
      ...person,
      name: '<script>alert(1)</script>',
      email: 'x',
    })
    expect(reply.body).not.toContain('<script>alert')
    expect(reply.body).toContain('&lt;script')
  })

  test('the last registry administrator cannot give the role away', async () => {
    const reply = await registrar.post(editPersonPath.href('en', { id: registrarId }), { roles: ['auditor'] })
    expect([reply.statusCode, reply.body]).toEqual([
      422,
      expect.stringContaining('nobody else in your organization'),
    ])
  })
})

describe('positions', () => {
  test('a position is added, held, acted in and left', async () => {
    const id = await addPosition('Operations')
    const page = positionPath.href('en', { id })
    expect((await registrar.post(page, incumbent('Ana Roy', '2025-04-01'))).statusCode).toBe(303)
    expect(
      (await registrar.post(page, incumbent('Bo Diallo', '2026-11-01', '2026-11-30', true))).statusCode,
    ).toBe(303)
    expect((await registrar.get(organizationPath.href('en'))).body).toContain('Bo Diallo (acting)')
    const { body } = await registrar.get(page)
    const period = /name="period" value="([^"]+)"/.exec(body)?.[1] ?? ''
    const corrected = (end: string) => {
      const [year = '', month = '', day = ''] = end.split('-')
      return {
        ...{ part: 'change', period, [`holder-${period}`]: 'Ana Leroy' },
        ...{ [`start-${period}-year`]: '2025', [`start-${period}-month`]: '4', [`start-${period}-day`]: '1' },
        ...{ [`end-${period}-year`]: year, [`end-${period}-month`]: month, [`end-${period}-day`]: day },
      }
    }
    const wrong = await registrar.post(page, corrected('2025-03-31'))
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain(`href="#end-${period}"`)
    expect(wrong.body).toContain('value="Ana Leroy"')
    // The other form of the page still says what is kept.
    expect(wrong.body).toContain('value="Operations"')
    expect((await registrar.post(page, corrected('2026-12-31'))).statusCode).toBe(303)
    expect((await registrar.get(positionPath.href('fr', { id }))).body).toContain(
      'Ana Leroy, du 1er\u00a0avril 2025 au 31\u00a0décembre 2026',
    )
    expect((await registrar.post(page, { part: 'remove', period })).statusCode).toBe(303)
    expect((await registrar.get(positionPath.href('fr', { id }))).body).not.toContain('Ana Leroy')
    expect((await registrar.get(trailPath.href('en'))).body).toContain('Removed a period typed by mistake')
  })

  test('a vacant position says so', async () => {
    await addPosition('Vacancies')
    expect((await registrar.get(organizationPath.href('fr'))).body).toContain('Vacant')
  })

  test.each([
    [incumbent('', '2025-04-01'), 'Enter the name of the person'],
    [incumbent('Ana', '2025-02-30'), 'Enter a first day that exists'],
    [incumbent('Ana', ''), 'Enter a first day that exists'],
    [incumbent('Ana', '2025-04-01', '2025-13-01'), 'Enter a last day that exists'],
    [incumbent('Ana', '2025-04-01', '2025-03-31'), 'Enter a last day on or after the first day'],
  ])('a wrong period %# is told', async (fields, sentence) => {
    const id = await addPosition(`Errors ${sentence.length}`)
    const reply = await registrar.post(positionPath.href('en', { id }), fields)
    expect([reply.statusCode, reply.body]).toEqual([422, expect.stringContaining(sentence)])
  })

  test('two people cannot hold one position on the same day', async () => {
    const id = await addPosition('Overlaps')
    const page = positionPath.href('fr', { id })
    await registrar.post(page, incumbent('Ana Roy', '2025-04-01'))
    const reply = await registrar.post(page, incumbent('Bo Diallo', '2026-01-01'))
    expect([reply.statusCode, reply.body]).toEqual([422, expect.stringContaining('Ana Roy occupe ce poste')])
  })

  test('sent twice, a form adds once', async () => {
    const { body } = await registrar.get(addPositionPath.href('en'))
    const id = /name="id" value="([^"]+)"/.exec(body)?.[1] ?? ''
    const fields = { id, 'title-en': 'Twice', 'title-fr': 'Deux fois' }
    await registrar.post(addPositionPath.href('en'), fields)
    await registrar.post(addPositionPath.href('en'), fields)
    const rows = await sql`select from identity.position where title_en = 'Twice'`.execute(app.database.owner)
    expect(rows.rows).toHaveLength(1)
  })
})

describe('other people’s things', () => {
  const elsewhere = [
    ['a position', (id: string) => positionPath.href('en', { id }), { part: 'incumbent', holder: 'X' }],
    [
      'a position’s titles',
      (id: string) => positionPath.href('en', { id }),
      { 'title-en': 'Mine', 'title-fr': 'À moi' },
    ],
  ] as const

  test.each(elsewhere)(
    '%s of another organization is not found and not changed',
    async (_what, address, fields) => {
      const id = await addPosition('Ours')
      const before = await sql`select * from identity.position`.execute(app.database.owner)
      expect((await stranger.get(address(id))).statusCode).toBe(404)
      const posted = await stranger.post(address(id), { ...incumbent('X', '2025-01-01'), ...fields })
      expect(posted.statusCode).toBe(404)
      expect(await sql`select * from identity.position`.execute(app.database.owner)).toEqual(before)
    },
  )

  test('a person of another organization is not found', async () => {
    expect((await stranger.get(editPersonPath.href('en', { id: registrarId }))).statusCode).toBe(404)
    const reply = await stranger.post(editPersonPath.href('en', { id: registrarId }), { roles: ['auditor'] })
    expect(reply.statusCode).toBe(404)
  })

  test.each(['not-an-id', "1' or '1'='1", '00000000-0000-7000-8000-000000000000'])(
    'nor is %s',
    async (id) => {
      expect((await registrar.get(positionPath.href('en', { id }))).statusCode).toBe(404)
      expect(
        (await registrar.post(positionPath.href('en', { id }), { 'title-en': 'a', 'title-fr': 'b' }))
          .statusCode,
      ).toBe(404)
      expect(
        (await registrar.post(editPersonPath.href('en', { id }), { roles: ['auditor'] })).statusCode,
      ).toBe(404)
    },
  )

  test('one cannot act for an organization one does not belong to', async () => {
    expect(
      (await registrar.post(switchOrganizationPath.href('en'), { organization: theirs })).statusCode,
    ).toBe(404)
  })

  test('the database holds when a query forgets whose rows it may change', async () => {
    const foreign = { organization: theirs, person: registrarId }
    const changed = await transaction(app.database.app, foreign, (tx) =>
      sql`update identity.position set title_en = 'taken' where organization_id = ${ours}`.execute(tx),
    )
    expect(changed.numAffectedRows).toBe(0n)
    const seen = await transaction(app.database.app, foreign, (tx) =>
      sql`select * from identity.audit_entry where chain = ${ours}`.execute(tx),
    )
    expect(seen.rows).toEqual([])
  })
})

describe('a role that does not allow it', () => {
  test.each([
    ['adding a person', () => drafter.post(addPersonPath.href('fr'), person)],
    [
      'adding a position',
      () => drafter.post(addPositionPath.href('fr'), { 'title-en': 'a', 'title-fr': 'b' }),
    ],
    [
      'changing the settings',
      () => drafter.post(organizationSettingsPath.href('fr'), { 'sla-label': 'accord' }),
    ],
    ['seeing the form', () => drafter.get(addPersonPath.href('fr'))],
  ])('%s is refused with who can', async (_what, attempt) => {
    const reply = await attempt()
    expect([reply.statusCode, reply.body]).toEqual([
      403,
      expect.stringContaining('administration du registre'),
    ])
  })
})

test('a member of two organizations acts for one at a time', async () => {
  const who = await member(app.database.owner, ours, ['drafter'])
  await app.database.owner
    .insertInto('identity.membership')
    .values({ organization_id: theirs, person_id: who.person, roles: ['auditor'] })
    .execute()
  const browser = await app.signedIn(who)
  expect((await browser.get(organizationPath.href('en'))).body).toContain('Act for Office of Others')
  const reply = await browser.post(switchOrganizationPath.href('en'), { organization: theirs })
  expect(reply.cookies.find(({ name }) => name === 'entente_session')?.value).toBeTruthy()
})

test('the history shows each change, holds, and comes as a file', async () => {
  const { body } = await registrar.get(trailPath.href('fr'))
  expect(body).toContain('La chaîne est intacte')
  expect(body).toContain('A ajouté un poste')
  expect(body).toContain('Rita Registrar, Bureau des essais')
  const file = await registrar.get(trailFilePath.href('en'))
  expect(file.headers['content-disposition']).toContain('history.csv')
  expect(file.body).toContain('Added a position,Operations')
  // What an entry is about is said by its name.
  expect(body).toContain('Operations')
})

test('who can do what is read by every member, from the table the code reads', async () => {
  const { body } = await drafter.get(whoCanPath.href('fr'))
  expect(body).toContain('Rédiger les éléments d’un document')
  expect(body).toContain('Vos rôles\u00a0:')
})
