import { type Fact, readFacts, sentencesOf } from '../../parity/index.ts'
import type { ReadClause } from '../reading/read-text.ts'

/** Something exact a text states, where, and in which words. */
export type StatedFact = {
  readonly kind: Fact['kind']
  readonly key: string
  readonly value: string
  readonly place: string
  readonly text: string
}

export type TextFacts = {
  readonly parties: readonly StatedName[]
  readonly dates: readonly StatedFact[]
  readonly amounts: readonly StatedFact[]
  /** Sentences that say when the agreement begins, ends and renews. */
  readonly term: readonly { readonly place: string; readonly text: string }[]
  readonly serviceLevels: readonly { readonly place: string; readonly text: string }[]
}

export type StatedName = { readonly name: string; readonly role: string | null; readonly place: string }

/** Every sentence with the exact facts in it, read once for all findings. */
export type FactualSentence = {
  readonly clause: ReadClause
  readonly text: string
  readonly facts: readonly Fact[]
}

export function factualSentences(clauses: readonly ReadClause[]): FactualSentence[] {
  return clauses.flatMap((clause) => {
    const sentences = clause.kind === 'row' ? [clause.text] : sentencesOf(clause.text)
    return sentences.map((text) => ({ clause, text, facts: readFacts(text, clause.language).facts }))
  })
}

const termWords =
  /(?:comes? into (?:effect|force)|takes? effect|effective (?:date|from|as of)|shall commence|remains? in (?:effect|force)|continue in effect|expires?|end date|start date|period of performance|term of|renew|entre(?:ra)? en vigueur|prend(?:ra)? (?:effet|fin)|durée|expir|reconduct|renouvel|date de (?:début|fin))/iu

/** Facts a reviewer looks for first, each with its place. */
export function textFacts(clauses: readonly ReadClause[], sentences: readonly FactualSentence[]): TextFacts {
  const stated = (kind: Fact['kind']) =>
    sentences.flatMap(({ clause, text, facts }) =>
      facts
        .filter((fact) => fact.kind === kind)
        .map((fact) => ({ kind, key: fact.key, value: fact.text, place: clause.place, text })),
    )
  const passages = (list: readonly FactualSentence[]) =>
    list.slice(0, 20).map(({ clause, text }) => ({ place: clause.place, text }))
  return {
    parties: parties(clauses),
    dates: stated('date').slice(0, 50),
    amounts: stated('money').slice(0, 50),
    term: passages(
      sentences.filter(
        ({ text, facts }) =>
          termWords.test(text) &&
          (facts.some(({ kind }) => kind === 'date' || kind === 'duration') ||
            /indétermin|indefinite|signature/i.test(text)),
      ),
    ),
    serviceLevels: passages(sentences.filter(isServiceLevel)),
  }
}

const levelWords =
  /(?:respon[ds]|resol|available|availability|uptime|answer|process|restor|acknowledg|deliver|turnaround|within|répon|résol|disponib|trait|rétabl|accus|livr|délai|dans les)/iu

function isServiceLevel({ text, facts, clause }: FactualSentence): boolean {
  const measured =
    facts.some(({ kind }) => kind === 'percentage') ||
    facts.some(({ kind, key }) => kind === 'duration' && /day|hour|minute|second|week/.test(key))
  return (
    measured &&
    levelWords.test(`${text} ${clause.headings?.at(-1) ?? ''}`) &&
    !/terminat|résili|renew|reconduct|notice|préavis/i.test(text)
  )
}

const named = [
  /(?<name>[\p{Lu}][^.;:()\n]{3,90}?)\s*\((?:hereinafter|hereafter|the|ci-après|ci-après désignée?s?|ci-après appelée?s?)?[^“"«)]{0,40}[“"«]\s?(?<role>[^”"»)]{2,60})\s?[”"»]\)/gu,
  /(?<name>[\p{Lu}][^.;:()\n]{3,90}?),? (?:hereinafter (?:referred to as|called)|ci-après (?:désignée?s?|appelée?s?|dénommée?s?)) [“"«]?\s?(?<role>[^”"».,;]{2,60})/gu,
]

const between =
  /(?:^|\s)(?:between|by and between|entre)\s+(?<a>(?:the |le |la |l['’])?[\p{Lu}][^.;\n]{3,100}?)\s+(?:and|et)\s+(?<b>(?:the |le |la |l['’])?[\p{Lu}][^.;,\n]{3,100})/u

function parties(clauses: readonly ReadClause[]): StatedName[] {
  const found = new Map<string, StatedName>()
  const add = (name: string | undefined, role: string | null, place: string) => {
    const clean = name
      ?.replace(/^(?:and|et|between|entre|the)\s+/iu, '')
      .replace(/^[\d.)\s[\]\\]+/u, '')
      .trim()
    if (clean && clean.length > 2 && !found.has(clean.toLowerCase()) && found.size < 12)
      found.set(clean.toLowerCase(), { name: clean, role, place })
  }
  for (const { text, place } of clauses.slice(0, 40)) {
    for (const pattern of named)
      for (const { groups } of text.matchAll(pattern)) add(groups?.name, groups?.role?.trim() ?? null, place)
    const groups = between.exec(text)?.groups
    if (groups && text.length < 400) {
      add(groups.a, null, place)
      add(groups.b, null, place)
    }
  }
  // A section of its own lists them, one to an item or a row.
  for (const { kind, text, cells, headings = [], place } of clauses.slice(0, 120)) {
    const listed =
      (kind === 'item' || kind === 'row') &&
      /^(?:the |les )?part(?:ies|icipants)$/iu.test(headings.at(-1) ?? '')
    const name = cells?.[0] ?? text.split(/[,:;(–]/)[0] ?? ''
    if (listed && /^\p{Lu}.* /u.test(name) && name.length < 100) add(name, null, place)
  }
  return [...found.values()]
}
