import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../harness/application.ts'
import { type Demonstration, demonstration } from '../harness/demonstration.ts'
import { facts, speakers } from './begin.ts'
import { openAgreement, settleBlockers, visit } from './opening.ts'
import { type Site, Walker } from './walker.ts'

/** Two parties and one text: each reads before anybody signs, and the gates on the way are decided or openly left. */
let demo: Demonstration

beforeAll(async () => {
  demo = await demonstration()
})
afterAll(() => demo.close())

/** The other party's manager, with a browser of their own. */
async function provider(): Promise<Walker> {
  return new Walker(siteOf(await demo.as('aln-dir')))
}

function siteOf(browser: Browser): Site {
  const answer = ({ statusCode, body, headers }: Awaited<ReturnType<Browser['get']>>) => ({
    status: statusCode,
    body,
    location: typeof headers.location === 'string' ? headers.location : undefined,
  })
  return {
    get: async (address) => answer(await browser.get(address)),
    post: async (address, fields) => {
      const all = Object.fromEntries(
        Map.groupBy(fields, ([name]) => name)
          .entries()
          .map(([name, pairs]) => [name, pairs.map(([, value]) => value)]),
      )
      return answer(await browser.post(address, all))
    },
  }
}

const idOf = ({ address }: Walker) => /[0-9a-f-]{36}/.exec(address)?.[0] ?? ''

