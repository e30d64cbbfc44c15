import { formatDuration } from '../../../kernel/language/duration.ts'
import { plain } from '../../parity/index.ts'
import { lineage } from '../compose/inheritance.ts'
import { namesOf } from '../compose/lookup.ts'
import { formsOf } from '../compose/term-forms.ts'
import type { AgreementDocument, Finding } from '../format.ts'
import { isDraftValue, isDurationValue, isRows } from '../values/shape.ts'
import { about, type Check, type CheckedCase, rowsOf, saidElements } from './case.ts'
import { eachText } from './texts.ts'

/** Defined terms: each once, and each used somewhere in the document that defines it or in those below. */
export const terms: Check = (checked) => {
  const words = wordsByDocument(checked)
  return saidElements(checked, 'definitions').flatMap((said) => {
    const rows = rowsOf(said.element, 'terms')
    const seen = new Set<string>()
    const own = words.get(said.document)
    const readers = [...words].flatMap(([document, each]) =>
      lineage(checked.agreement, document.id).includes(said.document) ? [each] : [],
    )
    return rows.flatMap((row): Finding[] => {
      const names = namesOf(row)
      const path = `terms.${row.id}`
      const shown = isDraftValue(row.term)
        ? { en: row.term.en ?? '', fr: row.term.fr ?? '' }
        : { en: '', fr: '' }
      const twice = names.some((name) => seen.has(name.toLocaleLowerCase()))
      for (const name of names) seen.add(name.toLocaleLowerCase())
      if (twice) return [about(said, path, 'term-twice', 'error', definedTwice(shown))]
      const used = names.some((name) => isUsed(name, row.id, readers, own))
      return used || names.length === 0 ? [] : [about(said, path, 'term-unused', 'info', unused(shown))]
    })
  })
}

/** All the words of a document, and of each row of its definitions. */
type Words = { readonly whole: string; readonly rows: ReadonlyMap<string, string> }

function wordsByDocument(checked: CheckedCase): ReadonlyMap<AgreementDocument, Words> {
  const texts = Map.groupBy(eachText(checked), ({ document }) => document)
  return new Map(
    checked.agreement.documents.map((document) => {
      const all = texts.get(document) ?? []
      const rows = Map.groupBy(
        all.filter(({ path }) => path.startsWith('terms.')),
        ({ path }) => path.split('.')[1] ?? '',
      )
      const joined = (some: typeof all) =>
        plain(some.map(({ text }) => `${text.en ?? ''}\n${text.fr ?? ''}`).join('\n'))
      const whole = `${joined(all)}\n${plain(durationsOf(document))}`
      return [document, { whole, rows: new Map([...rows].map(([id, of]) => [id, joined(of)])) }]
    }),
  )
}

/** What the durations of a document say: they are written as numbers and read as words. */
function durationsOf({ elements }: AgreementDocument): string {
  return elements
    .flatMap(({ fields }) => Object.values(fields))
    .flatMap((value) => (isRows(value) ? value.flatMap((row) => Object.values(row)) : [value]))
    .filter(isDurationValue)
    .map((value) => `${formatDuration(value, 'en')}\n${formatDuration(value, 'fr')}`)
    .join('\n')
}

// A term is used when it stands more often in a document than in its own definition.
function isUsed(name: string, rowId: string, readers: readonly Words[], own: Words | undefined): boolean {
  const defined = occurrences(own?.rows.get(rowId) ?? '', name, Number.POSITIVE_INFINITY)
  return readers.some((words) => {
    const atLeast = words === own ? defined + 1 : 1
    return occurrences(words.whole, name, atLeast) >= atLeast
  })
}

function occurrences(text: string, name: string, enough: number): number {
  const pattern = formsOf(name)
  pattern.lastIndex = 0
  let count = 0
  while (count < enough && pattern.exec(text)) count += 1
  return count
}

function definedTwice(term: { readonly en: string; readonly fr: string }) {
  return {
    en: `“${term.en || term.fr}” is defined twice. Keep one definition.`,
    fr: `«\u00a0${term.fr || term.en}\u00a0» est défini deux fois. Gardez une seule définition.`,
  }
}

function unused(term: { readonly en: string; readonly fr: string }) {
  return {
    en: `“${term.en || term.fr}” is defined and not used. Use it or take it out.`,
    fr: `«\u00a0${term.fr || term.en}\u00a0» est défini sans être employé. Employez-le ou retirez-le.`,
  }
}
