import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../kernel/value/id.ts'
import {
  advicePath,
  adviceTopicPath,
  chooseOptionPath,
  historyPath,
  milestonesPath,
  newMilestonePath,
  newOptionPath,
  newRiskPath,
  optionPath,
  optionsPath,
  overridePath,
  riskPath,
  risksPath,
} from '../paths.ts'
import { openThroughPages, type Scene, scene } from './relationships.fixture.ts'

let at: Scene
let id: string
beforeAll(async () => {
  at = await scene()
  id = await openThroughPages(at)
})
afterAll(() => at.close())

const titles = { 'title-en': 'Stay as we are', 'title-fr': 'Statu quo' }

async function count(table: 'agreements.option' | 'agreements.risk' | 'agreements.milestone') {
  const rows = await at.database.owner
    .selectFrom(table)
    .select('id')
    .where('relationship_id', '=', id)
    .execute()
  return rows.length
}

describe('options', () => {
  const option = newId(Temporal.Instant.from('2026-11-23T10:00:00Z'))
  const form = { id: option, version: '0', kind: 'do-nothing', risk: 'low', ...titles }
  const costs = { 'cost-2026-2027': '1,234,567.89', 'cost-2027-2028': '0.11' }

  test('sent twice, is one row, with the exact total of its years', async () => {
    for (const _ of [1, 2]) {
      const reply = await at.drafter.post(newOptionPath.href('en', { id }), { ...form, ...costs })
      expect(reply.statusCode).toBe(303)
    }
    expect(await count('agreements.option')).toBe(1)
    expect((await at.auditor.get(optionsPath.href('en', { id }))).body).toContain('$1,234,568')
    expect((await at.providerManager.get(optionsPath.href('fr', { id }))).body).toContain(
      '1\u00a0234\u00a0568\u00a0$',
    )
  })

  test('shows its amounts as each language writes them', async () => {
    const page = async (language: 'en' | 'fr') =>
      (await at.drafter.get(optionPath.href(language, { id, option }))).body
    expect(await page('en')).toContain('value="1234567.89"')
    expect(await page('fr')).toContain('value="1234567,89"')
  })

  test('refuses a missing name and an amount that is not exact', async () => {
    const unnamed = await at.drafter.post(newOptionPath.href('en', { id }), { ...form, 'title-fr': '' })
    expect(unnamed.statusCode).toBe(422)
    const amount = await at.drafter.post(newOptionPath.href('en', { id }), {
      ...form,
      'cost-2026-2027': '12.345',
    })
    expect(amount.statusCode).toBe(422)
    expect(amount.body).toContain('12.345')
  })

  test('is chosen with a reason in both languages', async () => {
    const choose = chooseOptionPath.href('en', { id, option })
    const edited = { ...form, ...costs, version: '1', 'title-en': 'Typed before the choice' }
    const half = await at.drafter.post(choose, { ...edited, 'reason-en': 'Cheapest', 'reason-fr': '' })
    expect([half.statusCode, half.body]).toEqual([422, expect.stringContaining('Typed before the choice')])
    const reasons = { 'reason-en': 'Cheapest', 'reason-fr': 'La moins chère' }
    expect((await at.drafter.post(choose, { ...edited, ...reasons })).statusCode).toBe(303)
    const listed = (await at.auditor.get(optionsPath.href('fr', { id }))).body
    expect(listed).toContain('La moins chère')
    expect((await at.auditor.get(optionsPath.href('en', { id }))).body).toContain('Typed before the choice')
  })

  test('keeps a reason that was typed before the choice is made', async () => {
    const other = newId(Temporal.Instant.from('2026-11-23T10:30:00Z'))
    const typed = { ...form, id: other }
    await at.drafter.post(newOptionPath.href('en', { id }), typed)
    const address = optionPath.href('en', { id, option: other })
    const saved = await at.drafter.post(address, { ...typed, version: '1', 'reason-en': 'Half a thought' })
    expect(saved.statusCode).toBe(303)
    expect((await at.drafter.get(address)).body).toContain('Half a thought')
    expect((await at.auditor.get(optionsPath.href('en', { id }))).body).not.toContain('Half a thought')
  })

  test('is refused to readers and unknown to strangers', async () => {
    expect((await at.auditor.post(newOptionPath.href('en', { id }), form)).statusCode).toBe(403)
    expect((await at.strangerManager.get(optionPath.href('en', { id, option }))).statusCode).toBe(404)
  })
})

