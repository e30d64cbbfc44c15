import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { formatList, plural } from '../../../kernel/language/format.ts'
import { documentName, tierById } from '../../guide/index.ts'
import type { ReviewFinding } from '../findings/finding.ts'
import { elementName } from '../findings/missing.ts'
import type { JudgedReport } from './judged.ts'

/** What a reviewer would send to their director: a verdict, then the few things that matter, gravest first. */
export type Summary = {
  readonly verdict: Bilingual
  readonly lines: readonly SummaryLine[]
  readonly advice: Bilingual
}

export type SummaryLine = {
  readonly kind: 'missing' | 'unclear' | 'text' | 'languages'
  readonly title: Bilingual
  readonly items: readonly SummaryItem[]
  /** How many more there are in the report. */
  readonly more: number
}

export type SummaryItem = { readonly text: Bilingual; readonly place: string }

const most = { missing: 12, unclear: 8, text: 6, languages: 6 }

export function summaryOf(report: JudgedReport): Summary {
  const missing = byRule(report.findings.missing, 'required-element-absent')
  const unclear = byRule(report.findings.missing, 'required-element-uncertain')
  const text = report.findings.text.filter(({ severity }) => severity !== 'info')
  const languages = report.findings.languages.filter(({ severity }) => severity !== 'info')
  const lines = [
    line('missing', missing, nameAsItem),
    line('unclear', unclear, nameAsItem),
    line('text', text, sentenceAsItem),
    line('languages', languages, sentenceAsItem),
  ].filter(({ items }) => items.length > 0)
  return { verdict: verdictOf(report), lines, advice: adviceOf(missing, [...text, ...languages]) }
}

/** "It reads as a memorandum of understanding of the medium tier, between A and B." */
function verdictOf({ documents, tier, facts, slaLabel }: JudgedReport): Bilingual {
  return inBoth((language) => {
    const [type] = documents
    const name = type && documentName(type, slaLabel).name[language]
    const kind = lower(name ?? words.text[language])
    const parties = facts.parties.slice(0, 4).map((party) => party.name)
    const between = parties.length >= 2 ? words.between[language](formatList(parties, language)) : ''
    return words.verdict[language](kind, tierById(tier).layers[language], between)
  })
}

function adviceOf(missing: readonly ReviewFinding[], rest: readonly ReviewFinding[]): Bilingual {
  if (missing.length > 0) return words.negotiate
  return rest.length > 0 ? words.correct : words.fine
}

function line(
  kind: SummaryLine['kind'],
  findings: readonly ReviewFinding[],
  item: (finding: ReviewFinding) => SummaryItem,
): SummaryLine {
  const count = findings.length
  return {
    kind,
    title: inBoth((language) => titles[kind][language](count)),
    items: findings.slice(0, most[kind]).map(item),
    more: Math.max(0, count - most[kind]),
  }
}

function nameAsItem({ element = '', place }: ReviewFinding): SummaryItem {
  return { text: elementName(element), place }
}

function sentenceAsItem({ en, fr, place }: ReviewFinding): SummaryItem {
  return { text: { en, fr }, place }
}

function byRule(findings: readonly ReviewFinding[], rule: string): readonly ReviewFinding[] {
  return findings.filter((finding) => finding.rule === rule)
}

function lower(name: string): string {
  return name.charAt(0).toLocaleLowerCase() + name.slice(1)
}

const titles: Record<SummaryLine['kind'], Bilingual<(count: number) => string>> = {
  missing: {
    en: (count) =>
      plural(count, 'en', {
        one: (n) => `${n} required element is missing`,
        other: (n) => `${n} required elements are missing`,
      }),
    fr: (count) =>
      plural(count, 'fr', {
        one: (n) => `${n} élément requis manque`,
        other: (n) => `${n} éléments requis manquent`,
      }),
  },
  unclear: {
    en: (count) =>
      plural(count, 'en', {
        one: (n) => `${n} required element needs a person’s eye`,
        other: (n) => `${n} required elements need a person’s eye`,
      }),
    fr: (count) =>
      plural(count, 'fr', {
        one: (n) => `${n} élément requis reste à vérifier`,
        other: (n) => `${n} éléments requis restent à vérifier`,
      }),
  },
  text: {
    en: (count) =>
      plural(count, 'en', {
        one: (n) => `${n} passage is vague, contradictory or unfinished`,
        other: (n) => `${n} passages are vague, contradictory or unfinished`,
      }),
    fr: (count) =>
      plural(count, 'fr', {
        one: (n) => `${n} passage est vague, contradictoire ou inachevé`,
        other: (n) => `${n} passages sont vagues, contradictoires ou inachevés`,
      }),
  },
  languages: {
    en: (count) =>
      plural(count, 'en', {
        one: () => 'The two languages differ in one place',
        other: (n) => `The two languages differ in ${n} places`,
      }),
    fr: (count) =>
      plural(count, 'fr', {
        one: () => 'Les deux langues diffèrent à un endroit',
        other: (n) => `Les deux langues diffèrent à ${n} endroits`,
      }),
  },
}

const words = {
  text: { en: 'text of a type that was not recognized', fr: 'texte d’un type non reconnu' },
  between: {
    en: (parties: string) => `, between ${parties}`,
    fr: (parties: string) => `, entre ${parties}`,
  },
  verdict: {
    en: (kind: string, layers: string, between: string) =>
      `It reads as ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} (${layers})${between}.`,
    fr: (kind: string, layers: string, between: string) =>
      `À la lecture\u00a0: ${kind}, ${layers}${between}.`,
  },
  negotiate: {
    en: 'Do not sign it as it is: propose the missing elements to the other side.',
    fr: 'À ne pas signer tel quel\u00a0: proposez les éléments manquants à l’autre partie.',
  },
  correct: {
    en: 'Nothing required is missing: have the passages below corrected before anybody signs.',
    fr: 'Il ne manque rien de requis\u00a0: faites corriger les passages ci-dessous avant toute signature.',
  },
  fine: {
    en: 'Nothing stands in the way of a decision.',
    fr: 'Rien ne s’oppose à une décision.',
  },
} as const
