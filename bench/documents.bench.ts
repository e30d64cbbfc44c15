import { chromium } from 'playwright-core'
import { renderDocx, renderHtml, renderPdf } from '../src/modules/publishing/index.ts'
import { longSample } from '../src/modules/publishing/sample.ts'

// A bilingual agreement of about 20 pages in columns: 13 times the clauses of the sample.
const agreement = longSample(13)
const options = { languages: 'both', layout: 'columns' } as const
const rounds = 7

/** Our three outputs, and Chromium printing our own HTML, in turn so that both meet the same load. */
export async function run(): Promise<void> {
  const started = performance.now()
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
  const launch = performance.now() - started
  const html = renderHtml([agreement], options)
  const times = { first: 0, pdf: [0], again: [0], html: [0], docx: [0], print: [0] }
  try {
    const page = await browser.newPage()
    times.first = await milliseconds(() => renderPdf([agreement], options))
    for (let round = 0; round < rounds; round += 1) {
      // Another number in every header: the pages are set anew, not remembered.
      const fresh = [{ ...agreement, number: `SLA-${round}` }]
      times.pdf[round] = await milliseconds(() => renderPdf(fresh, options))
      times.print[round] = await milliseconds(async () => {
        await page.setContent(html)
        await page.pdf({ preferCSSPageSize: true, tagged: true })
      })
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
    `documents  PDF/UA ${show(times.pdf)} (first ${times.first.toFixed(0)} ms; unchanged ${show(times.again)})`,
  )
  console.log(`documents  Chromium print ${show(times.print)} after a launch of ${launch.toFixed(0)} ms`)
  console.log(`documents  HTML ${show(times.html)} (aim 20 ms); DOCX ${show(times.docx)} (aim 100 ms)`)
  console.log(`documents  PDF/UA to print: ${ratio(times.pdf)}; unchanged: ${ratio(times.again)} (aim 0.25)`)
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
