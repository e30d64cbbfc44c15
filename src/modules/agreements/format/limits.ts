import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { jsonExcess } from '../../../kernel/value/json-size.ts'
import type { Finding } from '../format.ts'

/** How large an agreement file may be. Counts are of items; lengths of UTF-16 units. */
export const limits = {
  parties: 100,
  positions: 2_000,
  calendars: 100,
  standards: 1_000,
  documents: 100,
  elements: 400,
  fields: 200,
  rows: 5_000,
  codes: 500,
  line: 2_000,
  text: 50_000,
  allText: 5_000_000,
  depth: 12,
  values: 500_000,
} as const

/** The lists of the format whose length is limited, by the key that holds them. */
const lists: { readonly [key: string]: { readonly most: number; readonly name: Bilingual } } = {
  parties: { most: limits.parties, name: { en: 'parties', fr: 'parties' } },
  positions: { most: limits.positions, name: { en: 'positions', fr: 'postes' } },
  calendars: { most: limits.calendars, name: { en: 'calendars', fr: 'calendriers' } },
  standards: { most: limits.standards, name: { en: 'standards', fr: 'normes' } },
  documents: { most: limits.documents, name: { en: 'documents', fr: 'documents' } },
  elements: {
    most: limits.elements,
    name: { en: 'elements in one document', fr: 'éléments dans un document' },
  },
}

const rows = { most: limits.rows, name: { en: 'rows in one table', fr: 'lignes dans un tableau' } }

/**
 * The first limit that a parsed JSON breaks (or text that is not Unicode), or null. Walks without recursion and stops at the first excess,
 * so that a hostile file costs no more than a large honest one.
 */
export function limitFinding(json: unknown): Finding | null {
  const open: Step[] = [{ value: json, path: '', depth: 0, key: '' }]
  let text = 0
  let values = 0
  for (let step = open.pop(); step; step = open.pop()) {
    values += 1
    if (values > limits.values) return found(step, ...limitOfValues)
    if (step.depth > limits.depth) return found(step, ...limitOfDepth)
    if (typeof step.value === 'string') text += step.value.length
    if (!isUnicode(step)) return found(step, 'format-characters', notUnicode)
    if (text > limits.allText) return found(step, 'limit-text', tooMuchText)
    if (Array.isArray(step.value)) {
      const list = (step.depth <= 3 ? lists[step.key] : undefined) ?? rows
      if (step.value.length > list.most) return found(step, 'limit-list', tooMany(list.most, list.name))
    }
    pushChildren(step, open)
  }
  return null
}

/**
 * The limit that a text breaks before it is read, so that what no agreement holds is never made in memory. Levels have
 * room to spare here: the walk says where one is too deep.
 */
export function excessInText(text: string): Finding | null {
  const excess = jsonExcess(text, { values: limits.values, depth: 4 * limits.depth })
  const said: Said = excess === 'values' ? limitOfValues : limitOfDepth
  return excess && found(top, ...said)
}

const top = { path: '' }

type Step = { readonly value: unknown; readonly path: string; readonly depth: number; readonly key: string }

function pushChildren({ value, path, depth }: Step, open: Step[]): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      open.push({ value: item, path: `${path}[${index}]`, depth: depth + 1, key: '' })
    })
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      open.push({ value: child, path: path === '' ? key : `${path}.${key}`, depth: depth + 1, key })
    }
  }
}

function found(step: Pick<Step, 'path'>, rule: string, sentence: Bilingual): Finding {
  const path = (step.path.length > 200 ? `${step.path.slice(0, 200)}…` : step.path).toWellFormed()
  return { document: null, element: null, path, rule, severity: 'error', ...sentence }
}

// Half a surrogate pair has no canonical form, so it could never be hashed or signed.
function isUnicode({ key, value }: Step): boolean {
  return key.isWellFormed() && (typeof value !== 'string' || value.isWellFormed())
}

const notUnicode: Bilingual = {
  en: 'A text holds half of a character (a lone surrogate). Type it again.',
  fr: 'Un texte contient la moitié d’un caractère (un demi-codet isolé). Saisissez-le de nouveau.',
}

const total = { en: 'values in one file', fr: 'valeurs dans un fichier' }

const tooDeep: Bilingual = {
  en: `The file is nested more than ${limits.depth} levels deep; an agreement never is.`,
  fr: `Le fichier compte plus de ${limits.depth} niveaux d’imbrication, ce qu’une entente n’a jamais.`,
}

const tooMuchText: Bilingual = {
  en: `The file holds more than ${formatNumber(limits.allText, 'en')} characters of text. Move a part of it to another file.`,
  fr: `Le fichier contient plus de ${formatNumber(limits.allText, 'fr')} caractères de texte. Déplacez-en une partie dans un autre fichier.`,
}

function tooMany(most: number, name: Bilingual): Bilingual {
  return {
    en: `There are more than ${formatNumber(most, 'en')} ${name.en}, which is the most that a file may hold.`,
    fr: `Il y a plus de ${formatNumber(most, 'fr')} ${name.fr}, soit le maximum qu’un fichier peut contenir.`,
  }
}

type Said = readonly [rule: string, sentence: Bilingual]

const limitOfValues: Said = ['limit-values', tooMany(limits.values, total)]
const limitOfDepth: Said = ['limit-depth', tooDeep]
