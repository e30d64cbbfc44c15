import { diffArrays } from 'diff'
import { type Language, otherLanguage } from '../../kernel/language/bilingual.ts'
import type { Clause } from './clause.ts'
import { pairClauses } from './compare.ts'

/** One version of a text in one language, from the day it was published; `name` joins twins of one day. */
export type DatedVersion = {
  readonly date: Temporal.PlainDate
  readonly name?: string
  readonly clauses: readonly Clause[]
}

/** What happened on one date: who published, and what changed in one language without its twin. */
export type HistoryEntry = {
  readonly date: Temporal.PlainDate
  readonly name?: string
  readonly published: 'both' | Language
  readonly oneSided: readonly OneSidedChange[]
}

export type OneSidedChange = {
  readonly language: Language
  readonly kind: 'added' | 'removed' | 'changed'
  readonly place: string
  readonly old?: string
  readonly new?: string
  /** Only capitals, spaces or punctuation differ. */
  readonly typographic: boolean
}

export type HistoryOptions = {
  /** Days within which a twin published later still belongs to the same change; 0 unless said otherwise. */
  readonly graceDays?: number
}

/** Compares the changes of two chains of versions, oldest first, and names what only one language underwent. */
export function compareHistories(
  english: readonly DatedVersion[],
  french: readonly DatedVersion[],
  { graceDays = 0 }: HistoryOptions = {},
): HistoryEntry[] {
  const events = eventsOf(english, french, graceDays)
  let [en, fr] = [events[0]?.en, events[0]?.fr]
  return events.slice(1).map(({ date, name, en: nextEn, fr: nextFr }) => {
    const before = { en: en?.clauses ?? [], fr: fr?.clauses ?? [] }
    en = nextEn ?? en
    fr = nextFr ?? fr
    const after = { en: en?.clauses ?? [], fr: fr?.clauses ?? [] }
    return {
      date,
      ...(name !== undefined && { name }),
      published: nextEn && nextFr ? 'both' : nextEn ? 'en' : 'fr',
      oneSided: oneSidedChanges(before, after),
    }
  })
}

type Event = {
  readonly date: Temporal.PlainDate
  readonly name?: string | undefined
  readonly en?: DatedVersion | undefined
  readonly fr?: DatedVersion | undefined
}

/** Joins versions of the same name and day, then of the same day, then within the days of grace. */
function eventsOf(
  english: readonly DatedVersion[],
  french: readonly DatedVersion[],
  graceDays: number,
): Event[] {
  const twins = new Map<DatedVersion, DatedVersion>()
  const free = new Set(french)
  const join = (fits: (en: DatedVersion, fr: DatedVersion) => boolean) => {
    for (const en of english) {
      if (twins.has(en)) continue
      const fr = french.find((version) => free.has(version) && fits(en, version))
      if (!fr) continue
      twins.set(en, fr)
      free.delete(fr)
    }
  }
  const daysApart = (a: DatedVersion, b: DatedVersion) => Math.abs(a.date.until(b.date).total('days'))
  join((a, b) => a.name !== undefined && a.name === b.name && a.date.equals(b.date))
  join((a, b) => a.date.equals(b.date))
  if (graceDays > 0) join((a, b) => daysApart(a, b) <= graceDays)
  const events: Event[] = [
    ...english.map((en) => ({ date: en.date, name: en.name, en, fr: twins.get(en) })),
    ...[...free].map((fr) => ({ date: fr.date, name: fr.name, fr })),
  ]
  return events.sort((a, b) => Temporal.PlainDate.compare(a.date, b.date))
}

type Sides = { readonly [language in Language]: readonly Clause[] }
type Change = { readonly old?: Clause; readonly new?: Clause }

function oneSidedChanges(before: Sides, after: Sides): OneSidedChange[] {
  const changes = { en: changesOf(before.en, after.en), fr: changesOf(before.fr, after.fr) }
  const touched = {
    en: new Set(changes.en.flatMap(({ old, new: now }) => [old, now])),
    fr: new Set(changes.fr.flatMap(({ old, new: now }) => [old, now])),
  }
  const twinsNow = twinTable(after)
  const twinsBefore = twinTable(before)
  const alone = (language: Language) => {
    const other = otherLanguage(language)
    return changes[language].filter((change) => {
      const twins = [
        ...(change.new ? (twinsNow.get(change.new) ?? []) : []),
        ...(change.old ? (twinsBefore.get(change.old) ?? []) : []),
      ]
      return !twins.some((twin) => touched[other].has(twin))
    })
  }
  return [
    ...alone('en').map((change) => described('en', change)),
    ...alone('fr').map((change) => described('fr', change)),
  ]
}

function twinTable({ en, fr }: Sides): Map<Clause, readonly Clause[]> {
  const table = new Map<Clause, readonly Clause[]>()
  for (const pair of pairClauses(en, fr)) {
    for (const clause of pair.en) table.set(clause, pair.fr)
    for (const clause of pair.fr) table.set(clause, pair.en)
  }
  return table
}

/** Clauses removed and added between two versions of one language; neighbours of both kinds are one change. */
function changesOf(old: readonly Clause[], now: readonly Clause[]): Change[] {
  const parts = diffArrays([...old], [...now], {
    comparator: (a, b) => a.kind === b.kind && spaced(a.text) === spaced(b.text),
  })
  const changes: Change[] = []
  let removed: Clause[] = []
  for (const part of parts) {
    if (part.removed) {
      removed = part.value
      continue
    }
    const added = part.added ? part.value : []
    const count = Math.max(removed.length, added.length)
    for (let i = 0; i < count; i++) {
      const [before, after] = [removed[i], added[i]]
      changes.push({ ...(before && { old: before }), ...(after && { new: after }) })
    }
    removed = []
  }
  return [...changes, ...removed.map((clause) => ({ old: clause }))]
}

function described(language: Language, { old, new: now }: Change): OneSidedChange {
  return {
    language,
    kind: old && now ? 'changed' : now ? 'added' : 'removed',
    place: (now ?? old)?.place ?? '',
    ...(old && { old: old.text }),
    ...(now && { new: now.text }),
    typographic: old !== undefined && now !== undefined && letters(old.text) === letters(now.text),
  }
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
