import { plain } from '../../parity/index.ts'

/** Endings that change with number or gender, in English or French, the longest first. */
const endings: readonly (readonly [ending: RegExp, forms: string])[] = [
  [/(?:ale?s?|aux)$/, '(?:als?|ales?|aux)'],
  [/(?:eaux?|elles?)$/, '(?:eaux?|elles?)'],
  [/elle?s?$/, 'el(?:les?|s)?'],
  [/(?:ifs?|ives?)$/, '(?:ifs?|ives?)'],
  [/(?:ien(?:ne)?s?)$/, 'ien(?:ne)?s?'],
  [/(?:teurs?|trices?|teuses?)$/, '(?:teurs?|trices?|teuses?)'],
  [/(?:eurs?|euses?)$/, '(?:eurs?|euses?)'],
  [/(?:iers?|ières?)$/, '(?:iers?|ières?)'],
  [/(?:[^aeiou]y|ies)$/, ''],
  [/(?:es|s|x|e)?$/, '(?:e|es|s|x)?'],
]

const known = new Map<string, RegExp>()

/** The places where a term stands in a text, in any number and gender, as a whole word. */
export function formsOf(term: string): RegExp {
  const pattern = known.get(term)
  if (pattern) return pattern
  const words = plain(term).trim().split(/\s+/).map(formsOfWord).join('\\s+')
  const made = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu')
  known.set(term, made)
  return made
}

/** Whether words are a term in another number or gender: "jours ouvrables" for "jour ouvrable". */
export function isFormOf(words: string, term: string): boolean {
  const pattern = formsOf(term)
  pattern.lastIndex = 0
  const found = pattern.exec(plain(words).trim())
  return found !== null && found[0].length === plain(words).trim().length
}

function formsOfWord(word: string): string {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  // Short words and those with capitals inside, such as acronyms, keep their form.
  if (word.length < 4 || /\p{Lu}.*\p{Lu}/u.test(word)) return `${escaped(word)}s?`
  const lower = word.toLocaleLowerCase()
  const [ending = /$/, forms = ''] = endings.find(([pattern]) => pattern.test(lower)) ?? []
  if (forms === '') return `${escaped(lower.replace(/(?:y|ies)$/, ''))}(?:y|ies)`
  return `${escaped(lower.replace(ending, ''))}${forms}`
}
