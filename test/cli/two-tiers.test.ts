import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../../src/kernel/files/root.ts'
import { entente, showsTheInside } from './entente.ts'

/** The newcomer's quarter of an hour from the command line: facts in a file, documents that are ready to sign. */
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-facts-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

it('makes two documents without an error from one file of facts, in both languages', async () => {
  const [facts, draft, deal] = ['facts.json', 'draft.json', 'deal.json'].map((name) => join(folder, name))
  if (!facts || !draft || !deal) throw new Error('three files')
  await writeFile(facts, JSON.stringify(example()))
  const made = await entente(['new', facts, '-o', draft, '--lang', 'fr'])
  expect([made.code, made.error]).toEqual([0, ''])
  expect(made.out).toMatch(
    /protocole d’entente et entente sur les niveaux de service, avec \d+ éléments commencés/,
  )

  const unread = JSON.parse((await entente(['check', draft, '--json'])).out)
  const errors = unread.findings.filter(({ severity }: { severity: string }) => severity === 'error')
  expect(errors.map(({ rule }: { rule: string }) => rule)).toEqual(['begun-unread', 'begun-unread'])
  expect(unread.complete).toBe(1)

  const read = await entente(['read', draft, '-o', deal])
  expect([read.code, read.out]).toEqual([0, expect.stringMatching(/\d+ elements are marked as read\./)])
  const checked = JSON.parse((await entente(['check', deal, '--json'])).out)
  expect(checked.findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([])

  // A draft is marked as one until it is declared ready, and is not declared ready before somebody has read it.
  const ready = join(folder, 'ready.json')
  const early = await entente(['ready', draft, '-o', ready, '--lang', 'fr'])
  expect([early.code, early.error]).toEqual([1, expect.stringContaining('il reste 2 erreurs')])
  // What a refusal says leads on: the document of each error, and the commands that mend it.
  expect(early.error).toMatch(/\(MOU-[\d-]+\)\u00a0: .*\n.*\(SLA-[\d-]+\)\u00a0: /)
  expect(early.error).toContain(`entente read ${draft} -o entente.json`)
  expect(existsSync(ready)).toBe(false)
  const printed = async (file: string) => (await entente(['render', file, '--format', 'md', '-o', '-'])).out
  expect(await printed(deal)).toContain('may still change')
  expect((await entente(['ready', deal, '-o', ready])).code).toBe(0)
  expect(await printed(ready)).not.toContain('may still change')

  for (const [format, start] of [
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
  ] as const) {
    const file = join(folder, `deal.${format}`)
    const { code, error } = await entente(['render', deal, '--format', format, '--lang', 'both', '-o', file])
    expect([code, error]).toEqual([0, ''])
    expect((await readFile(file)).subarray(0, start.length).toString()).toBe(start)
  }
  const text = (await entente(['render', deal, '--format', 'md', '--lang', 'fr', '-o', '-'])).out
  expect(text).toContain('Loi sur les documents partagés')
  expect(text).toContain('15\u00a0jours ouvrables')
  expect(text).toContain('150\u00a0000\u00a0$')
  expect(text).not.toContain('à remplir')
}, 120_000)

it.each([
  ['an unknown fact', { colour: 'blue' }, /no fact named colour/],
  ['a date that does not exist', { end: '2030-02-31' }, /End date/],
  ['an end before the start', { start: '2030-01-01', end: '2029-01-01' }, /after the start/],
  ['a number that is none', { volume: 'many' }, /Requests expected/],
  ['no party', { parties: [] }, /facts\.parties/],
])('refuses %s with a sentence that names it', async (_what, change, sentence) => {
  const file = join(folder, 'bad.json')
  const { facts, ...answers } = example()
  await writeFile(file, JSON.stringify({ ...answers, facts: { ...facts, ...change } }))
  const { code, error } = await entente(['new', file, '-o', join(folder, 'none.json')])
  expect(code).toBe(2)
  expect(error).toMatch(sentence)
  expect(showsTheInside(error)).toBe(false)
})

/** The example that README.md and docs/format.md name. */
function example() {
  return JSON.parse(readFileSync(join(root, 'docs/facts.example.json'), 'utf8'))
}
