import { inBoth } from '../../../kernel/language/bilingual.ts'
import { cached, type Reading, readAll } from './fact.ts'
import { compile } from './pattern.ts'

const rhythms: readonly [string, string, string][] = [
  ['hour', 'hourly|(?:every|each|per) hour', "(?:chaque|par) heure|toutes les heures|à l'heure(?= près)"],
  [
    'day',
    'daily|(?:every|each|per|(?<=times |once |twice |\u0001 )a) (?:\\(?(?:business|working|calendar)\\)? )?day',
    'quotidien(?:ne)?s?|quotidiennement|journali(?:er|ère)s?|tous les jours|(?:chaque|par) jour',
  ],
  [
    'week',
    'weekly|(?:every|each|per|(?<=times |once |twice |\u0001 )a) week',
    'hebdomadaires?|hebdomadairement|toutes les semaines|(?:chaque|par) semaine',
  ],
  [
    'month',
    'monthly|(?:every|each|per|(?<=times |once |twice |\u0001 )a) month',
    'mensuel(?:le)?s?|mensuellement|tous les mois|(?:chaque|par) mois',
  ],
  [
    'quarter',
    'quarterly|(?:every|each|per|(?<=times |once |twice |\u0001 )a) (?:fiscal |calendar )?quarter',
    'trimestriel(?:le)?s?|trimestriellement|tous les trimestres|(?:chaque|par) trimestre',
  ],
  [
    'half-year',
    'semi-?annual(?:ly)?|bi-?annual(?:ly)?|half-yearly',
    'semestriel(?:le)?s?|semestriellement|bisannuel(?:le)?s?',
  ],
  [
    'year',
    'annual(?:ly)?|yearly|per annum|(?:every|each|per|(?<=times |once |twice |\u0001 )a) (?:fiscal |calendar )?year',
    'annuel(?:le)?s?|annuellement|tous les ans|(?:chaque|par) (?:an(?:née)?|exercice)(?: civile)?',
  ],
]

const bareNouns: readonly [string, string, string][] = [
  ['hour', 'hours?', 'heures?|horaires?'],
  ['day', 'days?', 'jours?|journées?'],
  ['week', 'weeks?', 'semaines?'],
  ['month', 'months?', 'mois'],
  ['quarter', 'quarters?', 'trimestres?'],
  ['half-year', 'half-years?', 'semestres?|deux fois par an(?:née)?'],
  ['year', 'years?', 'ans?|années?|exercices?|anniversaire'],
]

/** Reads how often something happens: daily, "chaque mois", quarterly. Bare units answer, and ask for nothing. */
export function readRhythms(reading: Reading): void {
  if (reading.language === 'en')
    readAll(reading, 'frequency', cached('(?<!\\p{L})(?:every|each) (?=\u0001)', 'giu'), () => ({
      key: 'year',
      required: false,
    }))
  for (const { rhythm, required, pattern } of rhythmPatterns[reading.language]) {
    readAll(reading, 'frequency', pattern, () => ({ key: rhythm, required }))
  }
}

const rhythmPatterns = inBoth((language) =>
  [rhythms, bareNouns].flatMap((table) =>
    table.map(([rhythm, english, french]) => ({
      rhythm,
      required: table === rhythms,
      pattern: compile(`(?<![\\p{L}-])(?:${language === 'en' ? english : french})(?![\\p{L}])`, 'giu'),
    })),
  ),
)

/** Rhythms that a number tells, and the time between two: "every three months" is quarterly. */
const numbered: readonly [rhythm: string, between: string | undefined, english: string, french: string][] = [
  [
    'half-year',
    undefined,
    '(?:twice|two times|2 times) (?:an?|per|each|every) (?:fiscal |calendar )?year',
    "(?:deux|2) fois (?:par |l')(?:an(?:née)?|exercice)",
  ],
  ['half-year', 'month:6', 'every (?:six|6) months', '(?:tous les|aux) (?:six|6) mois'],
  ['quarter', 'month:3', 'every (?:three|3) months', '(?:tous les|aux) (?:trois|3) mois'],
  [
    'fortnight',
    'day:14',
    'bi-?weekly|fortnightly|every (?:two|2|other|second) weeks?|every fortnight',
    '(?:toutes les|aux) (?:deux|2) semaines|une semaine sur deux|toutes les quinzaines',
  ],
  [
    'two-years',
    'month:24',
    'bienni(?:al(?:ly)?|um)|every (?:two|2|other|second) years?',
    '(?:tous les|aux) (?:deux|2) ans|une année sur deux|biennal(?:e|es|ement)?|biennaux',
  ],
]

