// The program of the process that reads one file: bytes on standard input, one JSON answer on standard output.
import { buffer } from 'node:stream/consumers'
import { readContent } from './read.ts'
import { ReadingRefusal } from './refusal.ts'

const name = process.argv[2] ?? ''

try {
  const text = await readContent(await buffer(process.stdin), name)
  process.stdout.write(JSON.stringify({ text }))
} catch (error) {
  const reason = error instanceof ReadingRefusal ? error.reason : 'damaged'
  process.stdout.write(JSON.stringify({ reason }))
}
