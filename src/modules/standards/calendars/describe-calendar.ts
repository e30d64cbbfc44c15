import { type Bilingual, inBoth, type Language } from '../../../kernel/language/bilingual.ts'
import { capital } from '../../../kernel/language/capital.ts'
import { formatDate, formatList, formatTime } from '../../../kernel/language/format.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { monthNames, weekdayNames } from '../holidays/words.ts'
import type { NamedDate, WorkingCalendar } from './calendar.ts'
import { calendarHolidays } from './calendar-holidays.ts'
import { type EpochDay, parseDay, plainDate } from './day.ts'
import { type Hours, parseTime } from './hours.ts'

/** A calendar in words, as the annex of an agreement prints it: titled parts, each with its lines. */
export type CalendarDescription = readonly {
  readonly title: Bilingual
  readonly lines: readonly Bilingual[]
}[]

/** Describes a calendar, with the holidays of some years spelt out day by day. Parts with nothing to say are left out. */
export function describeCalendar(calendar: WorkingCalendar, years: readonly number[]): CalendarDescription {
  return [
    {
      title: { en: 'Working hours', fr: 'Heures ouvrables' },
      lines: [zoneLine(calendar), ...weekLines(calendar)],
    },
    { title: { en: 'Holidays', fr: 'Jours fériés' }, lines: holidayLines(calendar, years) },
    { title: { en: 'Other days and hours', fr: 'Autres jours et heures' }, lines: exceptionLines(calendar) },
    { title: { en: 'How time is counted', fr: 'Calcul du temps' }, lines: countingRules },
  ].filter(({ lines }) => lines.length)
}

/** The choices every clock of the product makes, said once so that the text and the numbers agree. */
export const countingRules: readonly Bilingual[] = [
  {
    en: 'A working day is a day on which at least one working interval opens. An interval that runs past midnight belongs to the day on which it opens.',
    fr: 'Un jour ouvrable est un jour où s’ouvre au moins un intervalle ouvrable. L’intervalle qui passe minuit appartient au jour de son ouverture.',
  },
  {
    en: 'A target that runs out exactly at closing is due at closing, not at the next opening.',
    fr: 'La cible qui arrive à terme exactement à la fermeture échoit à la fermeture, et non à l’ouverture suivante.',
  },
  {
    en: 'Working time is real time: it neither gains nor loses an hour when the clocks change. An opening or closing that the change skips is moved forward by its length; one that comes twice is the first.',
    fr: 'Le temps ouvrable est du temps réel\u00a0: le changement d’heure n’ajoute ni ne retranche rien. L’ouverture ou la fermeture que le changement saute est reportée d’autant; celle qui revient deux fois est la première.',
  },
  {
    en: 'Pauses that overlap count once.',
    fr: 'Les pauses qui se chevauchent comptent une seule fois.',
  },
]

function zoneLine({ timezone }: WorkingCalendar): Bilingual {
  return {
    en: `Times are those of the time zone ${timezone}.`,
    fr: `Les heures sont celles du fuseau horaire ${timezone}.`,
  }
}

function weekLines(calendar: WorkingCalendar): readonly Bilingual[] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const hours = calendar.week[weekday] ?? []
    const day = weekdayNames(weekday)
    return inBoth((language) => {
      const label = `${capital(day[language])}${colon[language]}`
      return `${label} ${hours.length ? hoursText(hours, language) : closed[language]}`
    })
  })
}

function holidayLines(calendar: WorkingCalendar, years: readonly number[]): readonly Bilingual[] {
  const ofSets = years.flatMap((year) =>
    calendarHolidays(calendar, year).map(({ rule, day, observedOn }) =>
      dayLine(day, rule.name, observedOn === day ? undefined : observedOn),
    ),
  )
  return [
    ...ofSets,
    ...calendar.holidays.map(({ date, name }) => dayLine(dayOfText(date), name)),
    ...calendar.annualHolidays.map((annual) =>
      inBoth((language) => `${yearly(annual, language)}${named(annual.name, language)}`),
    ),
  ]
}

function exceptionLines(calendar: WorkingCalendar): readonly Bilingual[] {
  return [
    ...calendar.specialHours.map(({ date, name, hours }) =>
      inBoth(
        (language) =>
          `${when(date, language)}${named(name, language)}${colon[language]} ${hours.length ? hoursText(hours, language) : closed[language]}`,
      ),
    ),
    ...calendar.extraWorkingDates.map(({ date, name, hours }) =>
      inBoth((language) => {
        const text = hours ? hoursText(hours, language) : worked[language]
        return `${when(date, language)}${named(name, language)}${colon[language]} ${text}`
      }),
    ),
    ...calendar.closures.map(({ from, to, name }) => ({
      en: `Closed from ${when(from, 'en')} to ${when(to, 'en')}${named(name, 'en')}`,
      fr: `Fermé du ${when(from, 'fr')} au ${when(to, 'fr')}${named(name, 'fr')}`,
    })),
    ...calendar.breaks.map(({ date, from, to, name }) => ({
      en: `${when(date, 'en')}${named(name, 'en')}: closed ${hoursText([[from, to]], 'en')}`,
      fr: `${when(date, 'fr')}${named(name, 'fr')}\u00a0: fermé ${hoursText([[from, to]], 'fr')}`,
    })),
  ]
}

function dayLine(day: EpochDay, name?: Bilingual, observedOn?: EpochDay): Bilingual {
  return inBoth((language) => {
    const observed = observedOn === undefined ? '' : observedText(plainDate(observedOn), language)
    return `${formatDate(plainDate(day), language)}${named(name, language)}${observed}`
  })
}

function observedText(date: Temporal.PlainDate, language: Language): string {
  return language === 'en'
    ? `, observed on ${formatDate(date, 'en')}`
    : `, avec report au ${formatDate(date, 'fr')}`
}

/** "9:00 a.m. to 5:00 p.m." / "de 9 h à 17 h"; midnight at the end of a day is said as such. */
export function hoursText(hours: readonly Hours[], language: Language): string {
  return formatList(
    hours.map(([open, close]) => {
      const [from, to] = [timeText(open, language), timeText(close, language)]
      const overnight = (parseTime(close) ?? 0) < (parseTime(open) ?? 0)
      const end = overnight ? `${to}${language === 'en' ? ' the next day' : ' le lendemain'}` : to
      return language === 'en' ? `${from} to ${end}` : `de ${from} à ${end}`
    }),
    language,
  )
}

function timeText(text: string, language: Language): string {
  const seconds = parseTime(text) ?? 0
  if (seconds === 86_400) return language === 'en' ? 'midnight' : 'minuit'
  return formatTime(
    new Temporal.PlainTime(Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60),
    language,
  )
}

function when(date: string, language: Language): string {
  return date.length === 5 ? yearly({ date }, language) : formatDate(plainDate(dayOfText(date)), language)
}

function yearly({ date }: NamedDate, language: Language): string {
  const [month = 1, day = 1] = date.split('-').map(Number)
  const name = monthNames(month)
  return language === 'en' ? `Every ${name.en} ${day}` : `Chaque ${day === 1 ? '1er' : day}\u00a0${name.fr}`
}

function named(name: Bilingual | undefined, language: Language): string {
  return name ? ` (${name[language]})` : ''
}

function dayOfText(date: string): EpochDay {
  return parseDay(date) ?? 0
}

const closed: Bilingual = { en: 'closed', fr: 'fermé' }
const worked: Bilingual = { en: 'working day', fr: 'jour ouvrable' }
