import type { z } from 'zod'
import { type Bilingual, inBoth, type Language } from '../../language/bilingual.ts'
import { formatNumber, plural } from '../../language/format.ts'
import { inQuotes } from '../../language/punctuation.ts'
import type { PartError } from './problem.ts'

const most = 20

/** What is wrong with a value, in each language; each place once. */
export function faultsOf(schema: z.ZodType, found: unknown): PartError[] {
  const read = schema.safeParse(found)
  const issues = read.success ? [] : read.error.issues
  return issues.slice(0, most).map((issue) => ({
    pointer: pointerTo(issue.path),
    detail: sentenceOf(issue, valueAt(found, issue.path)),
  }))
}

/** RFC 6901: "/events/3/id". */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') || '/'
}

function sentenceOf(issue: z.core.$ZodIssue, value: unknown): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return inBoth((language) => {
        const wanted = kindNames[issue.expected]?.[language] ?? issue.expected
        return value === undefined
          ? words.missing[language](wanted)
          : words.wrongKind[language](wanted, kindNames[kindOf(value)]?.[language] ?? kindOf(value))
      })
    case 'too_small':
      return inBoth((language) => words.least[language](amount(issue.origin, issue.minimum, language)))
    case 'too_big':
      return inBoth((language) => words.most[language](amount(issue.origin, issue.maximum, language)))
    case 'unrecognized_keys':
      return inBoth((language) =>
        words.unknown[language](issue.keys.slice(0, most).map(quoted(language)).join(', ')),
      )
    case 'invalid_value':
      return inBoth((language) => words.oneOf[language](issue.values.map(String).join(', ')))
    default:
      return words.other
  }
}

function amount(origin: string, bound: number | bigint, language: Language): string {
  const count = Number(bound)
  const counted = origin === 'array' ? words.entries : origin === 'string' ? words.characters : null
  return counted ? plural(count, language, counted[language]) : formatNumber(count, language)
}

function quoted(language: Language): (key: string) => string {
  return (key) => inQuotes(key.slice(0, 60), language)
}

function valueAt(found: unknown, path: readonly PropertyKey[]): unknown {
  let value = found
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, part)
  }
  return value
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

const kindNames: { readonly [kind: string]: Bilingual } = {
  object: { en: 'an object', fr: 'un objet' },
  array: { en: 'a list', fr: 'une liste' },
  string: { en: 'a text', fr: 'un texte' },
  number: { en: 'a number', fr: 'un nombre' },
  int: { en: 'a whole number', fr: 'un nombre entier' },
  boolean: { en: 'true or false', fr: 'vrai ou faux (true ou false)' },
}

const words = {
  missing: {
    en: (wanted: string) => `This is missing. Give ${wanted}.`,
    fr: (wanted: string) => `Il manque ceci. Donnez ${wanted}.`,
  },
  wrongKind: {
    en: (wanted: string, given: string) => `Give ${wanted} here, not ${given}.`,
    fr: (wanted: string, given: string) => `Donnez ici ${wanted}, et non ${given}.`,
  },
  least: {
    en: (bound: string) => `Give at least ${bound}.`,
    fr: (bound: string) => `Donnez au moins ${bound}.`,
  },
  most: {
    en: (bound: string) => `Give at most ${bound}.`,
    fr: (bound: string) => `Donnez au plus ${bound}.`,
  },
  entries: {
    en: { one: (count: string) => `${count} entry`, other: (count: string) => `${count} entries` },
    fr: { one: (count: string) => `${count} élément`, other: (count: string) => `${count} éléments` },
  },
  characters: {
    en: { one: (count: string) => `${count} character`, other: (count: string) => `${count} characters` },
    fr: { one: (count: string) => `${count} caractère`, other: (count: string) => `${count} caractères` },
  },
  unknown: {
    en: (keys: string) => `The API knows no such field: ${keys}. Remove it.`,
    fr: (keys: string) => `L’API ne connaît pas ce champ\u00a0: ${keys}. Retirez-le.`,
  },
  oneOf: {
    en: (values: string) => `Give one of these: ${values}.`,
    fr: (values: string) => `Donnez l’une de ces valeurs\u00a0: ${values}.`,
  },
  other: {
    en: 'This does not have the form that the description of the API gives.',
    fr: 'Cette valeur n’a pas la forme que donne la description de l’API.',
  },
} as const
