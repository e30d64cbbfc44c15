import { chmod, mkdir, mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digitization } from '../../src/modules/agreements/fixtures/digitization.ts'
import { wordBomb } from '../harness/word-bomb.ts'
import { entente, showsTheInside } from './entente.ts'

/** What each command that reads a file is called with; FILE stands for it. */
const readers: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['advise', ['advise', 'FILE']],
  ['new', ['new', 'FILE', '-o', 'OUT']],
  ['check', ['check', 'FILE']],
  ['render', ['render', 'FILE', '--format', 'html', '--lang', 'fr', '-o', 'OUT']],
  ['parity', ['parity', 'FILE']],
  ['compare', ['compare', 'FILE', 'GOOD']],
  ['clock test', ['clock', 'test', 'FILE']],
  ['inventory check', ['inventory', 'check', '--services', 'FILE']],
]

/** Those that read JSON, and only JSON. */
const jsonReaders = readers.filter(([name]) => !['inventory check', 'compare'].includes(name))

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-cli-'))
  await mkdir(join(folder, 'folder.json'))
  await writeFile(join(folder, 'good.json'), JSON.stringify(digitization))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

async function refused(args: readonly string[], path: string, input = ''): Promise<string> {
  const filled = args.map((arg) =>
    arg === 'FILE'
      ? path
      : arg === 'OUT'
        ? join(folder, 'out')
        : arg === 'GOOD'
          ? join(folder, 'good.json')
          : arg,
  )
  const language = args.includes('--lang') ? [] : ['--lang', 'fr']
  const { code, out, error } = await entente([...filled, ...language], { input })
  expect([code, out, showsTheInside(error)], error).toEqual([2, '', false])
  expect(error.trim().split('\n')).toHaveLength(1)
  expect(error.trim()).toMatch(/[.?]$/)
  return error
}

describe.each(readers)('%s', (_, args) => {
  it('says in one sentence that a file does not exist', async () => {
    expect(await refused(args, join(folder, 'nowhere.json'))).toMatch(/exist|lu|lire|trouv/)
  })

  it('says in one sentence that a folder is not a file', async () => {
    await refused(args, join(folder, 'folder.json'))
  })
})

describe.each(jsonReaders)('%s', (_, args) => {
  it.each([
    ['empty', ''],
    ['not JSON', 'Bonjour, « monde »\n'],
    ['nested without end', '['.repeat(200_000)],
    ['UTF-16', Buffer.from('{"a":1}', 'utf16le')],
  ])('refuses a file that is %s', async (name, content) => {
    await refused(args, await file(`${name}.json`, content))
  })

  it.each([
    ['a list', '[1,2,3]'],
    ['null', 'null'],
  ])('refuses %s in the place of an object', async (name, content) => {
    await refused(args, await file(`shape-${name}.json`, content))
  })

  it('refuses a million numbers, in seconds', async () => {
    await refused(args, await file('million.json', `[${'1,'.repeat(999_999)}1]`))
  })
})

