import type { Database } from '../../../kernel/data/database.ts'
import { languageNamed } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'
import {
  notFound,
  page,
  publicRoute,
  type Reply,
  type Route,
  type WebRequest,
} from '../../../kernel/web/route.ts'
import { mailboxLetterPath, mailboxPath } from '../paths.ts'
import { LetterPage, type LetterPart, MailboxPage, title } from './mailbox.page.tsx'

/** Shows the mail that waits, in the demonstration only: `owner` is null everywhere else. */
export function mailboxRoutes(owner: Database | null): Route[] {
  return [
    publicRoute('GET', mailboxPath, (request) => (owner ? list(owner, request) : notFound)),
    publicRoute('GET', mailboxLetterPath, (request) => (owner ? show(owner, request) : notFound)),
  ]
}

const shown = 200

async function list(owner: Database, { language }: WebRequest): Promise<Reply> {
  const rows = await owner
    .selectFrom('kernel.mail')
    .select(['id', 'recipient', 'subject', 'created_at', 'sent_at', 'not_before'])
    .orderBy('created_at', 'desc')
    .limit(shown)
    .execute()
  const lines = rows.map(lineOf)
  return page({ title: title[language], body: <MailboxPage language={language} lines={lines} />, wide: true })
}

async function show(owner: Database, { language, params }: WebRequest): Promise<Reply> {
  const id = params.id ?? ''
  if (!isId(id)) return notFound
  const row = await owner.selectFrom('kernel.mail').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return notFound
  const letter = {
    ...lineOf(row),
    language: languageNamed(row.language),
    parts: partsOf(row.plain),
  }
  return page({
    title: row.subject,
    body: <LetterPage language={language} letter={letter} />,
    breadcrumbs: [{ label: title[language], href: mailboxPath.href(language) }],
  })
}

type MailRow = {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly created_at: string
  readonly sent_at: string | null
  readonly not_before: string
}

function lineOf(row: MailRow) {
  const [written, due] = [row.created_at, row.not_before].map((text) => Temporal.Instant.from(text))
  const waits = written && due && Temporal.Instant.compare(due, written) > 0
  return {
    id: row.id,
    recipient: row.recipient,
    subject: row.subject,
    createdAt: row.created_at,
    sent: row.sent_at !== null,
    waitsUntil: waits ? row.not_before : null,
  }
}

function partsOf(plain: string): LetterPart[] {
  return plain
    .split(/(https?:\/\/\S+)/)
    .filter((text) => text !== '')
    .map((text) => ({ kind: /^https?:\/\//.test(text) ? 'link' : 'text', text }))
}
