import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/harness/database.ts'
import { sendDue, type TestMailServer, testMailServer } from '../../../test/harness/mail-server.ts'
import { everyone, transaction } from '../data/database.ts'
import type { Letter } from './letter.ts'
import { forgetMail, type Mail, writeMail } from './write-mail.ts'

const now = Temporal.Instant.from('2026-11-23T15:00:00Z')
const letter: Letter = {
  subject: 'Rendement\u00a0: l’accès est à risque',
  blocks: [
    { kind: 'text', text: 'Le niveau <accès> est à 92,4\u00a0% & baisse.' },
    { kind: 'list', items: ['338 demandes', '26 manquements'] },
    { kind: 'link', label: 'Voir le tableau', href: 'https://entente.example.ca/fr/rendement?a=1&b=2' },
  ],
  unsubscribe: 'https://entente.example.ca/fr/arret/jeton',
}
const mail: Mail = { to: 'camille@example.org', language: 'fr', letter, about: 'subscription:1' }

let database: TestDatabase
let server: TestMailServer

beforeAll(async () => {
  database = await testDatabase()
  server = await testMailServer()
})
beforeEach(async () => {
  server.received.length = 0
  server.answer = 'take'
  await database.owner.deleteFrom('kernel.mail').execute()
})
afterAll(async () => {
  await server.close()
  await database.drop()
})

const write = (given: Partial<Mail> = {}) =>
  transaction(database.app, everyone, (tx) => writeMail(tx, { ...mail, ...given }, now))

const run = (at = now, withServer = true) => sendDue(database, withServer ? server : null, at)

const kept = () => database.owner.selectFrom('kernel.mail').selectAll().execute()

test('a mail arrives with both forms, in its language, and with one click out', async () => {
  await write()
  await run()
  expect(server.received).toHaveLength(1)
  const [got] = server.received
  expect(got?.subject).toBe(letter.subject)
  expect(got?.to).toMatchObject({ text: 'camille@example.org' })
  expect(got?.from).toMatchObject({ text: '"Entente" <entente@example.ca>' })
  expect(got?.text).toContain('Le niveau <accès> est à 92,4\u00a0% & baisse.')
  expect(got?.text).toContain('https://entente.example.ca/fr/rendement?a=1&b=2')
  expect(got?.html).toContain('<html lang="fr-CA">')
  expect(got?.html).toContain('Le niveau &#60;accès&#62; est à 92,4\u00a0% &#38; baisse.')
  expect(got?.headers.get('list')).toMatchObject({
    unsubscribe: { url: letter.unsubscribe },
    'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
  })
  expect(got?.headers.get('auto-submitted')).toBe('auto-generated')
  await run()
  expect(server.received).toHaveLength(1)
})

test('two processes that send at once send each mail once', async () => {
  for (let number = 0; number < 12; number++) await write({ to: `reader-${number}@example.org` })
  await Promise.all([run(), run(), run()])
  expect(server.received).toHaveLength(12)
  expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(12)
})

test('without a mail server nothing is lost: it leaves once there is one', async () => {
  await write()
  await run(now, false)
  expect(await kept()).toEqual([expect.objectContaining({ sent_at: null, attempts: 0 })])
  await run(now.add({ hours: 1 }))
  expect(server.received).toHaveLength(1)
})

test('waits for its time, and is not sent once it is worth nothing', async () => {
  await write({ notBefore: now.add({ hours: 5 }), expires: now.add({ hours: 6 }) })
  await run(now.add({ hours: 4 }))
  expect(server.received).toHaveLength(0)
  await run(now.add({ hours: 7 }))
  expect(server.received).toHaveLength(0)
  expect(await kept()).toEqual([expect.objectContaining({ last_error: 'expired' })])
})

test('a busy mail server is asked again later; an address it does not know is not', async () => {
  await write()
  server.answer = 'busy'
  await run()
  await run(now.add({ minutes: 1 }))
  expect(await kept()).toEqual([expect.objectContaining({ attempts: 1, abandoned_at: null })])
  server.answer = 'unknown'
  await run(now.add({ minutes: 3 }))
  expect(await kept()).toEqual([
    expect.objectContaining({
      attempts: 2,
      abandoned_at: expect.any(String),
      last_error: expect.any(String),
    }),
  ])
  server.answer = 'take'
  await run(now.add({ hours: 24 }))
  expect(server.received).toHaveLength(0)
})

test('a mail server that is away costs nothing but time', async () => {
  await write()
  await sendDue(database, { url: 'smtp://127.0.0.1:9' }, now)
  expect(await kept()).toEqual([expect.objectContaining({ sent_at: null, attempts: 1, abandoned_at: null })])
  await run(now.add({ minutes: 2 }))
  expect(server.received).toHaveLength(1)
})

test('requests cannot read mail, can forget what it is about, and old mail is forgotten', async () => {
  await write()
  await write({ about: 'subscription:2', to: 'other@example.org' })
  await expect(database.app.selectFrom('kernel.mail').select('recipient').execute()).rejects.toThrow(
    'permission',
  )
  await transaction(database.app, everyone, (tx) => forgetMail(tx, 'subscription:1'))
  expect(await kept()).toEqual([expect.objectContaining({ recipient: 'other@example.org' })])
  await run()
  await run(now.add({ hours: 24 * 31 }))
  expect(await kept()).toEqual([])
})

test('a mail written in a transaction that fails is never sent', async () => {
  const failing = transaction(database.app, everyone, async (tx) => {
    await writeMail(tx, mail, now)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await run()
  expect(server.received).toHaveLength(0)
})

test('a line end in a subject or an address forges no header', async () => {
  await write({ letter: { ...letter, subject: 'one\r\nBcc: x@example.org' } })
  await run()
  expect(server.received[0]?.bcc).toBeUndefined()
})
