import type { ReadClause } from '../reading/read-text.ts'
import type { ReviewFinding } from './finding.ts'

const toNumber = {
  en: /(?<!\p{L})(?<kind>section|clause|article|paragraph|annex|appendix|schedule|exhibit)\s+(?<number>\d+(?:\.\d+)*(?:\.?[a-z](?!\p{L}))?|[A-Z](?![\p{L}.])|[IVX]+(?!\p{L}))(?!\()/giu,
  fr: /(?<!\p{L})(?<kind>section|clause|article|paragraphe|annexe|appendice)\s+(?<number>\d+(?:\.\d+)*(?:\.?[a-z](?!\p{L}))?|[A-Z](?![\p{L}.])|[IVX]+(?!\p{L}))(?!\()/giu,
} as const

/** The law, not this text: what follows or precedes names an instrument. */
const elsewhere =
  /^(?:\s*(?:\([^)]{1,12}\))*,?\s*(?:and \S+ )?(?:of|du|de la|de l['’]|des|d['’])\s+(?:the\s+|la\s+|le\s+|l['’])?(?!(?:this|present|agreement|memorandum|présent|entente|convention|protocole|schedule|annexe?)\b)|\s*,?\s*(?:U\.?S\.?C|C\.?F\.?R|GDPR|RGPD|LRC|RLRQ|FAA|LGFP))/iu

/** References to clauses and annexes that the text does not have. A text without numbers is not judged on them. */
export function brokenReferences(clauses: readonly ReadClause[]): ReviewFinding[] {
  const numbers = new Set<string>()
  const annexes = new Set<string>()
  for (const { number, text, kind } of clauses) {
    const own = normalized(number ?? '')
    if (own) for (let i = own.length; i > 0; i = own.lastIndexOf('.', i - 1)) numbers.add(own.slice(0, i))
    const named = /^(?:article|section|clause)\s+(\d+(?:\.\d+)*)/iu.exec(text)?.[1]
    if (named) numbers.add(named)
    if (/^article\s+1er/iu.test(text)) numbers.add('1')
    const annex = /^[\s(]*(?:annexe?|appendi(?:x|ce)|schedule|exhibit)\s+(\d+|[A-Z]|[IVX]+)(?!\p{L})/iu.exec(
      text,
    )?.[1]
    if (annex && (kind === 'heading' || text.length < 160)) annexes.add(annex.toUpperCase())
  }
  const judged = {
    clauses: [...numbers].filter((number) => /^\d/.test(number)).length >= 4,
    annexes: annexes.size > 0,
  }
  const seen = new Set<string>()
  return clauses.flatMap((clause) =>
    [...clause.text.matchAll(toNumber[clause.language])].flatMap((match): ReviewFinding[] => {
      const { kind = '', number = '' } = match.groups ?? {}
      const annex = /^(?:annex|append|sched|exhib)/i.test(kind)
      const rest = clause.text.slice(match.index + match[0].length, match.index + match[0].length + 60)
      const before = clause.text.slice(Math.max(0, match.index - 110), match.index)
      const known = annex
        ? annexes.has(number.toUpperCase())
        : numbers.has(normalized(number)) || !/^\d/.test(number)
      const known2 = annex ? !judged.annexes : !judged.clauses
      if (
        known ||
        known2 ||
        elsewhere.test(rest) ||
        /^[a-z]$/.test(number) ||
        /(?<!\p{L})(?:notamment (?:son|ses|l['’])|(?:loi|décret|code|règlement|directive)[^.;]{0,80},[^.;]{0,24})\s*$/iu.test(
          before,
        ) ||
        /(?:\bAct,?|\bloi,?|RGPD|GDPR|\bcode)\s*$/iu.test(before)
      )
        return []
      if (match.index < 3 || seen.has(`${annex} ${number}`)) return []
      seen.add(`${annex} ${number}`)
      return [
        {
          rule: 'broken-reference',
          severity: 'error',
          place: clause.place,
          text: clause.text,
          en: `The text refers to “${match[0]}”, and has no such ${annex ? 'annex' : 'clause'}.`,
          fr: `Le texte renvoie à «\u00a0${match[0]}\u00a0», mais ne contient pas ${annex ? 'cette annexe' : 'cette clause'}.`,
        },
      ]
    }),
  )
}

function normalized(number: string): string {
  return number
    .replace(/[()\s]/g, '')
    .replace(/\.$/, '')
    .replace(/(?:\.0)+$/, '')
    .toLowerCase()
}
