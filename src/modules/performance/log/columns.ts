import { CliUsageError } from '../../../kernel/cli/command.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { EvaluationMapping } from '../mapping/mapping.ts'

/** Every column a mapping speaks of, each once. */
export function mappedColumns(mapping: EvaluationMapping): readonly string[] {
  const excluding = mapping.exclusions?.map(({ column }) => column) ?? []
  const named =
    'events' in mapping
      ? [mapping.events.case, mapping.events.time, mapping.events.activity, mapping.events.id]
      : [
          mapping.opened,
          mapping.closed,
          mapping.due,
          mapping.id,
          typeof mapping.status === 'string' ? mapping.status : mapping.status?.column,
          ...(mapping.pauses ?? []).flatMap(({ start, end }) => [start, end]),
        ]
  const { channel } = mapping
  const told = typeof channel === 'object' ? channel.column : channel
  return [...new Set([...named, told, ...excluding].filter((name) => name !== undefined))]
}

/** The place of each column in a row, by its name in the header; names are compared without spaces around them. */
export type Columns = { readonly width: number; readonly of: (name: string) => number }

/** Throws `CliUsageError` naming a mapped column that the header lacks or has twice. */
export function bindColumns(file: string, header: readonly string[], wanted: readonly string[]): Columns {
  const names = header.map((name) => name.replace(/^\uFEFF/, '').trim())
  const places = new Map<string, number>()
  for (const name of wanted) {
    const place = names.indexOf(name.trim())
    if (place < 0) throw new CliUsageError(missing(file, name, names))
    if (names.indexOf(name.trim(), place + 1) >= 0) throw new CliUsageError(twice(file, name))
    places.set(name, place)
  }
  return { width: header.length, of: (name) => places.get(name) ?? -1 }
}

function missing(file: string, name: string, names: readonly string[]): Bilingual {
  const present = names.slice(0, 30).map((present) => present.slice(0, 60))
  const more = names.length > 30 ? ', …' : ''
  return {
    en: `The mapping reads the column “${name}”, which ${file} does not have. Its columns: ${present.join(', ')}${more}.`,
    fr: `La correspondance lit la colonne «\u00a0${name}\u00a0», que ${file} ne contient pas. Ses colonnes\u00a0: ${present.join(', ')}${more}.`,
  }
}

function twice(file: string, name: string): Bilingual {
  return {
    en: `The mapping reads the column “${name}”, which ${file} has twice. Rename one of them.`,
    fr: `La correspondance lit la colonne «\u00a0${name}\u00a0», que ${file} contient deux fois. Renommez l’une d’elles.`,
  }
}
