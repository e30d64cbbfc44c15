import { inBoth, type Language } from '../../../kernel/language/bilingual.ts'
import { cached, type Reading, readAll } from './fact.ts'
import { compile } from './pattern.ts'

/** What a cross-reference points into; section, article, clause and paragraph translate into one another. */
const targets: Record<Language, readonly [string, string][]> = {
  en: [
    ['annex', '(?:annex(?:es)?|appendix|appendices|schedules?|exhibits?|attachments?)'],
    ['table', '(?:tables?)'],
    ['figure', '(?:figures?)'],
    [
      'text',
      '(?:sub-?sections?|sections?|sub-?clauses?|clauses?|articles?|sub-?paragraphs?|paragraphs?|parts?|chapters?|rules?|ss?\\.|paras?\\.|arts?\\.)',
    ],
    [
      'rank',
      '(?:steps?|phases?|levels?|tiers?|stages?|priority|priorities|category|categories|class|severity|version)',
    ],
  ],
  fr: [
    ['annex', '(?:annexes?|appendices?|pièces? jointes?|calendriers?)'],
    ['table', '(?:tableaux?)'],
    ['figure', '(?:figures?)'],
    [
      'text',
      '(?:sous-sections?|sections?|clauses?|articles?|sous-alinéas?|alinéas?|sous-paragraphes?|paragraphes?|parties?|chapitres?|règles?|arts?\\.|par\\.)',
    ],
    ['rank', '(?:étapes?|phases?|niveaux?|paliers?|stades?|priorités?|catégories?|classes?|gravité|version)'],
  ],
}

const joint: Record<Language, string> = {
  en: '(?:, (?:and |or )?| and | or | to |-| through )',
  fr: '(?:, (?:et |ou )?| et | ou | à | au |-)',
}

const dotted = '\\d+(?:\\.\\d+)*(?:[a-zA-Z](?![\\p{L}]))?'
const nested = '(?: ?\\([0-9a-z]{1,4}\\)|\\([A-Z]\\)| ?(?<=\\d|\\)) ?[a-z]\\)|\\([ivx]+\\))*'
const letter = "[A-Z](?:[.-]?\\d+(?:\\.\\d+)*)?(?![\\p{L}'])"
const roman = "[IVX]+(?![\\p{L}'])"
const identifier = `(?:${dotted}${nested}|${roman}|${letter}|\\([a-z0-9]{1,3}\\)|(?<![\\p{L}])[a-z]\\))`

const lists = inBoth((language) =>
  targets[language].map(([target, noun]) => ({
    target,
    list: compile(
      `(?<![\\p{L}])(${caseless(noun)}) (?:n(?:o|°|º)s? ?|number )?(${identifier}(?:${joint[language]}${identifier})*)`,
      'gu',
    ),
  })),
)

/** Reads cross-references: "section 5.2(a)", "sections 5 to 7", "annexe B", "article premier". */
export function readReferences(reading: Reading): void {
  const { language } = reading
  for (const { target, list } of lists[language]) {
    readAll(reading, 'reference', list, ([whole, , ids = '']) => {
      if (/^(?:.*) [IA]$/.test(whole) && target === 'rank' && language === 'en' && !/^[A-Z]/.test(whole))
        return undefined
      return [...ids.matchAll(cached(identifier, 'gu'))].map(([id]) => statement(target, normalized(id)))
    })
    if (target === 'text') readBare(reading)
    if (language === 'fr' && target === 'text')
      readAll(reading, 'reference', /(?<!\p{L})(?:article|paragraphe) premier(?!\p{L})/giu, () =>
        statement('text', '1'),
      )
  }
}

/** "5(1)" without a noun is a reference all the same. */
function readBare(reading: Reading): void {
  readAll(reading, 'reference', /(?<![\d.,])\d+(?:\.\d+)*(?:\([0-9a-z]{1,3}\))+/g, ([id]) =>
    statement('text', normalized(id)),
  )
}

function statement(target: string, id: string) {
  const also = /^\d+(?:\.\d+)?$/.test(id) ? [`number:${id}`, `ordinal:${id}`] : []
  return { key: `${target}:${id}`, also }
}

/** "5.2 (a)", "5.2a)" and "5.2A" are "5.2/a"; "IV" is "4". */
function normalized(id: string): string {
  if (/^[IVX]+$/.test(id)) return String(romanValue(id))
  return id
    .replace(/[\s)]/g, '')
    .replace(/\(/g, '/')
    .replace(/(?<=\d)(?=[a-zA-Z])/g, '/')
    .replace(/^\//, '')
    .toLowerCase()
}

function romanValue(numeral: string): number {
  const value: Record<string, number> = { I: 1, V: 5, X: 10 }
  const digits = [...numeral].map((digit) => value[digit] ?? 0)
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)
}

/** Nouns in any case, while identifiers keep theirs: "Annex A" is one, "annexe à" is not. */
function caseless(source: string): string {
  return source.replace(/\p{L}/gu, (character, at: number) => {
    const inGroup = source.slice(Math.max(0, at - 1), at) === '\\'
    return inGroup ? character : `[${character.toLowerCase()}${character.toUpperCase()}]`
  })
}
