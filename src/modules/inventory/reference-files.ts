import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import { CliUsageError } from '../../kernel/cli/command.ts'
import {
  type Alias,
  type OrganizationDirectory,
  type OrganizationEntry,
  organizationDirectory,
} from './organizations.ts'
import type { Program } from './programs.ts'

type Rows = readonly { readonly [column: string]: string | undefined }[]

/**
 * Reads a list of program codes: a CSV file with the columns program_id, name_en, name_fr, owner_org and
 * until_fiscal_end. Throws `CliUsageError` when it is something else.
 */
export async function readPrograms(path: string): Promise<readonly Program[]> {
  const rows = await readTable(path)
  if (!rows.every((row) => row.program_id && row.owner_org && /^\d{4}$/.test(row.until_fiscal_end ?? '')))
    throw new CliUsageError({
      en: `The file ${path} is not a list of program codes (columns program_id, owner_org, until_fiscal_end).`,
      fr: `Le fichier ${path} n’est pas une liste de codes de programme (colonnes program_id, owner_org, until_fiscal_end).`,
    })
  return rows.map((row) => ({
    code: row.program_id ?? '',
    organization: row.owner_org ?? '',
    name: { en: row.name_en ?? '', fr: row.name_fr ?? '' },
    lastYear: Number(row.until_fiscal_end),
  }))
}

/**
 * Reads organizations from a folder, or one file, of the public reference lists: each file is recognized by
 * its columns (concordance, names, aliases). Throws `CliUsageError` when none is.
 */
export async function readOrganizations(path: string): Promise<OrganizationDirectory> {
  const tables = await Promise.all((await csvFiles(path)).map(readTable))
  const entries = new Map<string, Entry>()
  const aliases: Alias[] = []
  for (const rows of tables) {
    const columns = Object.keys(rows[0] ?? {})
    if (!columns.includes('gc_orgID')) continue
    for (const row of rows) {
      if (columns.includes('name')) aliases.push({ name: row.name ?? '', id: row.gc_orgID ?? '' })
      else merge(entries, row)
    }
  }
  if (entries.size === 0)
    throw new CliUsageError({
      en: `No list of organizations was found in ${path} (a CSV file with the columns gc_orgID and harmonized_name).`,
      fr: `Aucune liste d’organisations n’a été trouvée dans ${path} (un fichier CSV avec les colonnes gc_orgID et harmonized_name).`,
    })
  return organizationDirectory([...entries.values()].map(finished), aliases)
}

type Entry = {
  id: string
  code: string | null
  indicatorId?: string
  name: { en: string; fr: string }
  otherNames: Set<string>
  acronyms: Set<string>
}

function merge(entries: Map<string, Entry>, row: Rows[number]): void {
  const id = row.gc_orgID ?? ''
  const entry: Entry = entries.get(id) ?? {
    id,
    code: null,
    name: { en: row.harmonized_name ?? '', fr: row.nom_harmonisé ?? '' },
    otherNames: new Set(),
    acronyms: new Set(),
  }
  entries.set(id, entry)
  if (row.open_gov_ouvert) entry.code = row.open_gov_ouvert
  if (row.infobaseID) entry.indicatorId = row.infobaseID
  const names = [row.legal_title, row.appellation_légale, row.preferred_name, row.nom_préféré, row.ati]
  for (const name of names) if (name) entry.otherNames.add(name)
  for (const acronym of [row.abbreviation, row.abreviation]) if (acronym) entry.acronyms.add(acronym)
}

function finished(entry: Entry): OrganizationEntry {
  return { ...entry, otherNames: [...entry.otherNames], acronyms: [...entry.acronyms] }
}

async function csvFiles(path: string): Promise<string[]> {
  const status = await stat(path).catch((error: NodeJS.ErrnoException) => unreadable(path, error))
  if (!status.isDirectory()) return [path]
  return (await readdir(path)).filter((name) => name.endsWith('.csv')).map((name) => join(path, name))
}

async function readTable(path: string): Promise<Rows> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => unreadable(path, error))
  const { data } = Papa.parse<{ [column: string]: string }>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  return data
}

function unreadable(path: string, error: NodeJS.ErrnoException): never {
  throw new CliUsageError({
    en: `The file ${path} cannot be read (${error.code ?? error.message}).`,
    fr: `Le fichier ${path} ne peut pas être lu (${error.code ?? error.message}).`,
  })
}
