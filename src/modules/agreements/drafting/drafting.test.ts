import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { newId } from '../../../kernel/value/id.ts'
import { draftedRelationship } from './drafting.fixture.ts'
import {
  addDocumentPath,
  agreementHistoryPath,
  agreementPath,
  checksPath,
  clausePath,
  clausesPath,
  compareVersionsPath,
  documentPath,
  documentSettingsPath,
  documentsToTakePath,
  downloadPath,
  elementPath,
  guideSettingsPath,
  importConfirmPath,
  importPath,
  newClausePath,
  notesPath,
  ownElementPath,
  readyPath,
  removeNotePath,
  versionPath,
  versionsPath,
} from './paths.ts'

let app: TestApplication
let file: Awaited<ReturnType<typeof draftedRelationship>>
let writer: Browser
let other: Browser
let stranger: Browser
let auditor: Browser

beforeAll(async () => {
  app = await testApplication()
  file = await draftedRelationship(app.database.owner)
  writer = await app.signedIn(file.writer)
  other = await app.signedIn(file.other)
  stranger = await app.signedIn(file.stranger)
  auditor = await app.signedIn(file.auditor)
})

afterAll(() => app.close())

const element = (id: string, document = file.mou) =>
  elementPath.href('en', { id: file.id, document, element: id })

async function write(id: string, en: string, fr: string, version = '0') {
  const form = { state: 'drafted', complete: 'yes', do: 'save', version, 'text.en': en, 'text.fr': fr }
  expect((await writer.post(element(id), form)).statusCode).toBe(303)
}

/** Every page of the agreement that a member can read. */
function pages(): readonly string[] {
  const id = file.id
  return [
    agreementPath.href('en', { id }),
    checksPath.href('en', { id }),
    versionsPath.href('en', { id }),
    notesPath.href('en', { id }),
    agreementHistoryPath.href('en', { id }),
    documentsToTakePath.href('en', { id }),
    documentPath.href('en', { id, document: file.mou }),
    addDocumentPath.href('en', { id }),
    documentSettingsPath.href('en', { id, document: file.sla }),
    importPath.href('en', { id }),
    element('background'),
    downloadPath.href('en', { id }, { format: 'json' }),
    downloadPath.href('en', { id }, { format: 'md' }),
    downloadPath.href('en', { id }, { format: 'html' }),
  ]
}

describe('every page', () => {
  it('answers a party and is unknown to everybody else', async () => {
    for (const address of pages()) {
      expect([address, (await writer.get(address)).statusCode]).toEqual([address, 200])
      expect([address, (await stranger.get(address)).statusCode]).toEqual([address, 404])
      const twin = address.replace('/en/agreements/', '/fr/ententes/')
      expect(twin).not.toBe(address)
    }
  })
})

describe('private notes', () => {
  it('stay with the organization that wrote them, on every page', async () => {
    const note = newId(app.now.value)
    const secret = 'They may accept nine cents a page'
    const form = { note, body: secret, document: file.mou, element: 'background' }
    for (let sent = 0; sent < 2; sent++) {
      expect((await writer.post(notesPath.href('en', { id: file.id }), form)).statusCode).toBe(303)
    }
    const kept = await writer.get(notesPath.href('en', { id: file.id }))
    expect(kept.body.split(`${secret}</p>`).length - 1).toBe(1)
    expect((await writer.get(element('background'))).body).toContain(secret)
    for (const address of pages()) expect((await other.get(address)).body).not.toContain(secret)
    const remove = removeNotePath.href('en', { id: file.id, note })
    expect((await writer.get(remove)).body).toContain('Remove this note?')
    expect((await writer.get(notesPath.href('en', { id: file.id }))).body).toContain(secret)
    expect((await other.get(remove)).statusCode).toBe(404)
    expect((await other.post(remove)).statusCode).toBe(404)
    expect((await auditor.post(remove)).statusCode).toBe(403)
    expect((await writer.post(remove)).statusCode).toBe(303)
    expect((await writer.get(notesPath.href('en', { id: file.id }))).body).not.toContain(secret)
  })

  it('refuse an empty one and control characters', async () => {
    for (const body of ['  ', 'a\u0000b']) {
      const form = { note: newId(app.now.value), body }
      expect((await writer.post(notesPath.href('en', { id: file.id }), form)).statusCode).toBe(422)
    }
  })
})

