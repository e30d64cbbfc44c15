import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { TextEncoding } from '../../../kernel/files/csv/encoding.ts'

const pieceSize = 1 << 19

export type Received = {
  readonly bytes: number
  readonly sha256: string
  readonly encoding: TextEncoding['name']
}

/** Keeps a file in the database piece by piece, so that whichever process does the work later finds it. */
export async function keepPieces(
  tx: Tx,
  load: { readonly organization: string; readonly id: string },
  path: string,
): Promise<Received> {
  const hash = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let encoding: TextEncoding['name'] = 'utf-8'
  let bytes = 0
  let number = 0
  for await (const content of createReadStream(path, { highWaterMark: pieceSize }) as AsyncIterable<Buffer>) {
    if (number === 0) encoding = marked(content) ?? 'utf-8'
    if (encoding === 'utf-8' && !decodes(decoder, content)) encoding = 'windows-1252'
    hash.update(content)
    bytes += content.length
    await tx
      .insertInto('performance.load_piece')
      .values({ organization_id: load.organization, load_id: load.id, number, content })
      .execute()
    number += 1
  }
  return { bytes, sha256: hash.digest('hex'), encoding }
}

/** The text of a kept file, piece by piece, on connections of its own. */
export async function* readPieces(
  database: Database,
  load: { readonly organization: string; readonly id: string },
  encoding: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let coming = piece(database, load, 0)
  for (let number = 1; ; number += 1) {
    const content = await coming
    if (!content) break
    coming = piece(database, load, number)
    const text = decoder.decode(content, { stream: true })
    if (text) yield text
  }
  const rest = decoder.decode()
  if (rest) yield rest
}

async function piece(
  database: Database,
  { organization, id }: { readonly organization: string; readonly id: string },
  number: number,
): Promise<Buffer | undefined> {
  const row = await transaction(database, { organization, person: null }, (tx) =>
    tx
      .selectFrom('performance.load_piece')
      .select('content')
      .where('organization_id', '=', organization)
      .where('load_id', '=', id)
      .where('number', '=', number)
      .executeTakeFirst(),
  )
  return row?.content
}

function marked(start: Buffer): TextEncoding['name'] | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  return undefined
}

function decodes(decoder: TextDecoder, content: Buffer): boolean {
  try {
    decoder.decode(content, { stream: true })
    return true
  } catch {
    return false
  }
}
