import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../kernel/value/id.ts'
import { considerationPath, gatePath, needPath, relationshipPath, reopenPath } from '../../paths.ts'
import { considerationsFor } from '../blockers.ts'
import { openThroughPages, type Scene, scene } from '../relationships.fixture.ts'

let at: Scene
let id: string
beforeAll(async () => {
  at = await scene()
})
beforeEach(async () => {
  id = await openThroughPages(at)
})
afterAll(() => at.close())

const reasons = { 'reason-en': 'It is in scope.', 'reason-fr': 'Le cas est visé.' }

function decision(more: Record<string, string>) {
  return { decision: newId(at.now.value), version: '1', outcome: 'proceed', ...reasons, ...more }
}

async function standing() {
  return at.database.owner
    .selectFrom('agreements.relationship')
    .select(['state', 'step', 'tier', 'version'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

describe('a decision at a gate', () => {
  test('proceeding moves to the next step and is shown with its reason to both parties', async () => {
    const reply = await at.manager.post(gatePath.href('en', { id }), decision({}))
    expect(reply.statusCode).toBe(303)
    expect(await standing()).toMatchObject({ step: 1, state: 'open', version: 2 })
    const seen = await at.providerManager.get(relationshipPath.href('fr', { id }))
    expect(seen.body).toContain('Le cas est visé.')
    expect(seen.body).toContain('G0 – Poursuivre')
  })

  test('sent twice, is recorded once', async () => {
    const form = decision({})
    await at.manager.post(gatePath.href('en', { id }), form)
    const again = await at.manager.post(gatePath.href('en', { id }), form)
    expect(again.statusCode).toBe(303)
    const rows = await at.database.owner
      .selectFrom('agreements.gate_decision')
      .select('id')
      .where('relationship_id', '=', id)
      .execute()
    expect(rows).toHaveLength(1)
    expect(await standing()).toMatchObject({ step: 1 })
  })

  test('made on an old version shows where things stand now and keeps what was typed', async () => {
    await at.manager.post(gatePath.href('en', { id }), decision({}))
    const late = await at.providerManager.post(
      gatePath.href('en', { id }),
      decision({ outcome: 'rework', 'reason-en': 'My own reason' }),
    )
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('My own reason')
    expect(late.body).toContain('name="version" value="2"')
  })

  test.each([
    [{ outcome: 'celebrate' }, 'Choose what was decided'],
    [{ 'reason-fr': '' }, 'Enter the reason: it stays in the file'],
    [{ outcome: 'reclassify' }, 'Choose the new tier'],
    [{ 'reason-en': 'Bell \u0007' }, 'Remove the control characters'],
  ])('is refused with %j', async (more, message) => {
    const reply = await at.manager.post(gatePath.href('en', { id }), decision(more))
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(message)
    expect(await standing()).toMatchObject({ step: 0, version: 1 })
  })

  test('an off-ramp closes the relationship, which may be reopened with a reason', async () => {
    await at.manager.post(gatePath.href('en', { id }), decision({ outcome: 'off-ramp' }))
    expect(await standing()).toMatchObject({ state: 'closed', step: 0 })
    const closed = await at.manager.get(gatePath.href('fr', { id }))
    expect(closed.statusCode).toBe(403)
    expect(closed.body).toContain('n’est pas possible dans l’état actuel')
    const refused = await at.drafter.get(reopenPath.href('en', { id }))
    expect(refused.statusCode).toBe(403)
    const without = await at.signatory.post(reopenPath.href('en', { id }), { version: '2' })
    expect(without.statusCode).toBe(422)
    const stale = await at.signatory.post(reopenPath.href('en', { id }), { version: '1', ...reasons })
    expect(stale.statusCode).toBe(409)
    const open = await at.signatory.post(reopenPath.href('en', { id }), { version: '2', ...reasons })
    expect(open.statusCode).toBe(303)
    expect(await standing()).toMatchObject({ state: 'open', step: 0 })
  })

  test('reclassifying chooses the tier and gathers the steps that it takes together', async () => {
    await at.manager.post(gatePath.href('en', { id }), decision({}))
    const reply = await at.manager.post(
      gatePath.href('en', { id }),
      decision({ version: '2', outcome: 'rework' }),
    )
    expect(reply.statusCode).toBe(303)
    expect(await standing()).toMatchObject({ step: 1, tier: null })
    await at.database.owner
      .updateTable('agreements.relationship')
      .set({ step: 5, tier: 'complex' })
      .where('id', '=', id)
      .execute()
    await at.manager.post(
      gatePath.href('en', { id }),
      decision({ version: '3', outcome: 'reclassify', tier: 'medium' }),
    )
    expect(await standing()).toMatchObject({ step: 1, tier: 'medium' })
    const page = await at.manager.get(gatePath.href('en', { id }))
    expect(page.body).toContain('Gate G4')
  })

  test('may not proceed while a blocker of that gate is open; answering opens the gate', async () => {
    await at.manager.post(gatePath.href('en', { id }), decision({}))
    const blocked = await at.manager.post(gatePath.href('en', { id }), decision({ version: '2' }))
    expect(blocked.statusCode).toBe(422)
    expect(blocked.body).toContain('The gate is blocked')
    const blockers = considerationsFor('client-provider').filter(
      (one) => one.theme === 'authority' && one.blocker === 'always',
    )
    expect(blockers.length).toBeGreaterThan(0)
    for (const { id: consideration } of blockers) {
      const address = considerationPath.href('en', { id, consideration })
      expect(blocked.body).toContain(address)
      await at.drafter.post(address, { version: '0', answer: 'no' })
    }
    const still = await at.manager.post(gatePath.href('en', { id }), decision({ version: '2' }))
    expect(still.statusCode).toBe(422)
    for (const { id: consideration } of blockers) {
      await at.drafter.post(considerationPath.href('en', { id, consideration }), {
        version: '1',
        answer: 'yes',
      })
    }
    const open = await at.manager.post(gatePath.href('en', { id }), decision({ version: '2' }))
    expect(open.statusCode).toBe(303)
    expect(await standing()).toMatchObject({ step: 2 })
  })

  test('is refused to roles that may not decide, and does not exist for strangers', async () => {
    for (const browser of [at.drafter, at.auditor]) {
      const reply = await browser.post(gatePath.href('en', { id }), decision({}))
      expect(reply.statusCode).toBe(403)
    }
    const foreign = await at.strangerManager.post(gatePath.href('en', { id }), decision({}))
    expect(foreign.statusCode).toBe(404)
    expect((await at.manager.get(gatePath.href('en', { id: 'nonsense' }))).statusCode).toBe(404)
    expect(await standing()).toMatchObject({ step: 0, version: 1 })
  })
})

describe('the need', () => {
  const form = { version: '1', 'title-en': 'New', 'title-fr': 'Neuf', 'problem-en': 'A', 'problem-fr': 'B' }

  test('can be changed by those who describe, under the version they saw', async () => {
    const done = await at.drafter.post(needPath.href('en', { id }), form)
    expect(done.statusCode).toBe(303)
    const stale = await at.providerManager.post(needPath.href('fr', { id }), { ...form, 'title-fr': 'Autre' })
    expect(stale.statusCode).toBe(409)
    expect(stale.body).toContain('Neuf')
    expect(stale.body).toContain('value="Autre"')
  })

  test('needs a title, and is refused to readers and strangers', async () => {
    const none = await at.drafter.post(needPath.href('en', { id }), {
      ...form,
      'title-en': '',
      'title-fr': '',
    })
    expect(none.statusCode).toBe(422)
    expect((await at.auditor.post(needPath.href('en', { id }), form)).statusCode).toBe(403)
    expect((await at.strangerManager.post(needPath.href('en', { id }), form)).statusCode).toBe(404)
  })
})
