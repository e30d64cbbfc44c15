import { expect, test } from 'vitest'
import type { Preview } from './preview.ts'
import { suggestMapping } from './suggest.ts'
import { suggestFormat } from './suggest-values.ts'

function previewOf(header: readonly string[], rows: readonly (readonly string[])[]): Preview {
  const sample = rows.map((cells, index) => ({ number: index + 2, cells: [...cells] }))
  return { delimiter: ',', width: header.length, columns: header, rows, header, sample }
}

test.each([
  ['ISO', ['2026-11-03 09:14', '2026-11-04T10:00:00Z'], ''],
  ['days first', ['03/11/2026 09:14', '27/11/2026 09:14'], 'DD/MM/YYYY HH:mm'],
  ['months first', ['11/03/2026 09:14', '11/27/2026 09:14'], 'MM/DD/YYYY HH:mm'],
  ['either, which only people know', ['03/11/2026 09:14', '04/11/2026 09:14'], ''],
  ['the same either way', ['11/11/2026 09:14'], 'DD/MM/YYYY HH:mm'],
  ['halves of the day', ['11/27/2026 1:05 PM'], 'M/D/YYYY h:mm A'],
  ['written as in French', ['27 nov. 2026 9 h 05'], 'D MMM YYYY H [h] mm'],
  ['hyphens between days first', ['27-11-2026 09:14'], 'DD-MM-YYYY HH:mm'],
  ['one slip in twenty', [...Array<string>(19).fill('27/11/2026 09:14'), 'hier'], 'DD/MM/YYYY HH:mm'],
  ['no times at all', ['yesterday', 'today'], ''],
  ['nothing', ['', ''], ''],
])('how times are written: %s', (_, texts, format) => {
  const preview = previewOf(
    ['at'],
    texts.map((text) => [text]),
  )
  expect(suggestFormat(preview, ['at'])).toBe(format)
})

test('names that only look alike are not taken for a closing', () => {
  const preview = previewOf(['id', 'opened', 'sender', 'consent'], [['1', '2026-01-01', 'x', 'y']])
  expect(suggestMapping(preview, 'America/Halifax')).toMatchObject({
    id: 'id',
    opened: 'opened',
    closed: '',
    timeZone: 'America/Halifax',
  })
})
