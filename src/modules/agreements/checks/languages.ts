import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { contentKey, remembering } from '../../../kernel/value/remembered.ts'
import { compareStatements, compareTexts, type Difference } from '../../parity/index.ts'
import type { Finding } from '../format.ts'
import { writeReference } from '../text/marks.ts'
import { isDraftValue } from '../values/shape.ts'
import type { Check, CheckedCase } from './case.ts'
import { rowsOf, saidElements } from './case.ts'
import { aboutText } from './text-finding.ts'
import { eachText, type PlacedText, writtenSides } from './texts.ts'

/** Both languages are there, hold the same marks, and say the same thing. */
export const languageSides: Check = (checked) => {
  const terms = termsOf(checked)
  return eachText(checked).flatMap((placed) => sideFindings(placed, terms, checked.read))
}

function sideFindings(
  placed: PlacedText,
  terms: readonly Bilingual[],
  read: CheckedCase['read'],
): readonly Finding[] {
  const sides = writtenSides(placed.text)
  const [english, french] = [placed.text.en ?? '', placed.text.fr ?? '']
  if (sides.length === 0)
    return required(placed) ? [aboutText(placed, 'language-missing', 'error', bothMissing)] : []
  if (sides.length === 1)
    return [aboutText(placed, 'language-missing', 'error', english.trim() ? noFrench : noEnglish)]
  return [
    ...markDifferences(placed, english, french, read),
    ...differences(placed, neutral(english), neutral(french), spoken(terms, english, french)).map(
      ({ rule, severity, en, fr }) => aboutText(placed, `parity-${rule}`, severity, { en, fr }),
    ),
  ]
}

// Names and titles have to be there; empty values are a matter of completeness.
function required({ path, document, element }: PlacedText): boolean {
  if (element) return path === 'name'
  return document !== null || !/\.(acronym|address)$/.test(path)
}

const bothMissing: Bilingual = {
  en: 'this is still to be written in both languages.',
  fr: 'ce texte reste à rédiger dans les deux langues.',
}

const noFrench: Bilingual = {
  en: 'the French is still to be written; both languages are needed before signing.',
  fr: 'le français reste à rédiger; les deux langues sont nécessaires avant la signature.',
}

const noEnglish: Bilingual = {
  en: 'the English is still to be written; both languages are needed before signing.',
  fr: 'l’anglais reste à rédiger; les deux langues sont nécessaires avant la signature.',
}

function markDifferences(
  placed: PlacedText,
  english: string,
  french: string,
  read: CheckedCase['read'],
): readonly Finding[] {
  if (placed.kind !== 'clause') return []
  const en = marksOf(english, read)
  const fr = marksOf(french, read)
  return [
    ...[...en.difference(fr)].map((mark) => aboutText(placed, 'marks-differ', 'error', onlyIn(mark, 'en'))),
    ...[...fr.difference(en)].map((mark) => aboutText(placed, 'marks-differ', 'error', onlyIn(mark, 'fr'))),
  ]
}

// Terms are written in each language's own words, so only what points to a value or a place is compared.
function marksOf(text: string, read: CheckedCase['read']): ReadonlySet<string> {
  const { references, rows } = read(text)
  const pointing = references.filter((to) => to.kind !== 'term').map(writeReference)
  return new Set([
    ...pointing,
    ...rows.map((row) => `[[rows:${row.element ?? ''}${row.element ? '.' : ''}${row.field}]]`),
  ])
}

function onlyIn(mark: string, language: 'en' | 'fr'): Bilingual {
  return {
    en: `${mark} stands in the ${language === 'en' ? 'English' : 'French'} text only. Use it in both, or in neither.`,
    fr: `${mark} ne figure que dans le texte ${language === 'en' ? 'anglais' : 'français'}. Employez-le dans les deux, ou dans aucun.`,
  }
}

/** One text is compared once, however often its agreement is read: most requests find every other text unchanged. */
const compared = remembering<readonly Difference[]>(5_000)

function differences(
  { kind }: PlacedText,
  english: string,
  french: string,
  terms: readonly Bilingual[],
): readonly Difference[] {
  const compare = kind === 'clause' ? compareTexts : compareStatements
  const key = contentKey(kind, english, french, terms)
  return compared(key, () => compare(english, french, { terms }))
}

// Parity learns every term it is given, so it is given those that the text speaks of.
function spoken(terms: readonly Bilingual[], english: string, french: string): readonly Bilingual[] {
  const en = english.toLocaleLowerCase()
  const fr = french.toLocaleLowerCase()
  return terms.filter(
    (term) => en.includes(term.en.toLocaleLowerCase()) || fr.includes(term.fr.toLocaleLowerCase()),
  )
}

// One token for every mark: what it stands for is the same value in both languages.
function neutral(text: string): string {
  return text.replace(/\[\[[^[\]\n]{1,300}\]\]/g, '◊')
}

function termsOf(checked: CheckedCase): readonly Bilingual[] {
  const defined = saidElements(checked, 'definitions').flatMap(({ element }) =>
    rowsOf(element, 'terms').flatMap((row) => (isDraftValue(row.term) ? [row.term] : [])),
  )
  const names = checked.agreement.parties.flatMap((party) => [
    party.name,
    ...(party.acronym ? [party.acronym] : []),
  ])
  return [...defined, ...names].flatMap(({ en, fr }) => (en?.trim() && fr?.trim() ? [{ en, fr }] : []))
}
