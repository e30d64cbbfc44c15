import { type Bilingual, languages } from '../../kernel/language/bilingual.ts'
import type { DocumentType, Tier } from '../guide/index.ts'
import { compareClauses } from '../parity/index.ts'
import { detectElements, type ElementReading } from './elements/detect.ts'
import { placeholders, rolesWithoutHolder } from './findings/blanks.ts'
import { contradictions, twoPeriods } from './findings/contradictions.ts'
import { escalationFindings } from './findings/escalation.ts'
import { bySeverity, type ReviewFinding } from './findings/finding.ts'
import { lengthAndDates } from './findings/length-and-dates.ts'
import { missingElements } from './findings/missing.ts'
import { promisesWithoutConsequence, vaguePromises } from './findings/promises.ts'
import { brokenReferences } from './findings/references.ts'
import { termFindings } from './findings/terms.ts'
import { plainLanguageHints } from './plain-language/hints.ts'
import { type Readability, readability } from './plain-language/readability.ts'
import type { ReadClause, ReadText } from './reading/read-text.ts'
import { documentTypes } from './recognition/document-type.ts'
import { factualSentences, type TextFacts, textFacts } from './recognition/facts.ts'
import { tierOf } from './recognition/tier.ts'

export type ReviewReport = {
  readonly language: ReadText['language']
  readonly documents: readonly DocumentType[]
  readonly tier: Tier
  readonly elements: readonly ElementReading[]
  readonly findings: readonly ReviewFinding[]
  readonly facts: TextFacts
  readonly readability: { readonly en: Readability | null; readonly fr: Readability | null }
  readonly changes: ReadText['changes']
}

/** Reads a text against the guide; with its other language version, says also where the two differ. */
export function reviewText(text: ReadText, other?: ReadText): ReviewReport {
  const { clauses } = text
  const elements = detectElements(clauses)
  const documents = documentTypes(clauses, elements)
  const sentences = factualSentences(clauses)
  const facts = textFacts(clauses, sentences)
  const tier = tierOf(documents, elements, facts.parties.length)
  const findings: ReviewFinding[] = [
    ...(documents.some((code) => code === 'LOI' || code === 'LOA') ? [] : notAnAgreement(text, elements)),
    ...missingElements(elements, tier),
    ...placeholders(clauses),
    ...contradictions(sentences),
    ...lengthAndDates(sentences),
    ...twoPeriods(sentences),
    ...brokenReferences(clauses),
    ...vaguePromises(sentences),
    ...promisesWithoutConsequence(elements),
    ...escalationFindings(clauses, elements),
    ...rolesWithoutHolder(clauses),
    ...termFindings(clauses),
    ...leftovers(text),
    ...parityFindings(text, other),
    ...plainLanguageHints(clauses),
  ]
  const [en, fr] = languages.map((language) => readability(clauses, language))
  return {
    language: text.language,
    documents,
    tier,
    elements,
    findings: bySeverity(findings),
    facts,
    readability: { en: en ?? null, fr: fr ?? null },
    changes: text.changes,
  }
}

/** An invoice or a novel has words of agreements too, but few of their subjects. */
function notAnAgreement({ clauses }: ReadText, elements: readonly ElementReading[]): ReviewFinding[] {
  const present = elements.filter(({ state }) => state === 'present').length
  const words = clauses.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const between =
    /(?<!\p{L})(?:agreement|memorandum|mou|sla|arrangement|understanding|entente|protocole|convention|accord|contrat|parties|conditions générales|terms of (?:use|service))(?!\p{L})/iu
  const speaks = clauses.filter(({ text }) => between.test(text)).length
  if (present >= 8 && speaks >= 2) return []
  if (present >= 4 && speaks >= 2 && words < 2_000) return []
  // A letter or a table of levels may never name itself, and still settle many subjects in few words.
  if (present >= 12 && words < 4_000) return []
  return [
    {
      rule: 'not-an-agreement',
      severity: 'error',
      place: clauses[0]?.place ?? '',
      en: 'This does not read like an agreement between organizations: too few of its subjects were found.',
      fr: 'Ce texte ne se lit pas comme une entente entre organisations\u00a0: trop peu de ses sujets ont été trouvés.',
    },
  ]
}

/** What another person's word processor left in the file. */
function leftovers({ changes, clauses, macros }: ReadText): ReviewFinding[] {
  const findings: ReviewFinding[] = []
  const [change] = changes
  if (change)
    findings.push({
      rule: 'tracked-changes',
      severity: 'warning',
      place: change.place,
      text: change.text,
      en: `The file still holds tracked changes (${changes.length}): accept or refuse them before anybody signs.`,
      fr: `Le fichier contient encore des modifications suivies (${changes.length})\u00a0: acceptez-les ou refusez-les avant toute signature.`,
    })
  for (const { place, comments = [] } of clauses)
    for (const { author, text } of comments)
      findings.push({
        rule: 'comment',
        severity: 'info',
        place,
        text,
        en: `A comment${author ? ` of ${author}` : ''} was left on this clause.`,
        fr: `Un commentaire${author ? ` de ${author}` : ''} est resté sur cette clause.`,
      })
  if (macros)
    findings.push({
      rule: 'macros',
      severity: 'warning',
      place: '',
      en: 'The file carries macros; they were not run. A text to be signed should have none.',
      fr: 'Le fichier contient des macros; elles n’ont pas été exécutées. Un texte à signer ne devrait pas en contenir.',
    })
  return findings
}

/** The English and the French clauses of two files, or of the one that holds both; null when there is one language. */
export function languageSides(
  text: ReadText,
  other: ReadText | undefined,
): Bilingual<readonly ReadClause[]> | null {
  const of = (clauses: readonly ReadClause[], language: 'en' | 'fr') =>
    clauses.filter((clause) => clause.language === language)
  const all = [...text.clauses, ...(other?.clauses ?? [])]
  if (!other && text.language !== 'both') return null
  if (other && text.language !== 'both' && other.language !== 'both')
    return text.language === 'en'
      ? { en: text.clauses, fr: other.clauses }
      : { en: other.clauses, fr: text.clauses }
  return { en: of(all, 'en'), fr: of(all, 'fr') }
}

function parityFindings(text: ReadText, other: ReadText | undefined): ReviewFinding[] {
  const sides = languageSides(text, other)
  if (!sides) return []
  return compareClauses(sides.en, sides.fr).map(
    ({ rule, severity, enPlace, frPlace, enText, frText, en, fr }) => ({
      rule: `parity-${rule}`,
      severity,
      place: enPlace,
      text: enText,
      others: [{ place: frPlace, text: frText }],
      en,
      fr,
    }),
  )
}
