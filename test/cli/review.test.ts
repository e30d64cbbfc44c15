import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
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
