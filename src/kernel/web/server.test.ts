import { writeFile } from 'node:fs/promises'
import { connect as connectSocket, createServer, type Server } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { render } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type TestApplication, testApplication } from '../../../test/harness/application.ts'
import { member, organization } from '../../../test/harness/people.ts'
import { buildApplication } from '../../application.tsx'
import { connect } from '../data/database.ts'
import { definePath } from './path.ts'
import { notFound, publicRoute } from './route.ts'
import { buildServer } from './server.ts'

let app: TestApplication

beforeAll(async () => {
  app = await testApplication()
})
afterAll(() => app.close())

const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }

describe('a request that cannot be served gets a page in the reader’s language', () => {
  test.each([
    ['an address that does not exist', '/fr/nulle-part', 404, 'Page introuvable'],
    ['an address outside both languages', '/de', 404, 'Page not found'],
    ['a damaged address', '/fr/%zz', 400, 'Cette demande est illisible'],
    ['an address with a NUL', '/fr/%00', 404, 'Page introuvable'],
    ['a way out of the folder', '/assets/..%2fpackage.json', 404, 'Page not found'],
  ])('%s', async (_what, url, status, heading) => {
    const reply = await app.visitor.get(url)
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8'])
    expect(reply.body).toContain(heading)
  })

  test('10 MB of text', async () => {
    const reply = await app.server.inject({
      method: 'POST',
      url: '/fr/connexion',
      headers: form,
      payload: `email=${'a'.repeat(10_000_000)}`,
    })
    expect([reply.statusCode, reply.body]).toEqual([
      413,
      expect.stringContaining('L’envoi est trop volumineux'),
    ])
    expect(reply.body).toContain('au plus 7\u00a0Mo de texte à la fois')
  })

  test('a damaged multipart form', async () => {
    const headers = { ...form, 'content-type': 'multipart/form-data; boundary=x' }
    const reply = await app.server.inject({ method: 'POST', url: '/en/sign-in', headers, payload: 'garbage' })
    expect(reply.statusCode).toBeLessThan(500)
    const cut = await app.server.inject({
      method: 'POST',
      url: '/en/sign-in',
      headers,
      payload: '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\nab',
    })
    expect([cut.statusCode, cut.body]).toEqual([400, expect.stringContaining('This request cannot be read')])
  })
})

test('every page forbids scripts, styles and frames that are not ours', async () => {
  const { headers, body } = await app.visitor.get('/en')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(body).not.toMatch(/<script(?![^>]*src=)|\sstyle=|\son[a-z]+=/)
})

test('nobody on the way keeps what a signed-in person takes away', async () => {
  const who = await member(
    app.database.owner,
    await organization(app.database.owner, 'Office of Files', 'Bureau des fichiers'),
    ['auditor'],
  )
  const file = await (await app.signedIn(who)).get('/fr/organisation/historique/fichier')
  expect(file.headers['content-type']).toContain('text/csv')
  expect(file.headers['cache-control']).toBe('private, no-store')
})

test('both languages of a page point at each other, query included', async () => {
  const { body } = await app.visitor.get('/en/accessibility?from=home')
  expect(body).toContain('href="/fr/accessibilite?from=home"')
})

