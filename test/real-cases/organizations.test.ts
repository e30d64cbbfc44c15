import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { inBoth } from '../../src/kernel/language/bilingual.ts'
import { type Agreement, composeDocument, type Party, plainText } from '../../src/modules/agreements/index.ts'
import { startedCase, verdict } from './case.ts'
import { readingsOf, squeezed } from './readings.ts'
import { sharedBuilding } from './shared-building/shared-building.ts'
import { sharedData } from './shared-data.ts'

const list = sharedData('gc-organizations')

type Names = Pick<Party, 'name' | 'acronym'>

/** Every federal organization of the list that is still there and is named in both languages. */
function organizations(): readonly Names[] {
  const text = readFileSync(join(list.path, 'gc_org_info.csv'), 'utf8').replace(/^\uFEFF/, '')
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  return data.flatMap((row) => {
    const [en, fr] = [row.harmonized_name?.trim(), row.nom_harmonisé?.trim()]
    if (!en || !fr || row.status_statut !== 'a') return []
    const [short, court] = [row.abbreviation?.trim(), row.abreviation?.trim()]
    return [{ name: { en, fr }, ...(short && court ? { acronym: { en: short, fr: court } } : {}) }]
  })
}

function between(client: Names, provider: Names): Agreement {
  const agreement = startedCase(sharedBuilding)
  const named = { client, provider, lead: client, participant: provider }
  const parties = agreement.parties.map(({ id, legalForm, role }) => ({
    id,
    legalForm,
    role,
    ...named[role],
  }))
  return { ...agreement, parties }
}

function text(agreement: Agreement, language: 'en' | 'fr'): string {
  return composeDocument(agreement, 'mou')
    .clauses.map((clause) => plainText(clause.blocks[language]))
    .join('\n')
}

// Before a name that brings its own article or vowel, French would need « du », « de l’ » or « à l’ ».
const contracted = /(?:^|[\s(])(?:de|du|des|à|au|aux|que|le|la|les|d’|l’|qu’)[ \u00a0]?$/i

describe.skipIf(!list.present)('with real organizations (needs ../shared/data/gc-organizations)', () => {
  const all = list.present ? organizations() : []

  it('there are some, with long names, apostrophes and articles', () => {
    expect(all.length).toBeGreaterThan(150)
    expect(all.some(({ name }) => (name.fr ?? '').length > 60)).toBe(true)
    expect(all.some(({ name }) => /de l’|de l'/.test(name.fr ?? ''))).toBe(true)
  })

  it('no name stands where French would have to contract it', () => {
    const wrong = all.flatMap((provider, index) => {
      const client = all[(index + 1) % all.length] ?? provider
      const french = text(between(client, provider), 'fr')
      return [client, provider].flatMap(({ name }) =>
        french
          .split(name.fr ?? '')
          .slice(0, -1)
          .flatMap((before) =>
            contracted.test(before.slice(-12)) ? [`${before.slice(-40)}${name.fr}`] : [],
          ),
      )
    })
    expect(wrong).toEqual([])
  })

  it('the case checks the same, whoever signs it', () => {
    const sample = all.filter((_, index) => index % 12 === 0)
    for (const [index, provider] of sample.entries()) {
      const client = sample[(index + 1) % sample.length] ?? provider
      expect([client.name.en, provider.name.en, verdict(between(client, provider)).broken]).toEqual([
        client.name.en,
        provider.name.en,
        [],
      ])
    }
  })

  it('the longest names are whole in every format, in both languages', async () => {
    const [one, two] = all.toSorted((a, b) => (b.name.fr ?? '').length - (a.name.fr ?? '').length)
    if (!one || !two) throw new Error('the list has organizations')
    const readings = await readingsOf(between(one, two))
    inBoth((language) => {
      for (const reading of Object.values(readings[language]))
        for (const { name } of [one, two]) expect(reading).toContain(squeezed(name[language] ?? ''))
    })
  })
})
