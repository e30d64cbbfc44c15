import { type Actor, type Database, transaction } from '../../../kernel/data/database.ts'
import type { Examination, Refusal } from '../examinations/examination.ts'
import { contentOf } from '../examinations/queries.ts'
import { writeRefusal, writeResult } from '../examinations/store.ts'
import { readFileApart } from '../reading/read-apart.ts'
import type { ReadText } from '../reading/read-text.ts'
import { ReadingRefusal } from '../reading/refusal.ts'
import { findApart } from './find-apart.ts'

/** Files read at the same time; the others wait their turn. */
const atOnce = 2

const underWay = new Map<string, Promise<void>>()
const line: (() => void)[] = []
let running = 0

/** Reads and examines the files that were taken in. Asked twice for the same, it works once. */
export function examine(
  database: Database,
  actor: Actor,
  { id, kind }: Pick<Examination, 'id' | 'kind'>,
): Promise<void> {
  const known = underWay.get(id)
  if (known) return known
  const work = inTurn(() => readAndFind(database, actor, { id, kind })).finally(() => underWay.delete(id))
  underWay.set(id, work)
  return work
}

/** Reads one file as an examination would, in its turn. */
export function readInTurn(content: Buffer, name: string): Promise<ReadText | Refusal> {
  return inTurn(() => reading(content, name))
}

/** How many wait before a new one is read. */
export function waitingNow(): number {
  return Math.max(0, underWay.size - atOnce)
}

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  while (running >= atOnce) await new Promise<void>((resolve) => line.push(resolve))
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    line.shift()?.()
  }
}

async function readAndFind(
  database: Database,
  actor: Actor,
  { id, kind }: Pick<Examination, 'id' | 'kind'>,
): Promise<void> {
  const texts: ReadText[] = []
  const names: string[] = []
  // One file in memory at a time.
  for (let ordinal = 0; ; ordinal++) {
    const file = await transaction(database, actor, (tx) => contentOf(tx, id, ordinal))
    if (!file) break
    const read = await reading(file.content, file.name)
    if (typeof read === 'string')
      return transaction(database, actor, (tx) => writeRefusal(tx, id, read, ordinal))
    texts.push(read)
    names.push(file.name)
  }
  if (texts.length === 0) return
  const found = await findApart(kind, texts, names)
  await transaction(database, actor, (tx) =>
    'refusal' in found
      ? writeRefusal(tx, id, found.refusal, found.file)
      : writeResult(tx, id, texts, found.result),
  )
}

async function reading(content: Buffer, name: string): Promise<ReadText | Refusal> {
  try {
    return await readFileApart(content, name)
  } catch (error) {
    if (error instanceof ReadingRefusal) return error.reason
    throw error
  }
}
