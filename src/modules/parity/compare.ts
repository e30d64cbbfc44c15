import type { Bilingual } from '../../kernel/language/bilingual.ts'
import { type AlignedPair, align } from './align/align.ts'
import type { Clause } from './clause.ts'
import { comparePassages } from './compare-passages.ts'
import { type Difference, type ParityFinding, saysDifferently } from './finding.ts'
import { learnAcronyms, learnSharedNames } from './meaning/learned.ts'
import { type Vocabulary, vocabularyOf } from './meaning/parties.ts'
import { segment, type TextFormat } from './segment/segment.ts'

export type ParityOptions = {
  /** How the texts are written; Markdown unless said otherwise. */
  readonly format?: TextFormat
  /** Pairs that must answer one another: parties' names and defined terms. */
  readonly terms?: readonly Bilingual[]
}

/** Compares the two versions of a text and lists what they do not say alike, in English reading order. */
export function compareTexts(english: string, french: string, options: ParityOptions = {}): ParityFinding[] {
  const format = options.format ?? 'markdown'
  return compareClauses(segment(english, format, 'en'), segment(french, format, 'fr'), options)
}

/** Compares two versions already cut into clauses. */
export function compareClauses(
  english: readonly Clause[],
  french: readonly Clause[],
  options: Omit<ParityOptions, 'format'> = {},
): ParityFinding[] {
  const twins = align(english, french).map((pair) => clausesOf(pair, english, french))
  const vocabulary = learn(twins, options.terms ?? [])
  const findings = twins.flatMap((twin) => compareTwin(twin, vocabulary))
  return placeMissing(findings, twins)
}

/** Compares two statements that are known to be one clause each, such as the two cells of a register. */
export function compareStatements(
  english: string,
  french: string,
  options: Pick<ParityOptions, 'terms'> = {},
): Difference[] {
  return comparePassages(english, french, vocabularyOf(options.terms ?? []))
}

export type Twin = { readonly en: readonly Clause[]; readonly fr: readonly Clause[]; readonly moved: boolean }

/** Pairs the clauses of two versions without comparing them. */
export function pairClauses(english: readonly Clause[], french: readonly Clause[]): Twin[] {
  return align(english, french).map((pair) => clausesOf(pair, english, french))
}

function clausesOf(pair: AlignedPair, english: readonly Clause[], french: readonly Clause[]): Twin {
  const pick = (clauses: readonly Clause[], at: readonly number[]) => at.flatMap((i) => clauses[i] ?? [])
  return { en: pick(english, pair.en), fr: pick(french, pair.fr), moved: pair.moved }
}

function learn(twins: readonly Twin[], terms: readonly Bilingual[]): Vocabulary {
  const texts = twins
    .filter(({ en, fr }) => en.length && fr.length)
    .map(({ en, fr }) => ({ en: joined(en), fr: joined(fr) }))
  const acronyms = learnAcronyms(texts)
  const taken = new Set(acronyms.flatMap(({ en, fr }) => [en, fr]))
  const shared = new Set([...learnSharedNames(texts)].filter((name) => !taken.has(name)))
  return vocabularyOf([...terms, ...acronyms], shared)
}

function compareTwin(twin: Twin, vocabulary: Vocabulary): ParityFinding[] {
  if (twin.en.length === 0 || twin.fr.length === 0) return [missing(twin)]
  const [en] = twin.en
  const [fr] = twin.fr
  const differences: Difference[] = []
  if (twin.moved) differences.push(movedDifference)
  if (en && fr) differences.push(...compareShape(en, fr), ...compareLinks(twin))
  const cells = cellPairs(twin)
  const findings = differences.map((difference) => finding(difference, twin))
  if (!cells)
    return [
      ...findings,
      ...comparePassages(joined(twin.en), joined(twin.fr), vocabulary).map((d) => finding(d, twin)),
    ]
  return [
    ...findings,
    ...cells.flatMap(([a, b], i) =>
      comparePassages(a, b, vocabulary).map((d) => ({
        ...finding(d, twin),
        enPlace: `${placeOf(twin.en)}, column ${i + 1}`,
        frPlace: `${placeOf(twin.fr)}, colonne ${i + 1}`,
        enText: a,
        frText: b,
      })),
    ),
  ]
}

