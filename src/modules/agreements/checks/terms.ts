import { lineage } from '../compose/inheritance.ts'
import { namesOf } from '../compose/lookup.ts'
import type { AgreementDocument, Finding } from '../format.ts'
import { isDraftValue } from '../values/shape.ts'
import { about, type Check, type CheckedCase, rowsOf, saidElements } from './case.ts'
import { eachText } from './texts.ts'

/** Defined terms: each once, and each used somewhere in the document that defines it or in those below. */
export const terms: Check = (checked) => {
  const texts = textByDocument(checked)
  return saidElements(checked, 'definitions').flatMap((said) => {
    const rows = rowsOf(said.element, 'terms')
    const seen = new Set<string>()
    return rows.flatMap((row): Finding[] => {
      const names = namesOf(row)
      const path = `terms.${row.id}`
      const shown = isDraftValue(row.term)
        ? { en: row.term.en ?? '', fr: row.term.fr ?? '' }
        : { en: '', fr: '' }
      const twice = names.some((name) => seen.has(name))
      for (const name of names) seen.add(name)
      if (twice) return [about(said, path, 'term-twice', 'error', definedTwice(shown))]
      const used = names.some((name) => isUsed(name, row.id, said.document, texts, checked))
      return used || names.length === 0 ? [] : [about(said, path, 'term-unused', 'info', unused(shown))]
    })
  })
}

type TextsByDocument = ReadonlyMap<
  AgreementDocument,
  readonly { readonly path: string; readonly text: string }[]
>

function textByDocument(checked: CheckedCase): TextsByDocument {
  const texts = new Map<AgreementDocument, { path: string; text: string }[]>()
  for (const { document, path, text } of eachText(checked)) {
    if (!document) continue
    const found = texts.get(document) ?? []
    found.push({ path, text: `${text.en ?? ''}\n${text.fr ?? ''}`.toLocaleLowerCase() })
    texts.set(document, found)
  }
  return texts
}

function isUsed(
  name: string,
  rowId: string,
  document: AgreementDocument,
  texts: TextsByDocument,
  { agreement }: CheckedCase,
): boolean {
  return [...texts].some(([other, all]) => {
    if (!lineage(agreement, other.id).includes(document)) return false
    return all.some(({ path, text }) => !path.startsWith(`terms.${rowId}.`) && text.includes(name))
  })
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
