import type { Language } from '../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { DateInput, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, Select, TextArea, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { holidayBases, type Region, regions } from '../holidays/holiday.ts'
import { holidayRules } from '../holidays/holiday-rules.ts'
import { basisNames, regionNames } from '../holidays/region-names.ts'
import { monthNames, weekdayNames } from '../holidays/words.ts'
import { CalendarText } from './calendar.page.tsx'
import { ownKinds, ownRows, regionsTyped, weekdays } from './calendar-form.ts'
import { lineFields } from './calendar-lines.ts'
import { lineWords, ownKindNames, words } from './calendars.text.ts'
import type { KeptCalendar } from './queries.ts'

export type CalendarFormProps = {
  readonly language: Language
  readonly action: string
  readonly form: FormFields
  readonly errors: readonly FieldError[]
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
        <Holidays {...props} />
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

function ZoneField({ language, form, errors }: CalendarFormProps) {
  return (
    <Select
      name="timezone"
      label={words.zone[language]}
      value={form.get('timezone')}
      error={errorOf(errors, 'timezone', language)}
      language={language}
      choices={zoneNames(form.get('timezone')).map((zone) => ({
        value: zone,
        label: zone.replaceAll('_', ' '),
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

function Week({ language, form, errors }: CalendarFormProps) {
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

function Holidays({ language, form, errors }: CalendarFormProps) {
  return (
    <>
      <Checkboxes
        name="region"
        label={words.regions[language]}
        hint={words.regionsHint[language]}
        values={form.all('region')}
        choices={regions.map((region) => ({ value: region, label: regionNames[region][language] }))}
        error={errorOf(errors, 'region', language)}
        language={language}
      />
      <Checkboxes
        name="basis"
        label={words.basis[language]}
        values={form.all('basis')}
        choices={holidayBases.map((basis) => ({ value: basis, label: basisNames[basis][language] }))}
        language={language}
      />
      {regionsTyped(form).map((region) => (
        <Observed key={region} {...{ language, form, region }} />
      ))}
    </>
  )
}

function Observed({ language, form, region }: { language: Language; form: FormFields; region: Region }) {
  const shown = form.all('shown').includes(region)
  const values = holidayRules[region]
    .map(({ id }) => `${region}/${id}`)
    .filter((value) => !shown || form.all('observed').includes(value))
  const name = `observed-${region}`
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {words.observed[language]} – {regionNames[region][language]}
        </span>
      </summary>
      <fieldset class="govuk-fieldset govuk-details__text" aria-describedby={`${name}-hint`}>
        <legend class="govuk-visually-hidden">
          {words.observed[language]} – {regionNames[region][language]}
        </legend>
        <p class="govuk-hint" id={`${name}-hint`}>
          {words.observedHint[language]}
        </p>
        <input type="hidden" name="shown" value={region} />
        <div class="govuk-checkboxes">
          {holidayRules[region].map((rule) => (
            <div class="govuk-checkboxes__item" key={rule.id}>
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                id={`${name}-${rule.id}`}
                name="observed"
                value={`${region}/${rule.id}`}
                checked={values.includes(`${region}/${rule.id}`)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={`${name}-${rule.id}`}>
                {rule.name[language]}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </details>
  )
}

function OwnHolidays(props: CalendarFormProps) {
  const { language, form } = props
  return (
    <details class="govuk-details" open={ownRows(form) > 1}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{words.own[language]}</span>
      </summary>
      <div class="govuk-details__text">
        <p class="govuk-hint">{words.ownHint[language]}</p>
        {Array.from({ length: ownRows(form) }, (_, index) => (
          // Rows have no identity but their place.
          <OwnHoliday key={String(index)} {...props} index={index} />
        ))}
      </div>
    </details>
  )
}

function OwnHoliday({ language, form, errors, index }: CalendarFormProps & { index: number }) {
  const name = (field: string) => `own.${index}.${field}`
  const field = (of: string) => ({
    name: name(of),
    value: form.get(name(of)),
    error: errorOf(errors, name(of), language),
    language,
  })
  const kind = form.get(name('kind')) || 'fixed'
  const kinds = (ownKinds as readonly string[]).includes(kind) ? ownKinds : [...ownKinds, kind]
  return (
    <fieldset class="govuk-fieldset card">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        {words.ownRow[language]} {index + 1}
      </legend>
      <div class="side-by-side">
        <TextInput
          {...field('en')}
          label={`${words.ownName[language]} – ${words.english[language]}`}
          contentLanguage="en"
        />
        <TextInput
          {...field('fr')}
          label={`${words.ownName[language]} – ${words.french[language]}`}
          contentLanguage="fr"
        />
        <Select
          {...field('kind')}
          value={kind}
          label={words.ownKind[language]}
          choices={kinds.map((value) => ({
            value,
            label: value in ownKindNames ? ownKindNames[value as keyof typeof ownKindNames][language] : value,
          }))}
        />
        <Select
          {...field('month')}
          label={words.ownMonth[language]}
          required={false}
          choices={[
            { value: '', label: '–' },
            ...Array.from({ length: 12 }, (_, month) => ({
              value: String(month + 1),
              label: monthNames(month + 1)[language],
            })),
          ]}
        />
        <TextInput {...field('day')} label={words.ownDay[language]} width={3} inputMode="numeric" />
        <Select
          {...field('weekday')}
          label={words.ownWeekday[language]}
          required={false}
          choices={[
            { value: '', label: '–' },
            ...weekdays.map((weekday) => ({
              value: String(weekday),
              label: weekdayNames(weekday)[language],
            })),
          ]}
        />
        <TextInput
          {...field('since')}
          label={words.ownSince[language]}
          width={4}
          inputMode="numeric"
          required={false}
        />
        <TextInput
          {...field('until')}
          label={words.ownUntil[language]}
          width={4}
          inputMode="numeric"
          required={false}
        />
      </div>
      <div class="govuk-checkboxes">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            id={name('moves')}
            name={name('moves')}
            value="yes"
            checked={form.get(name('moves')) === 'yes'}
          />
          <label class="govuk-label govuk-checkboxes__label" for={name('moves')}>
            {words.ownMoves[language]}
          </label>
        </div>
      </div>
    </fieldset>
  )
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr-CA') + text.slice(1)
}
