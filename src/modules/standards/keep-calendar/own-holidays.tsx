import { Select, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf } from '../../../kernel/web/form.ts'
import { monthNames, weekdayNames } from '../holidays/words.ts'
import type { CalendarFields } from './calendar-fields.ts'
import { ownKinds, ownRows, weekdays } from './calendar-form.ts'
import { ownKindNames, words } from './calendars.text.ts'

/** Holidays that no jurisdiction has: rules of the organization's own. */
export function OwnHolidays(props: CalendarFields) {
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

function OwnHoliday({ language, form, errors, index }: CalendarFields & { index: number }) {
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
