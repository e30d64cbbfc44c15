import { parseHTML } from 'linkedom'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type Browser,
  type TestApplication,
  testApplication,
} from '../../../../../test/harness/application.ts'
import { newId } from '../../../../kernel/value/id.ts'
import { advicePath } from '../../paths.ts'
import { draftedRelationship } from '../drafting.fixture.ts'
import { agreementHistoryPath, agreementPath, beginDraftPath, checksPath, elementPath } from '../paths.ts'

type Case = Awaited<ReturnType<typeof draftedRelationship>>

const applications: TestApplication[] = []
let app: TestApplication
let file: Case
let writer: Browser

beforeEach(async () => {
  app = await testApplication()
  applications.push(app)
  file = await draftedRelationship(app.database.owner)
  await tell(file)
  writer = await app.signedIn(file.writer)
})

afterAll(() => Promise.all(applications.map((one) => one.close())))

/** What the parties said in the workspace: the need, a chosen option, a risk and a milestone. */
async function tell({ id, parties, position }: Case): Promise<void> {
  const { owner } = app.database
  const [client = ''] = parties
  await owner
    .updateTable('agreements.relationship')
    .set({
      problem_en: 'The maps are forty years old.',
      problem_fr: 'Les cartes ont quarante ans.',
      answers: JSON.stringify({ moneyMoves: true, fundingModel: 'fee', personalInformation: false }),
    })
    .where('id', '=', id)
    .execute()
  const common = { relationship_id: id, version: 1, changed_at: app.now.value.toString() }
  await owner
    .insertInto('agreements.option')
    .values({
      ...common,
      id: newId(app.now.value),
      kind: 'this-agreement',
      title_en: 'Print together',
      title_fr: 'Imprimer ensemble',
      costs: JSON.stringify([
        { year: '2027-2028', amount: '1200.50' },
        { year: '2028-2029', amount: '900' },
      ]),
      benefits: JSON.stringify([{ party: client, text: { en: 'Fresh maps', fr: 'Des cartes à jour' } }]),
      risk: 'low',
      authority_en: '',
      authority_fr: '',
      chosen: true,
      reason_en: 'Cheapest',
      reason_fr: 'La moins chère',
    })
    .execute()
  await addRisk(file, 'Paper runs out', 'Le papier vient à manquer')
  await owner
    .insertInto('agreements.milestone')
    .values({
      ...common,
      id: newId(app.now.value),
      title_en: 'First sheet printed',
      title_fr: 'Première feuille imprimée',
      starts_on: '2027-05-01',
      ends_on: '2027-06-30',
      owner_position: position,
    })
    .execute()
}

async function addRisk({ id, parties }: Case, title_en: string, title_fr: string): Promise<void> {
  await app.database.owner
    .insertInto('agreements.risk')
    .values({
      relationship_id: id,
      version: 1,
      changed_at: app.now.value.toString(),
      id: newId(app.now.value),
      title_en,
      title_fr,
      likelihood: 2,
      impact: 4,
      owner_party: parties[1] ?? '',
      response_en: 'Keep a reserve',
      response_fr: 'Garder une réserve',
    })
    .execute()
}

/** What a browser would send of the form of an element. */
function elementForm(html: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const controls = parseHTML(html).document.querySelectorAll('#element-form :is(input, textarea, select)')
  for (const control of controls) {
    const type = control.getAttribute('type')
    if ((type === 'radio' || type === 'checkbox') && !control.hasAttribute('checked')) continue
    const value =
      control.tagName === 'TEXTAREA'
        ? control.textContent
        : control.tagName === 'SELECT'
          ? control.querySelector('option[selected]')?.getAttribute('value')
          : control.getAttribute('value')
    const name = control.getAttribute('name') ?? ''
    fields[name] = [...(fields[name] ?? []), value ?? '']
  }
  return fields
}

const address = (language: 'en' | 'fr' = 'en') => beginDraftPath.href(language, { id: file.id })

/** The form as a browser would send it: every box as it stands, the choices as they stand. */
async function formOf(browser: Browser): Promise<Record<string, string | string[]>> {
  const { document } = parseHTML((await browser.get(address())).body)
  const fields: Record<string, string | string[]> = {}
  for (const select of document.querySelectorAll('main select')) {
    fields[select.getAttribute('name') ?? ''] =
      select.querySelector('option[selected]')?.getAttribute('value') ?? ''
  }
  for (const box of document.querySelectorAll('main input[type=checkbox][checked]')) {
    const name = box.getAttribute('name') ?? ''
    fields[name] = [...(fields[name] ?? []), box.getAttribute('value') ?? '']
  }
  return fields
}

