import { type FormFields, formFields } from '../../../kernel/web/form.ts'
import { agreedWords, codeTyped, consequenceWords, partyWords } from './line-words.ts'
import { cellsOf } from './rule-lines.ts'

/** The lists of a rule and the controls of a row of each, in the order of the cells of its line. */
export const rowLists = {
  pauses: ['start', 'end', 'en', 'fr', 'caused', 'case', 'month'],
  exclusions: ['en', 'fr', 'agreed', 'clause'],
  consequences: ['kind', 'misses', 'within', 'clause', 'amount', 'cap'],
} as const

export type RowList = keyof typeof rowLists

/** What each control of a row holds, by its name. */
export type RuleRow = { readonly [control: string]: string }

const lists: readonly RowList[] = ['pauses', 'exclusions', 'consequences']

/** The rows of a list that a form holds as lines; words that stand for a code come out as the code. */
export function rowsIn(form: FormFields, list: RowList): readonly RuleRow[] {
  const rows = cellsOf(form.get(list)).map((cells) => rowOf(list, cells))
  return form.get('do') === `add:${list}` ? [...rows, {}] : rows
}

const cellsAsControls: { readonly [list in RowList]: (cells: readonly string[]) => readonly string[] } = {
  pauses: ([start = '', end = '', en = '', fr = '', caused = '', ...limits]) => [
    start,
    end,
    en,
    fr,
    codeTyped(partyWords, caused) ?? caused,
    ...limits,
  ],
  exclusions: ([en = '', fr = '', agreed = '', clause = '']) => [
    en,
    fr,
    codeTyped(agreedWords, agreed) ?? '',
    clause,
  ],
  consequences: ([kind = '', misses = '', ...terms]) => {
    const [count = '', within = ''] = misses.split('/').map((part) => part.trim())
    return [codeTyped(consequenceWords, kind) ?? '', count, within, ...terms]
  },
}

function rowOf(list: RowList, cells: readonly string[]): RuleRow {
  const typed = cellsAsControls[list](cells)
  return Object.fromEntries(rowLists[list].map((control, index) => [control, typed[index] ?? '']))
}

/** The form as it was sent, each list of rows as lines; a blank row says nothing and is gone. */
export function withLines(form: FormFields): FormFields {
  const typed = lists.filter((list) => !form.has(list)).map((list) => [list, linesTyped(form, list)] as const)
  return formFields([...form.entries(), ...typed])
}

/** The form after a button that adds or removes a row; null when another button sent it. */
export function afterRowButton(form: FormFields): FormFields | null {
  const [deed, list, row] = form.get('do').split(':')
  if (deed === 'add') return withLines(form)
  if (deed !== 'remove') return null
  return withLines(formFields(form.entries().filter(([name]) => !name.startsWith(`${list}.${row}.`))))
}

function linesTyped(form: FormFields, list: RowList): string {
  const own = new RegExp(`^${list}\\.(\\d+)\\.`)
  const rows = new Set(form.entries().flatMap(([name]) => own.exec(name)?.[1] ?? []))
  return [...rows]
    .toSorted((a, b) => Number(a) - Number(b))
    .map((row) => rowLists[list].map((control) => oneCell(form.get(`${list}.${row}.${control}`))))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => lineOf(list, cells))
    .join('\n')
}

function lineOf(list: RowList, cells: readonly string[]): string {
  if (list !== 'consequences') return cells.join(' | ')
  const [kind, misses, within, ...others] = cells
  return [kind, `${misses}/${within}`, ...others].join(' | ')
}

/** The marks that part cells and lines cannot stand in one. */
function oneCell(text: string): string {
  return text.replace(/[|\n]/g, '/').trim()
}
