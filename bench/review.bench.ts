// What a review costs on sixty pages: time as a share of its limit and beside pdftotext, memory as a share of its limit.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareClauses } from '../src/modules/parity/index.ts'
import { docx, type Placed, paragraph, pdf } from '../src/modules/review/reading/file.fixture.ts'
import { readContent } from '../src/modules/review/reading/read.ts'
import { reviewText } from '../src/modules/review/review.ts'

const pages = 60
const paragraphsPerPage = 9
const limits = { docx: 1000, pdf: 2000, parity: 1000, megabytes: 300 }
const rounds = 5

const english = (i: number) =>
  `${i}. The Provider must answer each request of kind ${i} within ${(i % 9) + 2} business days of receiving it, reports to the Client every month on what it has done, and proposes a corrective plan when fewer than ${80 + (i % 19)}% of the requests were answered in time.`
const french = (i: number) =>
  `${i}. Le fournisseur doit répondre à chaque demande du genre ${i} dans les ${(i % 9) + 2} jours ouvrables suivant sa réception, rend compte au client chaque mois de ce qu’il a fait et propose un plan correctif lorsque moins de ${80 + (i % 19)} % des demandes ont reçu une réponse à temps.`
const numbers = Array.from({ length: pages * paragraphsPerPage }, (_, i) => i + 1)

const word = (sentence: (i: number) => string) => docx(numbers.map((i) => paragraph(sentence(i))).join(''))
const printed = pdf(
  Array.from({ length: pages }, (_, page) =>
    numbers
      .slice(page * paragraphsPerPage, (page + 1) * paragraphsPerPage)
      .flatMap((i, row) =>
        lines(english(i)).map((text, line): Placed => ({ x: 60, y: 740 - row * 76 - line * 12, text })),
      ),
  ),
)

await measured('DOCX of 60 pages, read and reviewed', limits.docx, async () =>
  reviewText(await readContent(word(english), 'a.docx')),
)
const own = await measured('PDF of 60 pages, read and reviewed', limits.pdf, async () =>
  reviewText(await readContent(printed, 'a.pdf')),
)
const peer = pdftotext()
if (peer !== undefined)
  console.log(`  ${(own / peer).toFixed(1)} times the time of pdftotext, which only takes the text out`)
const [en, fr] = await Promise.all([
  readContent(word(english), 'a.docx'),
  readContent(word(french), 'a.docx'),
])
await measured('parity of two versions of 60 pages', limits.parity, async () =>
  compareClauses(en.clauses, fr.clauses),
)
const used = process.memoryUsage().rss / 1_000_000
console.log(`memory of the whole run: ${(used / limits.megabytes).toFixed(2)} of its limit`)

async function measured(name: string, limit: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  const [first = 0] = times
  const median = [...times].sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
  console.log(
    `${name}: ${(first / limit).toFixed(2)} of its limit the first time, ${(median / limit).toFixed(2)} then`,
  )
  return median
}

function lines(text: string): string[] {
  return text.match(/.{1,88}(?:\s|$)/g) ?? []
}

function pdftotext(): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  const file = join(folder, 'a.pdf')
  writeFileSync(file, printed)
  const start = performance.now()
  const run = spawnSync('pdftotext', [file, join(folder, 'a.txt')])
  const time = performance.now() - start
  rmSync(folder, { recursive: true })
  return run.status === 0 ? time : undefined
}
