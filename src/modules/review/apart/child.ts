// The program of the process that reviews texts already read: JSON on standard input, JSON on standard output.
import { text } from 'node:stream/consumers'
import type { Kind } from '../examinations/examination.ts'
import type { ReadText } from '../reading/read-text.ts'
import { find } from './find.ts'

// Only `findApart` starts this program, with this shape.
const { kind, texts, names } = JSON.parse(await text(process.stdin)) as {
  kind: Kind
  texts: ReadText[]
  names: string[]
}

process.stdout.write(JSON.stringify(find(kind, texts, names)))
