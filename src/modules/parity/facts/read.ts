import type { Language } from '../../../kernel/language/bilingual.ts'
import {
  contradictions,
  readMoney,
  readNumerals,
  readPercentages,
  readPlainNumbers,
  readQuantities,
} from './amounts.ts'
import { readContacts } from './contacts.ts'
import { readDates } from './dates.ts'
import { readDurations } from './durations.ts'
import { type Fact, startReading } from './fact.ts'
import { readReferences } from './references.ts'
import { readNumberedRhythms, readRhythms, readWeekdays } from './rhythms.ts'
import { readTimes } from './times.ts'

/** Words without which a reader finds nothing: most clauses need few of the readers. */
const signs = {
  en: {
    contact: /[@.\d]|LGBT/,
    date: /\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
    time: /\d|noon|midday|midnight|time|clock|hour|days|\b[A-Z]{2,3}\b/i,
    reference:
      /section|clause|article|paragraph|part|chapter|rule|annex|appendi|schedule|exhibit|attach|table|figure|step|phase|level|tier|stage|priorit|categor|class|severity|version|\bss?\.|\bpara|\bart|\d\(/i,
    weekday: /day|Mon|Tue|Wed|Thu|Fri|Sat|Sun/,
    numeral:
      /\d|one|two|three|four|five|six|seven|eight|nin|ten|eleven|twelve|twent|thir|fif|fort|hundred|thousand|illion|zero|half|dozen|both|pair|couple|twice|once|first|second|quarter|ninth|double|triple/i,
    rhythm: /day|dail|week|month|quarter|annual|year|hour|annum|every|each|bienni|fortnight/i,
  },
  fr: {
    contact: /[@.\d]|LGBT/,
    date: /\d|janv|févr|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|déc|premi/i,
    time: /\d|midi|minuit|temps|heure|moment|permanence|vingt|sept|jours|\b[A-Z]{2,3}\b/i,
    reference:
      /section|clause|article|paragraphe|alinéa|partie|chapitre|règle|annexe|appendice|jointe|calendrier|tableau|figure|étape|phase|niveau|palier|stade|priorité|catégorie|classe|gravité|version|\bart|\bpar\.|\d\(/i,
    weekday: /lun|mar|mer|jeu|ven|sam|dim/i,
    numeral:
      /\d|une?|deux|trois|quat|cinq|six|sept|huit|neu[fv]|dix|onz|douz|treiz|quinz|seiz|vingt|trent|quarant|soixant|nonant|octant|cent|mill|zéro|tiers|moitié|demi|premi|second|quart|double|triple/i,
    rhythm:
      /jour|quotid|semaine|hebdo|mois|mensu|trimes|semes|ann|\bans?\b|bienn|quinzaine|exercice|heure|horaire|deux fois|2 fois/i,
  },
} as const

export type Facts = {
  readonly facts: readonly Fact[]
  /** Numbers written twice that disagree: "three (5)". */
  readonly contradictions: readonly Pick<Fact, 'text' | 'start' | 'end'>[]
}

/** Everything exact that a text states, in order of place. Specific readers come first and blank what they read. */
export function readFacts(text: string, language: Language): Facts {
  const reading = startReading(text, language)
  const sign = signs[language]
  const shows = (kind: keyof typeof sign) => sign[kind].test(reading.rest)
  if (shows('contact')) readContacts(reading)
  if (shows('date')) readDates(reading)
  if (shows('time')) readTimes(reading)
  if (shows('reference')) readReferences(reading)
  if (shows('weekday')) readWeekdays(reading)
  const rhythm = shows('rhythm')
  if (rhythm) readNumberedRhythms(reading)
  const numerals = shows('numeral')
    ? readNumerals(reading)
    : { reading, numerals: new Map(), contradictions: [] }
  const counted = numerals.numerals.size > 0
  if (counted) {
    // A glance first: most sentences have neither, and the patterns are long.
    if (/[$€£]|dollar|euro|CAD|USD|GBP|sterling/iu.test(reading.rest)) readMoney(numerals)
    if (/%|cent|centage|p\. ?#|p\. ?100|# ?[/-] ?#/iu.test(reading.rest)) readPercentages(numerals)
  }
  if (rhythm || counted) readDurations(numerals)
  if (counted) readQuantities(numerals)
  if (rhythm) readRhythms(reading)
  if (counted) readPlainNumbers(numerals)
  return {
    facts: reading.facts.sort((a, b) => a.start - b.start),
    contradictions: contradictions(numerals),
  }
}
