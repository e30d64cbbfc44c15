import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { mailJob } from '../../src/kernel/mail/send-due.ts'
import { mailServer } from '../../src/kernel/mail/transport.ts'
import type { TestDatabase } from './database.ts'

/** A mail server of our own on a free port, that keeps what it receives and answers as a test tells it to. */
export type TestMailServer = {
  readonly url: string
  readonly received: ParsedMail[]
  answer: 'take' | 'busy' | 'unknown'
  readonly close: () => Promise<void>
}

export async function testMailServer(): Promise<TestMailServer> {
  const received: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      if (kept.answer === 'unknown') done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
      else if (kept.answer === 'busy') done(Object.assign(new Error('try later'), { responseCode: 451 }))
      else done()
    },
    onData: (stream, _session, done) => {
      void simpleParser(stream).then((parsed) => {
        received.push(parsed)
        done()
      })
    },
  })
  const port = await new Promise((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const kept: TestMailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answer: 'take',
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
  return kept
}

/** Sends what is due to a mail server, as the job of the running product does. */
export async function sendDue(
  database: TestDatabase,
  server: Pick<TestMailServer, 'url'> | null,
  now: Temporal.Instant,
): Promise<void> {
  const smtp = server && mailServer({ url: server.url, from: 'Entente <entente@example.ca>' })
  await mailJob(smtp?.send ?? null).run({ app: database.app, owner: database.owner, now })
  smtp?.close()
}
