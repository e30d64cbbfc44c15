import { describe, expect, it } from 'vitest'
import { considerations } from './considerations.ts'
import { documentDefinitions } from './documents.ts'
import { elements } from './elements.ts'
import { fundingModels } from './funding-models.ts'
import { glossary } from './glossary.ts'
import { statutoryProfiles } from './overlays/profiles.ts'
import { servicePackages } from './packages.ts'
import { searchGuide } from './search.ts'
import { steps } from './steps.ts'
import { tierDefinitions } from './tiers.ts'
import { fold, wordsOf } from './words.ts'

const first = (query: string, language: 'en' | 'fr' = 'en') => {
  const found = searchGuide(query, language)[0]
  return found && `${found.kind} ${found.id}`
}

describe('searching the guide', () => {
  it.each([
    ['resiliation', 'element termination'],
    ['RÉSILIATION', 'element termination'],
    ['dispute resolution', 'element issue-resolution'],
    ['reglement des differends', 'element issue-resolution'],
    ['protocole d’entente', 'document MOU'],
    ["protocole d'entente", 'document MOU'],
    ['accord sur les niveaux de service', 'document SLA'],
    ['ISA', 'document ISA'],
    ['mise en oeuvre plan', 'element implementation-plan'],
    ['mise en œuvre plan', 'element implementation-plan'],
    ['cyberservice', 'term e-service'],
    ['service standard', 'term service-standard'],
    ['kc-exit', 'consideration kc-exit'],
    ['identify need', 'step identify-need'],
    ['paiement a l’acte', 'funding-model fee'],
    ['fee for service', 'funding-model fee'],
    ['formule mixte', 'funding-model blended'],
    ['allocation fixe', 'funding-model fixed-allocation'],
    ['mise en commun des ressources', 'funding-model pooled'],
    ['offre de base', 'package basic'],
    ['niveau superieur', 'package upgraded'],
    ['service sur mesure', 'package unique'],
    ['trois volets', 'tier complex'],
    ['two tiers', 'tier medium'],
    ['ententes intermunicipales', 'profile ca-qc-intermunicipal'],
    ['Quebec intermunicipal', 'profile ca-qc-intermunicipal'],
    ['G5', `step ${steps[5]?.id}`],
  ])('%s', (query, expected) => {
    expect(first(query, 'fr')).toBe(expected)
    expect(first(query, 'en')).toBe(expected)
  })

  it('finds each item of the guide by its full name in either language', () => {
    const names = [
      ...elements.map(({ id, name }) => ({ key: `element ${id}`, name })),
      ...documentDefinitions.map(({ code, name }) => ({ key: `document ${code}`, name })),
      ...glossary.map(({ id, term }) => ({ key: `term ${id}`, name: term })),
      ...steps.map(({ id, name }) => ({ key: `step ${id}`, name })),
      ...considerations.map(({ id, question }) => ({ key: `consideration ${id}`, name: question })),
      ...tierDefinitions.map(({ id, name }) => ({ key: `tier ${id}`, name })),
      ...fundingModels.map(({ id, name }) => ({ key: `funding-model ${id}`, name })),
      ...servicePackages.map(({ id, name }) => ({ key: `package ${id}`, name })),
      ...statutoryProfiles.map(({ id, name }) => ({ key: `profile ${id}`, name })),
    ]
    for (const { key, name } of names)
      for (const language of ['en', 'fr'] as const) {
        const found = searchGuide(fold(name[language]), language).slice(0, 3)
        expect(
          found.map(({ kind, id }) => `${kind} ${id}`),
          name[language],
        ).toContain(key)
      }
  })

  it('gives the passage in the language of the words', () => {
    const found = searchGuide('sinistre', 'en')[0]
    expect(found).toMatchObject({ id: 'business-continuity', language: 'fr' })
  })

  it('puts what holds every word first, and still gives the rest', () => {
    const found = searchGuide('privacy zzzz', 'en')
    expect(found.length).toBeGreaterThan(0)
    expect(searchGuide('zzzz', 'en')).toEqual([])
    expect(searchGuide('de la', 'fr')).toEqual([])
    expect(searchGuide('  ', 'fr')).toEqual([])
  })

  it('folds accents, case, ligatures and apostrophes', () => {
    expect(fold('Œuvre ÆTHER l’Été')).toBe("oeuvre aether l'ete")
    expect(wordsOf('Les niveaux de service')).toEqual(wordsOf('niveau services'))
  })
})
