import { type CliCommand, type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import { openSource } from '../csv/source.ts'
import type { Resource } from '../dictionary/field.ts'
import { type Change, type ChangeCounts, diffFiles } from '../diff.ts'
import { disposeAll, givenReading, readingOptions } from './inputs.ts'
import { jsonStream } from './report.ts'

export const diffCommand: CliCommand = {
  path: ['inventory', 'diff'],
  summary: {
    en: 'Show what a republication added, removed and changed, cell by cell',
    fr: 'Montrer ce qu’une nouvelle publication ajoute, retire et change, cellule par cellule',
  },
  arguments: [
    {
      name: 'old',
      required: false,
      about: { en: 'services as published first', fr: 'services publiés d’abord' },
    },
    {
      name: 'new',
      required: false,
      about: { en: 'services as published again', fr: 'services publiés de nouveau' },
    },
  ],
  options: [
    {
      flags: '--standards <files...>',
      about: {
        en: 'the two files of standards, old then new',
        fr: 'les deux fichiers de normes, l’ancien puis le nouveau',
      },
    },
    ...readingOptions.slice(0, 2),
  ],
  run: diff,
}

async function diff(input: CliInput): Promise<0 | 1> {
  const { services, standards } = givenPairs(input)
  const reading = await givenReading(input)
  const stream = input.json ? jsonStream(input.terminal, 'changes') : undefined
  const sink = (change: Change) =>
    stream ? stream.push(change) : input.terminal.out(changeLine(change, input.language))
  const compare = async (resource: Resource, pair: Pair | undefined) => {
    if (!pair) return null
    const [older, newer] = [await openSource(pair[0]), await openSource(pair[1])]
    try {
      return await diffFiles(older, newer, resource, sink, reading.options(resource))
    } finally {
      await disposeAll([older, newer])
    }
  }
  const counts = {
    services: await compare('service', services),
    standards: await compare('service-std', standards),
  }
  stream?.close(counts)
  if (!input.json)
    for (const [name, found] of Object.entries(counts))
      if (found) input.terminal.out(countLine(name === 'services', found, input.language))
  return 0
}

type Pair = readonly [string, string]

/** `--standards` takes all the names after it: when it comes first, the last two are the files of services. */
function givenPairs(input: CliInput): { services: Pair | undefined; standards: Pair | undefined } {
  const given: unknown = input.options.standards
  const optionNames = Array.isArray(given) ? given.map(String) : []
  const names = [...optionNames.slice(2), ...input.args.flat().filter((name) => name !== undefined)]
  const [services, standards] = [asPair(names), asPair(optionNames.slice(0, 2))]
  if (services === null || standards === null || (!services && !standards))
    throw new CliUsageError({
      en: 'Give two files of services, old then new, and two files of standards after --standards.',
      fr: 'Donnez deux fichiers de services, l’ancien puis le nouveau, et deux fichiers de normes après --standards.',
    })
  return { services, standards }
}

function asPair(names: readonly string[]): Pair | undefined | null {
  const [older, newer, ...more] = names
  if (older === undefined) return undefined
  return newer === undefined || more.length > 0 ? null : [older, newer]
}

function changeLine(change: Change, language: CliInput['language']): string {
  const kind = kindWords[change.kind][language]
  if (change.kind !== 'changed') return `${kind} ${change.key} ${change.old ?? change.new ?? ''}`
  return `${kind} ${change.key} ${change.field}: ${JSON.stringify(change.old)} → ${JSON.stringify(change.new)}`
}

function countLine(services: boolean, counts: ChangeCounts, language: CliInput['language']): string {
  const { added, removed, changedRows, changedCells } = counts
  return {
    en: `${services ? 'Services' : 'Standards'}: ${added} added, ${removed} removed, ${changedRows} changed (${changedCells} cells).`,
    fr: `${services ? 'Services' : 'Normes'}\u00a0: ajouts ${added}, retraits ${removed}, lignes changées ${changedRows} (cellules\u00a0: ${changedCells}).`,
  }[language]
}

const kindWords = {
  added: { en: 'added', fr: 'ajout' },
  removed: { en: 'removed', fr: 'retrait' },
  changed: { en: 'changed', fr: 'changement' },
} as const
