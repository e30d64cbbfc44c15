import type { ReadClause } from '../reading/read-text.ts'

export type Signatory = { readonly name: string; readonly place: string; readonly text: string }

const line = String.raw`(?:_{4,}|\.{6,}|…{3,})`
/** "______ Deputy Minister", "Signed ____ (Hub)". */
const beside = new RegExp(`${line}[\\s,|]*(?<name>\\(?[\\p{L}][^_.…|]{2,80})`, 'gu')
/** "Name: Anne Roy", "Titre : Directrice". */
const labelled = /^(?:name|nom|title|titre|poste|position)\s?:\s*(?<name>\p{L}[^_.…]{2,80})$/iu
const justALine = new RegExp(`^(?:${line}[\\s|]*)+$`, 'u')
const slashed = /\/s\/\s*(?<name>\p{L}[^_/|]{2,60})/u
const noName = /^(?:date|le|on|fait|signed|signé|witness|témoin|and|et)(?!\p{L})/iu

/** Who signs, as far as the end of a text says it: the words beside or under the lines of signature. */
export function signatories(clauses: readonly ReadClause[]): readonly Signatory[] {
  const from = Math.floor(clauses.length * 0.7)
  const end = clauses.slice(from)
  return end.flatMap((clause, index): Signatory[] => {
    const { text, place } = clause
    const named = [...text.matchAll(beside)].map(({ groups }) => groups?.name ?? '')
    const said = [labelled.exec(text)?.groups?.name, slashed.exec(text)?.groups?.name]
    const under = justALine.test(text.trim()) ? (end[index + 1]?.text ?? '') : ''
    const names = [...named, ...said, under.length <= 80 ? under : '']
    return names.flatMap((raw) => {
      // Two columns of signatures stand on one line, apart by spaces.
      const [first = ''] = (raw ?? '').split(/\s{3,}/)
      const name = first
        .replace(/[\s,;:()]+$/u, '')
        .replace(/^[\s(]+/u, '')
        .trim()
      return name.length > 2 && !noName.test(name) && !justALine.test(name) ? [{ name, place, text }] : []
    })
  })
}
