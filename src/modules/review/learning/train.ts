// Run by hand: node src/modules/review/learning/train.ts [folder of shared agreements] [--write]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../kernel/files/root.ts'
import { elements } from '../../guide/index.ts'
import { type Model, probability } from '../elements/model.ts'
import { readSignals } from '../elements/signals.ts'
import { type Example, learn } from './regression.ts'
import { inventedTexts, type LabelledText, sharedTexts } from './texts.ts'

const folder =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ??
  join(root, '../shared/data/agreements')
const verbose = process.argv.includes('--verbose')
const thresholds = { present: 0.6, absent: 0.3 }
/** What readers did not settle teaches the middle, lightly. */
const unsettledWeight = 0.4

type Read = LabelledText & { readonly examples: readonly Example[] }

const texts: Read[] = [...(await sharedTexts(folder)), ...(await inventedTexts())].map((text) => {
  const signals = readSignals(text.clauses)
  const examples = [...text.label].flatMap(([element, present]) => {
    const own = signals.get(element)
    return own
      ? [
          {
            element,
            signals: own.signals,
            present,
            weight: text.weight * (present === 0.5 ? unsettledWeight : 1),
          },
        ]
      : []
  })
  return { ...text, examples }
})

type Count = { right: number; wrong: number; missed: number; absent: number; uncertain: number }

const counts = new Map<string, Count>(
  elements.map(({ id }) => [id, { right: 0, wrong: 0, missed: 0, absent: 0, uncertain: 0 }]),
)
const unsettled = { present: 0, absent: 0, uncertain: 0 }
const say = (line: string) => process.stdout.write(`${line}\n`)

for (const source of new Set(texts.map((text) => text.source))) {
  const model = learn(
    texts.filter((text) => text.source !== source).flatMap(({ examples }) => examples),
    thresholds,
  )
  const own = texts.filter((text) => text.source === source)
  const total: Count = { right: 0, wrong: 0, missed: 0, absent: 0, uncertain: 0 }
  for (const text of own) {
    const faults: string[] = []
    for (const { element, signals, present, weight } of text.examples) {
      const p = probability(model, element, signals)
      if (present === 0.5) {
        const said = kindOf(p, true, model)
        unsettled[said === 'right' ? 'present' : said === 'missed' ? 'absent' : 'uncertain'] += 1
        continue
      }
      const kind = kindOf(p, present === 1, model)
      total[kind] += weight
      if (text.source !== 'invented') (counts.get(element) ?? total)[kind] += weight
      if (kind === 'wrong' || kind === 'missed')
        faults.push(
          `${kind === 'wrong' ? '+' : '-'}${element} ${p.toFixed(2)} (${readSignals(text.clauses)
            .get(element)
            ?.passages.flatMap(({ phrases }) => phrases)
            .slice(0, 6)
            .join(' | ')})`,
        )
    }
    if (
      verbose &&
      text.weight > 0.0 &&
      !/(?:0[1-3]|04-13|04-14|05|06|08|1[0-9])-\d\d_|dinum.*_(?!9ed8)/.test(text.name)
    )
      say(`  ${text.name}: ${faults.join(', ')}`)
  }
  say(`${source}: ${summary(total)}`)
}

const all = [...counts.values()].reduce((sum, count) => ({
  right: sum.right + count.right,
  wrong: sum.wrong + count.wrong,
  missed: sum.missed + count.missed,
  absent: sum.absent + count.absent,
  uncertain: sum.uncertain + count.uncertain,
}))
say(`all, leaving one source out: ${summary(all)}`)
if (process.argv.includes('--table'))
  for (const [id, count] of counts)
    say(
      `| ${id} | ${figure(count.right, count.right + count.wrong)} | ${figure(count.right, count.right + count.missed)} | ${figure(count.uncertain, sizeOf(count))} | ${(count.right + count.missed).toFixed(1)} |`,
    )

const model = learn(
  texts.flatMap(({ examples }) => examples),
  thresholds,
)
say(JSON.stringify(model.weights))
if (process.argv.includes('--write')) {
  const file = join(root, 'src/modules/review/elements/weights.ts')
  const before = readFileSync(file, 'utf8').split('export const model')[0] ?? ''
  const rounded = JSON.parse(
    JSON.stringify(model, (_, value) =>
      typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
    ),
  )
  writeFileSync(file, `${before}export const model: Model = ${JSON.stringify(rounded, null, 2)}\n`)
}

function kindOf(p: number, present: boolean, { thresholds: limits }: Model): keyof Count {
  if (p >= limits.present) return present ? 'right' : 'wrong'
  if (p > limits.absent) return 'uncertain'
  return present ? 'missed' : 'absent'
}

function sizeOf(count: Count): number {
  return count.right + count.wrong + count.missed + count.absent + count.uncertain
}

function summary(count: Count): string {
  return `precision ${figure(count.right, count.right + count.wrong)}, recall ${figure(count.right, count.right + count.missed)}, uncertain ${figure(count.uncertain, sizeOf(count))}`
}

function figure(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2)
}
