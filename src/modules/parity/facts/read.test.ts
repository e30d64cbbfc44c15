import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../kernel/language/bilingual.ts'
import {
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  formatTime,
} from '../../../kernel/language/format.ts'
import { readFacts } from './read.ts'

const keys = (text: string, language: Language) =>
  readFacts(text, language)
    .facts.filter((f) => f.required)
    .map((f) => f.key)

it('reads short names of days where days are all that a cell says, and nowhere else', () => {
  const days = (text: string, language: Language) =>
    readFacts(text, language)
      .facts.filter(({ kind }) => kind === 'weekday')
      .map(({ key }) => key.replace('weekday:', ''))
  expect(days('Tue–Thu', 'en')).toEqual(days('mar. au jeu.', 'fr'))
  expect(days('Mon, Wed and Fri', 'en')).toEqual(['monday', 'wednesday', 'friday'])
  expect(days('mar et jeu', 'fr')).toEqual(['tuesday', 'thursday'])
  expect(days('Sat 9:00 to 12:00', 'en')).toEqual(['saturday'])
  expect(days('The committee sat on the matter.', 'en')).toEqual([])
  expect(days('Sun protection', 'en')).toEqual([])
  expect(days('Les ports de mer', 'fr')).toEqual([])
})

describe('facts written in each language', () => {
  it.each([
    ['Mon', 'lun.', 'weekday:monday'],
    ['Sat', 'sam', 'weekday:saturday'],
    ['12,500', '12 500', 'number:12500'],
    ['12,500', '12\u202f500', 'number:12500'],
    ['4.5', '4,5', 'number:4.5'],
    ['twenty-one', 'vingt et un', 'number:21'],
    ['ninety-seven', 'quatre-vingt-dix-sept', 'number:97'],
    ['eighty', 'quatre-vingts', 'number:80'],
    ['seventy-one', 'soixante et onze', 'number:71'],
    ['two hundred and five', 'deux cent cinq', 'number:205'],
    ['three (3)', 'trois (3)', 'number:3'],
    ['a dozen', 'une douzaine', 'number:12'],
    ['3.5 million', '3,5 millions', 'number:3500000'],
    ['the 3rd', 'le 3e', 'ordinal:3'],
    ['the twenty-first', 'le vingt et unième', 'ordinal:21'],
    ['95%', '95 %', 'percentage:95'],
    ['95 per cent', '95 pour cent', 'percentage:95'],
    ['99.9 percent', '99,9 %', 'percentage:99.9'],
    ['$1,234.50', '1 234,50 $', 'money:1234.5'],
    ['$3 million', '3 M$', 'money:3000000'],
    ['CAD 500', '500 dollars', 'money:500'],
    ['US$400', '400 $ US', 'money:USD:400'],
    ['April 1, 2027', '1er avril 2027', 'date:2027-04-01'],
    ['2027-04-01', '1er avril 2027', 'date:2027-04-01'],
    ['May 2027', 'mai 2027', 'date:2027-05'],
    ['fiscal year 2027-28', 'exercice 2027-2028', 'date:FY2027'],
    ['5:30 p.m.', '17 h 30', 'time:17:30'],
    ['9am', 'à 9 h', 'time:09:00'],
    ['noon', 'midi', 'time:12:00'],
    ['midnight', 'minuit', 'time:00:00'],
    ['five business days', '5 jours ouvrables', 'duration:business:day:5'],
    ['two weeks', 'quatorze jours', 'duration::day:14'],
    ['a fortnight', 'deux semaines', 'duration::day:14'],
    ['one and a half hours', '90 minutes', 'duration::second:5400'],
    ['half an hour', 'une demi-heure', 'duration::second:1800'],
    ['18 months', 'dix-huit mois', 'duration::month:18'],
    ['24/7', '24 heures sur 24, 7 jours sur 7', 'availability:24/7'],
    ['section 5.2(a)', 'l’article 5.2a)', 'reference:text:5.2/a'],
    ['Schedule B', 'l’annexe B', 'reference:annex:b'],
    ['Part IV', 'partie 4', 'reference:text:4'],
    ['quarterly', 'chaque trimestre', 'frequency:quarter'],
    ['613-555-0142', '613 555-0142', 'phone:6135550142'],
    ['10 MB', '10 Mo', 'quantity:MB:10'],
  ])('%s = %s', (english, french, key) => {
    expect(keys(english, 'en')).toEqual([key])
    expect(keys(french, 'fr')).toEqual([key])
  })

  it('reads lists and ranges as each of their members', () => {
    expect(keys('sections 4, 6 and 9', 'en')).toEqual([
      'reference:text:4',
      'reference:text:6',
      'reference:text:9',
    ])
    expect(keys('de 5 à 10 jours ouvrables', 'fr')).toEqual([
      'duration:business:day:5',
      'duration:business:day:10',
    ])
    expect(keys('between 80% and 90%', 'en')).toEqual(['percentage:80', 'percentage:90'])
  })

  it('takes “un” and “one” for numbers only when the other side asks', () => {
    expect(keys('un rapport', 'fr')).toEqual([])
    expect(keys('one of the parties', 'en')).toEqual([])
  })

  it('reports a number written twice in two ways', () => {
    expect(readFacts('within three (5) days', 'en').contradictions.map((c) => c.text)).toEqual(['three (5)'])
  })
})

