import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../kernel/value/id.ts'
import {
  chooseOptionPath,
  historyPath,
  milestonePath,
  newMilestonePath,
  newOptionPath,
  newRiskPath,
  optionPath,
  removeMilestonePath,
  removeOptionPath,
  removeRiskPath,
  riskPath,
} from '../../paths.ts'
import { openThroughPages, type Scene, scene } from '../relationships.fixture.ts'

let at: Scene
let id: string
beforeAll(async () => {
  at = await scene()
  id = await openThroughPages(at)
})
afterAll(() => at.close())

const titles = { 'title-en': 'Ice in the harbour', 'title-fr': 'Glace dans le port' }

/** The three kinds of lines, alike in every rule below. */
const kinds = [
  {
    kind: 'option',
    add: () => newOptionPath.href('en', { id }),
    edit: (line: string) => optionPath.href('en', { id, option: line }),
    remove: (line: string, language: 'en' | 'fr' = 'en') =>
      removeOptionPath.href(language, { id, option: line }),
    fields: { kind: 'this-agreement', risk: 'low', 'cost-2026-2027': '10.50' },
    question: 'Retirer l’option «\u00a0Glace dans le port\u00a0»?',
  },
  {
    kind: 'risk',
    add: () => newRiskPath.href('en', { id }),
    edit: (line: string) => riskPath.href('en', { id, risk: line }),
    remove: (line: string, language: 'en' | 'fr' = 'en') => removeRiskPath.href(language, { id, risk: line }),
    fields: { likelihood: '2', impact: '5' },
    question: 'Retirer le risque «\u00a0Glace dans le port\u00a0»?',
  },
  {
    kind: 'milestone',
    add: () => newMilestonePath.href('en', { id }),
    edit: (line: string) => milestonePath.href('en', { id, milestone: line }),
    remove: (line: string, language: 'en' | 'fr' = 'en') =>
      removeMilestonePath.href(language, { id, milestone: line }),
    fields: { 'start-day': '1', 'start-month': '4', 'start-year': '2027' },
    question: 'Retirer le jalon «\u00a0Glace dans le port\u00a0»?',
  },
] as const

const nouns = { option: 'option', risk: 'risque', milestone: 'jalon' } as const
/** Saved and removed: what entries about a kind of line say. */
const deedsOf = (kind: keyof typeof nouns) => ({
  en: new RegExp(`(Saved|Removed) an? ${kind}`),
  fr: new RegExp(`(enregistré|retiré) une? ${nouns[kind]}`),
})

async function traces(action: string, line: string): Promise<number> {
  const rows = await at.database.owner
    .selectFrom('identity.audit_entry')
    .select('sequence')
    .where('chain', '=', id)
    .where('action', '=', action)
    .where('subject', 'like', `%${line}`)
    .execute()
  return rows.length
}

describe.each(kinds)('a $kind', ({ kind, add, edit, remove, fields, question }) => {
  let line: string
  const typed = (more: Record<string, string> = {}) => ({
    id: line,
    version: '0',
    ...titles,
    ...fields,
    ...more,
  })

  beforeAll(async () => {
    line = newId(at.now.value)
    expect((await at.drafter.post(add(), typed())).statusCode).toBe(303)
  })

  test('sent twice, or at the same moment, is written and traced once', async () => {
    const twice = newId(at.now.value)
    const send = () => at.drafter.post(add(), typed({ id: twice }))
    const replies = await Promise.all([send(), send()])
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303])
    expect(await traces(`save-${kind}`, twice)).toBe(1)
    await at.drafter.post(remove(twice))
  })

  test('changed after going back to its first form is a conflict that keeps what was typed', async () => {
    const again = await at.drafter.post(add(), typed({ 'title-en': 'Typed after going back' }))
    expect(again.statusCode).toBe(409)
    expect(again.body).toContain('Typed after going back')
    expect(again.body).toContain('Ice in the harbour')
    expect(again.body).toContain('name="version" value="1"')
  })

  test('is removed only after a question, by those who may, and traced once', async () => {
    expect((await at.drafter.get(edit(line))).body).toContain(remove(line))
    const asked = await at.drafter.get(remove(line, 'fr'))
    expect([asked.statusCode, asked.body]).toEqual([200, expect.stringContaining(question)])
    for (const browser of [at.auditor, at.strangerManager]) {
      expect((await browser.get(remove(line))).statusCode).toBeGreaterThanOrEqual(403)
      expect((await browser.post(remove(line))).statusCode).toBeGreaterThanOrEqual(403)
    }
    expect((await at.drafter.get(edit(line))).statusCode).toBe(200)
    for (const _ of [1, 2]) expect((await at.drafter.post(remove(line))).statusCode).toBe(303)
    expect(await traces(`remove-${kind}`, line)).toBe(1)
    expect((await at.drafter.get(edit(line))).statusCode).toBe(404)
    expect((await at.drafter.get(remove(line))).statusCode).toBe(404)
    // Its history goes on calling it by its name, in both languages: what was done to it, and that it was removed.
    for (const [language, title] of [
      ['en', titles['title-en']],
      ['fr', titles['title-fr']],
    ] as const) {
      const { document } = parseHTML((await at.drafter.get(historyPath.href(language, { id }))).body)
      const named = [...document.querySelectorAll('tr')].filter(
        ({ textContent }) => textContent?.includes(title) && deedsOf(kind)[language].test(textContent),
      )
      expect(named.length, language).toBeGreaterThanOrEqual(2)
    }
  })
})

test('the same choice sent twice is traced once', async () => {
  const option = newId(at.now.value)
  const form = { id: option, version: '0', kind: 'do-nothing', risk: 'low', ...titles }
  await at.drafter.post(newOptionPath.href('en', { id }), form)
  const reasons = { 'reason-en': 'Cheapest', 'reason-fr': 'La moins chère' }
  for (const _ of [1, 2]) {
    const reply = await at.drafter.post(chooseOptionPath.href('en', { id, option }), {
      ...form,
      version: '1',
      ...reasons,
    })
    expect(reply.statusCode).toBe(303)
  }
  expect(await traces('choose-option', option)).toBe(1)
})
