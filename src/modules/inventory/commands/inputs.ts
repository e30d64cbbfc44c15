import { type CliInput, type CliOption, CliUsageError } from '../../../kernel/cli/command.ts'
import { isFiscalYear } from '../../../kernel/time/fiscal-year.ts'
import type { CheckOptions } from '../check.ts'
import { openSource, type Source } from '../csv/source.ts'
import { type Resource, resources } from '../dictionary/field.ts'
import { readMapping } from '../mapping/load.ts'
import type { InventoryMapping } from '../mapping/mapping.ts'
import { type Program, programList } from '../programs.ts'
import { readOrganizations, readPrograms } from '../reference-files.ts'
import { rowProgress } from './report.ts'

export const fileOptions: readonly CliOption[] = [
  {
    flags: '--services <file>',
    about: { en: 'CSV file of services', fr: 'fichier CSV des services' },
  },
  {
    flags: '--standards <file>',
    about: { en: 'CSV file of service standards', fr: 'fichier CSV des normes de service' },
  },
]

export const readingOptions: readonly CliOption[] = [
  {
    flags: '--mapping <file>',
    about: {
      en: 'how another layout is read: a mapping file, or 2018-2019 or 2019-2020',
      fr: 'comment lire une autre présentation\u00a0: un fichier de correspondance, ou 2018-2019 ou 2019-2020',
    },
  },
  {
    flags: '--organizations <path>',
    about: {
      en: 'folder or file with the lists of organizations',
      fr: 'dossier ou fichier des listes d’organisations',
    },
  },
  {
    flags: '--programs <file>',
    about: { en: 'CSV list of program codes', fr: 'liste CSV des codes de programme' },
  },
  {
    flags: '--organization <name>',
    about: {
      en: 'the only organization whose rows are expected',
      fr: 'la seule organisation dont on attend des lignes',
    },
  },
]

/** The files given for each resource. Throws `CliUsageError` when there is none, or both are standard input. */
export async function givenFiles(input: CliInput): Promise<Map<Resource, Source>> {
  const names = { service: text(input, 'services'), 'service-std': text(input, 'standards') }
  if (names.service === undefined && names['service-std'] === undefined)
    throw new CliUsageError({
      en: 'Give the file of services (--services), of standards (--standards), or both.',
      fr: 'Donnez le fichier des services (--services), celui des normes (--standards) ou les deux.',
    })
  if (names.service === '-' && names['service-std'] === '-')
    throw new CliUsageError({
      en: 'Only one of the two files can come from standard input.',
      fr: 'Un seul des deux fichiers peut venir de l’entrée standard.',
    })
  const sources = new Map<Resource, Source>()
  for (const resource of resources) {
    const name = names[resource]
    if (name !== undefined) sources.set(resource, await openSource(name))
  }
  return sources
}

export type Reading = {
  readonly mapping: InventoryMapping | undefined
  readonly programs: readonly Program[] | undefined
  readonly options: (resource: Resource) => CheckOptions
}

/** Loads the reference lists and the mapping that were asked for. */
export async function givenReading(input: CliInput): Promise<Reading> {
  const [mappingName, organizationsPath, programsPath] = ['mapping', 'organizations', 'programs'].map(
    (name) => text(input, name),
  )
  const mapping = mappingName === undefined ? undefined : await readMapping(mappingName)
  const organizations = organizationsPath ? await readOrganizations(organizationsPath) : undefined
  const listed = programsPath ? await readPrograms(programsPath) : undefined
  const programs = listed && programList(listed)
  const organization = text(input, 'organization')
  const progress = rowProgress(input)
  return {
    mapping,
    programs: listed,
    options: (resource) => {
      if (mapping && !mapping[resource])
        throw new CliUsageError({
          en: `The mapping ${mapping.id} says nothing about the resource ${resource}.`,
          fr: `La correspondance ${mapping.id} ne dit rien de la ressource ${resource}.`,
        })
      return { mapping: mapping?.[resource], organizations, programs, organization, progress }
    },
  }
}

export async function disposeAll(sources: Iterable<Source>): Promise<void> {
  for (const source of sources) await source.dispose()
}

/** The fiscal year asked for. Throws `CliUsageError` when it is not two years that follow. */
export function givenYear(input: CliInput): string {
  const year = text(input, 'year') ?? ''
  if (isFiscalYear(year)) return year
  throw new CliUsageError({
    en: `“${year}” is not a fiscal year. Write it as 2023-2024.`,
    fr: `«\u00a0${year}\u00a0» n’est pas un exercice. Écrivez-le sous la forme 2023-2024.`,
  })
}

/** The text of an option, or undefined when it was not given. */
export function text(input: CliInput, name: string): string | undefined {
  const value = input.options[name]
  return typeof value === 'string' ? value : undefined
}
