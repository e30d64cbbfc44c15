import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../../kernel/files/root.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { compareHistories, segment } from '../../parity/index.ts'
import { type ComparisonScene, comparisonScene } from '../comparison.fixture.ts'
import { readContent } from '../reading/read.ts'
import { bothHistories, inBothLanguages } from './histories.ts'

let scene: ComparisonScene

beforeAll(async () => {
  scene = await comparisonScene()
})
afterAll(() => scene.app.close())

const english = (name: string, days: string) => ({
  name,
  content: `# Fees\n\nThe Client must pay within ${days} days of the invoice.\n\nThe Provider must send a receipt to the Client.\n`,
})
const french = (name: string, days: string) => ({
  name,
  content: `# Frais\n\nLe client doit payer dans les ${days} jours suivant la facture.\n\nLe fournisseur doit envoyer un reçu au client.\n`,
})

const chains = {
  file: english('2027-01-01_first.md', '30'),
  next: english('2027-02-01_second.md', '45'),
  later: english('2027-03-01_third.md', '60'),
  twins: [french('2027-03-01_troisieme.md', '60'), french('2027-01-01_premiere.md', '30')],
}

describe('dated versions in both languages', () => {
  let address: string

  beforeAll(async () => {
    const reply = await scene.send('/en/review/compare', chains)
    expect(reply.statusCode).toBe(303)
    address = String(reply.headers.location)
    await scene.found(address)
  }, 120_000)

  test('name the date on which one language was changed alone, and the clause', async () => {
    const body = await scene.found(address)
    expect(body).toContain('1 of the 2 after the first')
    const [, alone = ''] = body.split('id="alone"')
    expect(alone).toMatch(/<h3[^>]*>February 1, 2027 \(second\)<\/h3>/)
    expect(alone).not.toContain('<h3 class="govuk-heading-m" id="d2027-03-01')
    expect(alone).toContain('in English only')
    expect(alone).toContain('30 days becomes 45 days')
  })

  test('are told in French, every step of each language below', async () => {
    const body = await scene.found(address.replace('/en/review/', '/fr/examen/'))
    expect(body).toContain('1er\u00a0février 2027 (second)')
    expect(body).toContain('en anglais seulement')
    expect(body).toContain('De 2027-02-01_second.md à 2027-03-01_third.md')
    expect(body).toContain('De 2027-01-01_premiere.md à 2027-03-01_troisieme.md')
  })

  test('every change leads to the clause in the version that has it', async () => {
    const [, alone = ''] = (await scene.found(address)).split('id="alone"')
    const [, link = ''] = /href="(\/en\/review\/[^"]+\/text\?[^"]+)"/.exec(alone) ?? []
    const copy = await scene.drafter.get(link.replaceAll('&amp;', '&').replace(/#.*/, ''))
    const [, here = ''] = copy.body.split('id="here"')
    expect(here.slice(0, 300)).toContain('within 45 days')
  })

  test.each([
    ['a name without its date', french('nouvelle.md', '30'), 'nouvelle.md ne commence pas par sa date'],
    ['a day that does not exist', french('2027-02-30_x.md', '30'), 'n’existe pas au calendrier'],
  ])('%s is refused at its field before anything is read', async (_what, twins, sentence) => {
    const reply = await scene.send('/fr/examen/comparaison', { ...chains, twins })
    expect([reply.statusCode, reply.body]).toEqual([422, expect.stringContaining(sentence)])
    expect(reply.body).toContain('href="#twins"')
  })
})

describe('the rule', () => {
  const read = (...files: readonly { name: string; content: string }[]) =>
    Promise.all(files.map(({ name, content }) => readContent(Buffer.from(content), name)))
  const history = async (...files: readonly { name: string; content: string }[]) =>
    bothHistories(
      await read(...files),
      files.map(({ name }) => name),
    )

  test('changes made alike leave nothing to settle, whatever the files of one day are called', async () => {
    const found = await history(
      english('2027-01-01_mou.md', '30'),
      english('2027-02-01_mou.md', '45'),
      french('2027-01-01_protocole.md', '30'),
      french('2027-02-01_protocole.md', '45'),
    )
    expect(found).toMatchObject({ result: { dates: [{ date: '2027-02-01', published: 'both', alone: [] }] } })
  })

  test('both published, and one clause changed in French alone', async () => {
    const other = french('2027-02-01.md', '30')
    const found = await history(
      english('2027-01-01.md', '30'),
      english('2027-02-01.md', '45'),
      french('2027-01-01.md', '30'),
      { ...other, content: other.content.replace('un reçu', 'deux reçus') },
    )
    expect(found).toMatchObject({
      result: {
        dates: [
          {
            published: 'both',
            before: { en: 0, fr: 2 },
            files: { en: 1, fr: 3 },
            alone: [
              { language: 'en' },
              { language: 'fr', new: 'Le fournisseur doit envoyer deux reçus au client.' },
            ],
          },
        ],
      },
    })
  })

  test('what was not given in a control of its own is told by its text', async () => {
    const mixed = [english('2027-01-01.md', '30'), french('2027-01-01.md', '30')]
    expect(inBothLanguages(await read(...mixed))).toBe(true)
    expect(inBothLanguages(await read(...mixed.slice(1)))).toBe(false)
    expect(await history(...mixed)).toEqual({ refusal: 'two-languages', file: 1 })
    expect(await history(...mixed, english('new.md', '45'))).toEqual({ refusal: 'undated', file: 2 })
    expect(await history(...mixed, english('2027-02-30.md', '45'))).toEqual({
      refusal: 'no-such-day',
      file: 2,
    })
  })
})

const forms = join(root, '../shared/data/agreements/gc-forms-sla')

test.skipIf(!existsSync(forms))(
  'a published history gives the dates that the command gives (needs ../shared/data/agreements)',
  async () => {
    const names = (['en', 'fr'] as const).flatMap((side) =>
      readdirSync(join(forms, side)).map((name) => ({ side, name })),
    )
    const texts = await Promise.all(
      names.map(({ side, name }) => readContent(readFileSync(join(forms, side, name)), name)),
    )
    expect(inBothLanguages(texts)).toBe(true)
    const found = bothHistories(
      texts,
      names.map(({ name }) => name),
    )
    if (!('result' in found)) throw new Error(found.refusal)
    const { dates } = found.result
    const only = dates.filter(({ published }) => published === 'en').map(({ date }) => date)
    expect(only).toEqual(['2023-02-15', '2023-04-14'])
    const asCommand = compareHistories(chain('en'), chain('fr')).map((entry) => ({
      date: String(entry.date),
      changed: entry.oneSided.map(({ place, new: now = null }) => ({ place, now })),
    }))
    expect(
      dates.map(({ date, alone }) => ({
        date,
        changed: alone.map((one) => ({ place: one.place, now: one.new })),
      })),
    ).toEqual(asCommand)
  },
)

function chain(side: Language) {
  return readdirSync(join(forms, side))
    .sort()
    .map((name) => ({
      date: Temporal.PlainDate.from(name.slice(0, 10)),
      name: name.slice(11, -3),
      clauses: segment(readFileSync(join(forms, side, name), 'utf8'), 'markdown', side),
    }))
}