const movedDifference: Difference = {
  rule: 'moved',
  severity: 'warning',
  en: 'The clause stands in another place in the French version than in the English version.',
  fr: 'La disposition n’est pas au même endroit dans la version française et dans la version anglaise.',
}

/** Numbers printed before the clause, levels of headings, and columns of tables. */
function compareShape(en: Clause, fr: Clause): Difference[] {
  const differences: Difference[] = []
  const number = (clause: Clause) => clause.number?.toLowerCase()
  if (en.number !== undefined && fr.number !== undefined && number(en) !== number(fr))
    differences.push(saysDifferently('clause-number', 'warning', en.number, fr.number))
  if (en.kind === 'heading' && fr.kind === 'heading' && en.level !== fr.level)
    differences.push({
      rule: 'heading-level',
      severity: 'warning',
      en: `The heading is of level ${en.level} in English and of level ${fr.level} in French.`,
      fr: `Le titre est de niveau ${en.level} en anglais et de niveau ${fr.level} en français.`,
    })
  if (en.cells && fr.cells && en.cells.length !== fr.cells.length)
    differences.push({
      rule: 'table-shape',
      severity: 'error',
      en: `The row has ${en.cells.length} cells in English and ${fr.cells.length} in French.`,
      fr: `La ligne compte ${en.cells.length} cellules en anglais et ${fr.cells.length} en français.`,
    })
  return differences
}

function compareLinks({ en, fr }: Twin): Difference[] {
  const count = (clauses: readonly Clause[]) => clauses.reduce((sum, { links = [] }) => sum + links.length, 0)
  const [a, b] = [count(en), count(fr)]
  if (a === b || (a > 0 && b > 0)) return []
  const link = [...en, ...fr].flatMap(({ links = [] }) => links)[0]
  return [saysDifferently('link', 'warning', a > 0 ? link : undefined, b > 0 ? link : undefined)]
}

function cellPairs(twin: Twin): (readonly [string, string])[] | undefined {
  const [en] = twin.en
  const [fr] = twin.fr
  if (!en?.cells || !fr?.cells || en.cells.length !== fr.cells.length || twin.en.length + twin.fr.length > 2)
    return undefined
  return en.cells.map((cell, i) => [cell, fr.cells?.[i] ?? ''] as const)
}

function missing(twin: Twin): ParityFinding {
  const inFrench = twin.fr.length === 0
  const text = shortened(joined(inFrench ? twin.en : twin.fr))
  return finding(
    {
      rule: inFrench ? 'missing-in-french' : 'missing-in-english',
      severity: 'error',
      en: `The ${inFrench ? 'English' : 'French'} has a clause that the ${inFrench ? 'French' : 'English'} does not: “${text}”.`,
      fr: `${inFrench ? 'L’anglais' : 'Le français'} contient une disposition qui manque ${inFrench ? 'au français' : 'à l’anglais'}\u00a0: «\u00a0${text}\u00a0».`,
    },
    twin,
  )
}

/** A clause missing on one side is placed after the clause before it. */
function placeMissing(findings: readonly ParityFinding[], twins: readonly Twin[]): ParityFinding[] {
  const before = new Map<string, string>()
  let [lastEn, lastFr] = ['', '']
  for (const { en, fr } of twins) {
    if (en.length === 0) before.set(`fr ${placeOf(fr)}`, lastEn)
    if (fr.length === 0) before.set(`en ${placeOf(en)}`, lastFr)
    if (en.length) lastEn = placeOf(en)
    if (fr.length) lastFr = placeOf(fr)
  }
  return findings.map((found) => {
    if (found.rule === 'missing-in-french') {
      const place = before.get(`en ${found.enPlace}`)
      return place ? { ...found, frPlace: `après ${place}` } : found
    }
    if (found.rule !== 'missing-in-english') return found
    const place = before.get(`fr ${found.frPlace}`)
    return place ? { ...found, enPlace: `after ${place}` } : found
  })
}

function finding(difference: Difference, twin: Twin): ParityFinding {
  return {
    ...difference,
    enPlace: placeOf(twin.en),
    frPlace: placeOf(twin.fr),
    enText: joined(twin.en),
    frText: joined(twin.fr),
  }
}

function placeOf(clauses: readonly Clause[]): string {
  return clauses[0]?.place ?? ''
}

function joined(clauses: readonly Clause[]): string {
  return clauses.map(({ text }) => text).join('\n')
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157).trimEnd()}…` : text
}
