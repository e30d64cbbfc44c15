import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { refusalOf } from '../../identity/index.ts'
import { calendarInForce } from '../calendars/versions.ts'
import { describeDateRule } from '../holidays/date-rule.ts'
import { type HolidayRule, regions } from '../holidays/holiday.ts'
import { holidayRules } from '../holidays/holiday-rules.ts'
import { basisNames, regionNames } from '../holidays/region-names.ts'
import { calendarPath, holidayRulesPath, newCalendarPath } from '../paths.ts'
import { words } from './calendars.text.ts'
import type { KeptCalendar } from './queries.ts'

export function CalendarsPage(props: {
  readonly language: Language
  readonly calendars: readonly KeptCalendar[]
  readonly today: Temporal.PlainDate
  readonly mayChange: boolean
}) {
  const { language, today } = props
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {props.mayChange ? (
        <a class="govuk-button" href={newCalendarPath.href(language)}>
          {words.add[language]}
        </a>
      ) : (
        <p class="govuk-inset-text">{refusalOf('manage-standards')[language]}</p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={holidayRulesPath.href(language)}>
          {words.rules[language]}
        </a>
      </p>
      <Table
        caption={words.title[language]}
        captionHidden
        rows={props.calendars}
        rowKey={({ id }) => id}
        empty={words.none[language]}
        columns={[
          {
            key: 'name',
            label: words.calendar[language],
            cell: ({ id, name }) => (
              <a class="govuk-link" href={calendarPath.href(language, { calendar: id })}>
                {name[language]}
              </a>
            ),
          },
          {
            key: 'zone',
            label: words.zone[language],
            cell: ({ versions }) => versions.at(-1)?.calendar.timezone.replaceAll('_', ' ') ?? '',
          },
          {
            key: 'since',
            label: words.since[language],
            cell: ({ versions }) => {
              const inForce = calendarInForce(versions, today)
              return inForce ? formatDate(inForce.from, language) : words.notYet[language]
            },
          },
          {
            key: 'state',
            label: words.state[language],
            cell: ({ retired }) => (
              <Status
                tone={retired ? 'off' : 'done'}
                word={words[retired ? 'retired' : 'offered'][language]}
              />
            ),
          },
        ]}
      />
    </>
  )
}

/** Every rule that comes with the product, jurisdiction by jurisdiction. */
export function HolidayRulesPage({ language }: { readonly language: Language }) {
  return (
    <>
      <h1 class="govuk-heading-xl">{words.rules[language]}</h1>
      <p class="lead">{words.rulesLead[language]}</p>
      {regions.map((region) => (
        <Table
          key={region}
          caption={regionNames[region][language]}
          rows={holidayRules[region]}
          rowKey={({ id, since }) => `${id}/${since ?? ''}`}
          empty=""
          columns={[
            { key: 'name', label: words.ownName[language], cell: ({ name }) => name[language] },
            { key: 'rule', label: words.rule[language], cell: ({ on }) => describeDateRule(on)[language] },
            { key: 'effect', label: words.effect[language], cell: (rule) => effect(rule, language) },
            {
              key: 'basis',
              label: words.basisOf[language],
              cell: ({ basis }) => basisNames[basis][language],
            },
            { key: 'source', label: words.source[language], cell: ({ source }) => source[language] },
          ]}
        />
      ))}
    </>
  )
}

function effect({ since, until }: HolidayRule, language: Language): string {
  const texts = {
    en: [since ? `since ${since}` : '', until ? `until ${until}` : ''],
    fr: [since ? `depuis ${since}` : '', until ? `jusqu’en ${until}` : ''],
  }
  return texts[language].filter(Boolean).join(', ') || words.always[language]
}
