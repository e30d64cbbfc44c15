import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { buildApplication } from '../../src/application.tsx'
import { everyone, transaction } from '../../src/kernel/data/database.ts'
import { sessionCookie } from '../../src/kernel/web/server-options.ts'
import { openSession } from '../../src/modules/identity/index.ts'
import { type TestDatabase, testDatabase } from './database.ts'

/** The whole application on a database of its own, with a clock that tests move. */
export type TestApplication = {
  readonly server: FastifyInstance
  readonly database: TestDatabase
  readonly now: { value: Temporal.Instant }
  /** A browser without a session. */
  readonly visitor: Browser
  /** A browser signed in as a person acting for an organization. */
  readonly signedIn: (who: { person: string; organization: string }) => Promise<Browser>
  readonly close: () => Promise<void>
}

export type Browser = {
  readonly get: (address: string) => Promise<LightMyRequestResponse>
  /** Sends a form as a browser would, from a page of this site. */
  readonly post: (address: string, fields?: Fields) => Promise<LightMyRequestResponse>
  /** Sends a form with files. */
  readonly upload: (
    address: string,
    fields: Readonly<Record<string, string>>,
    files: Readonly<Record<string, GivenFile | readonly GivenFile[]>>,
  ) => Promise<LightMyRequestResponse>
}

export type GivenFile = { readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> }

export type Fields = Readonly<Record<string, string | readonly string[]>>

/** When tests take place, until they move the clock. */
export const testMoment = Temporal.Instant.from('2026-11-23T15:00:00Z')

/** On an empty database, or on a copy of one kept as a template. */
export async function testApplication({
  demo = false,
  mails = false,
  template,
}: {
  demo?: boolean
  mails?: boolean
  template?: string
} = {}): Promise<TestApplication> {
  const database = await testDatabase(template)
  const now = { value: testMoment }
  const server = await buildApplication({
    database: database.app,
    clock: () => now.value,
    logger: false,
    demo,
    secure: false,
    mails,
    mailbox: demo ? database.owner : null,
  })
  return {
    server,
    database,
    now,
    visitor: browser(server, ''),
    signedIn: async (who) => {
      const token = await transaction(database.app, everyone, (tx) => openSession(tx, who, now.value))
      return browser(server, `${sessionCookie}=${token}`)
    },
    close: async () => {
      await server.close()
      await database.drop()
    },
  }
}

function browser(server: FastifyInstance, cookie: string): Browser {
  return {
    get: (address) => server.inject({ method: 'GET', url: address, headers: { cookie } }),
    post: (address, fields = {}) =>
      server.inject({
        method: 'POST',
        url: address,
        headers: {
          cookie,
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
        },
        payload: new URLSearchParams(
          Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
        ).toString(),
      }),
    upload: async (address, fields, files) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.append(name, value)
      for (const [field, given] of Object.entries(files))
        for (const { name, content } of [given].flat()) form.append(field, new Blob([content]), name)
      const request = new Request('http://entente.test/', { method: 'POST', body: form })
      return server.inject({
        method: 'POST',
        url: address,
        headers: {
          cookie,
          'content-type': request.headers.get('content-type') ?? '',
          'sec-fetch-site': 'same-origin',
        },
        payload: Buffer.from(await request.arrayBuffer()),
      })
    },
  }
}