describe('what our own formats write, both languages read alike', () => {
  const same = (english: string, french: string) => {
    expect(keys(`It is ${english} here.`, 'en')).toEqual(keys(`C’est ${french} ici.`, 'fr'))
    expect(keys(`It is ${english} here.`, 'en')).toHaveLength(1)
  }

  it('numbers, percentages and amounts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 99_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (units, cents) => {
          const decimal = cents === 0 ? String(units) : `${units}.${String(cents).padStart(2, '0')}`
          same(formatNumber(decimal, 'en'), formatNumber(decimal, 'fr'))
          same(formatPercent(decimal, 'en'), formatPercent(decimal, 'fr'))
          same(
            formatMoney({ amount: decimal, currency: 'CAD' }, 'en'),
            formatMoney({ amount: decimal, currency: 'CAD' }, 'fr'),
          )
        },
      ),
    )
  })

  it('dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), (days) => {
        const date = Temporal.PlainDate.from('2000-01-01').add({ days })
        same(formatDate(date, 'en'), `le ${formatDate(date, 'fr')}`)
      }),
    )
  })

  it('times', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = new Temporal.PlainTime(hour, minute)
        same(formatTime(time, 'en'), `à ${formatTime(time, 'fr')}`)
      }),
    )
  })

  it('numbers in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
        expect(keys(`${english(value)} offices`, 'en')).toEqual([`number:${value}`])
        expect(keys(`${french(value)} bureaux`, 'fr').filter((key) => key !== 'number:9')).toEqual(
          value === 9 ? [] : [`number:${value}`],
        )
      }),
    )
  })
})

const enSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const enTens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const frSmall =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const frTens = '_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ')

/** An independent writer of English numbers below a million. */
function english(value: number): string {
  if (value < 20) return enSmall[value] ?? ''
  if (value < 100)
    return [enTens[Math.floor(value / 10)], value % 10 ? enSmall[value % 10] : ''].filter(Boolean).join('-')
  if (value < 1000)
    return `${enSmall[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${english(value % 100)}` : ''}`
  return `${english(Math.floor(value / 1000))} thousand${value % 1000 ? ` ${english(value % 1000)}` : ''}`
}

/** An independent writer of French numbers below a million, in the traditional spelling. */
function french(value: number): string {
  if (value < 20) return frSmall[value] ?? ''
  if (value < 100) {
    const ten = Math.floor(value / 10)
    const rest = ten === 7 || ten === 9 ? (value % 10) + 10 : value % 10
    if (rest === 0) return ten === 8 ? 'quatre-vingts' : (frTens[ten] ?? '')
    const joint = (rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-'
    return `${frTens[ten]}${joint}${frSmall[rest]}`
  }
  if (value < 1000) {
    const hundreds = Math.floor(value / 100)
    const rest = value % 100
    return `${hundreds > 1 ? `${frSmall[hundreds]} ` : ''}cent${rest ? ` ${french(rest)}` : hundreds > 1 ? 's' : ''}`
  }
  const thousands = Math.floor(value / 1000)
  const before = thousands > 1 ? `${french(thousands).replace(/(cent|vingt)s$/, '$1')} ` : ''
  return `${before}mille${value % 1000 ? ` ${french(value % 1000)}` : ''}`
}