async function stored() {
  const rows = await app.database.owner
    .selectFrom('agreements.element')
    .selectAll()
    .where('relationship_id', '=', file.id)
    .execute()
  return new Map(rows.map((row) => [`${row.document_id === file.mou ? 'mou' : 'sla'}/${row.id}`, row]))
}

async function revisions(): Promise<number> {
  const rows = await app.database.owner.selectFrom('agreements.element_revision').select('version').execute()
  return rows.length
}

describe('beginning with what is known', () => {
  it('is offered first on the overview of an agreement that nobody wrote yet', async () => {
    const overview = parseHTML((await writer.get(agreementPath.href('en', { id: file.id }))).body).document
    const button = overview.querySelector('main a.govuk-button')
    expect([button?.textContent, button?.getAttribute('href')]).toEqual([
      'Begin with what is known',
      address(),
    ])
  })

  it('says in each language what it would begin, and from what', async () => {
    const [english, french] = [(await writer.get(address('en'))).body, (await writer.get(address('fr'))).body]
    expect(english).toContain('Background and recitals')
    expect(english).toContain('From: the need as stated and standard wording.')
    expect(french).toContain('Contexte et préambule')
    expect(french).toContain('Source\u00a0: le besoin énoncé et le libellé type.')
  })

  it('is told of beside each element that the workspace already says, until it is written', async () => {
    const page = async (element: string) =>
      (await writer.get(elementPath.href('en', { id: file.id, document: file.mou, element }))).body
    const link = `${address()}#document-${file.mou}`
    expect(await page('risk-management')).toContain('risk register of the relationship already holds')
    for (const element of ['risk-management', 'implementation-plan', 'purpose', 'budget-estimate'])
      expect(await page(element), element).toContain(link)
    expect(await page('background')).not.toContain(link)
  })

  it('tells a written element what its register says since, and takes it into the form when asked', async () => {
    await writer.post(address(), await formOf(writer))
    await addRisk(file, 'Ink dries', 'L’encre sèche')
    const place = elementPath.href('fr', { id: file.id, document: file.mou, element: 'risk-management' })
    const told = 'contient un risque qui ne figure pas ici'
    const before = (await writer.get(place)).body
    expect(before).toContain(told)
    const taken = await writer.post(place, { ...elementForm(before), do: 'take' })
    expect([taken.statusCode, taken.body]).toEqual([200, expect.not.stringContaining(told)])
    const rows = async () => (await stored()).get('mou/risk-management')?.fields
    expect(await rows()).toMatchObject({ risks: [{ risk: { fr: 'Le papier vient à manquer' } }] })
    expect((await writer.post(place, { ...elementForm(taken.body), do: 'save' })).statusCode).toBe(303)
    expect(await rows()).toMatchObject({
      risks: [
        { risk: { fr: 'Le papier vient à manquer' } },
        { risk: { en: 'Ink dries', fr: 'L’encre sèche' }, likelihood: 2, impact: 4, owner: file.parties[1] },
      ],
    })
    expect((await writer.get(place)).body).not.toContain(told)
  })

  it('fills the ticked elements from what was said, and leaves nothing required of them undrafted', async () => {
    const reply = await writer.post(address(), await formOf(writer))
    expect(reply.statusCode).toBe(303)
    const rows = await stored()
    expect(rows.get('mou/background')).toMatchObject({
      state: 'drafted',
      version: 1,
      fields: { need: { en: 'The maps are forty years old.', fr: 'Les cartes ont quarante ans.' } },
    })
    expect(rows.get('mou/risk-management')?.fields).toMatchObject({
      risks: [{ risk: { en: 'Paper runs out' }, likelihood: 2, impact: 4, owner: file.parties[1] }],
    })
    // The SLA could have a plan too: the milestones are said once, where they are needed most.
    expect([...rows.keys()].filter((name) => name.endsWith('/implementation-plan'))).toHaveLength(1)
    expect(rows.get('mou/term')?.fields).toMatchObject({ start: '2027-04-01', end: '2029-03-31' })
    expect(rows.get('mou/financial-arrangement')?.fields).toMatchObject({
      model: 'fee',
      payer: [file.parties[0]],
      payee: [file.parties[1]],
    })
    expect(rows.get('mou/budget-estimate')?.fields).toMatchObject({
      years: [{ 'fiscal-year': '2027-2028', estimate: { amount: '1200.50', currency: 'CAD' } }, {}],
    })
    const begun = [...rows.values()].map(({ id }) => id)
    expect(begun.length).toBeGreaterThan(20)
    const overview = await writer.get(reply.headers.location ?? '')
    expect(overview.body).toContain(`${begun.length} elements are begun`)
    const checks = (await writer.get(checksPath.href('en', { id: file.id }))).body
    for (const [name, row] of rows) {
      const document = name.startsWith('mou') ? file.mou : file.sla
      const link = elementPath.href('en', { id: file.id, document, element: row.id })
      const lines = [...parseHTML(checks).document.querySelectorAll('main a[href]')].filter(
        (one) => one.getAttribute('href')?.replace(/[?#].*/, '') === link,
      )
      for (const line of lines) {
        expect(line.closest('li, tr')?.textContent).not.toContain(
          'this element is required and is not drafted',
        )
      }
    }
    expect((await writer.get(agreementHistoryPath.href('en', { id: file.id }))).body).toContain(
      'Saved an element',
    )
  })

  it('puts the positions named once wherever the documents name somebody', async () => {
    const form = await formOf(writer)
    const [client = ''] = file.parties
    await writer.post(address(), { ...form, [`decides-${client}`]: file.position })
    const rows = await stored()
    expect(rows.get('mou/signatures')?.fields).toMatchObject({
      signatories: [{ party: client, position: file.position }, { party: file.parties[1] }],
    })
    expect(rows.get('mou/issue-resolution')?.fields).not.toHaveProperty('levels')
  })

  it('leaves unticked what is not required and would have gaps, which would be errors where there were none', async () => {
    const ticked = Object.values(await formOf(writer)).flat()
    expect((await writer.get(address())).body).toContain('value="notices@0"')
    expect(ticked).not.toContain('notices@0')
    expect(ticked).toContain('risk-management@0')
  })

  it('begins only what is ticked', async () => {
    const reply = await writer.post(address(), { [`begin-${file.mou}`]: ['background@0'] })
    expect(reply.statusCode).toBe(303)
    expect([...(await stored()).keys()]).toEqual(['mou/background'])
  })

  it('overwrites nothing: what somebody wrote meanwhile stays', async () => {
    const form = await formOf(writer)
    const text = { 'text.en': 'Written by hand.', 'text.fr': 'Rédigé à la main.' }
    await writer.post(elementPath.href('en', { id: file.id, document: file.mou, element: 'background' }), {
      state: 'drafted',
      complete: 'yes',
      do: 'save',
      version: '0',
      ...text,
    })
    expect((await writer.post(address(), form)).statusCode).toBe(303)
    expect((await stored()).get('mou/background')).toMatchObject({
      version: 1,
      text_en: 'Written by hand.',
      fields: {},
    })
  })

  it('begins once when it is sent twice, one after the other or at the same time', async () => {
    const form = await formOf(writer)
    const replies = await Promise.all([writer.post(address(), form), writer.post(address(), form)])
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303])
    const rows = await stored()
    expect(await revisions()).toBe(rows.size)
    const third = await writer.post(address('fr'), form)
    expect((await writer.get(third.headers.location ?? '')).body).toContain('Rien de plus n’a été rédigé')
    expect(await revisions()).toBe(rows.size)
  })

  it('takes the wording that the organization prefers, and the library knows where it went', async () => {
    const clause = newId(app.now.value)
    const organization = file.organizations.client
    const { owner } = app.database
    await owner
      .insertInto('agreements.clause')
      .values({
        organization_id: organization,
        id: clause,
        element_id: 'termination',
        kind: 'preferred',
        name_en: 'Ours',
        name_fr: 'La nôtre',
        version: 1,
      })
      .execute()
    await owner
      .insertInto('agreements.clause_version')
      .values({
        organization_id: organization,
        clause_id: clause,
        number: 1,
        text_en: 'Either party may end this.',
        text_fr: 'Chaque partie peut y mettre fin.',
        person_id: file.writer.person,
        changed_at: app.now.value.toString(),
      })
      .execute()
    await writer.post(address(), await formOf(writer))
    expect((await stored()).get('mou/termination')?.text_fr).toBe('Chaque partie peut y mettre fin.')
    const uses = await owner.selectFrom('agreements.clause_use').selectAll().execute()
    expect(uses.map(({ clause_id, element_id }) => [clause_id, element_id])).toContainEqual([
      clause,
      'termination',
    ])
  })
})

