import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agreementSides } from '../../src/agreement-sides.ts'
import { root } from '../../src/kernel/files/root.ts'
import { commands as agreementCommands } from '../../src/modules/agreements/index.ts'
import { parityCommand } from '../../src/modules/parity/index.ts'
import { commandNamed, runCommand } from '../harness/command.ts'

/** Our own standard wording, with every kind of fact in it: its two languages say the same. */
let folder = ''
const now = Temporal.Instant.from('2026-11-29T12:00:00Z')
const begin = commandNamed(agreementCommands, 'new')
const check = commandNamed(agreementCommands, 'check')
const parity = parityCommand({ bothLanguages: { '.json': agreementSides } })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-drafts-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

type Change = { readonly answers?: object; readonly facts?: object }

/** The example of the README with other answers and facts. */
function example({ answers = {}, facts = {} }: Change) {
  const { facts: usual, ...rest } = JSON.parse(readFileSync(join(root, 'docs/facts.example.json'), 'utf8'))
  return { ...rest, ...answers, facts: { ...usual, ...facts } }
}

const { parties } = example({}).facts
const changed = (change: object) => parties.map((party: object) => ({ ...party, ...change }))
const another = {
  ...parties[0],
  name: { en: 'Town of Slate Bay', fr: 'Ville de la Baie-de-l’Ardoise' },
  acronym: { en: 'TSB', fr: 'VBA' },
  legalForm: 'municipality',
}
const head = { title: { en: 'Deputy minister', fr: 'Sous-ministre' }, incumbent: 'Ana Roy' }
const quay = {
  en: '12 Quay Street, Slate Bay NS B1B 1B1',
  fr: '12, rue du Quai, Slate Bay (N.-É.) B1B 1B1',
}
const limit = (count: number, unit: string) => ({ 'level-limit': { count, unit } })
const sum = (amount: string) => ({ sum: { amount, currency: 'CAD' } })

const drafts: readonly (readonly [string, Change])[] = [
  ['the example of the README', {}],
  [
    'one service for half a year, with round figures',
    {
      answers: { nbServices: 1, durationMonths: 6, recurring: false, annualValueCAD: 1000 },
      facts: { start: '2027-04-01', end: '2027-09-30', volume: '1', 'level-target': '100', ...sum('1') },
    },
  ],
  [
    'minutes, decimals and cents',
    { facts: { volume: '0.5', 'level-target': '99.9', ...sum('999.99'), ...limit(8, 'minute') } },
  ],
  [
    'hours, millions and a term from one leap year to another',
    {
      facts: {
        start: '2028-02-29',
        end: '2032-02-29',
        volume: '1250000',
        'level-target': '80.5',
        ...sum('1234567.89'),
        ...limit(24, 'hour'),
      },
    },
  ],
  [
    'working hours, a fixed share, and Crown corporations',
    {
      answers: { fundingModel: 'fixed-allocation' },
      facts: { ...limit(2, 'working-hour'), parties: changed({ legalForm: 'crown-corporation' }) },
    },
  ],
  [
    'on behalf of a municipality, for the public, through others',
    {
      answers: {
        relationship: 'on-behalf',
        fundingModel: 'blended',
        publicFacing: true,
        servesExternalClients: true,
        thirdPartySubcontract: true,
      },
      facts: {
        ...limit(1, 'day'),
        'information-category': 'PB',
        parties: changed({ legalForm: 'municipality' }),
      },
    },
  ],
  [
    'three who pool their means, each with a head and an address',
    {
      answers: { relationship: 'collaborative', fundingModel: 'pooled' },
      facts: { ...limit(1, 'month'), parties: [...changed({ heads: head, address: quay }), another] },
    },
  ],
  [
    'a complex case with transfers and powers',
    {
      answers: {
        nbServices: 4,
        annualValueCAD: 5_000_000,
        transfers: {
          staff: true,
          assets: true,
          contracts: true,
          appropriation: true,
          intellectualProperty: true,
        },
        statutoryAuthority: 'needs-OIC-or-TB',
        delegatedPowers: true,
        riskLevel: 'high',
        serviceCriticality: 'essential',
        novelty: 'new',
      },
      facts: { ...limit(1, 'week'), 'information-category': 'S' },
    },
  ],
  [
    'personal information and no money',
    {
      answers: { personalInformation: true, protectedLevel: 'PB', moneyMoves: false, fundingModel: 'none' },
      facts: { ...limit(1, 'working-day'), 'information-category': undefined, sum: undefined },
    },
  ],
  [
    'an exchange of information alone',
    { answers: { informationExchangeOnly: true, personalInformation: true } },
  ],
  [
    'parties of two jurisdictions who bind themselves',
    {
      answers: { crossJurisdiction: true, legallyBindingWanted: true },
      facts: { 'information-category': 'U', parties: [parties[0], { ...parties[1], legalForm: 'province' }] },
    },
  ],
  ['a scope that nobody knows yet', { answers: { scopeClarity: 'unknown' } }],
  [
    'one more service under a master agreement',
    { answers: { existingMA: true, sameParties: true, nbServices: 1 } },
  ],
]

describe.each(drafts)('a draft begun from standard wording: %s', (name, change) => {
  it('says the same in both languages, by command and by the checks', async () => {
    const [facts, draft] = ['facts', 'draft'].map((kind) => join(folder, `${name} ${kind}.json`))
    if (!facts || !draft) throw new Error('two files')
    await writeFile(facts, JSON.stringify(example(change)))
    expect((await runCommand(begin, [facts], { out: draft, now })).error).toBe('')
    const compared = await runCommand(parity, [draft], { now })
    expect(JSON.parse(compared.out)).toEqual({ findings: [] })
    const { findings } = JSON.parse((await runCommand(check, [draft], { now })).out)
    const ofLanguages = findings.filter(({ rule }: { rule: string }) =>
      /^(parity|language|marks)-/.test(rule),
    )
    expect(ofLanguages).toEqual([])
  })
})
