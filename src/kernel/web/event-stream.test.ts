import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EventHub, eventHub } from './event-stream.ts'
import { publicRoute } from './route.ts'
import { buildServer } from './server.ts'

let hub: EventHub
let server: Awaited<ReturnType<typeof buildServer>>
let address: string

beforeAll(async () => {
  hub = eventHub()
  const path = { en: '/en/events', fr: '/fr/evenements' }
  server = await buildServer({
    routes: [
      publicRoute('GET', path, () => ({ kind: 'events', join: (stream) => hub.join('topic', stream) })),
      publicRoute('GET', { en: '/en/shared', fr: '/fr/partage' }, () => ({
        kind: 'json',
        status: 200,
        body: { one: 1 },
        shared: { etag: '"abc"', maxAge: 5 },
      })),
    ],
    clock: () => Temporal.Instant.from('2026-11-23T15:00:00Z'),
    logger: false,
    viewerOf: async () => null,
    frame: (content) => content.title,
    signInFirst: async () => ({ kind: 'not-found' }),
    isReady: async () => true,
    assets: [],
    secure: false,
    streamLimits: { all: 3, each: 2, waiting: 1000 },
  })
  address = await server.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => server.close())

async function listener() {
  const leaving = new AbortController()
  const response = await fetch(`${address}/en/events`, { signal: leaving.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let heard = ''
  return {
    response,
    leave: () => leaving.abort(),
    hears: async (text: string) => {
      while (!heard.includes(text)) {
        const part = await reader?.read()
        if (!part || part.done) throw new Error(`ended before ${text}: ${heard}`)
        heard += part.value
      }
      return heard
    },
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 100 && !holds(); attempt++)
    await new Promise((resolve) => setTimeout(resolve, 20))
  expect(holds()).toBe(true)
}

test('a browser hears what is published, under the same protections, until it leaves', async () => {
  const one = await listener()
  expect(one.response.headers.get('content-type')).toBe('text/event-stream')
  expect(one.response.headers.get('cache-control')).toBe('no-store')
  expect(one.response.headers.get('content-security-policy')).toContain("default-src 'none'")
  hub.publish('topic', { id: '7', name: 'figure', data: { text: 'été\nligne' } })
  expect(await one.hears('ligne')).toContain('id: 7\nevent: figure\ndata: {"text":"été\\nligne"}\n\n')
  one.leave()
  await until(() => hub.listeners('topic') === 0)
  expect(hub.topics()).toEqual([])
})

test('one address opens so many and no more; closing one makes room', async () => {
  const [one, two] = [await listener(), await listener()]
  const third = await fetch(`${address}/fr/evenements`)
  expect([third.status, await third.text()]).toEqual([429, expect.stringContaining('Trop de demandes')])
  one.leave()
  await until(() => hub.listeners('topic') === 1)
  const again = await listener()
  expect(again.response.status).toBe(200)
  two.leave()
  again.leave()
  await until(() => hub.listeners('topic') === 0)
})

test('who falls behind is let go', async () => {
  const slow = await listener()
  await until(() => hub.listeners('topic') === 1)
  for (let time = 0; time < 400 && hub.listeners('topic') > 0; time++) {
    hub.publish('topic', { name: 'much', data: 'x'.repeat(100_000) })
    if (time % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await until(() => hub.listeners('topic') === 0)
  slow.leave()
})

test('a shared answer may be kept by caches and is not sent again when it is the same', async () => {
  const first = await fetch(`${address}/en/shared`)
  expect(first.headers.get('cache-control')).toBe(
    'public, max-age=5, stale-while-revalidate=60, stale-if-error=86400',
  )
  expect(first.headers.get('set-cookie')).toBeNull()
  const etag = first.headers.get('etag') ?? ''
  const second = await fetch(`${address}/en/shared`, { headers: { 'if-none-match': `"other", ${etag}` } })
  expect([second.status, await second.text()]).toEqual([304, ''])
})
