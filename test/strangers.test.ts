import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../src/modules/identity/index.ts'
import type { Browser } from './harness/application.ts'
import { type Form, formsIn, parametersOf } from './harness/crawl.ts'
import { fingerprint } from './harness/fingerprint.ts'
import { member, organization } from './harness/people.ts'
import { type WalkedDemonstration, walkedDemonstration } from './harness/walk.ts'

/**
 * Every address that names something of an organization, asked for by somebody of an organization that has nothing to
 * do with it, in every role: it is not there, and nothing changes. The addresses come from the route table.
 */
let demo: WalkedDemonstration
let forms: readonly Form[]
let stranger: Browser

/**
 * What every member of every organization may read: the guide, the public inventory; and an opening, whose id is a new
 * one of one's own until it is answered.
 */
const readByAll = [
  '/en/guide/',
  '/en/inventory/',
  // Working hours are told to everyone who may come to an agreement; only their own organization changes them.
  '/en/organization/calendars/',
  '/en/services/',
  '/en/outgoing-mail/',
  '/en/relationships/new/',
]

beforeAll(async () => {
  demo = await walkedDemonstration()
  forms = demo.pages.flatMap((page) => formsIn(demo.table, page))
  const { owner } = demo.database
  const elsewhere = await organization(owner, 'Office of Elsewhere', 'Bureau d’ailleurs')
  const everything = roles.map(({ code }) => code)
  stranger = await demo.signedIn(await member(owner, elsewhere, everything))
})
afterAll(() => demo.close())

function isOneOrganizations(path: string): boolean {
  return parametersOf(path).length > 0 && !readByAll.some((start) => path.startsWith(start))
}

describe('somebody of an unrelated organization, in every role', () => {
  test('is told that no page of another organization exists', async () => {
    const theirs = demo.pages.filter(
      ({ route, read }) =>
        route.access === 'member' && isOneOrganizations(route.path.en) && read.status === 200,
    )
    expect(theirs.length).toBeGreaterThan(30)
    const seen: string[] = []
    for (const { address } of theirs) {
      const { statusCode } = await stranger.get(address)
      if (statusCode !== 404 && statusCode !== 403) seen.push(`${statusCode} ${address}`)
    }
    expect(seen).toEqual([])
  })

  test('changes nothing of another organization, whatever is sent', async () => {
    const before = await fingerprint(demo.database.owner)
    const theirs = forms.filter(({ route }) => route.access === 'member' && isOneOrganizations(route.path.en))
    expect(theirs.length).toBeGreaterThan(20)
    const let_in: string[] = []
    for (const form of theirs) {
      const fields = Object.fromEntries(form.controls.map(({ name, value }) => [name, value || 'yes']))
      const { statusCode } = await stranger.post(form.action, fields)
      if (statusCode !== 404 && statusCode !== 403) let_in.push(`${statusCode} ${form.action}`)
    }
    expect(let_in).toEqual([])
    expect((await fingerprint(demo.database.owner)).content).toBe(before.content)
  })

  test('gains nothing by naming things of others in the forms of their own pages', async () => {
    const ids = new Set(
      demo.pages.flatMap(({ address }) => address.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []),
    )
    const theirs = await rowsOfOthers()
    const own = forms.filter(({ route }) => route.access === 'member' && !isOneOrganizations(route.path.en))
    const faults: string[] = []
    for (const form of own.filter(({ action }) => !action.includes('sign-out'))) {
      for (const id of [...ids].slice(0, 3)) {
        const fields = Object.fromEntries(form.controls.map(({ name }) => [name, id]))
        const { statusCode } = await stranger.post(form.action, fields)
        if (statusCode >= 500) faults.push(`${statusCode} ${form.action}`)
      }
    }
    expect(faults).toEqual([])
    expect(await rowsOfOthers()).toEqual(theirs)
  })
})

/** What others own: relationships with all they hold are counted, organizations and people are compared. */
async function rowsOfOthers() {
  const { owner } = demo.database
  const elsewhere = 'Office of Elsewhere'
  const organizations = owner
    .selectFrom('identity.organization')
    .selectAll()
    .where('name_en', '<>', elsewhere)
  return {
    organizations: await organizations.orderBy('id').execute(),
    relationships: await owner.selectFrom('agreements.relationship').selectAll().orderBy('id').execute(),
    elements: await owner.selectFrom('agreements.element').selectAll().orderBy('id').execute(),
    notes: await owner.selectFrom('agreements.private_note').selectAll().orderBy('id').execute(),
  }
}