async function gates(id: string) {
  const rows = await demo.database.owner
    .selectFrom('agreements.gate_decision as decision')
    .innerJoin('identity.person as person', 'person.id', 'decision.person_id')
    .select(['step', 'outcome', 'reason_fr', 'person.name'])
    .where('relationship_id', '=', id)
    .orderBy('step')
    .execute()
  const { state, step } = await demo.database.owner
    .selectFrom('agreements.relationship')
    .select(['state', 'step'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { state, step, decided: rows }
}

describe('one party writes', () => {
  test('leaves the gates undecided, openly; the other party reads before the signature', async () => {
    const writer = await openAgreement(visit(demo), 'fr')
    const id = idOf(writer)
    await writer.press(/^Commencer ces éléments/, { ...speakers(writer), ...facts(writer) })
    for (let page = 0; page < 4 && writer.address.includes('lecture'); page++)
      await writer.press(/^Nous avons lu tout le document/)
    await settleBlockers(writer, 'fr')
    expect(writer.text).toContain('G0\u00a0: Le cas est-il visé')
    expect(writer.text).toMatch(/Service partagé des documents○\d+ articles à lire/)
    await expect(
      writer.press(/^Consigner ces décisions/, { 'reason-en': '', 'reason-fr': '' }),
    ).rejects.toThrow(/422.*Saisissez le motif/s)
    await writer.press(/^La déclarer prête en les laissant/)
    expect(writer.text).toContain('Aucune décision n’est consignée à ces points de décision\u00a0: G0 et G4.')
    expect(await gates(id)).toEqual({ state: 'ready', step: 0, decided: [] })
    await writer.follow(/^Historique/)
    expect(writer.text).toContain('en laissant des points de décision en suspens')

    const other = await provider()
    await other.open('/fr/mon-travail')
    expect(other.text).toContain('Lire l’entente avant de signer')
    await other.open(`/fr/ententes/${id}`)
    await other.follow(/^Lire avant de signer/)
    expect(other.text).toContain('Pour modifier quelque chose maintenant, il faut rouvrir la rédaction')

    // Decided one by one, now; the signature waits for the reader.
    const reason = { outcome: 'proceed', 'reason-en': 'Agreed', 'reason-fr': 'Convenu' }
    const gate = `/fr/relations/${id}/point-de-decision`
    for (const _ of ['G0', 'G4']) {
      await writer.open(gate)
      await writer.press(/^Consigner la décision/, reason)
    }
    expect(await gates(id)).toMatchObject({ step: 5, decided: [{ step: 0 }, { step: 4 }] })
    await writer.open(gate)
    expect(writer.text).toContain('Cette partie n’a pas encore lu tous les articles\u00a0: Service partagé')
    await expect(writer.press(/^Consigner la décision/, reason)).rejects.toThrow(/422/)

    for (let page = 0; page < 4 && other.address.includes('lecture'); page++)
      await other.press(/^Nous avons lu tout le document/)
    expect(other.text).toMatch(/Service partagé des documents✓A tout lu/)
    await other.open('/fr/mon-travail')
    expect(other.text).not.toContain('Lire l’entente avant de signer')
    await writer.open(gate)
    await writer.press(/^Consigner la décision/, reason)
    expect(await gates(id)).toMatchObject({ state: 'ready', step: 7 })
  }, 120_000)
})

describe('both parties write', () => {
  test('each reads what the other wrote before it is ready; the gates are recorded with the declaration', async () => {
    const writer = await openAgreement(visit(demo), 'en')
    const id = idOf(writer)
    await writer.press(/^Begin these elements/, { ...speakers(writer), ...facts(writer) })
    const document = /documents\/([0-9a-f-]{36})/.exec(writer.address)?.[1] ?? ''
    const element = `/en/agreements/${id}/documents/${document}/elements/background`
    for (let page = 0; page < 4 && writer.address.includes('reading'); page++)
      await writer.press(/^We have read the whole document/)

    const other = await provider()
    await other.open(element)
    await other.press(/^Save the element/, {
      'text.en': 'Plans on paper are wearing out.',
      'text.fr': 'Les plans sur papier s’abîment.',
    })
    await settleBlockers(writer, 'en')
    expect(writer.text).toContain('A party that wrote in the agreement reads what the others wrote')
    await expect(writer.open(`/en/agreements/${id}/ready`)).rejects.toThrow(/403.*has not read/s)
    await writer.follow(/^Read what is left for you/)
    expect(writer.text).toContain('Plans on paper are wearing out.')
    await writer.press(/^We have read this section/)
    expect(writer.text).toMatch(/Department of Coastal Works✓Has read everything/)
    await expect(writer.open(`/en/agreements/${id}/ready`)).rejects.toThrow(/403/)

    await other.open(`/en/agreements/${id}`)
    await other.follow(/not read by your organization/)
    for (let page = 0; page < 4 && other.address.includes('reading'); page++)
      await other.press(/^We have read the whole document/)
    await writer.open(`/en/agreements/${id}/checks`)
    await writer.follow(/Declare it ready/)

    // Somebody decides the first gate meanwhile: what the page said of the gates is true no more.
    await other.open(`/en/relationships/${id}/gate`)
    await other.press(/^Record the decision/, {
      outcome: 'proceed',
      'reason-en': 'In scope',
      'reason-fr': 'Le cas est visé',
    })
    await expect(writer.press(/^Record these decisions/)).rejects.toThrow(/409/)
    await writer.open(`/en/agreements/${id}/ready`)
    expect(writer.text).not.toContain('G0: ')
    await writer.press(/^Record these decisions/)
    expect(await gates(id)).toMatchObject({
      state: 'ready',
      step: 5,
      decided: [
        { step: 0, reason_fr: 'Le cas est visé' },
        { step: 4, outcome: 'proceed', name: 'Amara Okafor', reason_fr: expect.stringContaining('consigné') },
      ],
    })
    await writer.open(`/en/relationships/${id}`)
    expect(writer.text).toMatch(/4\. Negotiate the frame\s*done/)
    expect(writer.text).toMatch(/6\. Approve and sign\s*in progress/)
    // Reopened, nobody is asked to read before signing; declared again, no gate is asked about twice.
    await writer.open(`/en/agreements/${id}/checks`)
    await writer.press(/^Reopen drafting/)
    await writer.follow(/Declare it ready/)
    expect(writer.controls()).toEqual([])
    await writer.press(/Declare it ready/)
    expect((await gates(id)).decided).toHaveLength(2)
  }, 120_000)
})
