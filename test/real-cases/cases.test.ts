import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Agreement } from '../../src/modules/agreements/index.ts'
import { entente } from '../cli/entente.ts'
import { filled, type RealCase, startedCase, verdict } from './case.ts'
import { type Readings, readingsOf, squeezed } from './readings.ts'
import { sharedBuilding } from './shared-building/shared-building.ts'
import { sharedOffice } from './shared-office/shared-office.ts'
import { threeParties } from './three-parties/three-parties.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-case-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

type Journey = {
  readonly name: string
  readonly of: RealCase
  readonly tier: string
  readonly documents: readonly string[]
  /** Rules of the advisor that speak. */
  readonly because: readonly string[]
  /** How many required elements each document still lacks, and some that the check must name. */
  readonly lacks: { readonly [document: string]: number }
  readonly named: { readonly [document: string]: readonly string[] }
  /** What else the check says, by rule. */
  readonly broken: readonly string[]
  readonly says: { readonly en: readonly string[]; readonly fr: readonly string[] }
}

const journeys: readonly Journey[] = [
  {
    name: 'two bodies in one building, each paying the other',
    of: sharedBuilding,
    tier: 'simple',
    documents: ['MOU'],
    because: ['score'],
    lacks: { mou: 0 },
    named: {},
    broken: [],
    says: {
      en: [
        'Inspection Agency (IA)',
        '$3,500',
        '$85.50',
        '$60,000',
        'April 1, 2027',
        '20 working days',
        '2027-2028',
      ],
      fr: [
        'Agence d’inspection (AI)',
        '3 500 $',
        '85,50 $',
        '60 000 $',
        '1er avril 2027',
        '20 jours ouvrables',
        '2027-2028',
      ],
    },
  },
  {
    name: 'three institutions under one act and one envelope',
    of: threeParties,
    tier: 'complex',
    documents: ['MOU', 'MA', 'SLA', 'ISA'],
    because: ['H4', 'H8', 'score', 'need-privacy', 'need-public-service', 'need-joint-work'],
    lacks: { mou: 10, ma: 32, sla: 30, isa: 20 },
    named: {
      mou: ['definitions', 'signatures'],
      ma: ['privacy', 'security', 'official-languages', 'accessibility', 'third-parties'],
      sla: ['service-standards', 'business-continuity'],
      isa: ['privacy'],
    },
    broken: [...Array.from({ length: 5 }, () => 'money-all-or-none'), 'privacy-complete'],
    says: {
      en: [
        'Department of Welcome (DW)',
        'Asylum Tribunal (AT)',
        '33.5%',
        'March 31, 2032',
        '6 months',
        'Every quarter',
        'section 21 of Memorandum on the asylum program',
      ],
      fr: [
        'Ministère de l’Accueil (MA)',
        'Tribunal de l’asile (TA)',
        '33,5 %',
        '31 mars 2032',
        '6 mois',
        'article 21 du document Protocole sur le programme d’asile',
      ],
    },
  },
  {
    name: 'an office that answers for another institution, with a service-level appendix',
    of: sharedOffice,
    tier: 'medium',
    documents: ['MOU', 'SLA', 'ISA'],
    because: ['H7', 'H8', 'score', 'need-privacy', 'need-audit', 'need-public-service'],
    lacks: { mou: 17, sla: 19, isa: 21 },
    named: {
      mou: ['privacy', 'security', 'official-languages', 'accessibility'],
      sla: ['client-satisfaction'],
    },
    broken: [...Array.from({ length: 4 }, () => 'money-all-or-none'), 'privacy-complete'],
    says: {
      en: ['Licences Board (LB)', '73.1', '92.5%', '2 working days', '$180,000', 'February 1, 2027'],
      fr: [
        'Commission des permis (CP)',
        '73.1',
        '92,5 %',
        '2 jours ouvrables',
        '180 000 $',
        '1er février 2027',
      ],
    },
  },
]

describe.each(journeys)('$name', ({ of, tier, documents, because, lacks, named, broken, says }) => {
  let readings: { readonly en: Readings; readonly fr: Readings }

  beforeAll(async () => {
    readings = await readingsOf(startedCase(of))
  })

  it('goes from answers to documents by the command', async () => {
    const answers = join(folder, 'answers.json')
    await writeFile(answers, JSON.stringify(of.answers))
    const advised = await entente(['advise', answers, '--json'])
    expect(JSON.parse(advised.out)).toMatchObject({ tier, documents })
    const rules: { rule: string }[] = JSON.parse(advised.out).reasons
    expect(rules.map(({ rule }) => rule)).toEqual(because)

    const file = join(folder, 'agreement.json')
    expect((await entente(['new', answers, '-o', file])).code).toBe(0)
    const started: Agreement = JSON.parse(await readFile(file, 'utf8'))
    await writeFile(file, JSON.stringify(filled(started, of)))

    const checked = JSON.parse((await entente(['check', file, '--json'])).out)
    const findings: { rule: string; document: string }[] = checked.findings
    const required = findings.filter(({ rule }) => rule === 'element-required')
    for (const [document, count] of Object.entries(lacks))
      expect([document, required.filter((found) => found.document === document).length]).toEqual([
        document,
        count,
      ])
    const nothing = Object.values(lacks).every((count) => count === 0)
    expect(checked.complete === 1).toBe(nothing)

    const said = await entente(['parity', file])
    expect([said.code, said.out.trim()]).toEqual([0, 'The two versions say the same.'])
    for (const format of ['html', 'pdf', 'docx', 'md']) {
      const out = join(folder, `agreement.${format}`)
      const rendered = await entente(['render', file, '--format', format, '--lang', 'both', '-o', out])
      expect([format, rendered.code, rendered.error]).toEqual([format, 0, ''])
      expect((await readFile(out)).length).toBeGreaterThan(5_000)
    }
  })

  it('is told what is missing or contradictory, and nothing else', () => {
    const found = verdict(startedCase(of))
    for (const [document, elements] of Object.entries(named))
      expect(found.missing[document]).toEqual(expect.arrayContaining([...elements]))
    expect(found.broken.map((line) => line.split(':')[0]).sort()).toEqual([...broken].sort())
  })

  it.each(['html', 'pdf', 'docx', 'md'] as const)('says its facts in both languages in %s', (format) => {
    for (const language of ['en', 'fr'] as const) {
      const reading = readings[language][format]
      expect(says[language].filter((words) => !reading.includes(squeezed(words)))).toEqual([])
      expect(reading).not.toMatch(/\[\[|\]\]|undefined|null|\bNaN\b/)
    }
  })
})