describe('the set of documents', () => {
  const form = () => ({
    document: newId(app.now.value),
    type: 'ANX',
    number: 'ANX-1',
    'title.en': 'Price list',
    'title.fr': 'Liste de prix',
    parent: file.sla,
    legalNature: 'administrative',
  })

  it('takes one more, once', async () => {
    const typed = form()
    for (let sent = 0; sent < 2; sent++) {
      expect((await writer.post(addDocumentPath.href('en', { id: file.id }), typed)).statusCode).toBe(303)
    }
    const page = await writer.get(agreementPath.href('fr', { id: file.id }))
    expect(page.body).toContain('Liste de prix (ANX-1)')
  })

  it('refuses what is missing, loops, foreign parents and roles', async () => {
    const add = addDocumentPath.href('en', { id: file.id })
    expect((await writer.post(add, { ...form(), 'title.fr': '' })).body).toContain(
      'Enter the title in French',
    )
    expect((await writer.post(add, { ...form(), parent: newId(app.now.value) })).statusCode).toBe(422)
    expect((await auditor.post(add, form())).statusCode).toBe(403)
    const settings = documentSettingsPath.href('en', { id: file.id, document: file.mou })
    const loop = { ...form(), version: '1', parent: file.sla }
    expect((await writer.post(settings, loop)).statusCode).toBe(422)
  })

  it('shows both when two people change one', async () => {
    const settings = documentSettingsPath.href('en', { id: file.id, document: file.mou })
    const typed = { ...form(), parent: '', version: '1', number: 'MOU-2' }
    expect((await writer.post(settings, typed)).statusCode).toBe(303)
    const conflict = await other.post(settings, { ...typed, number: 'MOU-3' })
    expect(conflict.statusCode).toBe(409)
    expect(conflict.body).toContain('MOU-2')
    expect(conflict.body).toContain('MOU-3')
  })
})

describe('versions and documents', () => {
  it('freeze, compare, and come out byte for byte the same twice', async () => {
    await write('background', 'The maps are old.', 'Les cartes sont vieilles.')
    const versions = versionsPath.href('en', { id: file.id })
    expect((await writer.post(versions)).statusCode).toBe(303)
    await write('background', 'The maps are very old.', 'Les cartes sont très vieilles.', '1')
    expect((await writer.post(versions)).statusCode).toBe(303)
    expect((await auditor.post(versions)).statusCode).toBe(403)
    expect((await writer.get(versionPath.href('en', { id: file.id, number: '1' }))).statusCode).toBe(200)
    const compared = await writer.get(compareVersionsPath.href('en', { id: file.id }, { old: 1, new: 2 }))
    expect(compared.body).toMatch(/<ins>[^<]*very[^<]*<\/ins>/)
    expect(compared.body).toMatch(/<ins>[^<]*très[^<]*<\/ins>/)
    for (const format of ['pdf', 'docx', 'html', 'md', 'json']) {
      for (const lang of ['en', 'fr', 'both']) {
        const address = downloadPath.href('en', { id: file.id }, { format, lang, version: 1 })
        const [first, second] = [await writer.get(address), await other.get(address)]
        expect([format, lang, first.statusCode]).toEqual([format, lang, 200])
        expect(first.rawPayload.length).toBeGreaterThan(200)
        expect(first.rawPayload.equals(second.rawPayload)).toBe(true)
      }
    }
  })

  it('carry the draft mark until the agreement is ready', async () => {
    const address = documentPath.href('en', { id: file.id, document: file.mou })
    expect((await writer.get(address)).body).toContain('document-draft')
    const setState = (state: string) =>
      app.database.owner
        .updateTable('agreements.relationship')
        .set({ state })
        .where('id', '=', file.id)
        .execute()
    await setState('ready')
    expect((await writer.get(address)).body).not.toContain('document-draft')
    await setState('open')
  })

  it('are not ready while an error is left', async () => {
    const reply = await writer.post(readyPath.href('en', { id: file.id }))
    expect(reply.statusCode).toBe(403)
    expect((await writer.get(checksPath.href('en', { id: file.id }))).body).toContain(
      'this element is required and is not drafted',
    )
  })
})

