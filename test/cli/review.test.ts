import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../src/kernel/files/root.ts'
import { digitization } from '../../src/modules/agreements/fixtures/digitization.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-review-'))
  await writeFile(join(folder, 'agreement.json'), JSON.stringify(digitization))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const entente = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'bin/entente.mjs'), ...args], { cwd: folder, encoding: 'utf8' })

test.each(['en', 'fr'])(
  'a complete agreement in %s is read back: language, documents, elements with evidence',
  (language) => {
    entente('render', 'agreement.json', '--format', 'docx', '--lang', language, '-o', `${language}.docx`)
    const report = JSON.parse(entente('review', `${language}.docx`, '--json').stdout)
    expect(report.language).toBe(language)
    expect(report.elements).toHaveLength(90)
    const state = (id: string) => report.elements.find((element: { id: string }) => element.id === id)
    for (const id of ['parties', 'term', 'service-standards', 'termination']) {
      expect([id, state(id).state]).toEqual([id, 'present'])
      expect(state(id).evidence[0].place).not.toBe('')
    }
  },
)

test('a file that is not there is told in one sentence', () => {
  const { status, stderr } = entente('review', 'nowhere.docx', '--lang', 'fr')
  expect(status).toBe(2)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test.each([
  ['docx', 'PK'],
  ['pdf', '%PDF'],
  ['csv', '\ufeff'],
  ['json', '{'],
])('the report is written as %s, and wrong usage is told', async (format, beginning) => {
  await writeFile(join(folder, 'draft.md'), '# Memorandum of understanding\n\nThe parties agree to meet.\n')
  const { status } = entente(
    'review',
    'draft.md',
    '--format',
    format,
    '-o',
    `report.${format}`,
    '--lang',
    'fr',
  )
  expect(status).toBe(1)
  const written = await readFile(join(folder, `report.${format}`))
  expect(written.subarray(0, 8).toString('utf8').startsWith(beginning)).toBe(true)
})

test('a report without a file to write, or of a kind that does not exist', async () => {
  await writeFile(join(folder, 'draft.md'), '# Memorandum of understanding\n')
  expect(entente('review', 'draft.md', '--format', 'exe', '-o', 'x')).toMatchObject({ status: 2 })
  const { status, stderr } = entente('review', 'draft.md', '--format', 'pdf', '--lang', 'fr')
  expect([status, stderr.trim()]).toEqual([2, 'Indiquez avec -o le fichier à écrire.'])
})

test.each([
  ['Accord', 'Entente'],
  ['Entente', 'Accord'],
])('a draft that calls itself « %s » is called so', async (own, other) => {
  const name = `${own} sur les niveaux de service`
  await writeFile(
    join(folder, 'ans.md'),
    `# ${name}\n\nLe présent ${name.toLowerCase()} lie le fournisseur et le client.\n\nLe fournisseur répond en deux jours.\n`,
  )
  const { stdout } = entente('review', 'ans.md', '--lang', 'fr')
  expect(stdout).toContain(`Document\u00a0: ${name}`)
  expect(stdout).not.toContain(`${other} sur les niveaux`)
})

test('several versions give a history', async () => {
  for (const [name, days] of [
    ['a', 60],
    ['b', 30],
    ['c', 30],
  ] as const)
    await writeFile(
      join(folder, `${name}.md`),
      `# Notice\n\nEither party may end it with ${days} days’ notice.\n`,
    )
  const { stdout, status } = entente('compare', 'a.md', 'b.md', 'c.md', '--json')
  const { steps } = JSON.parse(stdout)
  expect(status).toBe(1)
  expect(steps.map((step: { changes: unknown[] }) => step.changes.length)).toEqual([1, 0])
})
