import { expect, test } from 'vitest'
import { formFields } from '../../../kernel/web/form.ts'
import { afterRowButton, rowsIn, withLines } from './rule-rows.ts'

const pauses = 'asked, asked again | answered | Waiting | Attente | partie cliente | 8'
const consequences = 'Plan de mesures correctives | 2/3 | 8.2\nCrédit | 3/4 | 8.3 | 2,5 % | 2000'

/** Sends the rows of a list back as a browser would. */
function sent(list: 'pauses' | 'consequences', lines: string, more: readonly [string, string][] = []) {
  const rows = rowsIn(formFields([[list, lines]]), list)
  const cells = rows.flatMap((row, index) =>
    Object.entries(row).map(([control, value]) => [`${list}.${index + 1}.${control}`, value] as const),
  )
  return formFields([...cells, ...more])
}

test('a line is shown as the controls of a row, its words as the codes they stand for', () => {
  expect(rowsIn(formFields([['pauses', pauses]]), 'pauses')).toEqual([
    {
      start: 'asked, asked again',
      end: 'answered',
      en: 'Waiting',
      fr: 'Attente',
      caused: 'client',
      case: '8',
      month: '',
    },
  ])
  expect(rowsIn(formFields([['consequences', consequences]]), 'consequences')[1]).toEqual({
    kind: 'credit',
    misses: '3',
    within: '4',
    clause: '8.3',
    amount: '2,5 %',
    cap: '2000',
  })
})

test('the rows of a form come back as the same lines, and a blank row as none', () => {
  const again = withLines(sent('consequences', consequences)).get('consequences')
  expect(rowsIn(formFields([['consequences', again]]), 'consequences')).toEqual(
    rowsIn(formFields([['consequences', consequences]]), 'consequences'),
  )
  const blank = sent('pauses', pauses, [
    ['pauses.2.start', ' '],
    ['pauses.2.caused', ''],
  ])
  expect(withLines(blank).get('pauses').split('\n')).toHaveLength(1)
})

test('what parts cells cannot be typed into one', () => {
  const typed = withLines(sent('pauses', pauses, [['pauses.1.en', 'A | B\nC']])).get('pauses')
  expect(rowsIn(formFields([['pauses', typed]]), 'pauses')).toMatchObject([{ en: 'A / B/C', fr: 'Attente' }])
})

test('a row is added blank, and removed with all it holds', () => {
  const added = afterRowButton(sent('consequences', consequences, [['do', 'add:consequences']]))
  expect(added && rowsIn(added, 'consequences')).toHaveLength(3)
  const removed = afterRowButton(sent('consequences', consequences, [['do', 'remove:consequences:1']]))
  expect(removed && rowsIn(removed, 'consequences')).toMatchObject([{ kind: 'credit' }])
  expect(afterRowButton(sent('consequences', consequences))).toBeNull()
})

test('lines that another page or a program sends are kept as they are', () => {
  expect(withLines(formFields([['pauses', pauses]])).get('pauses')).toBe(pauses)
})
