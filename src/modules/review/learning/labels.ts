import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../kernel/files/root.ts'
import { elements } from '../../guide/index.ts'

export type Label = 'present' | 'absent' | 'unclear'

/** What one text holds, by element of the guide. Facts only: no text is kept here. */
export type TextLabels = {
  readonly name: string
  /** Texts of one publisher are never on both sides of an evaluation. */
  readonly source: string
  /** Paths under the shared agreements folder that these labels hold for. */
  readonly files: RegExp
  readonly rows: readonly LabelRow[]
}

/** Read twice, the second time by element and without the first at hand; disagreements settled and kept. */
export type LabelRow = {
  readonly element: string
  readonly first: Label
  readonly second: Label
  readonly settled: Label
  readonly where: string
}

export const learningFolder = join(root, 'src/modules/review/learning')

/** One file a text; an element without a row was found absent both times. */
export function readLabels(): TextLabels[] {
  const folder = join(learningFolder, 'labels')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n')
      const head = (name: string) =>
        lines.find((line) => line.startsWith(`# ${name}\t`))?.slice(name.length + 3) ?? ''
      return {
        name: file.replace('.tsv', ''),
        source: head('source'),
        files: new RegExp(head('files'), 'u'),
        rows: lines.filter((line) => !line.startsWith('#') && !line.startsWith('element\t')).map(rowOf),
      }
    })
}

/** The settled label of every element of the guide. */
export function settledLabels(present: readonly string[], unclear: readonly string[]): Map<string, Label> {
  const known = new Set(elements.map(({ id }) => id))
  const stranger = [...present, ...unclear].find((id) => !known.has(id))
  if (stranger !== undefined) throw new Error(`No element of the guide is called ${stranger}`)
  return new Map(
    elements.map(({ id }) => [
      id,
      present.includes(id) ? 'present' : unclear.includes(id) ? 'unclear' : 'absent',
    ]),
  )
}

function rowOf(line: string): LabelRow {
  const [element = '', first = '', second = '', settled = '', where = ''] = line.split('\t')
  return { element, first: labelOf(first), second: labelOf(second), settled: labelOf(settled), where }
}

function labelOf(word: string): Label {
  if (word === 'present' || word === 'absent' || word === 'unclear') return word
  throw new Error(`A label is present, absent or unclear, not “${word}”`)
}
