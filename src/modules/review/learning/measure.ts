// Run by `npm run accuracy [-- --verbose | --elements | --bare | --train | --write]`: measures what review says against labelled texts.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../kernel/files/root.ts'
import { languages } from '../../../kernel/language/bilingual.ts'
import { thresholds } from '../elements/model.ts'
import { readSignals } from '../elements/signals.ts'
import { type Accuracy, accuracyOf, examplesOf, judged, leaveOneSourceOut, type Outcome } from './accuracy.ts'
import { publishedTables } from './published.ts'
import { learn } from './regression.ts'
import { elementIds, inventedTexts, type LabelledText, renderedTexts, sharedTexts } from './texts.ts'

const folder = process.env.ENTENTE_SHARED ?? join(root, '../shared')
const asked = new Set(process.argv.slice(2))
const say = (line: string) => process.stdout.write(`${line}\n`)

const shared = await sharedTexts(join(folder, 'data/agreements'))
const texts = [...shared, ...(await inventedTexts()), ...(await renderedTexts())]
if (shared.length === 0)
  say('The shared agreements are not beside the checkout: only invented texts are measured.')

const heldOut = await inventedTexts('held-out')
const byOthers = learn(texts.flatMap(examplesOf), thresholds)
const outcomes = [
  ...leaveOneSourceOut(texts, thresholds),
  ...heldOut.flatMap((text) => judged(text, byOthers)),
]
const seen = outcomes.filter(({ kind }) => kind !== 'rendered' && kind !== 'held-out')
say(line('shared texts', accuracyOf(of('shared'))))
say(line('invented texts', accuracyOf(of('invented'))))
say(line('both', accuracyOf(seen)))
for (const language of languages)
  say(line(`both, ${language}`, accuracyOf(seen.filter((one) => one.language === language))))
say(line('held-out texts', accuracyOf(of('held-out'))))
for (const source of new Set(outcomes.map((one) => one.source)))
  say(line(source, accuracyOf(outcomes.filter((one) => one.source === source))))
if (asked.has('--bare')) say(line('shared texts, headings removed', accuracyOf(withoutHeadings())))
if (asked.has('--verbose')) for (const text of texts) faults(text)
if (asked.has('--elements'))
  for (const id of elementIds) say(line(id, accuracyOf(seen.filter(({ element }) => element === id))))
if (asked.has('--train')) train()
if (asked.has('--write')) publish()

function of(kind: Outcome['kind']): Outcome[] {
  return outcomes.filter((one) => one.kind === kind)
}

/** The shared texts again, with nothing but what stands under their headings. */
function withoutHeadings(): Outcome[] {
  const bare = shared.map((text) => ({
    ...text,
    clauses: text.clauses.filter(({ kind }) => kind !== 'heading'),
    label: new Map([...text.label].filter(([element]) => element !== 'title')),
  }))
  const others = texts.filter(({ kind }) => kind !== 'shared')
  return leaveOneSourceOut([...bare, ...others], thresholds).filter(({ kind }) => kind === 'shared')
}

/** What was said wrongly of a text, and the words that misled. */
function faults({ name, clauses, label, kind }: LabelledText): void {
  if (kind === 'rendered') return
  const own = outcomes.filter(({ text }) => text === name)
  const signals = readSignals(clauses)
  const wrong = own.filter(
    ({ element, state }) =>
      (label.get(element) === 'present' && state !== 'present') ||
      (label.get(element) === 'absent' && state !== 'absent'),
  )
  say(`\n${name}`)
  for (const { element, state, probability } of wrong) {
    const words = signals.get(element)?.passages.flatMap(({ phrases }) => phrases) ?? []
    say(
      `  ${label.get(element) === 'present' ? '-' : '+'}${state === 'uncertain' ? '?' : '!'} ${element} ${probability} (${words.slice(0, 8).join(' | ')})`,
    )
  }
}

function publish(): void {
  if (shared.length === 0) throw new Error('The published tables need the shared agreements')
  const file = join(root, 'docs/review-accuracy.md')
  const mark = '<!-- measured: written by npm run accuracy -- --write -->'
  const [prose = ''] = readFileSync(file, 'utf8').split(mark)
  writeFileSync(file, `${prose}${mark}\n\n${publishedTables(outcomes)}`)
}

function train(): void {
  const model = learn(texts.flatMap(examplesOf), thresholds)
  const file = join(root, 'src/modules/review/elements/weights.ts')
  const before = readFileSync(file, 'utf8').split('export const model')[0] ?? ''
  const rounded = JSON.stringify(
    model,
    (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value),
    2,
  )
  writeFileSync(file, `${before}export const model: Model = ${rounded}\n`)
  say('weights.ts was written; format it with npm run format.')
}

function line(name: string, { labels, present, precision, recall, found, uncertain }: Accuracy): string {
  return `${name.padEnd(36)} labels ${labels.toFixed(0).padStart(5)}, present ${present.toFixed(0).padStart(4)}: precision ${figure(precision)}, recall ${figure(recall)}, found ${figure(found)}, uncertain ${figure(uncertain)}`
}

function figure(value: number | null): string {
  return value === null ? '   –' : value.toFixed(3)
}