describe('bad input', () => {
  it('keeps what was chosen and says where when nothing is ticked or a position is another party’s', async () => {
    const [client = ''] = file.parties
    const reply = await writer.post(address('fr'), {
      [`decides-${client}`]: newId(app.now.value),
      [`runs-${client}`]: file.position,
    })
    expect(reply.statusCode).toBe(422)
    const { document } = parseHTML(reply.body)
    const links = [...document.querySelectorAll('.govuk-error-summary a')].map((one) => [
      one.getAttribute('href'),
      one.textContent,
    ])
    expect(links).toEqual([
      [`#decides-${client}`, 'Choisissez un poste de cette partie'],
      [`#begin-${file.mou}`, 'Cochez au moins un élément à commencer'],
    ])
    for (const [target] of links) expect(document.querySelector(target ?? '')).not.toBeNull()
    expect(document.querySelector(`[name="runs-${client}"] option[selected]`)?.getAttribute('value')).toBe(
      file.position,
    )
    expect(document.querySelector('main input[type=checkbox][checked]')).toBeNull()
    expect((await stored()).size).toBe(0)
  })

  it('does nothing for elements, versions and documents that are not there', async () => {
    const ticked = ['nothing@0', 'background@7', 'background', '<b>@0', '\u0000@0']
    const form = { [`begin-${file.mou}`]: ticked, [`begin-${newId(app.now.value)}`]: ['background@0'] }
    expect((await writer.post(address(), form)).statusCode).toBe(303)
    expect((await stored()).size).toBe(0)
  })
})

