import { type Language, languages } from '../../../kernel/language/bilingual.ts'

const words: Record<Language, RegExp> = {
  en: /(?<![\p{L}\d’'-])(?:the|of|and|to|is|are|by|with|for|within|that|this|be|will|shall|must|on|or|not|in|from|as|its|their|has|have|which|any|an|agreement|services?|each|party|between|who|may|at)(?![\p{L}\d’'-])/giu,
  fr: /(?<![\p{L}\d-])(?:le|la|les|des|du|de|et|est|sont|par|avec|pour|dans|que|qui|cette|ces|sera|doit|ou|un|une|au|aux|sur|en|son|ses|leur|ne|pas|entente|entre|chaque|partie|ministère|peut|[ldnsqcj](?=[’']))(?![\p{L}\d-])/giu,
}

const accents = /[éèêàçùôîœÉÈÀ]/gu

/** How much more English (positive) than French (negative) a text looks, and how sure that is. */
export function lean(text: string): number {
  const sample = text.slice(0, 4_000)
  const count = (pattern: RegExp) => [...sample.matchAll(pattern)].length
  return count(words.en) - count(words.fr) - 0.7 * count(accents)
}

/** Tells the language of each text; one that says too little takes the language of its neighbours. */
export function languagesOf(
  texts: readonly { readonly text: string; readonly language?: Language }[],
): Language[] {
  const leans = texts.map(({ text }) => lean(text))
  const total = leans.reduce((sum, value) => sum + value, 0)
  // A file's own marks of language are often left at the default: they only break ties.
  return texts.map(({ language }, i) => {
    const own = leans[i] ?? 0
    if (Math.abs(own) >= 1.5) return own > 0 ? 'en' : 'fr'
    const before = nearest(leans, i, -1)
    const after = nearest(leans, i, 1)
    const around =
      before === undefined
        ? after
        : after === undefined
          ? before
          : before.distance < after.distance
            ? before
            : after
    const hint =
      own +
      (language === 'en' ? 0.6 : language === 'fr' ? -0.6 : 0) +
      (around === undefined ? 0 : Math.sign(around.value) * 0.9)
    return (hint || total) >= 0 ? 'en' : 'fr'
  })
}

type Neighbour = { readonly value: number; readonly distance: number }

function nearest(leans: readonly number[], from: number, step: 1 | -1): Neighbour | undefined {
  for (let i = from + step; i >= 0 && i < leans.length && Math.abs(i - from) < 8; i += step) {
    const value = leans[i] ?? 0
    if (Math.abs(value) >= 1) return { value, distance: Math.abs(i - from) }
  }
  return undefined
}

/** Most letters belong to a script that neither language uses. */
export function isOtherScript(texts: readonly { readonly text: string }[]): boolean {
  let [letters, latin] = [0, 0]
  for (const { text } of texts) {
    letters += text.match(/\p{L}/gu)?.length ?? 0
    latin += text.match(/\p{Script=Latin}/gu)?.length ?? 0
  }
  return letters > 20 && latin < letters / 2
}

/** The language of a whole: both when the lesser holds a fifth of the words or more. */
export function mainLanguage(
  texts: readonly { readonly text: string; readonly language: Language }[],
): Language | 'both' {
  const length = { en: 0, fr: 0 }
  for (const { text, language } of texts) length[language] += text.length
  const lesser = Math.min(length.en, length.fr)
  if (lesser > 0.2 * (length.en + length.fr)) return 'both'
  return length.en >= length.fr ? 'en' : 'fr'
}

/** The language of a text when its words tell it: of at least one clause in each language it is said to be in. */
export function toldLanguage({
  language,
  clauses,
}: {
  readonly language: Language | 'both'
  readonly clauses: readonly { readonly text: string }[]
}): Language | 'both' | null {
  const told = new Set(clauses.flatMap(({ text }) => toldBy(text) ?? []))
  const needed = language === 'both' ? languages : [language]
  return needed.every((one) => told.has(one)) ? language : null
}

function toldBy(text: string): Language | undefined {
  const own = lean(text)
  return Math.abs(own) < 1.5 ? undefined : own > 0 ? 'en' : 'fr'
}
