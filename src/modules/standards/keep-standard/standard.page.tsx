import type { ComponentChildren } from 'preact'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import type { WorkingCalendar } from '../calendars/calendar.ts'
import { CalendarText } from '../keep-calendar/calendar.page.tsx'
import { changeStandardPath, retireStandardPath, reviewStandardPath, standardPath } from '../paths.ts'
import { RetireForm } from '../retire-form.tsx'
import { promiseText } from '../standard/promise-text.ts'
import { type KeptStandard, lastReview, type StandardVersion } from './queries.ts'
import { StandardTerms } from './standard-terms.tsx'
import { StandardState } from './standards.page.tsx'
import { outcomeNames, words } from './standards.text.ts'

export type StandardPageProps = {
  readonly language: Language
  readonly standard: KeptStandard
  readonly shown: StandardVersion
  /** What the clock counts with, where time is promised. */
  readonly calendar: { readonly name: Bilingual; readonly calendar: WorkingCalendar } | null
  /** The public page of its service, if that is published. */
  readonly service: { readonly name: string; readonly href: string | null } | null
  readonly today: Temporal.PlainDate
  readonly mayChange: boolean
  readonly done: string | undefined
  /** What other modules show beside a standard: its measure, its live figures. */
  readonly beside: ComponentChildren
}

/** A service standard as everybody reads it; its own people also find here what they can do with it. */
export function StandardPage(props: StandardPageProps) {
  const { language, standard, shown, service, calendar } = props
  return (
    <>
      <Notification language={language} message={props.done} />
      <p class="govuk-caption-xl">{standard.organizationName[language]}</p>
      <h1 class="govuk-heading-xl">{shown.standard.statement[language]}</h1>
      <p class="lead">{promiseText(shown.standard)[language]}</p>
      <p class="govuk-body">
        {Temporal.PlainDate.compare(shown.from, props.today) <= 0
          ? `${words.since[language]} ${onDay(shown.from, language)}`
          : `${words.from[language]} ${formatDate(shown.from, language)}`}{' '}
        <StandardState {...props} />
      </p>
      {service ? (
        <p class="govuk-body">
          {words.service[language]}
          {colon[language]}{' '}
          {service.href ? (
            <a class="govuk-link" href={service.href}>
              {service.name}
            </a>
          ) : (
            service.name
          )}
        </p>
      ) : null}
      {props.mayChange ? <Deeds {...props} /> : null}
      {props.beside}
      <StandardTerms language={language} standard={shown.standard} calendar={calendar?.name ?? null} />
      {calendar ? (
        <details class="govuk-details">
          <summary class="govuk-details__summary">{words.whoseCalendar[language]}</summary>
          <div class="govuk-details__text">
            <CalendarText language={language} calendar={calendar.calendar} years={[]} />
          </div>
        </details>
      ) : null}
      <Reviews {...props} />
      <Versions {...props} />
      {props.mayChange ? <Retire {...props} /> : null}
    </>
  )
}

function Deeds({ language, standard }: StandardPageProps) {
  return (
    <div class="govuk-button-group">
      <a class="govuk-button" href={changeStandardPath.href(language, { standard: standard.id })}>
        {words.change[language]}
      </a>
      <a
        class="govuk-button govuk-button--secondary"
        href={reviewStandardPath.href(language, { standard: standard.id })}
      >
        {words.review[language]}
      </a>
    </div>
  )
}

function Reviews({ language, standard }: StandardPageProps) {
  return (
    <section aria-labelledby="reviews">
      <h2 class="govuk-heading-m" id="reviews">
        {words.reviews[language]}
      </h2>
      <p class="govuk-body">
        {words.lastReview[language]}
        {colon[language]} {formatDate(lastReview(standard), language)}. {words.nextReview[language]}
        {colon[language]} {formatDate(standard.reviewBy, language)}.
      </p>
      <Table
        caption={words.reviews[language]}
        captionHidden
        rows={standard.reviews.toReversed()}
        rowKey={({ on, note }) => `${on.toString()}/${note.en}`}
        empty={words.noReview[language]}
        columns={[
          { key: 'on', label: words.date[language], cell: ({ on }) => formatDate(on, language) },
          {
            key: 'outcome',
            label: words.outcome[language],
            cell: ({ outcome }) => outcomeNames[outcome][language],
          },
          { key: 'note', label: words.note[language], cell: ({ note }) => note[language] },
        ]}
      />
    </section>
  )
}

function Versions({ language, standard }: StandardPageProps) {
  return (
    <Table
      caption={words.versions[language]}
      rows={standard.versions.toReversed()}
      rowKey={({ number }) => String(number)}
      empty=""
      columns={[
        {
          key: 'number',
          label: words.version[language],
          cell: ({ number }) => (
            <a
              class="govuk-link"
              href={standardPath.href(language, { standard: standard.id }, { version: number })}
            >
              {words.version[language]} {number}
            </a>
          ),
        },
        { key: 'from', label: words.from[language], cell: ({ from }) => formatDate(from, language) },
        {
          key: 'promise',
          label: words.inFigures[language],
          cell: ({ standard: version }) => promiseText(version)[language],
        },
        { key: 'by', label: words.decidedBy[language], cell: ({ decidedBy }) => decidedBy || '–' },
        { key: 'reason', label: words.reason[language], cell: ({ reason }) => reason[language] || '–' },
      ]}
    />
  )
}

function Retire({ language, standard }: StandardPageProps) {
  return (
    <RetireForm
      action={retireStandardPath.href(language, { standard: standard.id })}
      kept={standard}
      why={words.retireWhy[language]}
      label={(standard.retired ? words.resume : words.retire)[language]}
    />
  )
}

function onDay(day: Temporal.PlainDate, language: Language): string {
  return language === 'fr' ? `le ${formatDate(day, 'fr')}` : formatDate(day, 'en')
}
