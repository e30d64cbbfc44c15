import { timeReader } from '../log/time-reader.ts'
import { zoneReader } from '../log/zone-reader.ts'
import type { TypedMapping } from './mapping-form.ts'
import type { Preview } from './preview.ts'

/** Ways of writing times that logs usually have; the first is ISO 8601, which needs no declaration. */
const usualFormats = [
  '',
  'DD/MM/YYYY HH:mm',
  'MM/DD/YYYY HH:mm',
  'DD/MM/YYYY HH:mm:ss',
  'MM/DD/YYYY HH:mm:ss',
  'D/M/YYYY H:mm',
  'M/D/YYYY H:mm',
  'M/D/YYYY h:mm A',
  'M/D/YYYY h:mm:ss A',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'D/M/YYYY',
  'M/D/YYYY',
  'DD-MM-YYYY HH:mm',
  'MM-DD-YYYY HH:mm',
  'DD-MM-YYYY',
  'DD.MM.YYYY HH:mm',
  'YYYY/MM/DD HH:mm',
  'YYYY/MM/DD HH:mm:ss',
  'YYYY/MM/DD',
  'DD/MM/YYYY H [h] mm',
  'YYYY-MM-DD H [h] mm',
  'D MMM YYYY H [h] mm',
  'D MMM YYYY H:mm',
  'D MMM YYYY',
] as const

/**
 * How the times of a file are written, when only one usual way reads them; blank when none does, or when two read them
 * differently: a day and a month that nothing tells apart are for people to say.
 */
export function suggestFormat(preview: Preview, columns: readonly string[]): string {
  const texts = columns.flatMap((column) => valuesOf(preview, column)).filter((text) => text !== '')
  if (texts.length === 0) return ''
  const zone = zoneReader('UTC')
  const readings = usualFormats.flatMap((format) => {
    const read = timeReader(format === '' ? [] : [format], zone)
    const times = texts.map((text) => read(text, 'begins'))
    const wrong = times.filter((time) => typeof time === 'string').length
    // One cell in ten may be a slip; it is told once the rows are loaded.
    return wrong * 10 > times.length ? [] : [{ format, wrong, times }]
  })
  const [best] = readings.toSorted((a, b) => a.wrong - b.wrong)
  if (!best) return ''
  const rivals = readings.filter(({ wrong }) => wrong === best.wrong)
  const isSame = rivals.every(({ times }) =>
    times.every((time, index) => instantOf(time) === instantOf(best.times[index])),
  )
  return isSame ? best.format : ''
}

/** The statuses of cases that have a closing time whenever they have that status. */
export function suggestClosedWords(
  preview: Preview,
  { status, closed }: Pick<TypedMapping, 'status' | 'closed'>,
): string {
  if (status === '' || closed === '') return ''
  const closings = valuesOf(preview, closed)
  const counts = new Map<string, { cases: number; closed: number }>()
  for (const [index, word] of valuesOf(preview, status).entries()) {
    const count = counts.get(word) ?? { cases: 0, closed: 0 }
    counts.set(word, {
      cases: count.cases + 1,
      closed: count.closed + (closings[index] ? 1 : 0),
    })
  }
  const words = [...counts].filter(([word, count]) => word !== '' && count.closed * 10 >= count.cases * 9)
  return words.map(([word]) => word).join(' | ')
}

function valuesOf({ header, sample }: Preview, column: string): readonly string[] {
  const place = header.indexOf(column)
  return place < 0 ? [] : sample.map(({ cells }) => (cells[place] ?? '').trim())
}

function instantOf(time: ReturnType<ReturnType<typeof timeReader>> | undefined): number | undefined {
  return typeof time === 'object' ? time.instant : undefined
}