describe('when the database goes away', () => {
  let proxy: Server
  let port = 0
  const sockets = new Set<{ destroy: () => void }>()

  beforeAll(async () => {
    const target = new URL(inject('server'))
    proxy = createServer((from) => {
      const to = connectSocket(Number(target.port), target.hostname)
      for (const socket of [from, to]) {
        sockets.add(socket)
        socket.on('error', () => {})
      }
      from.pipe(to).pipe(from)
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const address = proxy.address()
    port = typeof address === 'object' && address ? address.port : 0
  })
  afterAll(() => proxy.close())

  const stopProxy = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise<void>((resolve) => proxy.close(() => resolve()))
  }

  test('pages say so with 503 and nothing is lost; when it is back, they work again', async () => {
    const url = new URL(app.database.url)
    url.port = String(port)
    const database = connect(url.href, { role: 'entente_app', size: 2 })
    const options = {
      database,
      clock: () => app.now.value,
      logger: false,
      demo: false,
      secure: false,
    } as const
    const server = await buildApplication(options)
    const page = () => server.inject({ url: '/fr/connexion', headers: { cookie: 'entente_session=any' } })
    expect((await page()).statusCode).toBe(200)
    await stopProxy()
    const away = await page()
    expect([away.statusCode, away.body]).toEqual([
      503,
      expect.stringContaining('n’est pas disponible pour le moment'),
    ])
    const typed = { email: 'camille@example.org', password: 'quatre castors', next: '/fr/organisation' }
    const sent = await server.inject({
      method: 'POST',
      url: '/fr/connexion',
      headers: form,
      payload: new URLSearchParams(typed).toString(),
    })
    expect([sent.statusCode, sent.body]).toEqual([503, expect.stringContaining('Renvoyer ma saisie')])
    expect(sent.body).toContain('name="email" value="camille@example.org"')
    expect(sent.body).not.toContain('quatre castors')
    const parts = new FormData()
    parts.append('title', 'Projet de la ville')
    parts.append('file', new Blob(['x'.repeat(100_000)]), 'a.txt')
    const inParts = new Request('http://entente.test/', { method: 'POST', body: parts })
    const withFile = await server.inject({
      method: 'POST',
      url: '/fr/examen',
      headers: {
        'content-type': inParts.headers.get('content-type') ?? '',
        'sec-fetch-site': 'same-origin',
        cookie: 'entente_session=any',
      },
      payload: Buffer.from(await inParts.arrayBuffer()),
    })
    expect(withFile.statusCode).toBe(503)
    expect(withFile.body).toContain('name="title" value="Projet de la ville"')
    expect(withFile.body).toContain('permet de le choisir de nouveau')
    const elsewhere = await server.inject({
      method: 'POST',
      url: '/fr/connexion',
      headers: { ...form, 'sec-fetch-site': 'cross-site', cookie: 'entente_session=any' },
      payload: 'email=a',
    })
    expect(elsewhere.statusCode).toBe(503)
    expect(elsewhere.body).not.toContain('Renvoyer ma saisie')
    expect((await server.inject({ url: '/readyz' })).statusCode).toBe(503)
    expect((await server.inject({ url: '/healthz' })).statusCode).toBe(200)
    await new Promise<void>((resolve) => proxy.listen(port, '127.0.0.1', resolve))
    expect((await page()).statusCode).toBe(200)
    await server.close()
    await database.destroy()
  })
})

describe('when there is no room left to write', () => {
  let server: FastifyInstance
  const write = definePath('/en/write', '/fr/ecrire')
  const database = definePath('/en/database', '/fr/base')

  beforeAll(async () => {
    server = await buildServer({
      routes: [
        publicRoute('POST', write, async () => {
          await writeFile('/dev/full', 'more than nothing')
          return notFound
        }),
        publicRoute('POST', database, async () => {
          await sql`do $$ begin raise 'no space left' using errcode = 'disk_full'; end $$`.execute(
            app.database.app,
          )
          return notFound
        }),
      ],
      clock: () => app.now.value,
      logger: false,
      viewerOf: async () => null,
      frame: ({ body }) => render(body),
      signInFirst: async () => notFound,
      isReady: async () => true,
      assets: [],
      secure: false,
    })
  })
  afterAll(() => server.close())

  test.each(process.platform === 'linux' ? ['/fr/ecrire', '/fr/base'] : ['/fr/base'])(
    '%s says so, and keeps what was typed',
    async (url) => {
      const reply = await server.inject({ method: 'POST', url, headers: form, payload: 'note=%C3%A9t%C3%A9' })
      expect([reply.statusCode, reply.body]).toEqual([507, expect.stringContaining('n’a plus d’espace')])
      expect(reply.body).toContain('name="note" value="été"')
    },
  )
})
