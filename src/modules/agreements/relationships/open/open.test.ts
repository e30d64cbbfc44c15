import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { organization } from '../../../../../test/harness/people.ts'
import { newId } from '../../../../kernel/value/id.ts'
import {
  myWorkPath,
  openAddPath,
  openKindPath,
  openNeedPath,
  openPartiesPath,
  openPath,
  openRegisterPath,
  openRemovePath,
  openRolesPath,
  openStopPath,
  openSummaryPath,
  relationshipPath,
} from '../../paths.ts'
import { openThroughPages, type Scene, scene } from '../relationships.fixture.ts'

let at: Scene
beforeAll(async () => {
  at = await scene()
})
afterAll(() => at.close())

describe('opening a relationship', () => {
  test('gives the new relationship an address before anything is typed', async () => {
    const reply = await at.manager.get(openPath.href('fr'))
    expect(reply.statusCode).toBe(303)
    expect(reply.headers.location).toMatch(/^\/fr\/relations\/nouvelle\/[0-9a-f-]{36}\/parties$/)
  })

  test('leads from the parties to a workspace that both parties see, with a trail', async () => {
    const id = await openThroughPages(at)
    for (const browser of [at.manager, at.providerManager]) {
      const reply = await browser.get(relationshipPath.href('en', { id }))
      expect(reply.statusCode).toBe(200)
      expect(reply.body).toContain('Survey of the northern lakes')
    }
    const trail = await at.database.owner
      .selectFrom('identity.audit_entry')
      .select(['action', 'visible_to'])
      .where('chain', '=', id)
      .execute()
    expect(trail).toEqual([{ action: 'open-relationship', visible_to: [at.client, at.provider] }])
  })

  test('does not exist for a third organization', async () => {
    const id = await openThroughPages(at)
    const reply = await at.strangerManager.get(relationshipPath.href('en', { id }))
    expect(reply.statusCode).toBe(404)
  })

  test('sent twice, opens once', async () => {
    const id = await openThroughPages(at)
    const again = await at.manager.post(openSummaryPath.href('en', { opening: id }))
    expect(again.statusCode).toBe(303)
    const rows = await at.database.owner
      .selectFrom('agreements.relationship')
      .select('id')
      .where('id', '=', id)
      .execute()
    expect(rows).toHaveLength(1)
  })

  test('says which language is missing', async () => {
    const id = await openThroughPages(at, { 'title-en': 'Only English', 'problem-en': 'Old charts.' })
    const english = await at.manager.get(relationshipPath.href('en', { id }))
    expect(english.body).toContain('The French text is missing')
    const french = await at.manager.get(relationshipPath.href('fr', { id }))
    expect(french.body).toContain('Le texte français manque')
    expect(french.body).toContain('<span lang="en">Old charts.</span>')
  })
})