describe('risks and milestones', () => {
  const risk = newId(Temporal.Instant.from('2026-11-23T11:00:00Z'))
  const form = { id: risk, version: '0', likelihood: '4', impact: '5', ...titles }

  test('a risk sent twice is one row; a stale version is told, with what was typed', async () => {
    for (const _ of [1, 2]) await at.drafter.post(newRiskPath.href('en', { id }), form)
    expect(await count('agreements.risk')).toBe(1)
    const address = riskPath.href('en', { id, risk })
    expect((await at.drafter.post(address, { ...form, version: '1', impact: '2' })).statusCode).toBe(303)
    const late = await at.drafter.post(address, { ...form, version: '1', 'title-en': 'My late words' })
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('My late words')
  })

  test('a degree outside 1 to 5 is refused, as are readers and strangers', async () => {
    const six = await at.drafter.post(newRiskPath.href('fr', { id }), { ...form, likelihood: '6' })
    expect(six.statusCode).toBe(422)
    expect(six.body).toContain('Choisissez une probabilité de 1 à 5')
    expect((await at.auditor.post(newRiskPath.href('en', { id }), form)).statusCode).toBe(403)
    expect((await at.strangerManager.get(risksPath.href('en', { id }))).statusCode).toBe(404)
  })

  test('a milestone sent twice is one row; an end before its start is refused', async () => {
    const milestone = { id: newId(at.now.value), version: '0', ...titles }
    const dates = (startDay: string, endDay: string) => ({
      ...{ 'start-day': startDay, 'start-month': '4', 'start-year': '2027' },
      ...{ 'end-day': endDay, 'end-month': '4', 'end-year': '2027' },
    })
    const address = newMilestonePath.href('en', { id })
    expect((await at.drafter.post(address, { ...milestone, ...dates('9', '2') })).statusCode).toBe(422)
    expect(await count('agreements.milestone')).toBe(0)
    for (const _ of [1, 2]) await at.drafter.post(address, { ...milestone, ...dates('2', '9') })
    expect(await count('agreements.milestone')).toBe(1)
    expect((await at.auditor.get(milestonesPath.href('fr', { id }))).statusCode).toBe(200)
    expect((await at.strangerManager.get(milestonesPath.href('fr', { id }))).statusCode).toBe(404)
  })
})

describe('the advisor', () => {
  test('refuses an answer that is no number and keeps it in sight', async () => {
    const money = adviceTopicPath.href('en', { id, topic: 'money' })
    const wrong = await at.drafter.post(money, { version: '1', annualValueCAD: 'plenty' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('plenty')
    expect((await at.auditor.post(money, { version: '1' })).statusCode).toBe(403)
    expect((await at.strangerManager.post(money, { version: '1' })).statusCode).toBe(404)
    expect((await at.drafter.get(adviceTopicPath.href('en', { id, topic: 'weather' }))).statusCode).toBe(404)
  })

  test('is set aside only for a reason in both languages', async () => {
    const address = overridePath.href('en', { id })
    const reply = await at.drafter.post(address, { version: '1', tier: 'medium', documents: ['MOU', 'SLA'] })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('Write the reason in both languages')
    expect((await at.signatory.get(address)).statusCode).toBe(403)
  })

  test('creates the advised documents once, each element empty, and records the tier', async () => {
    expect((await at.signatory.post(advicePath.href('en', { id }))).statusCode).toBe(403)
    for (const _ of [1, 2])
      expect((await at.drafter.post(advicePath.href('en', { id }))).statusCode).toBe(303)
    const documents = await at.database.owner
      .selectFrom('agreements.document')
      .select(['type', 'id'])
      .where('relationship_id', '=', id)
      .execute()
    expect(documents.map(({ type }) => type)).toEqual([...new Set(documents.map(({ type }) => type))])
    expect(documents.length).toBeGreaterThan(0)
    const { tier } = await at.database.owner
      .selectFrom('agreements.relationship')
      .select('tier')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(['simple', 'medium', 'complex']).toContain(tier)
    const elements = await at.database.owner
      .selectFrom('agreements.element')
      .select('state')
      .where('relationship_id', '=', id)
      .execute()
    expect(new Set(elements.map(({ state }) => state))).toEqual(new Set(['empty']))
  })
})

test('the history tells both parties who did what, and nothing to a stranger', async () => {
  const seen = await at.providerManager.get(historyPath.href('fr', { id }))
  expect(seen.statusCode).toBe(200)
  expect(seen.body).toContain('Camille Test')
  expect((await at.strangerManager.get(historyPath.href('fr', { id }))).statusCode).toBe(404)
})