const numberedPatterns = inBoth((language) =>
  numbered.map(([rhythm, between, english, french]) => ({
    rhythm,
    also: between === undefined ? [] : [`duration::${between}`],
    pattern: compile(`(?<![\\p{L}-])(?:${language === 'en' ? english : french})(?!\\p{L})`, 'giu'),
  })),
)

/** "Twice a year", "tous les trois mois": read before their numbers are. */
export function readNumberedRhythms(reading: Reading): void {
  for (const { rhythm, also, pattern } of numberedPatterns[reading.language]) {
    readAll(reading, 'frequency', pattern, () => ({ key: rhythm, also }))
  }
}

const weekdays: readonly [string, string, string][] = [
  ['monday', 'Mondays?|Mon(?= ?(?:-|to)|\\.)', 'lundis?|lun\\.?'],
  ['tuesday', 'Tuesdays?|Tues?\\.', 'mardis?|mar\\.'],
  ['wednesday', 'Wednesdays?|Wed\\.', 'mercredis?|mer\\.'],
  ['thursday', 'Thursdays?|Thurs?\\.', 'jeudis?|jeu\\.'],
  ['friday', 'Fridays?|(?<=to |- ?)Fri\\b|Fri\\.', 'vendredis?|ven\\.?'],
  ['saturday', 'Saturdays?|Sat\\.', 'samedis?|sam\\.'],
  ['sunday', 'Sundays?|Sun\\.', 'dimanches?|dim\\.'],
]

/** What a day is called where a cell says nothing else: "Mon", "Tue-Thu", "mar et jeu". */
const shortDays: readonly [english: string, french: string][] = [
  ['Mon', 'lun'],
  ['Tues?', 'mar'],
  ['Wed', 'mer'],
  ['Thu(?:rs?)?', 'jeu'],
  ['Fri', 'ven'],
  ['Sat', 'sam'],
  ['Sun', 'dim'],
]

export function readWeekdays(reading: Reading): void {
  const days = isOfDays(reading) ? withShortDays : weekdays
  readRanges(reading, days)
  for (const [day, english, french] of days) {
    const pattern =
      reading.language === 'en'
        ? cached(`\\b(?:${english})(?![\\p{L}])`, 'gu')
        : cached(`(?<![\\p{L}])(?:${french})(?![\\p{L}])`, 'giu')
    readAll(reading, 'weekday', pattern, () => ({ key: day }))
  }
}

const withShortDays = weekdays.map(([day, english, french], index): [string, string, string] => [
  day,
  `${english}|${shortDays[index]?.[0]}`,
  `${french}|${shortDays[index]?.[1]}`,
])

/** True where days, and hours that are already read, are all that a text says: "Sat" is then no verb and "mar" no sea. */
function isOfDays({ language, rest }: Reading): boolean {
  const words = language === 'en' ? englishOfDays : frenchOfDays
  return rest.length < 200 && cached(`^(?:(?:${words})(?!\\p{L})|[^\\p{L}])+$`, 'iu').test(rest)
}

// Each word in one way only, so that a text is never tried twice.
const englishOfDays =
  'Mon(?:days?)?|Tue|Tues|Tuesdays?|Wed(?:nesdays?)?|Thu|Thur|Thurs|Thursdays?|Fri(?:days?)?|Sat(?:urdays?)?|Sun(?:days?)?|to|through|and|or|from'
const frenchOfDays =
  'lun(?:dis?)?|mar(?:dis?)?|mer(?:credis?)?|jeu(?:dis?)?|ven(?:dredis?)?|sam(?:edis?)?|dim(?:anches?)?|au|à|et|ou|du|de|le|les'

/** "Monday to Friday" also answers for the days between. */
function readRanges(reading: Reading, days: typeof weekdays): void {
  const names = days.map(([, english, french]) => `(${reading.language === 'en' ? english : french})`)
  const any = `(?:${days.map((day) => (reading.language === 'en' ? day[1] : day[2])).join('|')})`
  const joint = reading.language === 'en' ? '(?: ?- ?| to | through )' : '(?: ?- ?| au | à )'
  const flags = reading.language === 'en' ? 'gu' : 'giu'
  readAll(
    reading,
    'weekday',
    cached(`(?<![\\p{L}])(${any})${joint}(${any})(?![\\p{L}])`, flags),
    ([, from = '', to = '']) => {
      const at = (name: string) =>
        names.findIndex((pattern) => cached(`^${pattern}$`, flags.replace('g', '')).test(name))
      const [first, last] = [at(from), at(to)]
      if (first < 0 || last < 0) return undefined
      const length = ((last - first + 7) % 7) + 1
      return Array.from({ length }, (_, i) => ({
        key: weekdays[(first + i) % 7]?.[0] ?? '',
        required: i === 0 || i === length - 1,
      }))
    },
  )
}
