import type { Language } from '../../../kernel/language/bilingual.ts'

type Words = {
  /** Words below a hundred that add up: "vingt", "seven". */
  readonly small: Readonly<Record<string, number>>
  readonly hundred: readonly string[]
  /** Words that multiply what stands before them. */
  readonly scale: Readonly<Record<string, number>>
  readonly ordinal: Readonly<Record<string, number>>
  readonly and: string
}

const words: Record<Language, Words> = {
  en: {
    small: {
      zero: 0,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
    },
    hundred: ['hundred'],
    scale: { thousand: 1e3, million: 1e6, billion: 1e9 },
    ordinal: {
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      tenth: 10,
      eleventh: 11,
      twelfth: 12,
      thirteenth: 13,
      fourteenth: 14,
      fifteenth: 15,
      sixteenth: 16,
      seventeenth: 17,
      eighteenth: 18,
      nineteenth: 19,
      twentieth: 20,
      thirtieth: 30,
      fortieth: 40,
      fiftieth: 50,
      sixtieth: 60,
      ninetieth: 90,
      hundredth: 100,
    },
    and: 'and',
  },
  fr: {
    small: {
      zéro: 0,
      un: 1,
      une: 1,
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      onze: 11,
      douze: 12,
      treize: 13,
      quatorze: 14,
      quinze: 15,
      seize: 16,
      vingt: 20,
      vingts: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
      septante: 70,
      octante: 80,
      huitante: 80,
      nonante: 90,
    },
    hundred: ['cent', 'cents'],
    scale: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
    ordinal: {
      premier: 1,
      première: 1,
      premiers: 1,
      premières: 1,
      deuxième: 2,
      second: 2,
      seconde: 2,
      troisième: 3,
      quatrième: 4,
      cinquième: 5,
      sixième: 6,
      septième: 7,
      huitième: 8,
      neuvième: 9,
      dixième: 10,
      onzième: 11,
      douzième: 12,
      treizième: 13,
      quatorzième: 14,
      quinzième: 15,
      seizième: 16,
      vingtième: 20,
      trentième: 30,
      quarantième: 40,
      cinquantième: 50,
      soixantième: 60,
      centième: 100,
    },
    and: 'et',
  },
}

/** A run of numeral words, as a source for a pattern: "two hundred and five", "quatre-vingt-dix-sept". */
export function numeralRun(language: Language): string {
  const { small, hundred, scale, and } = words[language]
  const any = alternatives([...Object.keys(small), ...hundred, ...Object.keys(scale)])
  const joint =
    language === 'en'
      ? `(?:(?<=hundred|thousand|million)\\s+${and}\\s+|[\\s-]+)`
      : `(?:\\s+${and}\\s+|-${and}-|[\\s-]+)`
  return `${any}(?:${joint}${any})*`
}

export function ordinalWord(language: Language): string {
  const { ordinal, small } = words[language]
  const tens = alternatives(Object.keys(small).filter((word) => (small[word] ?? 0) >= 20))
  return `(?:${tens}[\\s-](?:et[\\s-])?)?${alternatives([...Object.keys(ordinal), ...(language === 'fr' ? ['unième'] : [])])}`
}

/** The value of a run of numeral words, or `undefined` when they do not make one number ("five six"). */
export function valueOfWords(run: string, language: Language): number | undefined {
  const { small, hundred, scale, and } = words[language]
  let total = 0
  let group = 0
  let last = Number.POSITIVE_INFINITY
  for (const word of run.toLowerCase().split(/[\s-]+/)) {
    if (word === and) continue
    const value = small[word]
    const multiplier = scale[word]
    if (value !== undefined) {
      const fourTwenties = language === 'fr' && value === 20 && group % 100 === 4
      if (!fourTwenties && value >= room(last, language)) return undefined
      group = fourTwenties ? group - 4 + 80 : group + value
      last = fourTwenties ? 80 : value
    } else if (hundred.includes(word)) {
      if (group > 9) return undefined
      group = (group || 1) * 100
      last = 100
    } else if (multiplier !== undefined) {
      total += (group || 1) * multiplier
      group = 0
      last = multiplier
    }
  }
  return total + group
}

export function valueOfOrdinal(run: string, language: Language): number | undefined {
  const parts = run.toLowerCase().split(/[\s-]+/)
  const last = parts.pop() ?? ''
  const unit = last === 'unième' ? 1 : words[language].ordinal[last]
  const tens = parts.filter((part) => part !== 'et').map((part) => words[language].small[part] ?? 0)
  return unit === undefined ? undefined : tens.reduce((sum, value) => sum + value, unit)
}

/** What may follow a word: after "twenty" only units, after "soixante" anything below twenty. */
function room(last: number, language: Language): number {
  if (last >= 100) return 100
  if (language === 'fr' && (last === 60 || last === 80)) return 20
  if (language === 'fr' && last === 10) return 10
  return last >= 20 ? 10 : 0
}

function alternatives(list: readonly string[]): string {
  return `(?:${[...list].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`
}
