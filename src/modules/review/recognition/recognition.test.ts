import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { learningFolder } from '../learning/labels.ts'
import { readContent } from '../reading/read.ts'
import { reviewText } from '../review.ts'

async function review(text: string) {
  return reviewText(await readContent(Buffer.from(text), 'a.md'))
}

/** The invented texts without the two lines that label them. */
async function invented(name: string) {
  return review(
    readFileSync(join(learningFolder, 'invented', name), 'utf8')
      .split('\n')
      .slice(3)
      .join('\n'),
  )
}

describe('what a text is, who makes it and how long it lasts', () => {
  it.each([
    [
      'accord-cadre-fr.md',
      'MA',
      ['Centre national des documents', 'ministère des Réserves fauniques'],
      '1er avril 2027',
    ],
    ['annex-service-levels-en.md', 'ANX', ['Harbour Lights Trust', 'Office of Public Buildings'], ''],
    ['annexe-tarifs-fr.md', 'ANX', ['Régie des traversiers', 'Institut de météorologie marine'], ''],
    ['convention-guichet-fr.md', 'MOU', ['État', 'syndicat mixte des Trois Vallées'], '31 décembre 2029'],
    [
      'convention-mise-a-disposition-fr.md',
      'MOU',
      ["communauté de communes du Val d'Orge-Claire", 'commune de Saint-Brévin-le-Haut'],
      '1er mars 2027',
    ],
    [
      'entente-incendie-quebec-fr.md',
      'MOU',
      ['VILLE DE MONT-ROSELIN', 'MUNICIPALITÉ DE SAINTE-OPPORTUNE-DES-MONTS'],
      'cinq ans',
    ],
    [
      'entente-ti-municipale-fr.md',
      'SLA',
      ['Direction des technologies, MRC de Lotbeauce', 'Régie intermunicipale des bibliothèques'],
      '31 décembre 2029',
    ],
    [
      'fire-services-en.md',
      'MOU',
      ['CORPORATION OF THE TOWN OF ALDER FALLS', 'PINE ISLAND FIRST NATION'],
      'January 1, 2027',
    ],
    [
      'information-sharing-en.md',
      'ISA',
      ['Pension Board for Lighthouse Keepers', 'Agency for Vital Records'],
      'five years',
    ],
    [
      'interagency-agreement-us.md',
      'MOU',
      ['Bureau of Trails, Department of the Outdoors', 'Federal Mapping Center'],
      'October 1, 2026',
    ],
    [
      'letter-of-agreement-en.md',
      'LOA',
      ['Office of the Registrar of Waterways', 'Coastal Ferries Commission'],
      'March 31, 2028',
    ],
    [
      'letter-of-intent-en.md',
      'LOI',
      ['Department of Permits', 'Regional Counters Corporation'],
      'September 30, 2027',
    ],
    [
      'lettre-entente-fr.md',
      'LOA',
      ['Agence de la statistique portuaire', 'Office des phares et balises'],
      '15 février',
    ],
    [
      'memorandum-health-uk.md',
      'MOU',
      ['Inspectorate of Water Bathing', 'Coastal Public Health Service'],
      '1 May 2027',
    ],
    [
      'mou-agency-ontario-en.md',
      'MOU',
      ['Minister of Lakes and Shorelines', 'Chair of the Shoreline Heritage Tribunal'],
      'five years',
    ],
    [
      'mou-australia-en.md',
      'MOU',
      ['Department of Reefs and Fisheries', 'Citizen Counters Australia'],
      'four years',
    ],
    [
      'sla-executive-agency-uk.md',
      'SLA',
      ['Department for Inland Navigation', 'Canal and Rivers Agency'],
      '1 April 2027',
    ],
  ])('reads %s', async (name, type, names, term) => {
    const { documents, facts } = await invented(name)
    expect(documents).toEqual([type])
    expect(facts.parties.map((party) => party.name)).toEqual(names)
    expect(facts.term.map(({ text }) => text).join(' ')).toContain(term)
    if (term === '') expect(facts.term).toEqual([])
  })

  it.each([
    ['# Amendment No. 2 to the service agreement', 'AMD'],
    ['# Avenant n° 1 à la convention de services', 'AMD'],
    ['# Entente d’échange de renseignements', 'ISA'],
    ['# Umbrella agreement on laboratories', 'MA'],
    ['# Entente sur les niveaux de service', 'SLA'],
    ['# Schedule 3 to the agreement of May 4, 2027', 'ANX'],
    ['# Protocole d’entente\n\nEntente d’une durée de trois ans', 'MOU'],
    ['# Memorandum of Understanding\n\nA letter of intent was exchanged in 2026.', 'MOU'],
  ])('names the type of “%s”', async (text, type) => {
    expect((await review(text)).documents).toEqual([type])
  })

  it('leaves out dates of statutes, and months that name no day', async () => {
    const { facts } = await review(
      '# Agreement\n\nVu la loi n° 2000-321 du 12 avril 2000, la convention prend effet le 1er mai 2027.\n\nLe rapport paraît en janvier.',
    )
    expect(facts.dates.map(({ value }) => value)).toEqual(['1er mai 2027'])
  })

  it('takes payment terms for no service level, and reads pounds', async () => {
    const { facts } = await review(
      '# Agreement\n\nThe Client pays each invoice of £1,200 within 30 days.\n\nThe Provider answers 90% of calls within 60 seconds.',
    )
    expect(facts.serviceLevels.map(({ text }) => text)).toEqual([
      'The Provider answers 90% of calls within 60 seconds.',
    ])
    expect(facts.amounts.map(({ value }) => value)).toEqual(['£1,200'])
  })
})

describe('false alarms that texts of other administrations raised', () => {
  const rules = async (name: string) => (await invented(name)).findings.map(({ rule }) => rule)

  it.each([
    [
      'lines to sign on',
      'placeholder',
      [
        'mou-australia-en.md',
        'sla-executive-agency-uk.md',
        'fire-services-en.md',
        'entente-incendie-quebec-fr.md',
        'letter-of-intent-en.md',
      ],
    ],
    [
      'articles of statutes, and “in this annex a …”',
      'broken-reference',
      ['convention-guichet-fr.md', 'annex-service-levels-en.md'],
    ],
    [
      'a dispute that somebody decides',
      'escalation-without-end',
      [
        'sla-executive-agency-uk.md',
        'mou-australia-en.md',
        'mou-agency-ontario-en.md',
        'entente-ti-municipale-fr.md',
        'convention-mise-a-disposition-fr.md',
      ],
    ],
    [
      'a letter',
      'not-an-agreement',
      ['letter-of-intent-en.md', 'letter-of-agreement-en.md', 'lettre-entente-fr.md'],
    ],
  ])('%s', async (_, rule, names) => {
    for (const name of names) expect(await rules(name)).not.toContain(rule)
  })

  it('still sees a blank left in the text of an agreement', async () => {
    const { findings } = await review(
      `# Agreement\n\nThe Client pays ________ dollars.\n\n${'The Provider sends a report each month.\n\n'.repeat(12)}`,
    )
    expect(findings.map(({ rule }) => rule)).toContain('placeholder')
  })
})
