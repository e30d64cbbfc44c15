import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { messagePage } from './message-page.tsx'
import { definePath } from './path.ts'
import { notFound, page, publicRoute, type SpooledFile } from './route.ts'
import { buildServer } from './server.ts'

const limit = 20_000_000
const path = definePath('/en/file', '/fr/fichier')
let server: FastifyInstance
let port = 0
let received: (SpooledFile & { start: string; size: number })[] = []

const givenFolder = process.env.TMPDIR

beforeAll(async () => {
  // A place of its own: other tests upload at the same time.
  process.env.TMPDIR = await mkdtemp(join(tmpdir(), 'entente-spool-test-'))
  server = await buildServer({
    routes: [
      publicRoute(
        'POST',
        path,
        async ({ spooled, form }) => {
          received = await Promise.all(
            spooled.map(async (file) => ({
              ...file,
              start: (await readFile(file.path)).subarray(0, 3).toString(),
              size: (await stat(file.path)).size,
            })),
          )
          if (form.get('fail') === 'yes') throw new Error('on purpose')
          return page(messagePage('en', 200, { en: form.get('year'), fr: '' }, []))
        },
        { spools: limit },
      ),
    ],
    clock: () => Temporal.Instant.from('2026-11-23T15:00:00Z'),
    logger: false,
    viewerOf: async () => null,
    frame: ({ title }) => title,
    signInFirst: async () => notFound,
    isReady: async () => true,
    assets: [],
    secure: false,
  })
  port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port)
})
afterAll(async () => {
  await server.close()
  await rm(tmpdir(), { recursive: true })
  if (givenFolder === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = givenFolder
})

const folders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('entente-upload-'))
const field = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const fileStart = `--x\r\nContent-Disposition: form-data; name="services"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n`

function send(payload: string) {
  return server.inject({
    method: 'POST',
    url: path.en,
    headers: { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin' },
    payload,
  })
}

function open(announced: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        `POST ${path.en} HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: ${announced}\r\n\r\n`,
      )
      resolve(socket)
    })
    socket.on('error', () => {})
  })
}

describe('a large file', () => {
  test('is on disk while it is handled and gone afterwards', async () => {
    const size = 10_000_000
    const reply = await send(`${field('year', '2027')}${fileStart}${'a'.repeat(size)}\r\n--x--\r\n`)
    expect([reply.statusCode, reply.body]).toEqual([200, expect.stringContaining('2027')])
    expect(received).toMatchObject([{ field: 'services', name: 'a.csv', bytes: size, size, start: 'aaa' }])
    const [file] = received
    expect(file?.path).toContain(process.env.TMPDIR)
    await expect.poll(folders).toEqual([])
  })

  test('is refused when it is larger than allowed, or when handling it fails', async () => {
    const large = await send(`${fileStart}${'a'.repeat(limit + 1)}\r\n--x--\r\n`)
    expect(large.statusCode).toBe(413)
    expect((await send(`${field('fail', 'yes')}${fileStart}a\r\n--x--\r\n`)).statusCode).toBe(500)
    await expect.poll(folders).toEqual([])
  })

  test('leaves nothing when it is cut off in the middle, by its end or by the connection', async () => {
    received = []
    const cut = await send(`${fileStart}${'a'.repeat(1000)}`)
    expect(cut.statusCode).toBe(400)
    const socket = await open(1_000_000)
    socket.write(fileStart + 'a'.repeat(100_000))
    await expect.poll(async () => (await folders()).length).toBe(1)
    socket.destroy()
    await expect.poll(folders).toEqual([])
    expect(received).toEqual([])
  })

  const mayMount = process.platform === 'linux' && process.getuid?.() === 0
  test.skipIf(!mayMount)(
    'that does not fit on the disk is not called damaged: the disk is full',
    async () => {
      const before = process.env.TMPDIR
      const small = await mkdtemp(join(tmpdir(), 'entente-small-'))
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small])
      expect(mounted.status, String(mounted.stderr)).toBe(0)
      process.env.TMPDIR = small
      try {
        const reply = await send(`${field('year', '2027')}${fileStart}${'a'.repeat(1_000_000)}\r\n--x--\r\n`)
        expect([reply.statusCode, reply.body]).toEqual([507, expect.stringContaining('no room left')])
        await expect.poll(folders).toEqual([])
      } finally {
        process.env.TMPDIR = before
        spawnSync('umount', [small])
        await rm(small, { recursive: true })
      }
    },
  )
})
