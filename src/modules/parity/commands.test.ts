import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CliUsageError } from '../../kernel/cli/command.ts'
import { type ParityReaders, parityCommand } from './commands.ts'

const folder = mkdtempSync(join(tmpdir(), 'parity-'))

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

async function run(
  args: readonly string[],
  {
    json = true,
    readers = {},
    history = false,
  }: { json?: boolean; readers?: ParityReaders; history?: boolean } = {},
) {
  let out = ''
  const code = await parityCommand(readers).run({
    args,
    options: { history },
    language: 'en',
    json,
    terminal: { out: (text) => (out += text), error: () => undefined, interactive: false },
    clock: () => Temporal.Instant.from('2027-04-01T12:00:00Z'),
  })
  return { code, out }
}

const english = file(
  'en.md',
  '# Fees\n\nThe Client pays $500 within 30 days of the invoice, and the Provider sends a receipt.\n',
)
const french = file(
  'fr.md',
  '# Frais\n\nLe client paie 500 $ dans les 30 jours suivant la facture, et le fournisseur envoie un reçu.\n',
)
const wrong = file(
  'wrong.md',
  '# Frais\n\nLe client paie 600 $ dans les 30 jours suivant la facture, et le fournisseur envoie un reçu.\n',
)

describe('entente parity', () => {
  it('answers 0 and an empty list for twins', async () => {
    const { code, out } = await run([english, french])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ findings: [] })
    expect((await run([english, french], { json: false })).out).toBe('The two versions say the same.\n')
  })

  it('answers 1 and the finding with its places', async () => {
    const { code, out } = await run([english, wrong])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      findings: [
        {
          rule: 'money',
          severity: 'error',
          en_place: 'Fees, paragraph 1 (line 3)',
          fr_place: 'Frais, paragraphe 1 (ligne 3)',
          en_text: 'The Client pays $500 within 30 days of the invoice, and the Provider sends a receipt.',
          fr_text:
            'Le client paie 600 $ dans les 30 jours suivant la facture, et le fournisseur envoie un reçu.',
          en: 'The English says “$500”; the French says “600 $”.',
          fr: 'L’anglais dit «\u00a0$500\u00a0»; le français dit «\u00a0600 $\u00a0».',
        },
      ],
    })
  })

  it('reads both sides of one file, and other types, through the readers it is given', async () => {
    const clause = (text: string) => [{ place: '', kind: 'paragraph' as const, text }]
    const readers: ParityReaders = {
      oneLanguage: { '.odd': (content) => clause(content.toString()) },
      bothLanguages: { '.pair': () => ({ en: clause('It costs $5.'), fr: clause('Cela coûte 6 $.') }) },
    }
    expect((await run([file('a.pair', '')], { readers })).code).toBe(1)
    expect(
      (await run([file('a.odd', 'It costs $5.'), file('b.odd', 'Cela coûte 5 $.')], { readers })).code,
    ).toBe(0)
  })

  it.each([
    ['one version alone', [english], 'is one version only'],
    ['the same file twice', [english, english], 'The same file was given twice'],
    [
      'both in English',
      [
        english,
        file('en2.md', 'The Provider sends the report to the Client and keeps a copy of it for the record.'),
      ],
      'Both files are in English',
    ],
    ['the wrong order', [french, english], 'wrong order'],
    ['an unknown type', [english, file('fr.xyz', 'texte')], 'is not known'],
    ['a missing file', [english, join(folder, 'absent.md')], 'cannot be read'],
    ['an empty file', [english, file('empty.md', '')], 'No text was found'],
    [
      'bytes that are not UTF-8',
      [english, file('latin.txt', Uint8Array.of(0xe9, 0x20, 0xe8))],
      'not text in UTF-8',
    ],
  ])('refuses %s', async (_, args, message) => {
    const refusal = run(args)
    await expect(refusal).rejects.toBeInstanceOf(CliUsageError)
    await expect(refusal).rejects.toThrow(message)
  })

  it('knows one file under two names', async () => {
    symlinkSync(english, join(folder, 'link.md'))
    await expect(run([english, join(folder, 'link.md')])).rejects.toThrow('The same file was given twice')
  })
})

describe('entente parity --history', () => {
  const version = (side: string, name: string, days: string) => {
    mkdirSync(join(folder, side), { recursive: true })
    return file(
      join(side, name),
      side === 'en'
        ? `# Fees\n\nThe Client pays within ${days} days.\n\nThe Provider sends a receipt.\n`
        : `# Frais\n\nLe client paie dans les ${days} jours.\n\nLe fournisseur envoie un reçu.\n`,
    )
  }
  version('en', '2027-01-01_a.md', '30')
  version('fr', '2027-01-01_a.md', '30')
  version('en', '2027-02-01_b.md', '45')
  version('en', '2027-03-01_c.md', '60')
  version('fr', '2027-03-01_c.md', '60')
  const [en, fr] = [join(folder, 'en'), join(folder, 'fr')]

  it('names the dates on which only one language changed, and the clauses', async () => {
    const { code, out } = await run([en, fr], { history: true })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      history: [
        {
          date: '2027-02-01',
          name: 'b',
          published: 'en',
          changes: [
            { language: 'en', kind: 'changed', new: 'The Client pays within 45 days.', typographic: false },
          ],
        },
      ],
    })
    const text = (await run([en, fr], { history: true, json: false })).out
    expect(text).toContain('2027-02-01 (b)  English only')
    expect(text).toContain('+ The Client pays within 45 days.')
  })

  it.each([
    ['one folder', () => [en], 'Give the folder of the English versions'],
    ['no folder', () => [english, fr], 'is no folder that can be read'],
    ['no dated file', () => [folder, fr], 'begins with a date'],
  ])('refuses %s with a sentence', async (_, args, sentence) => {
    await expect(run(args(), { history: true })).rejects.toThrow(sentence)
  })

  it('refuses a date that the calendar does not have', async () => {
    const bad = join(folder, 'bad')
    mkdirSync(bad)
    file(join('bad', '2027-02-30_x.md'), '# A\n\nText.\n')
    await expect(run([bad, fr], { history: true })).rejects.toThrow('2027-02-30')
  })

  const forms = sharedForms()
  it.skipIf(!existsSync(forms))(
    'reads the published chain of GC Forms (needs ../shared/data/agreements)',
    async () => {
      const { code, out } = await run([join(forms, 'en'), join(forms, 'fr')], { history: true })
      expect(code).toBe(1)
      const { history }: { history: { date: string; published: string }[] } = JSON.parse(out)
      expect(history.filter(({ published }) => published === 'en').map(({ date }) => date)).toEqual([
        '2023-02-15',
        '2023-04-14',
      ])
    },
  )
})

function sharedForms(): string {
  return join(process.env.ENTENTE_SHARED ?? '../shared', 'data/agreements/gc-forms-sla')
}
