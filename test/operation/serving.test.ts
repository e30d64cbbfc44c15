import { spawnSync } from 'node:child_process'
import { lstat, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { throwAwayFolder } from '../../src/kernel/data/throw-away.ts'
import { root } from '../../src/kernel/files/root.ts'
import { runProduct } from '../harness/running.ts'

let folder: string

beforeAll(async () => {
  folder = await throwAwayFolder('operation')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function entente(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [join(root, 'bin/entente.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: '', LANG: 'C', ...environment },
  })
}

describe('serving', () => {
  test('starts, answers, says it is ready, stops in order, and starts again on the same data', async () => {
    const data = join(folder, 'serving')
    for (const _round of [1, 2]) {
      const product = await runProduct({ ENTENTE_DATA: data })
      expect((await fetch(`${product.address}/healthz`)).status).toBe(200)
      expect((await fetch(`${product.address}/readyz`)).status).toBe(200)
      expect((await fetch(`${product.address}/fr`)).headers.get('content-language')).toBe('fr')
      expect(await product.stop()).toBe(0)
    }
  })

  test('finds its database again after being killed', async () => {
    const data = join(folder, 'killed')
    const first = await runProduct({ ENTENTE_DATA: data })
    process.kill(first.pid, 'SIGKILL')
    const second = await runProduct({ ENTENTE_DATA: data })
    expect((await fetch(`${second.address}/readyz`)).status).toBe(200)
    expect(await second.stop()).toBe(0)
  })

  test.each([
    [{ PORT: 'a lot' }, 'PORT is “a lot”: give a whole number from 0 to 65535.'],
    [{ ENTENTE_DEMO: 'maybe' }, 'ENTENTE_DEMO is “maybe”: give on or off.'],
    [{ ENTENTE_URL: 'https://entente.example.ca/app' }, 'give an address without a path'],
    [{ DATABASE_URL: 'mysql://user:secret@host/db' }, 'DATABASE_URL is “mysql://…@host/db”'],
  ])('is stopped by a wrong value with one sentence: %o', (environment, sentence) => {
    const run = entente(['serve'], environment)
    expect(run.status).toBe(2)
    expect(run.stderr).toContain(sentence)
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
    expect(run.stderr).not.toContain('secret')
  })
})

describe('the command', () => {
  test('explains wrong usage in the caller’s language, without a stack', () => {
    const french = entente(['bavarder', '--lang', 'fr'])
    expect([french.status, french.stderr.trim()]).toEqual([
      2,
      'La commande «\u00a0bavarder\u00a0» n’existe pas. Tapez «\u00a0entente --help\u00a0».',
    ])
    const english = entente(['chat'])
    expect([english.status, english.stderr]).toEqual([2, expect.stringContaining("unknown command 'chat'")])
  })

  test.each(['backup', 'doctor'])('%s makes nothing where there is no database', async (name) => {
    const data = join(folder, `nothing-${name}`)
    const run = entente([name, ...(name === 'backup' ? [join(folder, 'none.gz')] : []), '--data', data])
    expect([run.status, run.stdout + run.stderr]).toEqual([
      name === 'backup' ? 2 : 0,
      expect.stringContaining(`There is no database in ${data}`),
    ])
    await expect(lstat(data)).rejects.toThrow('ENOENT')
  })

  test('doctor shows a wrong value as it was given, with all the others', () => {
    const run = entente(['doctor', '--lang', 'fr'], { PORT: 'beaucoup', LOG_LEVEL: 'info' })
    expect(run.status).toBe(1)
    for (const line of ['PORT=beaucoup (indiqué)', 'LOG_LEVEL=info (indiqué)', 'HOST=127.0.0.1 (par défaut)'])
      expect(run.stdout).toContain(line)
    expect(run.stdout).toContain('PORT vaut «\u00a0beaucoup\u00a0»')
  })

  test.each([
    [{ DATABASE_URL: 'postgres://user:secret@localhost:1/x' }, 'does not answer'],
    [{ DATABASE_URL: 'postgres://user:secret@nowhere.invalid/x' }, 'is not found'],
    [{ ENTENTE_DATA: join(root, 'package.json') }, 'The folder of ENTENTE_DATA (or --data) cannot be made'],
  ])('a database that cannot be used is told in one sentence: %o', (environment, sentence) => {
    const run = entente(['migrate'], environment)
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining(sentence)])
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
    expect(run.stderr).not.toContain('secret')
  })

  test.each([
    [
      { ENTENTE_DATA: join(root, 'package.json', 'data') },
      'Le dossier de ENTENTE_DATA (ou --data) ne peut être créé',
    ],
    [{ SMTP_URL: 'smtp://user:secret@127.0.0.1:1' }, 'Aucun serveur de courriel ne répond'],
    [{ SMTP_URL: 'smtp://nowhere.invalid' }, 'L’hôte indiqué par SMTP_URL est introuvable'],
  ])('doctor tells what the first start, or the first mail, would meet: %o', (environment, sentence) => {
    const data = { ENTENTE_DATA: join(folder, 'doctor') }
    const run = entente(['doctor', '--lang', 'fr'], { ...data, ...environment })
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining(`✗ ${sentence}`)])
    expect(run.stdout).not.toContain('secret')
  })

  test('an address of the site is taken with or without its last slash', () => {
    const run = entente(['doctor'], {
      ENTENTE_DATA: join(folder, 'doctor'),
      ENTENTE_URL: 'https://Entente.example.ca/',
    })
    expect(run.stdout).toContain('ENTENTE_URL=https://entente.example.ca (given)')
  })

  test('doctor lists every setting and the state of the database, as JSON too', () => {
    const run = entente(['doctor', '--json'], { ENTENTE_DATA: join(folder, 'doctor') })
    expect(run.status).toBe(0)
    const told = JSON.parse(run.stdout)
    expect(told.settings.map(({ name }: { name: string }) => name)).toContain('DATABASE_URL')
    expect(told.checks).toEqual([
      expect.objectContaining({ name: 'database', ok: true }),
      expect.objectContaining({ name: 'mail', ok: true }),
    ])
  })
})

