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
import { readRhythms, readTwiceAYear, readWeekdays } from './rhythms.ts'
import { readTimes } from './times.ts'

export type Facts = {
  readonly facts: readonly Fact[]
  /** Numbers written twice that disagree: "three (5)". */
  readonly contradictions: readonly Pick<Fact, 'text' | 'start' | 'end'>[]
}

/** Everything exact that a text states, in order of place. Specific readers come first and blank what they read. */
export function readFacts(text: string, language: Language): Facts {
  const reading = startReading(text, language)
  readContacts(reading)
  readDates(reading)
  readTimes(reading)
  readReferences(reading)
  readWeekdays(reading)
  readTwiceAYear(reading)
  const numerals = readNumerals(reading)
  const counted = numerals.numerals.size > 0
  if (counted) {
    readMoney(numerals)
    readPercentages(numerals)
  }
  readDurations(numerals)
  if (counted) readQuantities(numerals)
  readRhythms(reading)
  if (counted) readPlainNumbers(numerals)
  return {
    facts: reading.facts.sort((a, b) => a.start - b.start),
    contradictions: contradictions(numerals),
  }
}
