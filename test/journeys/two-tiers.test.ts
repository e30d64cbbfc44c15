import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Demonstration, demonstration } from '../harness/demonstration.ts'
import { facts, speakers } from './begin.ts'
import { minutes } from './effort.ts'
import { declareReady, openAgreement, visit } from './opening.ts'

/** The whole job, without scripts, in each language: from the need to a signed-ready agreement of two tiers as files. */
let demo: Demonstration

beforeAll(async () => {
  demo = await demonstration()
})
afterAll(() => demo.close())

const words = {
  en: {
    begin: /^Begin these elements/,
    read: /^We have read the whole document/,
    ready: 'Ready to sign',
    take: /Documents to take away/,
    parties: 'Department of Coastal Works',
  },
  fr: {
    begin: /^Commencer ces éléments/,
    read: /^Nous avons lu tout le document/,
    ready: 'Prête à signer',
    take: /Documents à emporter/,
    parties: 'Ministère des Ouvrages côtiers',
  },
} as const

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test('from the home page to the PDF and the Word file', async ({ annotate }) => {
    const say = words[language]
    const site = visit(demo)
    const walker = await openAgreement(site, language)
    await walker.press(say.begin, { ...speakers(walker), ...facts(walker) })
    for (let page = 0; page < 4 && walker.address.match(/reading|lecture/); page++) {
      await walker.press(say.read)
    }
    await declareReady(walker, language)
    expect(walker.text).toContain(say.ready)
    await walker.follow(say.take)
    const agreement = /[0-9a-f-]{36}/.exec(walker.address)?.[0] ?? ''
    const download =
      language === 'en' ? `/en/agreements/${agreement}/download` : `/fr/ententes/${agreement}/telechargement`
    const pdf = await site.take(`${download}?format=pdf&lang=both&layout=columns`)
    expect([pdf.statusCode, pdf.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.rawPayload)), {
      mergePages: true,
    })
    expect(text).toContain(say.parties)
    // What is ready to sign carries no draft mark.
    expect(text).not.toMatch(/\bDraft\b/)
    const docx = await site.take(`${download}?format=docx&lang=${language}`)
    expect([docx.statusCode, docx.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK'])
    const { effort } = walker
    // A change that asks people for a good deal more shows here.
    expect(effort.pages).toBeLessThan(35)
    expect(effort.inputs).toBeLessThan(47)
    const { all, careful } = effort.estimate()
    await annotate(said[language](minutes(all), minutes(careful)))
    expect(all, `from the home page to the files: ${minutes(all)}`).toBeLessThan(15 * 60)
  }, 300_000)
})

const said = {
  en: (all: string, careful: string) =>
    `A newcomer needs ${all} from the home page to the files (keystroke-level estimate); reading every word of both documents adds ${careful}.`,
  fr: (all: string, careful: string) =>
    `Il faut ${all} à une personne qui débute, de l’accueil aux fichiers (estimation au niveau des frappes); lire chaque mot des deux documents ajoute ${careful}.`,
}