describe('the clause library', () => {
  const clause = () => ({
    clause: newId(app.now.value),
    element: 'principles',
    kind: 'preferred',
    'name.en': 'Good faith',
    'name.fr': 'Bonne foi',
    'text.en': 'The parties must act in good faith.',
    'text.fr': 'Les parties doivent agir de bonne foi.',
    'reason.en': 'First wording',
    'reason.fr': 'Première formulation',
  })

  it('keeps a clause, its changes and where it was used, for one organization alone', async () => {
    const typed = clause()
    for (let sent = 0; sent < 2; sent++) {
      expect((await writer.post(newClausePath.href('en'), typed)).statusCode).toBe(303)
    }
    const address = clausePath.href('en', { clause: typed.clause })
    expect((await other.get(address)).statusCode).toBe(404)
    expect((await other.get(clausesPath.href('en'))).body).not.toContain('Good faith')
    const change = { ...typed, version: '1', 'text.en': 'Good faith binds the parties.' }
    expect((await writer.post(address, change)).statusCode).toBe(303)
    const stale = await writer.post(address, { ...change, 'text.en': 'Something else' })
    expect(stale.statusCode).toBe(409)
    expect(stale.body).toContain('Good faith binds the parties.')
    expect(stale.body).toContain('Something else')
    const inserted = await writer.post(element('principles'), {
      do: `insert:${typed.clause}`,
      version: '0',
      state: 'drafted',
      complete: 'yes',
      'f.principles.en': 'Typed before',
    })
    expect(inserted.body).toContain('Good faith binds the parties.')
    expect((await writer.get(address)).body).toContain('Where it was used')
    expect((await writer.get(address)).body).toContain(file.mou)
  })

  it('wants both languages, a reason and the right role', async () => {
    const missing = await writer.post(newClausePath.href('en'), {
      ...clause(),
      'text.fr': '',
      'reason.en': '',
    })
    expect(missing.statusCode).toBe(422)
    expect(missing.body).toContain('Write the clause in French')
    expect((await auditor.post(newClausePath.href('en'), clause())).statusCode).toBe(403)
  })
})