test('without a demonstration, the first person is registered from the command line and signs in', async () => {
  const data = { ENTENTE_DATA: join(folder, 'first'), ENTENTE_DEMO: 'off' }
  const file = join(folder, 'password')
  await writeFile(file, 'trois phoques au soleil\n')
  const names = [
    '--name',
    'Léa Roy',
    '--organization-en',
    'Office of Firsts',
    '--organization-fr',
    'Bureau des premières',
  ]
  const add = (email: string, form: string) =>
    entente(['user', 'add', '--email', email, ...names, '--legal-form', form, '--password-file', file], data)
  expect(add('lea@example.org', 'kingdom').stderr).toContain('legal form kingdom is not known')
  expect(add('lea', 'agency').stderr).toContain('e-mail address')
  expect(add('lea@example.org', 'agency').status).toBe(0)
  expect(add('LEA@example.org', 'agency').stderr).toContain('already registered')
  await writeFile(file, 'six marmottes au pré\n')
  const give = (email: string) =>
    entente(['user', 'password', '--email', email, '--password-file', file], data)
  expect(give('nobody@example.org').stderr).toContain('Nobody signs in')
  expect(give('LEA@example.org').status).toBe(0)
  const product = await runProduct(data)
  const forgotten = await fetch(`${product.address}/en/sign-in/forgotten-password`)
  expect(await forgotten.text()).toContain('this site sends no mail')
  const reply = await fetch(`${product.address}/en/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ email: 'lea@example.org', password: 'six marmottes au pré' }),
  })
  expect(reply.status).toBe(303)
  await product.stop()
})

describe('backup and restore', () => {
  test('bring every row of a database with data into an empty one', async () => {
    const data = { ENTENTE_DATA: join(folder, 'from') }
    const product = await runProduct(data)
    const file = join(folder, 'backup.sql.gz')
    expect(entente(['backup', file], data).status).toBe(0)
    await product.stop()
    // A text may hold what ends a line elsewhere: it comes back like any other.
    const saved = gunzipSync(await readFile(file)).toString('utf8')
    await writeFile(
      file,
      gzipSync(saved.replace('Coastal', 'Coas\u2028tal').replace('côtiers', 'cô\u2029tiers')),
    )
    const empty = { ENTENTE_DATA: join(folder, 'to') }
    expect(entente(['restore', file], empty).status).toBe(0)
    const again = join(folder, 'again.sql.gz')
    expect(entente(['backup', again], empty).status).toBe(0)
    const rows = (path: string) =>
      spawnSync('gunzip', ['-c', path], { maxBuffer: 100_000_000, encoding: 'utf8' })
        .stdout.split('\n')
        .sort()
    expect(rows(again)).toEqual(rows(file))
    expect(entente(['restore', file], empty).stderr).toContain('already holds data')
    // A link, as a device, is written through: it is not replaced by a file.
    const link = join(folder, 'link.sql.gz')
    await symlink(again, link)
    await rm(again)
    await writeFile(again, '')
    expect(entente(['backup', link], empty).status).toBe(0)
    expect((await lstat(link)).isSymbolicLink()).toBe(true)
    expect(rows(again)).toEqual(rows(file))
  })

  test.each([
    ['something else', gzipSync('hello\n'), 'not a backup of Entente'],
    ['not compressed', Buffer.from('hello\n'), 'could not be restored'],
    ['cut off', gzipSync('-- entente backup 1 0001_kernel\n').subarray(0, 20), 'could not be restored'],
  ])('a file that is %s is refused and nothing is changed', async (name, content, sentence) => {
    const file = join(folder, `${name}.gz`)
    await writeFile(file, content)
    const run = entente(['restore', file], { ENTENTE_DATA: join(folder, 'refused') })
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining(sentence)])
  })

  test('a disk that is full leaves the old backup as it was and no half of a new one', async () => {
    const file = join(folder, 'full.sql.gz')
    await writeFile(file, 'the old one')
    await symlink('/dev/full', `${file}.partial`)
    const run = entente(['backup', file], { ENTENTE_DATA: join(folder, 'from') })
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('was not written')])
    expect(await readFile(file, 'utf8')).toBe('the old one')
    await expect(lstat(`${file}.partial`)).rejects.toThrow('ENOENT')
  })
})
