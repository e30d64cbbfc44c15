import type { Language } from '../../../kernel/language/bilingual.ts'
import { Checkboxes } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FormFields } from '../../../kernel/web/form.ts'
import { holidayBases, type Region, regions } from '../holidays/holiday.ts'
import { holidayRules } from '../holidays/holiday-rules.ts'
import { basisNames, regionNames } from '../holidays/region-names.ts'
import type { CalendarFields } from './calendar-fields.ts'
import { regionsTyped } from './calendar-form.ts'
import { words } from './calendars.text.ts'

/** The holidays that a calendar follows: whose they are, what makes them holidays, and each of them. */
export function FollowedHolidays({ language, form, errors }: CalendarFields) {
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
