import { chromium } from 'playwright-core'
import type { ComposedDocument } from '../src/modules/agreements/index.ts'
import { renderDocx, renderHtml, renderPdf } from '../src/modules/publishing/index.ts'
import { longSample } from '../src/modules/publishing/sample.ts'

// A bilingual agreement of about 20 pages in columns: 13 times the clauses of the sample.
const sample = longSample(13)
const options = { languages: 'both', layout: 'columns' } as const
const rounds = 15

/** Our three outputs, and Chromium printing our own HTML, in turn so that both meet the same load. */
export async function run(): Promise<void> {
  const started = performance.now()
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
  const launch = performance.now() - started
  const times = { first: 0, pdf: [0], edited: [0], again: [0], html: [0], docx: [0], print: [0] }
  try {
    const page = await browser.newPage()
    times.first = await milliseconds(() => renderPdf([sample], options))
    for (let round = 0; round < rounds; round += 1) {
      // Other words in every text: the typesetter has seen no paragraph before, as with somebody's own agreement.
      const agreement = reworded(round)
      const fresh = [agreement]
      const html = renderHtml(fresh, options)
      times.pdf[round] = await milliseconds(() => renderPdf(fresh, options))
      times.print[round] = await milliseconds(async () => {
        await page.setContent(html)
        await page.pdf({ preferCSSPageSize: true, tagged: true })
      })
      // And again with another number in every header, as after a small change.
      const edited = [{ ...agreement, number: `SLA-${round}-A` }]
      times.edited[round] = await milliseconds(() => renderPdf(edited, options))
      times.again[round] = await milliseconds(() => renderPdf(fresh, options))
      times.html[round] = await milliseconds(async () => renderHtml(fresh, options))
      times.docx[round] = await milliseconds(() => renderDocx(fresh, options))
    }
  } finally {
    await browser.close()
  }
  const ratio = (ours: readonly number[]) =>
    median(ours.map((time, round) => time / (times.print[round] ?? time))).toFixed(2)
  console.log(
    `documents  PDF/UA ${show(times.pdf)} (first ${times.first.toFixed(0)} ms; changed a little ${show(times.edited)}; unchanged ${show(times.again)})`,
  )
  console.log(`documents  Chromium print ${show(times.print)} after a launch of ${launch.toFixed(0)} ms`)
  console.log(`documents  HTML ${show(times.html)} (aim 20 ms); DOCX ${show(times.docx)} (aim 100 ms)`)
  console.log(
    `documents  PDF/UA to print: ${ratio(times.pdf)} (aim 0.25); changed a little: ${ratio(times.edited)}; ` +
      `unchanged: ${ratio(times.again)}`,
  )
}

function reworded(round: number): ComposedDocument {
  const reword = (key: string, value: unknown) =>
    key === 'text' && typeof value === 'string' ? value.replace(' ', ` ${round + 2}${round * 7919} `) : value
  return { ...sample, number: `SLA-${round}`, clauses: JSON.parse(JSON.stringify(sample.clauses, reword)) }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function show(times: readonly number[]): string {
  return `${median(times).toFixed(0)} ms`
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

await run()
