import type { FormFields } from '../../web/form.ts'
import { ChoiceSet, type FieldProps } from './field.tsx'

/** A date as three typed fields: `name-day`, `name-month`, `name-year`; the group's id is on the first. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string }

const parts = {
  en: { year: 'Year', month: 'Month', day: 'Day' },
  fr: { year: 'Année', month: 'Mois', day: 'Jour' },
} as const

export function DateInput(props: FieldProps & { value: TypedDate }) {
  const order =
    props.language === 'fr' ? (['day', 'month', 'year'] as const) : (['month', 'day', 'year'] as const)
  return (
    <ChoiceSet {...props}>
      <div class="govuk-date-input">
        {order.map((part, index) => {
          const id = index === 0 ? props.name : `${props.name}-${part}`
          return (
            <div class="govuk-date-input__item" key={part}>
              <label class="govuk-label govuk-date-input__label" for={id}>
                {parts[props.language][part]}
              </label>
              <input
                class={`govuk-input govuk-date-input__input govuk-input--width-${part === 'year' ? 4 : 2}${props.error ? ' govuk-input--error' : ''}`}
                id={id}
                name={`${props.name}-${part}`}
                type="text"
                inputmode="numeric"
                value={props.value[part]}
              />
            </div>
          )
        })}
      </div>
    </ChoiceSet>
  )
}

export function typedDate(form: FormFields, name: string): TypedDate {
  return {
    day: form.get(`${name}-day`).trim(),
    month: form.get(`${name}-month`).trim(),
    year: form.get(`${name}-year`).trim(),
  }
}

export function dateParts(date: string | undefined): TypedDate {
  const [year = '', month = '', day = ''] = (date ?? '').split('-')
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') }
}

/** The ISO date that was typed; null when nothing was; 'impossible' for a day the calendar does not have. */
export function readDate({ day, month, year }: TypedDate): string | null | 'impossible' {
  if (!day && !month && !year) return null
  if (![day, month].every((part) => /^\d{1,2}$/.test(part)) || !/^\d{4}$/.test(year)) return 'impossible'
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    ).toString()
  } catch {
    return 'impossible'
  }
}
