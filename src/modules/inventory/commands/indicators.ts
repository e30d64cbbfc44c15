import { type CliCommand, type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import { dataOption } from '../../../kernel/cli/settings.ts'
import { withDatabase } from '../../../kernel/cli/with-database.ts'
import type { Database } from '../../../kernel/data/database.ts'
import { formatNumber, formatPercent } from '../../../kernel/language/format.ts'
import type { Resource } from '../dictionary/field.ts'
import { countedFields } from '../indicators/accumulate.ts'
import { definitions } from '../indicators/definitions.ts'
import type { Figures } from '../indicators/figures.ts'
import { IndicatorCounter, type Indicators, type InventoryIndicators } from '../indicators/indicators.ts'
import { openInventory, UnreadableInventory } from '../open-inventory.ts'
import { currentRows } from '../queries.ts'
import {
  disposeAll,
  fileOptions,
  givenFiles,
  givenReading,
  givenYear,
  readingOptions,
  text,
} from './inputs.ts'

export const indicatorsCommand: CliCommand = {
  path: ['inventory', 'indicators'],
  summary: {
    en: 'Compute the government-wide and per-organization figures of a year',
    fr: 'Calculer les chiffres d’un exercice, pour le gouvernement et par organisation',
  },
  options: [
    {
      flags: '--year <year>',
      required: true,
      about: { en: 'fiscal year, as 2023-2024', fr: 'exercice, sous la forme 2023-2024' },
    },
    ...fileOptions,
    ...readingOptions.slice(0, 2),
    dataOption,
  ],
  run: indicators,
}

async function indicators(input: CliInput): Promise<0 | 1> {
  const year = givenYear(input)
  const counter = new IndicatorCounter(year)
  const fromFiles = text(input, 'services') !== undefined || text(input, 'standards') !== undefined
  if (fromFiles) await countFiles(input, counter)
  else await withDatabase(input, ({ app }) => countStored(app, year, counter))
  const result = counter.result()
  if (input.json) input.terminal.out(JSON.stringify(document(year, result)))
  else printFigures(input, year, result)
  return 0
}

async function countFiles(input: CliInput, counter: IndicatorCounter): Promise<void> {
  const reading = await givenReading(input)
  const sources = await givenFiles(input)
  if (!sources.has('service'))
    throw new CliUsageError({
      en: 'Figures need the file of services (--services).',
      fr: 'Les chiffres demandent le fichier des services (--services).',
    })
  const add: { readonly [resource in Resource]: IndicatorCounter['service'] } = {
    service: (value) => counter.service(value),
    'service-std': (value) => counter.standard(value),
  }
  try {
    for (const [resource, source] of sources) {
      const file = await openInventory(source, resource, reading.options(resource))
      if (!file.readable) throw new UnreadableInventory(file)
      for await (const batch of file.rows())
        for (const row of batch) if (row.readable) add[resource](row.value)
    }
  } finally {
    await disposeAll(sources.values())
  }
}

/** Counts the rows in force of a year. */
export async function countStored(
  database: Database,
  year: string,
  counter: IndicatorCounter,
): Promise<void> {
  for await (const value of currentRows(
    database,
    { resource: 'service', fiscalYear: year },
    countedFields.service,
  ))
    counter.service(value)
  for await (const value of currentRows(
    database,
    { resource: 'service-std', fiscalYear: year },
    countedFields['service-std'],
  ))
    counter.standard(value)
}

/** Each figure under its column's name, and the same again by table, where two tables share a name. */
export function document(year: string, { government, organizations }: InventoryIndicators) {
  return {
    year,
    government: withFlatFigures(government),
    organizations: Object.fromEntries(
      Object.entries(organizations).map(([code, one]) => [code, withFlatFigures(one)]),
    ),
    definitions: Object.fromEntries(
      Object.entries(definitions).map(([table, list]) => [
        table,
        Object.fromEntries(list.map(({ id, text }) => [id, text])),
      ]),
    ),
  }
}

function withFlatFigures(indicators: Indicators) {
  const { maf_all, ib_all, si_reviews, oecd_digital_gov_survey } = indicators
  return { ...oecd_digital_gov_survey, ...si_reviews, ...ib_all, ...maf_all, ...indicators }
}

function printFigures(input: CliInput, year: string, { government, organizations }: InventoryIndicators) {
  const { language, terminal } = input
  const title = { en: `Government, ${year}`, fr: `Ensemble du gouvernement, ${year}` }[language]
  printTable(input, title, government)
  for (const [code, one] of Object.entries(organizations)) printTable(input, code, one)
  if (Object.keys(organizations).length === 0)
    terminal.out({ en: 'No service in scope.', fr: 'Aucun service visé.' }[language])
}

function printTable({ terminal, language }: CliInput, title: string, indicators: Indicators): void {
  terminal.out(title)
  for (const table of ['maf_all', 'si_reviews', 'oecd_digital_gov_survey'] as const) {
    const figures: Figures = indicators[table]
    for (const { id, text } of definitions[table]) {
      const value = figures[id] ?? null
      const shown = id.endsWith('_score') ? percentText(value, language) : numberText(value, language)
      terminal.out(`  ${shown.padStart(16)}  ${text[language]}`)
    }
  }
}

function numberText(value: number | null, language: CliInput['language']): string {
  return value === null ? '–' : formatNumber(value, language)
}

function percentText(value: number | null, language: CliInput['language']): string {
  // Cut, not rounded: 99.96 is not 100.
  return value === null ? '–' : formatPercent((Math.floor(value * 10) / 10).toFixed(1), language)
}
