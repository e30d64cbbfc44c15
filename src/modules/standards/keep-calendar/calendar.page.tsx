import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import type { WorkingCalendar } from '../calendars/calendar.ts'
import { calendarHolidays } from '../calendars/calendar-holidays.ts'
import { dayOf, plainDate, weekdayOf } from '../calendars/day.ts'
import { describeCalendar } from '../calendars/describe-calendar.ts'
import { isWorkingDay, openingHours } from '../calendars/opening-hours.ts'
import { describeDateRule } from '../holidays/date-rule.ts'
import { monthNames, weekdayNames } from '../holidays/words.ts'
import { calendarPath, changeCalendarPath, retireCalendarPath } from '../paths.ts'
import { RetireForm } from '../retire-form.tsx'
import { words } from './calendars.text.ts'
import type { KeptCalendar, KeptCalendarVersion } from './queries.ts'

export type CalendarPageProps = {
  readonly language: Language
  readonly calendar: KeptCalendar
  readonly shown: KeptCalendarVersion
  readonly year: number
  readonly today: Temporal.PlainDate
  readonly mayChange: boolean
  readonly done: string | undefined
}

export function CalendarPage(props: CalendarPageProps) {
  const { language, calendar, shown, today, mayChange } = props
  return (
    <>
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{calendar.name[language]}</h1>
      <p class="lead">{calendar.organizationName[language]}</p>
      <p class="govuk-body">
        {words.version[language]} {shown.number},{' '}
        {Temporal.PlainDate.compare(shown.from, today) <= 0
          ? words.sinceDay[language](formatDate(shown.from, language))
          : words.fromDay[language](formatDate(shown.from, language))}{' '}
        {calendar.retired ? <Status tone="off" word={words.retired[language]} /> : null}
      </p>
      {mayChange ? (
        <a class="govuk-button" href={changeCalendarPath.href(language, { calendar: calendar.id })}>
          {words.change[language]}
        </a>
      ) : null}
      <CalendarText language={language} calendar={shown.calendar} years={[]} />
      <YearPreview {...props} />
      <Versions {...props} />
      {mayChange ? <Retire {...props} /> : null}
    </>
  )
}

/** A calendar in words, as the annex of an agreement prints it. */
export function CalendarText(props: {
  readonly language: Language
  readonly calendar: WorkingCalendar
  readonly years: readonly number[]
}) {
  const { language } = props
  return (
    <>
      {describeCalendar(props.calendar, props.years).map(({ title, lines }) => (
        <section key={title.en}>
          <h2 class="govuk-heading-m">{title[language]}</h2>
          <ul class="govuk-list">
            {lines.map((line) => (
              <li key={line.en}>{line[language]}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function YearPreview({ language, calendar, shown, year }: CalendarPageProps) {
  const href = (of: number) =>
    `${calendarPath.href(language, { calendar: calendar.id }, { version: shown.number, year: of })}#year`
  const days = calendarHolidays(shown.calendar, year)
  return (
    <section aria-labelledby="year">
      <h2 class="govuk-heading-l" id="year">
        {words.year[language]} {year}
      </h2>
      <p class="govuk-body cluster">
        <a class="govuk-link" href={href(year - 1)} rel="prev">
          {words.yearBefore[language]} ({year - 1})
        </a>
        <a class="govuk-link" href={href(year + 1)} rel="next">
          {words.yearAfter[language]} ({year + 1})
        </a>
      </p>
      <Table
        caption={`${words.year[language]} ${year}`}
        captionHidden
        rows={days}
        rowKey={({ rule, day }) => `${rule.id}/${day}/${rule.source.en}`}
        empty={words.noDays[language]}
        columns={[
          {
            key: 'date',
            label: words.date[language],
            cell: ({ observedOn }) => formatDate(plainDate(observedOn), language),
          },
          {
            key: 'weekday',
            label: words.weekday[language],
            cell: ({ observedOn }) => weekdayNames(weekdayOf(observedOn))[language],
          },
          {
            key: 'en',
            label: words.english[language],
            cell: ({ rule }) => <span lang="en">{rule.name.en}</span>,
          },
          {
            key: 'fr',
            label: words.french[language],
            cell: ({ rule }) => <span lang="fr">{rule.name.fr}</span>,
          },
          {
            key: 'rule',
            label: words.rule[language],
            cell: ({ rule }) => describeDateRule(rule.on)[language],
          },
          { key: 'source', label: words.source[language], cell: ({ rule }) => rule.source[language] },
        ]}
      />
      <Table
        caption={`${words.workingDays[language]}, ${year}`}
        rows={workingDaysByMonth(shown.calendar, year)}
        rowKey={({ month }) => String(month)}
        empty=""
        columns={[
          { key: 'month', label: words.month[language], cell: ({ month }) => monthNames(month)[language] },
          { key: 'days', label: words.days[language], numeric: true, cell: ({ days: count }) => count },
        ]}
      />
    </section>
  )
}

function workingDaysByMonth(calendar: WorkingCalendar, year: number) {
  const hours = openingHours(calendar)
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1
    const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
    let days = 0
    for (let day = dayOf(year, month, 1); day < next; day += 1) if (isWorkingDay(hours, day)) days += 1
    return { month, days }
  })
}

function Versions({ language, calendar }: CalendarPageProps) {
  return (
    <Table
      caption={words.versions[language]}
      rows={calendar.versions.toReversed()}
      rowKey={({ number }) => String(number)}
      empty=""
      columns={[
        {
          key: 'number',
          label: words.version[language],
          cell: ({ number }) => (
            <a
              class="govuk-link"
              href={calendarPath.href(language, { calendar: calendar.id }, { version: number })}
            >
              {words.version[language]} {number}
            </a>
          ),
        },
        { key: 'from', label: words.from[language], cell: ({ from }) => formatDate(from, language) },
        { key: 'by', label: words.decidedBy[language], cell: ({ decidedBy, person }) => decidedBy || person },
        { key: 'reason', label: words.reason[language], cell: ({ reason }) => reason[language] },
      ]}
    />
  )
}

function Retire({ language, calendar }: CalendarPageProps) {
  return (
    <RetireForm
      action={retireCalendarPath.href(language, { calendar: calendar.id })}
      kept={calendar}
      why={words.retireWhy[language]}
      label={(calendar.retired ? words.offerAgain : words.retire)[language]}
    />
  )
}