describe('the guide of an organization', () => {
  it('changes a need and adds an element for its own drafting only', async () => {
    const need = {
      version: '0',
      do: 'need',
      'need-element': 'volumes',
      'need-simple': 'optional',
      'need-complex': 'required',
      'need-reason.en': 'Our policy',
      'need-reason.fr': 'Notre politique',
    }
    const address = guideSettingsPath.href('en')
    expect((await writer.post(address, need)).statusCode).toBe(303)
    expect((await writer.post(address, need)).statusCode).toBe(409)
    expect((await auditor.post(address, need)).statusCode).toBe(403)
    const own = {
      version: '1',
      do: 'element',
      'own-name.en': 'Climate commitments',
      'own-name.fr': 'Engagements climatiques',
      'own-purpose.en': 'Say what each party does',
      'own-purpose.fr': 'Dire ce que fait chaque partie',
      'own-family': 'scope',
      'own-documents': ['MOU'],
      'own-need-simple': 'recommended',
    }
    expect((await writer.post(address, { ...own, 'own-name.fr': '' })).statusCode).toBe(422)
    expect((await writer.post(address, own)).statusCode).toBe(303)
    expect((await writer.get(agreementPath.href('en', { id: file.id }))).body).toContain(
      'Climate commitments',
    )
    expect((await other.get(agreementPath.href('en', { id: file.id }))).body).not.toContain(
      'Climate commitments',
    )
    await write('x-climate-commitments', 'Both parties print less.', 'Les deux parties impriment moins.')
    const seen = await other.get(agreementPath.href('fr', { id: file.id }))
    expect(seen.body).toContain('Engagements climatiques')
  })

  it('an element of one’s own is changed with a reason; what agreements hold stays; its past can be read', async () => {
    const address = ownElementPath.href('en', { element: 'x-climate-commitments' })
    const shown = await writer.get(address)
    expect(shown.body).toContain('value="Climate commitments"')
    expect(shown.body).toMatch(/name="own-documents"[^>]*value="MOU"[^>]*checked/)
    const changed = {
      version: '2',
      'own-name.en': 'Climate and water',
      'own-name.fr': 'Climat et eau',
      'own-purpose.en': 'Say what each party does for both',
      'own-purpose.fr': 'Dire ce que chaque partie fait pour les deux',
      'own-family': 'scope',
      'own-documents': ['MOU', 'SLA'],
      'own-need-simple': 'optional',
      'own-reason.en': 'Water was forgotten',
      'own-reason.fr': 'L’eau avait été oubliée',
    }
    const without = await writer.post(address, { ...changed, 'own-reason.fr': '' })
    expect(without.statusCode).toBe(422)
    expect(without.body).toContain('Give the reason in French')
    expect(without.body).toContain('value="Climate and water"')
    expect((await auditor.post(address, changed)).statusCode).toBe(403)
    expect((await other.get(address)).statusCode).toBe(404)
    expect((await writer.post(address, changed)).statusCode).toBe(303)
    const stale = await writer.post(address, { ...changed, 'own-name.en': 'Something else' })
    expect(stale.statusCode).toBe(409)
    expect(stale.body).toContain('value="Something else"')
    const past = await writer.get(ownElementPath.href('fr', { element: 'x-climate-commitments' }))
    expect(past.body).toContain('L’eau avait été oubliée')
    expect(past.body).toContain('Dire ce que fait chaque partie')
    // The agreement prints the name it holds, and its list says the same.
    for (const browser of [writer, other]) {
      const list = await browser.get(agreementPath.href('en', { id: file.id }))
      expect(list.body).toContain('Climate commitments')
      const text = await browser.get(downloadPath.href('en', { id: file.id }, { format: 'md', lang: 'en' }))
      expect(text.body).toContain('Climate commitments')
      expect(text.body).not.toContain('Climate and water')
    }
    expect((await writer.get('/fr/organisation/historique')).body).toContain('Climat et eau')
    // Another element may take the first name; neither takes the other's place.
    const again = { ...changed, version: '3', do: 'element', 'own-name.en': 'Climate commitments' }
    expect((await writer.post(guideSettingsPath.href('en'), again)).statusCode).toBe(303)
    const both = (await writer.get(guideSettingsPath.href('en'))).body
    expect(both).toContain('x-climate-commitments-2')
    // One that was removed meanwhile: what was typed stands in the form that adds one.
    const drop = { version: '4', do: 'drop:x-climate-commitments' }
    expect((await writer.post(guideSettingsPath.href('en'), drop)).statusCode).toBe(303)
    const gone = await writer.post(address, { ...changed, version: '4', 'own-name.en': 'Climate again' })
    expect(gone.statusCode).toBe(409)
    expect(gone.body).toContain('value="Climate again"')
    expect((await writer.get('/en/organization/history')).body).toContain('Climate and water')
  })
})

describe('an agreement file', () => {
  it('goes out and comes back in, once', async () => {
    const exported = await writer.get(downloadPath.href('en', { id: file.id }, { format: 'json' }))
    const before = JSON.parse(exported.body).documents.length
    const parties = Object.fromEntries(file.parties.map((id) => [`party.${id}`, id]))
    const form = { content: exported.body, token: newId(app.now.value), ...parties }
    const confirm = importConfirmPath.href('en', { id: file.id })
    expect((await auditor.post(confirm, form)).statusCode).toBe(403)
    for (let sent = 0; sent < 2; sent++) expect((await writer.post(confirm, form)).statusCode).toBe(303)
    const after = await writer.get(downloadPath.href('en', { id: file.id }, { format: 'json' }))
    expect(JSON.parse(after.body).documents).toHaveLength(before * 2)
  })

  it('is refused with reasons when it is something else', async () => {
    for (const content of ['', 'not json', '{}', '{"format":"entente.agreement/1"}', '[1,2]']) {
      const form = { content, token: newId(app.now.value) }
      const reply = await writer.post(importConfirmPath.href('en', { id: file.id }), form)
      expect([content, reply.statusCode]).toEqual([content, 422])
    }
  })
})