describe('an agreement file larger than any', () => {
  it.each([
    [
      '50 MB of text',
      () => `{"format":"entente.agreement/1","id":"${'a'.repeat(50_000_000)}"}`,
      'limit-text',
    ],
    [
      'a million parties',
      () => `{"format":"entente.agreement/1","parties":[${'{},'.repeat(999_999)}{}]}`,
      'limit-values',
    ],
    [
      '100,000 levels',
      () => `{"format":"entente.agreement/1","a":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
      'limit-depth',
    ],
  ])('is refused for %s, and check says so in its JSON', async (name, content, rule) => {
    const path = await file(`${name}.json`, content())
    const { code, out, error } = await entente(['check', path, '--json'])
    expect([code, error]).toEqual([1, ''])
    expect(JSON.parse(out)).toMatchObject({ complete: 0, findings: [{ rule, severity: 'error' }] })
    const rendered = await entente([
      'render',
      path,
      '--format',
      'pdf',
      '--lang',
      'fr',
      '-o',
      join(folder, 'big.pdf'),
    ])
    expect([rendered.code, showsTheInside(rendered.error + rendered.out)]).toEqual([1, false])
    expect(await readdir(folder)).not.toContain('big.pdf')
  })
})

describe('text that is not text', () => {
  it.each([
    ['a lone surrogate', '\\ud800', 'format-characters'],
    ['a NUL', 'a\\u0000b', 'value-characters'],
    ['an escape sequence', '\\u001b[2J', 'value-characters'],
  ])('%s is a finding', async (name, text, rule) => {
    const content = JSON.stringify(digitization).replaceAll('Make every plan available online.', text)
    const path = await file(`${name}.json`, content)
    const { code, out } = await entente(['check', path, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out).findings.map((found: { rule: string }) => found.rule)).toContain(rule)
    const people = await entente(['check', path])
    for (const control of ['\u001b', '\u0000']) expect(people.out).not.toContain(control)
  })
})

describe('a zip bomb in the place of a Word file', () => {
  it.each(['parity', 'compare'])('is refused by %s in a moment', async (command) => {
    const bomb = await file('bomb.docx', wordBomb(300))
    const other = await file('other.docx', wordBomb(301))
    const { code, out, error } = await entente([command, bomb, other, '--lang', 'fr'])
    expect([code, out, showsTheInside(error)]).toEqual([2, '', false])
    // Both files are read at once: either may be refused first.
    expect(error).toMatch(/(bomb|other)\.docx/)
  })
})

describe('wrong usage', () => {
  it.each([
    [[], 'Name a command'],
    [['frobnicate', '--lang', 'fr'], 'frobnicate'],
    [['check', '--lang', 'fr'], 'agreement'],
    [['check', 'a.json', 'b.json', '--lang', 'fr'], 'trop d’arguments'],
    [['check', 'a.json', '--nope', '--lang', 'fr'], '--nope'],
    [['check', 'good.json', '--lang', 'de'], '--lang'],
    [['new', 'good.json', '--lang', 'fr'], '--out'],
    [['render', 'good.json', '--format', 'xls', '--lang', 'en', '-o', 'x'], 'xls'],
    [['render', 'good.json', '--format', 'pdf', '--lang', 'en', '-o', 'x', '--document', 'no'], 'no'],
    [['parity', 'good.json', 'good.json', '--lang', 'fr'], 'good.json'],
    [['holidays', '--region', 'CA-XX', '--year', '2027', '--lang', 'fr'], 'CA-XX'],
  ])('%j is one sentence', async (args, named) => {
    const { code, out, error } = await entente(args, { cwd: folder })
    expect([code, out, showsTheInside(error)], error).toEqual([2, '', false])
    expect(error).toContain(named)
    expect(error.trim().split('\n')).toHaveLength(1)
  })

  it('explains itself in the language asked for', async () => {
    const { code, out } = await entente(['check', '--help', '--lang', 'fr'])
    expect(code).toBe(0)
    expect(out).toMatch(/Utilisation\u00a0:.*afficher cette aide/s)
    expect(out).not.toMatch(/Usage|Options:|display/)
  })
})

describe('output that cannot be written', () => {
  const render = (out: string, format = 'html') =>
    entente(['render', join(folder, 'good.json'), '--format', format, '--lang', 'fr', '-o', out])

  it.each(['html', 'pdf', 'docx', 'md', 'json'])('a missing folder, for %s', async (format) => {
    const { code, error } = await render(join(folder, 'missing', 'x'), format)
    expect([code, showsTheInside(error)]).toEqual([2, false])
    expect(error).toContain(join(folder, 'missing', 'x'))
  })

  it('a folder', async () => {
    expect((await render(join(folder, 'folder.json'))).code).toBe(2)
  })

  it.skipIf(process.platform !== 'linux')('a full disk', async () => {
    const { code, error } = await render('/dev/full')
    expect([code, showsTheInside(error)]).toEqual([2, false])
    const made = await entente(['new', '-', '-o', '/dev/full', '--lang', 'fr'], { input: '{}' })
    expect([made.code, showsTheInside(made.error)]).toEqual([2, false])
  })

  it.skipIf(process.platform !== 'linux')('a full standard output', async () => {
    const full = await open('/dev/full', 'w')
    const { code, error } = await entente(['guide', '--json', '--lang', 'fr'], { stdout: full.fd })
    await full.close()
    expect([code, showsTheInside(error)], error).toEqual([2, false])
    expect(error).toContain('sortie standard')
  })

  it('leaves what stood there, and no part of a file', async () => {
    const before = await readdir(folder)
    await render(join(folder, 'missing', 'x'))
    expect(await readdir(folder)).toEqual(before)
  })

  it.skipIf(process.getuid?.() === 0)('a file that may not be read (as an ordinary user)', async () => {
    const path = await file('secret.json', '{}')
    await chmod(path, 0o000)
    expect(await refused(['check', 'FILE'], path)).toContain('autorisation')
  })
})
