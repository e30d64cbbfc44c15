import { elementsIn, valueAt, type XmlElement } from '../xml.ts'

type LevelRule = { readonly start: number; readonly format: string; readonly text: string }

/** Gives the printed number of the next paragraph of a list, counting as a word processor does. */
export type Numbering = {
  readonly next: (
    id: string,
    depth: number,
  ) => { readonly number?: string; readonly bullet: boolean } | undefined
}

export function readNumbering(root: XmlElement | undefined): Numbering {
  const all = root ? (elementsIn(root)[0] ?? root) : undefined
  const kinds = new Map<string, Map<number, LevelRule>>()
  for (const kind of all ? elementsIn(all, 'w:abstractNum') : [])
    kinds.set(kind.attributes['w:abstractNumId'] ?? '', levelsOf(kind))
  const lists = new Map<string, { kind: string; levels: Map<number, LevelRule> }>()
  for (const list of all ? elementsIn(all, 'w:num') : []) {
    const kind = valueAt(list, 'w:abstractNumId') ?? ''
    lists.set(list.attributes['w:numId'] ?? '', {
      kind,
      levels: overridden(list, kinds.get(kind) ?? new Map()),
    })
  }
  // Lists made from one abstract definition go on counting together.
  const counts = new Map<string, number[]>()
  return {
    next(id, depth) {
      const list = lists.get(id)
      const rule = list?.levels.get(depth)
      if (!list || !rule) return undefined
      if (rule.format === 'bullet') return { bullet: true }
      const reached = counts.get(list.kind) ?? []
      const count = (reached[depth] ?? rule.start - 1) + 1
      const now = [
        ...Array.from({ length: depth }, (_, i) => reached[i] ?? list.levels.get(i)?.start ?? 1),
        count,
      ]
      counts.set(list.kind, now)
      if (rule.format === 'none') return { bullet: false }
      return { number: printed(rule.text, now, list.levels), bullet: false }
    },
  }
}

function levelsOf(kind: XmlElement): Map<number, LevelRule> {
  return new Map(
    elementsIn(kind, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl'] ?? 0), ruleOf(level)]),
  )
}

function ruleOf(level: XmlElement): LevelRule {
  return {
    start: Number(valueAt(level, 'w:start') ?? 1),
    format: valueAt(level, 'w:numFmt') ?? 'decimal',
    text: valueAt(level, 'w:lvlText') ?? '',
  }
}

function overridden(list: XmlElement, levels: Map<number, LevelRule>): Map<number, LevelRule> {
  const own = new Map(levels)
  for (const change of elementsIn(list, 'w:lvlOverride')) {
    const depth = Number(change.attributes['w:ilvl'] ?? 0)
    const [level] = elementsIn(change, 'w:lvl')
    const start = valueAt(change, 'w:startOverride')
    const rule = level ? ruleOf(level) : own.get(depth)
    if (rule) own.set(depth, start === undefined ? rule : { ...rule, start: Number(start) })
  }
  return own
}

function printed(text: string, counts: readonly number[], levels: ReadonlyMap<number, LevelRule>): string {
  const number = text.replace(/%([1-9])/g, (_, position: string) => {
    const depth = Number(position) - 1
    return counted(counts[depth] ?? 1, levels.get(depth)?.format ?? 'decimal')
  })
  return number.trim().replace(/[.)]$/, '').replace(/^\(/, '')
}

function counted(count: number, format: string): string {
  if (format === 'lowerLetter') return letters(count)
  if (format === 'upperLetter') return letters(count).toUpperCase()
  if (format === 'lowerRoman') return roman(count)
  if (format === 'upperRoman') return roman(count).toUpperCase()
  return String(count)
}

function letters(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
}

function roman(count: number): string {
  const steps = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']] as const // biome-ignore format: one table
  let rest = Math.min(count, 4999)
  let text = ''
  for (const [value, letter] of steps) {
    while (rest >= value) {
      text += letter
      rest -= value
    }
  }
  return text
}
