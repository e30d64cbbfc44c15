import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type CliInput, type CliOption, CliUsageError } from '../../kernel/cli/command.ts'
import type { Bilingual, Language } from '../../kernel/language/bilingual.ts'
import { datedName } from './dated-name.ts'
import { compareHistories, type DatedVersion, type HistoryEntry, type OneSidedChange } from './history.ts'
import { type ClauseReader, readOne } from './read-one.ts'

export const historyOption: CliOption = {
  flags: '--history',
  about: {
    en: 'compare two folders of dated versions (2027-04-01_name.md) and name what changed in one language only',
    fr: 'comparer deux dossiers de versions datées (2027-04-01_nom.md) et nommer ce qui n’a changé que dans une langue',
  },
}

/** `entente parity --history EN_FOLDER FR_FOLDER`: 1 when words changed in one language only. */
export async function historyFindings(
  english: string,
  french: string | undefined,
  input: CliInput,
  readers: Readonly<Record<string, ClauseReader>> = {},
): Promise<0 | 1> {
  if (french === undefined) throw new CliUsageError(twoFolders)
  const entries = compareHistories(
    await versionsIn(english, 'en', readers),
    await versionsIn(french, 'fr', readers),
  )
  const told = entries.filter(({ published, oneSided }) => published !== 'both' || oneSided.length > 0)
  input.terminal.out(input.json ? asJson(told) : asText(told, input.language))
  return told.some(({ oneSided }) => oneSided.some(({ typographic }) => !typographic)) ? 1 : 0
}

const twoFolders: Bilingual = {
  en: 'Give the folder of the English versions and the folder of the French versions.',
  fr: 'Indiquez le dossier des versions anglaises et celui des versions françaises.',
}

/** The versions of one language, oldest first; files whose name does not begin with a date are passed over. */
async function versionsIn(
  folder: string,
  language: Language,
  readers: Readonly<Record<string, ClauseReader>>,
): Promise<DatedVersion[]> {
  const names = await readdir(folder).catch(() => {
    throw new CliUsageError({
      en: `${folder} is no folder that can be read.`,
      fr: `${folder} n’est pas un dossier lisible.`,
    })
  })
  const dated = names.sort().flatMap((file) => {
    const said = datedName(file)
    if (said === null) return []
    if ('notOfTheCalendar' in said) throw new CliUsageError(noSuchDay(file, said.notOfTheCalendar))
    return [{ file, ...said }]
  })
  if (dated.length === 0)
    throw new CliUsageError({
      en: `No file in ${folder} has a name that begins with a date, such as 2027-04-01_first.md.`,
      fr: `Aucun fichier de ${folder} ne porte un nom qui commence par une date, comme 2027-04-01_premiere.md.`,
    })
  return Promise.all(
    dated.map(async ({ file, ...said }) => ({
      ...said,
      clauses: await readOne(join(folder, file), language, readers),
    })),
  )
}

function noSuchDay(file: string, date: string): Bilingual {
  return {
    en: `${file} begins with ${date}, which is no date of the calendar.`,
    fr: `${file} commence par ${date}, qui n’est pas une date du calendrier.`,
  }
}

function asJson(entries: readonly HistoryEntry[]): string {
  const history = entries.map(({ date, name, published, oneSided }) => ({
    date: String(date),
    name: name ?? null,
    published,
    changes: oneSided,
  }))
  return `${JSON.stringify({ history }, null, 2)}\n`
}

function asText(entries: readonly HistoryEntry[], language: Language): string {
  if (entries.length === 0) return nothing[language]
  return entries
    .map(({ date, name, published, oneSided }) => {
      const title = `${date}${name === undefined ? '' : ` (${name})`}  ${publishedIn[published][language]}`
      return [title, ...oneSided.map((change) => changeLines(change, language))].join('\n')
    })
    .join('\n\n')
}

function changeLines(
  { language: side, kind, place, old, new: now, typographic }: OneSidedChange,
  language: Language,
): string {
  const what = typographic ? appearance[language] : kinds[kind][language]
  const lines = [`  ${side.toUpperCase()}  ${what}  ${place}`]
  if (old !== undefined) lines.push(`    − ${old}`)
  if (now !== undefined) lines.push(`    + ${now}`)
  return lines.join('\n')
}

const nothing: Bilingual = {
  en: 'Every change was made in both languages.',
  fr: 'Toutes les modifications ont été faites dans les deux langues.',
}

const publishedIn: Record<HistoryEntry['published'], Bilingual> = {
  both: { en: 'both languages, not alike', fr: 'les deux langues, différemment' },
  en: { en: 'English only', fr: 'anglais seulement' },
  fr: { en: 'French only', fr: 'français seulement' },
}

const kinds: Record<OneSidedChange['kind'], Bilingual> = {
  added: { en: 'added', fr: 'ajout' },
  removed: { en: 'removed', fr: 'retrait' },
  changed: { en: 'changed', fr: 'modification' },
}

const appearance: Bilingual = {
  en: 'capitals, spaces or punctuation',
  fr: 'majuscules, espaces ou ponctuation',
}
