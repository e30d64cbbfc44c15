import { chromium } from 'playwright-core'
import { renderDocx, renderHtml, renderPdf } from '../src/modules/publishing/index.ts'
import { longSample } from '../src/modules/publishing/sample.ts'

// A bilingual agreement of about 20 pages in columns: 13 times the clauses of the sample.
const agreement = longSample(13)
const options = { languages: 'both', layout: 'columns' } as const
const rounds = 7

/** Our three outputs against Chromium printing our own HTML, in the same run. Prints medians and the ratio. */
export async function run(): Promise<void> {
  const firstPdf = await milliseconds(() => renderPdf([agreement], options))
  // Another fingerprint each round: pages are set again, not remembered.
  const pdf = await median((round) => renderPdf([{ ...agreement, number: `SLA-${round}` }], options))
  const html = await median(async () => renderHtml([agreement], options))
  const docx = await median(() => renderDocx([agreement], options))
  const print = await chromiumPrint(renderHtml([agreement], options))
  console.log(
    `documents  PDF/UA first ${show(firstPdf)}, then ${show(pdf)}; HTML ${show(html)}; DOCX ${show(docx)}`,
  )
  console.log(`documents  Chromium print ${show(print.median)} after a launch of ${show(print.launch)}`)
  console.log(`documents  PDF/UA to Chromium print: ${(pdf / print.median).toFixed(2)} (aim 0.25 or less)`)
}

async function chromiumPrint(html: string): Promise<{ median: number; launch: number }> {
  const started = performance.now()
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
  const launch = performance.now() - started
  try {
    const page = await browser.newPage()
    const printed = await median(async () => {
      await page.setContent(html)
      await page.pdf({ preferCSSPageSize: true, tagged: true })
    })
    return { median: printed, launch }
  } finally {
    await browser.close()
  }
}

async function median(work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push(await milliseconds(() => work(round)))
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function show(time: number): string {
  return `${time.toFixed(0)} ms`
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
