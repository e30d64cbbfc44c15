import type { FactualSentence } from '../recognition/facts.ts'
import type { ReviewFinding } from './finding.ts'

const speaksOfTerm =
  /(?<!\p{L})(?:takes? effect|comes? into|effective|commences?|begins?|starts?|remains? in|runs?|lasts?|in effect|in force|term of|period of|entre(?:ra)? en vigueur|prend(?:ra)? effet|demeure|vaut|valide|durée|conclue?s? pour|débute|commence)(?!\p{L})/iu
const otherLengths = /(?<!\p{L})(?:notice|préavis|invoice|facture|retain|kept|conserv|respond|répon)/iu

/** "from April 1, 2027 for three years, until March 31, 2029": a length that its own two dates deny. */
export function lengthAndDates(sentences: readonly FactualSentence[]): ReviewFinding[] {
  return sentences.flatMap(({ clause, text, facts }): ReviewFinding[] => {
    if (clause.kind === 'heading' || !speaksOfTerm.test(text) || otherLengths.test(text)) return []
    const dates = facts.flatMap(({ kind, key }) => dayOf(kind, key)).toSorted(Temporal.PlainDate.compare)
    const lengths = facts.flatMap((fact) => monthsOf(fact.kind, fact.key, fact.text))
    const [from, until] = dates
    const [length] = lengths
    if (dates.length !== 2 || lengths.length !== 1 || !from || !until || !length) return []
    const ends = [
      from.add({ months: length.months }),
      from.add({ months: length.months }).subtract({ days: 1 }),
    ]
    if (ends.some((end) => Math.abs(end.until(until).total('days')) <= 1)) return []
    return [
      {
        rule: 'terms-disagree',
        severity: 'error',
        place: clause.place,
        text,
        element: 'term',
        en: `The text says “${length.text}”, but its two dates are not that far apart: one of the three is wrong.`,
        fr: `Le texte dit «\u00a0${length.text}\u00a0», mais ses deux dates ne sont pas séparées d’autant\u00a0: l’une des trois mentions est fausse.`,
      },
    ]
  })
}

function dayOf(kind: string, key: string): Temporal.PlainDate[] {
  const [, day] = /^date:(\d{4}-\d{2}-\d{2})$/.exec(key) ?? []
  return kind === 'date' && day ? [Temporal.PlainDate.from(day)] : []
}

function monthsOf(kind: string, key: string, text: string): { months: number; text: string }[] {
  const [, unit, count] = /:(month|year):(\d{1,3})$/.exec(key) ?? []
  if (kind !== 'duration' || !count) return []
  return [{ months: Number(count) * (unit === 'year' ? 12 : 1), text }]
}