describe('each page', () => {
  const opening = newId(Temporal.Instant.from('2026-11-22T10:00:00Z'))

  test('finds organizations without accents or capitals, in either language', async () => {
    const reply = await at.manager.get(
      openPartiesPath.href('en', { opening }, { search: 'AGENCE D’ARPENTAGE' }),
    )
    expect(reply.body).toContain('Survey Agency')
    const none = await at.manager.get(openPartiesPath.href('fr', { opening }, { search: '100%' }))
    expect(none.body).toContain('Aucune organisation inscrite')
  })

  test('stops a private party and names the right instruments', async () => {
    const business = await organization(at.database.owner, 'Boats Inc.', 'Bateaux inc.', 'private')
    const reply = await at.manager.post(openAddPath.href('en', { opening }), { organization: business })
    expect(reply.headers.location).toBe(openStopPath.href('en', { opening }))
    const stop = await at.manager.get(openStopPath.href('en', { opening }))
    expect(stop.body).toMatch(/contract.*grant.*contribution agreement.*25761/s)
    const parties = await at.manager.get(openPartiesPath.href('en', { opening }))
    expect(parties.body).not.toContain('Boats Inc.')
  })

  test('refuses to continue without a second organization, a kind, roles that fit and a title', async () => {
    const unknown = await at.manager.post(openAddPath.href('en', { opening }), { organization: 'nobody' })
    expect(unknown.statusCode).toBe(422)
    const kind = await at.manager.post(openKindPath.href('en', { opening }), { kind: 'friendship' })
    expect(kind.statusCode).toBe(422)
    expect(kind.body).toContain('Choose how the organizations work together')
    await at.manager.post(openAddPath.href('en', { opening }), { organization: at.provider })
    await at.manager.post(openKindPath.href('en', { opening }), { kind: 'client-provider' })
    const missing = await at.manager.post(openRolesPath.href('en', { opening }), {
      [`role-${at.client}`]: 'client',
    })
    expect(missing.statusCode).toBe(422)
    expect(missing.body).toContain('Choose what this organization does')
    const both = await at.manager.post(openRolesPath.href('fr', { opening }), {
      [`role-${at.client}`]: 'client',
      [`role-${at.provider}`]: 'client',
    })
    expect(both.statusCode).toBe(422)
    expect(both.body).toContain('au moins une organisation cliente et une organisation fournisseuse')
    const need = await at.manager.post(openNeedPath.href('en', { opening }), { 'problem-en': 'Kept' })
    expect(need.statusCode).toBe(422)
    expect(need.body).toContain('Kept')
    // Either language would do: the reader is led to the side that stands first.
    expect(need.body).toContain('href="#title-en"')
    const besoin = await at.manager.post(openNeedPath.href('fr', { opening }), { 'problem-en': 'Kept' })
    expect(besoin.body).toContain('href="#title-fr"')
    expect(besoin.body).toContain('id="title-fr-error"')
    expect(besoin.body).toContain('<title>Erreur\u00a0: ')
    const summary = await at.manager.post(openSummaryPath.href('en', { opening }))
    expect(summary.statusCode).toBe(422)
    expect(summary.body).toContain('Enter a title in English, in French or in both')
  })

  test('refuses control characters and texts that are too long, and shows what was typed', async () => {
    const control = await at.manager.post(openNeedPath.href('en', { opening }), {
      'title-en': 'Bell \u0007',
    })
    expect(control.statusCode).toBe(422)
    expect(control.body).toContain('Remove the control characters')
    const long = await at.manager.post(openNeedPath.href('fr', { opening }), { 'title-fr': 'é'.repeat(501) })
    expect(long.statusCode).toBe(422)
    expect(long.body).toContain('500 caractères au plus')
  })

  test('registers an organization that was not known, when the relationship opens', async () => {
    const own = newId(Temporal.Instant.from('2026-11-22T11:00:00Z'))
    const incomplete = await at.manager.post(openRegisterPath.href('en', { opening: own }), {
      'name-en': 'Lake Board',
    })
    expect(incomplete.statusCode).toBe(422)
    const asPrivate = await at.manager.post(openRegisterPath.href('en', { opening: own }), {
      ...{ 'name-en': 'Lake Inc.', 'name-fr': 'Lac inc.', 'legal-form': 'private' },
    })
    expect(asPrivate.headers.location).toBe(openStopPath.href('en', { opening: own }))
    await at.manager.post(openRegisterPath.href('en', { opening: own }), {
      ...{ 'name-en': 'Lake Board', 'name-fr': 'Office des lacs', 'legal-form': 'agency' },
      ...{ 'acronym-en': 'LB', 'acronym-fr': 'OL' },
    })
    const kept = await at.manager.get(openPartiesPath.href('fr', { opening: own }))
    expect(kept.body).toContain('Office des lacs')
    const board = /name="organization" value="([0-9a-f-]{36})"/.exec(kept.body)?.[1] ?? ''
    await at.manager.post(openKindPath.href('en', { opening: own }), { kind: 'collaborative' })
    await at.manager.post(openRolesPath.href('en', { opening: own }), {
      [`role-${at.client}`]: 'lead',
      [`role-${board}`]: 'participant',
    })
    await at.manager.post(openNeedPath.href('en', { opening: own }), { 'title-fr': 'Lacs' })
    const opened = await at.manager.post(openSummaryPath.href('fr', { opening: own }))
    expect(opened.statusCode).toBe(303)
    const row = await at.database.owner
      .selectFrom('identity.organization')
      .select(['name_fr', 'acronym_en', 'legal_form'])
      .where('id', '=', board)
      .executeTakeFirst()
    expect(row).toEqual({ name_fr: 'Office des lacs', acronym_en: 'LB', legal_form: 'agency' })
  })

  test('takes an organization out again, but never one’s own', async () => {
    const own = newId(Temporal.Instant.from('2026-11-22T12:00:00Z'))
    await at.manager.post(openAddPath.href('en', { opening: own }), { organization: at.provider })
    await at.manager.post(openRemovePath.href('en', { opening: own }), { organization: at.provider })
    await at.manager.post(openRemovePath.href('en', { opening: own }), { organization: at.client })
    const page = await at.manager.get(openPartiesPath.href('en', { opening: own }))
    expect(page.body).toContain('Department of Maps')
    expect(page.body).not.toContain('Survey Agency')
  })

  test('is refused to an auditor, and keeps one organization’s typing from another', async () => {
    const refused = await at.auditor.get(openPartiesPath.href('fr', { opening }))
    expect(refused.statusCode).toBe(403)
    expect(refused.body).toContain('Vos rôles ne le permettent pas')
    await at.manager.post(openNeedPath.href('en', { opening }), { 'title-en': 'Secret title' })
    const other = await at.strangerManager.get(openNeedPath.href('en', { opening }))
    expect(other.body).not.toContain('Secret title')
    expect((await at.manager.get(openPartiesPath.href('en', { opening: 'x' }))).statusCode).toBe(404)
  })
})

test('my work is empty at first and says how to start; then it shows what waits', async () => {
  const empty = await at.strangerManager.get(myWorkPath.href('fr'))
  expect(empty.body).toContain('ne participe encore à aucune relation')
  const id = await openThroughPages(at)
  const mine = await at.manager.get(myWorkPath.href('en'))
  expect(mine.body).toContain(relationshipPath.href('en', { id }))
  expect(mine.body).toContain('Identify the need and screen it')
})