describe('who may', () => {
  it('does not exist for an organization that is no party', async () => {
    const stranger = await app.signedIn(file.stranger)
    const form = await formOf(writer)
    expect((await stranger.get(address())).statusCode).toBe(404)
    expect((await stranger.post(address(), form)).statusCode).toBe(404)
    expect((await writer.get(beginDraftPath.href('en', { id: 'nothing' }))).statusCode).toBe(404)
    expect((await writer.post(beginDraftPath.href('en', { id: 'nothing' }), form)).statusCode).toBe(404)
    expect((await stored()).size).toBe(0)
  })

  it('is refused with the reason to somebody who only reads, and not offered on the overview', async () => {
    const auditor = await app.signedIn(file.auditor)
    expect((await auditor.get(address())).statusCode).toBe(403)
    expect((await auditor.post(address(), await formOf(writer))).statusCode).toBe(403)
    expect((await auditor.get(agreementPath.href('en', { id: file.id }))).body).not.toContain(address())
    expect((await stored()).size).toBe(0)
  })

  it('is refused once the agreement left drafting', async () => {
    const form = await formOf(writer)
    await app.database.owner
      .updateTable('agreements.relationship')
      .set({ state: 'ready' })
      .where('id', '=', file.id)
      .execute()
    expect((await writer.post(address(), form)).statusCode).toBe(403)
    expect((await stored()).size).toBe(0)
  })
})

describe('a relationship without documents', () => {
  it('says so and leads to where they are created, in both languages', async () => {
    const { owner } = app.database
    await owner
      .updateTable('agreements.document')
      .set({ withdrawn_at: app.now.value.toString(), withdrawn_by: file.writer.person })
      .execute()
    for (const [language, sentence] of [
      ['en', 'This relationship has no document yet.'],
      ['fr', 'Cette relation n’a pas encore de document.'],
    ] as const) {
      const { document } = parseHTML((await writer.get(address(language))).body)
      expect(document.querySelector('main')?.textContent).toContain(sentence)
      const links = [...document.querySelectorAll('main a')].map((one) => one.getAttribute('href'))
      expect(links).toContain(advicePath.href(language, { id: file.id }))
      const overview = await writer.get(agreementPath.href(language, { id: file.id }))
      expect(overview.body).toContain(advicePath.href(language, { id: file.id }))
    }
  })
})
