import { type Fact, readFacts, sentencesOf } from '../../parity/index.ts'
import type { ReadClause } from '../reading/read-text.ts'
import { parties, type StatedName } from './parties.ts'

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
  /(?:comes? into (?:effect|force)|takes? effect|effective (?:date|from|as of)|(?:shall )?commences?(?!\p{L})|(?:shall |will )?(?:begin|start)s? on|remains? in (?:effect|force)|in force|continue in effect|runs? from|lasts (?:for )?|lapses|end date|start date|period of performance|for a (?:term|period) of|term of (?:this|the)|no end date|until terminated|(?:may be|is|be|automatically) renewed|renews|renewable|extend(?:ed)? (?:for|by)|(?:agreement|memorandum|arrangement|contract|letter)[^.;]{0,40}expires?|entre(?:ra)? en vigueur|est en vigueur|prend(?:ra)? (?:effet|fin)|(?:court|vaut|valable|valide) (?:du|jusqu)|a une durée|pour une durée|durée (?:de|indéterminée)|date d['’]expiration|reconduct|se renouvelle|renouvel(?:é|able)|est prorogée|date de (?:début|fin))/iu
const termTitles =
  /(?<!\p{L})(?:term|duration|dates?|period of performance|durée|entrée en vigueur|life of)(?!\p{L})/iu
const termLead = /^(?:period of performance|term|duration|durée)\b/iu
/** Other things that last: records, delays of the law, notices. */
const otherTerms =
  /(?<!\p{L})(?:records?|retention|retain|kept|conserv|payments? (?:is|are)|délai légal|warranty|garantie d|clearance)/iu

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
    dates: stated('date')
      .filter(({ key, value, text }) => !/^date:--\d\d$/.test(key) && !citesLaw(text, value))
      .slice(0, 50),
    amounts: stated('money').slice(0, 50),
    term: passages(
      sentences.filter(
        ({ text, facts, clause }) =>
          (termWords.test(text) ||
            ((termTitles.test(clause.headings?.at(-1) ?? '') || termLead.test(clause.text)) &&
              facts.length >= 2)) &&
          !otherTerms.test(text) &&
          (facts.some(({ kind }) => kind === 'date' || kind === 'duration') ||
            /indétermin|indefinite|signature|signed|no end date/i.test(text)),
      ),
    ),
    serviceLevels: passages(sentences.filter(isServiceLevel)),
  }
}

/** The date of a statute or a resolution is no date of the agreement. */
function citesLaw(text: string, value: string): boolean {
  const before = text.slice(0, text.indexOf(value)).replace(/\s+/g, ' ')
  return /(?<!\p{L})(?:loi|décret|règlement|arrêté|ordonnance|directive|circulaire|délibération|act|regulation|statute|by-law)(?!\p{L})[^.;,]{0,70}$/iu.test(
    before,
  )
}

const moneyWords =
  /(?<!\p{L})(?:pays?|payment|invoices?|settlement|refund|deduct\p{L}*|paie\p{L}*|paye\p{L}*|facture\p{L}*|acquitt\p{L}+|versement|interest)(?!\p{L})/iu
const levelWords =
  /(?:respon[ds]|resol|available|availability|uptime|answer|process|restor|acknowledg|deliver|turnaround|within|répon|résol|disponib|trait|rétabl|accus|livr|délai|dans les)/iu

function isServiceLevel({ text, facts, clause }: FactualSentence): boolean {
  const measured =
    facts.some(({ kind }) => kind === 'percentage') ||
    facts.some(({ kind, key }) => kind === 'duration' && /day|hour|minute|second|week/.test(key))
  return (
    measured &&
    levelWords.test(`${text} ${clause.headings?.at(-1) ?? ''}`) &&
    !/terminat|résili|renew|reconduct|(?:months|days|weeks)['’]? (?:written )?notice|préavis|dispute|différend|mésentente/i.test(
      text,
    ) &&
    (facts.some(({ kind }) => kind === 'percentage') || !moneyWords.test(text))
  )
}
