import { type Language, languages } from '../../../kernel/language/bilingual.ts'
import {
  compareHistories,
  type DatedVersion,
  datedName,
  type HistoryEntry,
  type OneSidedChange,
  valueChanges,
} from '../../parity/index.ts'
import { type Change, compareVersions } from '../compare/compare.ts'
import { markedWords } from '../compare/words.ts'
import { toldLanguage } from '../reading/languages.ts'
import type { ReadClause, ReadText } from '../reading/read-text.ts'

/** The versions of one text in two languages: what happened on each date, and each language step by step. */
export type BothHistories = {
  readonly dates: readonly HistoryDate[]
  readonly steps: readonly LanguageStep[]
}

/** One date after the first, and what one language underwent without the other. */
export type HistoryDate = {
  readonly date: string
  readonly name?: string
  readonly published: HistoryEntry['published']
  /** The files in force from that date, by their place; null where a language has none yet. */
  readonly files: Readonly<Record<Language, number | null>>
  /** The files in force until then. */
  readonly before: Readonly<Record<Language, number | null>>
  readonly alone: readonly Change[]
}

export type LanguageStep = {
  readonly language: Language
  readonly from: number
  readonly to: number
  readonly changes: readonly Change[]
}

type Version = DatedVersion & { readonly file: number; readonly clauses: readonly ReadClause[] }

/** True when the words of some versions tell that they are English, and of others that they are French. */
export function inBothLanguages(texts: readonly ReadText[]): boolean {
  return languages.every((language) => texts.some((text) => toldLanguage(text) === language))
}

/** Why a name says no date, or null. */
export function undated(name: string): 'undated' | 'no-such-day' | null {
  const said = datedName(name)
  if (said === null) return 'undated'
  return 'notOfTheCalendar' in said ? 'no-such-day' : null
}

/** Sets the dated versions of two languages against each other; a file in both languages is a version of each. */
export function bothHistories(texts: readonly ReadText[], names: readonly string[]) {
  if (texts.length < 3) return { refusal: 'two-languages' as const, file: 1 }
  const versions: Record<Language, Version[]> = { en: [], fr: [] }
  for (const { file, name } of inOrderOfNames(names)) {
    const said = datedName(name)
    if (said === null || 'notOfTheCalendar' in said)
      return { refusal: undated(name) ?? ('undated' as const), file }
    for (const language of languages) {
      const clauses = clausesIn(texts[file], language)
      if (clauses) versions[language].push({ ...said, file, clauses })
    }
  }
  const steps = languages.flatMap((language) => stepsOf(language, versions[language]))
  return { result: { kind: 'histories' as const, dates: datesOf(versions), steps } }
}

/** As files lie in a folder: dates first, then names. */
function inOrderOfNames(names: readonly string[]) {
  return names
    .map((name, file) => ({ name, file }))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function clausesIn(text: ReadText | undefined, language: Language): readonly ReadClause[] | undefined {
  if (text?.language === language) return text.clauses
  return text?.language === 'both' ? text.clauses.filter((clause) => clause.language === language) : undefined
}

function stepsOf(language: Language, versions: readonly Version[]): LanguageStep[] {
  return versions.slice(1).flatMap((now, i) => {
    const before = versions[i]
    if (!before) return []
    const changes = compareVersions(before.clauses, now.clauses)
    return [{ language, from: before.file, to: now.file, changes }]
  })
}

function datesOf(chains: Record<Language, readonly Version[]>): HistoryDate[] {
  const entries = compareHistories(chains.en, chains.fr)
  // Nothing is told of the first date: what it published is in force when the second comes.
  const later = (language: Language) =>
    entries.filter(({ published }) => published === 'both' || published === language).length
  const inForce = { en: chains.en.length - later('en'), fr: chains.fr.length - later('fr') }
  const files = () => ({
    en: chains.en[inForce.en - 1]?.file ?? null,
    fr: chains.fr[inForce.fr - 1]?.file ?? null,
  })
  return entries.map(({ date, name, published, oneSided }) => {
    const before = files()
    if (published !== 'fr') inForce.en += 1
    if (published !== 'en') inForce.fr += 1
    return {
      date: String(date),
      ...(name !== undefined && { name }),
      published,
      before,
      files: files(),
      alone: oneSided.map(asChange),
    }
  })
}

function asChange({ language, kind, place, old, new: now, typographic }: OneSidedChange): Change {
  const both = old !== undefined && now !== undefined
  return {
    kind,
    place,
    old: old ?? null,
    new: now ?? null,
    language,
    words: both ? markedWords(old, now) : [],
    values: both ? valueChanges(old, now, language) : [],
    typographic,
  }
}
