import { expect, test } from 'vitest'
import { testApplication } from '../../../test/harness/application.ts'
import { buildApplication } from '../../application.tsx'
import { trusting } from './proxies.ts'

test.each([
  ['one proxy in a private network', 1, '10.0.0.1', 0, true],
  ['the person before it, in the same network', 1, '10.2.3.4', 1, false],
  ['somebody of the Internet who connects without a proxy', 1, '203.0.113.9', 0, false],
  ['the outer one of two, wherever it is', 2, '203.0.113.9', 1, true],
  ['the person before two', 2, '10.2.3.4', 2, false],
  ['a proxy on the same machine', 1, '::1', 0, true],
  ['an address of the old kind written as one of the new', 1, '::ffff:192.168.1.4', 0, true],
  ['a private address of the new kind', 1, 'fd12::1', 0, true],
  ['a public one', 1, '2001:db8::1', 0, false],
] as const)('%s', (_who, proxies, address, hop, believed) => {
  expect(trusting(proxies)(address, hop)).toBe(believed)
})

test('whoever sits in a private network behind the proxy cannot choose whom the limits count', async () => {
  const app = await testApplication()
  const server = await buildApplication({
    database: app.database.app,
    clock: () => app.now.value,
    logger: false,
    demo: false,
    secure: false,
    proxies: 1,
  })
  const attempt = (forged: string, person: string) =>
    server.inject({
      method: 'POST',
      url: '/en/sign-in',
      remoteAddress: '10.0.0.1',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': `${forged}, ${person}`,
      },
      payload: 'email=camille%40example.org&password=wrong',
    })
  const statuses: number[] = []
  for (let i = 0; i < 12; i++) statuses.push((await attempt(`198.51.100.${i}`, '10.2.3.4')).statusCode)
  expect(statuses.at(-1)).toBe(429)
  expect((await attempt('198.51.100.1', '10.2.3.5')).statusCode).toBe(422)
  await server.close()
  await app.close()
})
