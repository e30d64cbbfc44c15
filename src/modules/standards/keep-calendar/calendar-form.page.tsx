import type { Language } from '../../../kernel/language/bilingual.ts'
import { capital } from '../../../kernel/language/capital.ts'
import { zoneName } from '../../../kernel/time/zones.ts'
import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { DateInput, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Select, TextArea, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf } from '../../../kernel/web/form.ts'
import { weekdayNames } from '../holidays/words.ts'
import { CalendarText } from './calendar.page.tsx'
import type { CalendarFields } from './calendar-fields.ts'
import { weekdays } from './calendar-form.ts'
import { lineFields } from './calendar-lines.ts'
import { lineWords, words } from './calendars.text.ts'
import { FollowedHolidays } from './followed-holidays.tsx'
import { OwnHolidays } from './own-holidays.tsx'
import type { KeptCalendar } from './queries.ts'

export type CalendarFormProps = CalendarFields & {
  readonly action: string
  /** Null while the calendar is new. */
  readonly calendar: KeptCalendar | null
  /** What is saved now, when somebody else saved it meanwhile. */
  readonly conflict: KeptCalendar | null
}

export function CalendarFormPage(props: CalendarFormProps) {
  const { language, form, errors, calendar, conflict } = props
  const error = (field: string) => errorOf(errors, field, language)
  const saved = conflict?.versions.at(-1)
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{(calendar ? words.change : words.add)[language]}</h1>
      {saved ? (
        <section class="govuk-inset-text" role="alert" data-focus>
          <h2 class="govuk-heading-m">{words.conflict[language]}</h2>
          <p class="govuk-body">{words.conflictWhy[language]}</p>
          <CalendarText language={language} calendar={saved.calendar} years={[]} />
        </section>
      ) : null}
      <form method="post" action={props.action} novalidate>
        <input type="hidden" name="id" value={form.get('id')} />
        <input type="hidden" name="version" value={conflict?.version ?? form.get('version')} />
        <BilingualField
          name="name"
          label={words.name[language]}
          value={{ en: form.get('name-en'), fr: form.get('name-fr') }}
          language={language}
          errors={errors}
        />
        <ZoneField {...props} />
        <Week {...props} />
        <FollowedHolidays {...props} />
        <OwnHolidays {...props} />
        {lineFields.map((field) => (
          <TextArea
            key={field}
            name={field}
            label={lineWords[field].label[language]}
            hint={lineWords[field].hint[language]}
            value={form.get(field)}
            rows={3}
            required={false}
            error={error(field)}
            language={language}
          />
        ))}
        <DateInput
          name="from"
          label={words.from[language]}
          hint={words.fromHint[language]}
          value={typedDate(form, 'from')}
          error={error('from')}
          language={language}
        />
        <TextInput
          name="decided-by"
          label={words.decidedBy[language]}
          hint={words.decidedByHint[language]}
          value={form.get('decided-by')}
          required={false}
          error={error('decided-by')}
          language={language}
        />
        {calendar ? (
          <BilingualField
            name="reason"
            label={words.reason[language]}
            value={{ en: form.get('reason-en'), fr: form.get('reason-fr') }}
            language={language}
            errors={errors}
            rows={2}
          />
        ) : null}
        <button class="govuk-button" type="submit">
          {words.save[language]}
        </button>
      </form>
    </>
  )
}

function ZoneField({ language, form, errors }: CalendarFields) {
  return (
    <Select
      name="timezone"
      label={words.zone[language]}
      value={form.get('timezone')}
      error={errorOf(errors, 'timezone', language)}
      language={language}
      choices={zoneNames(form.get('timezone')).map((zone) => ({
        value: zone,
        label: zoneLabel(zone, language),
      }))}
    />
  )
}

/** The zones of Canada first; what is typed is kept even when it is none, so that its refusal can be read. */
function zoneNames(typed: string): readonly string[] {
  const all = new Set([
    ...canadianZones,
    ...Intl.supportedValuesOf('timeZone'),
    'UTC',
    ...(typed ? [typed] : []),
  ])
  return [...all]
}

const canadianZones = [
  'America/Toronto',
  'America/St_Johns',
  'America/Halifax',
  'America/Moncton',
  'America/Winnipeg',
  'America/Regina',
  'America/Edmonton',
  'America/Yellowknife',
  'America/Iqaluit',
  'America/Whitehorse',
  'America/Vancouver',
] as const

function Week({ language, form, errors }: CalendarFields) {
  return (
    <fieldset class="govuk-fieldset" id="week" aria-describedby="week-hint">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{words.week[language]}</legend>
      <p class="govuk-hint" id="week-hint">
        {words.weekHint[language]}
      </p>
      {weekdays.map((weekday) => (
        <TextInput
          key={weekday}
          name={`week.${weekday}`}
          label={capital(weekdayNames(weekday)[language])}
          value={form.get(`week.${weekday}`)}
          width={30}
          error={errorOf(errors, `week.${weekday}`, language)}
          language={language}
        />
      ))}
    </fieldset>
  )
}

/** "Atlantic time – America/Halifax": the zones of Canada by the names that people know. */
function zoneLabel(zone: string, language: Language): string {
  const place = zone.replaceAll('_', ' ')
  const name = zoneName(zone)[language]
  return name === zone ? place : `${name} – ${place}`
}
