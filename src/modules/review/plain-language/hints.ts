import { sentencesOf } from '../../parity/index.ts'
import type { ReviewFinding } from '../findings/finding.ts'
import { quoted } from '../findings/finding.ts'
import type { ReadClause } from '../reading/read-text.ts'
import { wordsOf } from './readability.ts'

const longest = { en: 35, fr: 40 } as const
const mostOfOneKind = 10

const passive = {
  en: /(?<!\p{L})(?:is|are|was|were|be|been|being)\s+(?:\p{L}+ly\s+)?(?:\p{L}{3,}ed|made|given|taken|held|kept|done|set|paid|sent|found|shown|known)(?!\p{L})(?!\s+to)/giu,
  fr: /(?<!\p{L})(?:est|sont|sera|seront|a été|ont été|être)\s+(?:\p{L}+ment\s+)?\p{L}{3,}(?:ée?s?|ie?s?|ue?s?|ise?s?|ite?s?)\s+par(?!\p{L})/giu,
} as const

const doubleNegation = {
  en: /(?<!\p{L})(?:not|never|no)\s+(?:\p{L}+\s){0,3}(?:unless|un\p{L}{4,}|without|unreasonabl\p{L}+|fail\p{L}*)(?!\p{L})/iu,
  fr: /(?<!\p{L})ne\s+(?:\p{L}+\s){0,4}pas\s+(?:\p{L}+\s){0,3}(?:sans|sauf|à moins|in\p{L}{5,}able\p{L}*|non)(?!\p{L})/iu,
} as const

const nounChain = {
  en: /(?<!\p{L})(?:\p{Ll}{3,}(?:tion|ment|ance|ence|ity|ness|ing|service|program|system|data|process|management|performance|level)s?\s+){3,}\p{Ll}{3,}(?!\p{L})/u,
  fr: /(?<!\p{L})(?:(?:de|du|des|d['’])\s?(?:la\s|l['’])?\p{Ll}{4,}\s+){4,}/u,
} as const

/** Hints, never blocks: sentences that cost the reader most. */
export function plainLanguageHints(clauses: readonly ReadClause[]): ReviewFinding[] {
  const hints = clauses.flatMap((clause) =>
    clause.kind === 'heading' || clause.kind === 'row'
      ? []
      : sentencesOf(clause.text).flatMap((text) => hintsIn(text, clause)),
  )
  const counts = new Map<string, number>()
  return [...hints, ...acronyms(clauses)].filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1
    counts.set(rule, count)
    return count <= mostOfOneKind
  })
}

function hintsIn(text: string, { language, place }: ReadClause): ReviewFinding[] {
  const hint = (rule: string, en: string, fr: string): ReviewFinding => ({
    rule: `plain-language-${rule}`,
    severity: 'info',
    place,
    text,
    en,
    fr,
  })
  const found: ReviewFinding[] = []
  const words = wordsOf(text).length
  if (words > longest[language])
    found.push(
      hint(
        'length',
        `This sentence has ${words} words: cut it in two.`,
        `Cette phrase compte ${words} mots\u00a0: coupez-la en deux.`,
      ),
    )
  if ([...text.matchAll(passive[language])].length >= 2)
    found.push(
      hint(
        'passive',
        'This sentence is in the passive: say who does what.',
        'Cette phrase est au passif\u00a0: dites qui fait quoi.',
      ),
    )
  if (doubleNegation[language].test(text))
    found.push(
      hint(
        'double-negation',
        'Two negations in one sentence: say it the positive way.',
        'Deux négations dans une même phrase\u00a0: dites-le de façon positive.',
      ),
    )
  if (nounChain[language].test(text))
    found.push(
      hint(
        'noun-chain',
        'Nouns follow one another without a verb: use a verb.',
        'Des noms s’enchaînent sans verbe\u00a0: employez un verbe.',
      ),
    )
  return found
}

const common = new Set([
  'PDF',
  'URL',
  'HTML',
  'OK',
  'ID',
  'UK',
  'US',
  'USA',
  'EU',
  'UE',
  'II',
  'III',
  'IV',
  'VI',
  'VII',
  'VIII',
  'IX',
  'XX',
  'XXX',
  'TBD',
  'CA',
  'GST',
  'HST',
  'TPS',
  'TVH',
  'IT',
  'TI',
  'HR',
  'RH',
  'AM',
  'PM',
  'NA',
  'ND',
])

/** Acronyms that are never written out. */
function acronyms(clauses: readonly ReadClause[]): ReviewFinding[] {
  const all = clauses.map(({ text }) => text).join('\n')
  const seen = new Set<string>()
  return clauses.flatMap((clause) =>
    [...clause.text.matchAll(/(?<![\p{L}\d-])\p{Lu}{2,6}(?![\p{L}\d-])/gu)].flatMap(
      ([acronym]): ReviewFinding[] => {
        if (
          clause.kind === 'heading' ||
          clause.text === clause.text.toUpperCase() ||
          common.has(acronym) ||
          seen.has(acronym)
        )
          return []
        seen.add(acronym)
        const explained = new RegExp(
          `\\(\\s?[“"«]?\\s?${acronym}|${acronym}\\s*\\(|[“"«]\\s?${acronym}\\s?[”"»]|^${acronym}\\s*[:–|]`,
          'mu',
        ).test(all)
        if (explained) return []
        const said = quoted(acronym)
        return [
          {
            rule: 'plain-language-acronym',
            severity: 'info',
            place: clause.place,
            text: clause.text,
            en: `The acronym ${said.en} is never written out.`,
            fr: `Le sigle ${said.fr} n’est jamais écrit en toutes lettres.`,
          },
        ]
      },
    ),
  )
}
