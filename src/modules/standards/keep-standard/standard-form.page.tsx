import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { boundControls, FormPart } from '../../../kernel/ui/form/bound.tsx'
import { DateInput, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Select } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import type { CalendarChoice } from '../standard/calendar-choices.ts'
import {
  betterNames,
  channelNames,
  frequencyNames,
  standardKindNames,
  unitNames,
  windowNames,
} from '../standard/names.ts'
import type { KeptStandard } from './queries.ts'
import { StandardTerms } from './standard-terms.tsx'
import { words } from './standards.text.ts'

export type StandardFormProps = {
  readonly language: Language
  readonly action: string
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  /** Null while the standard is new. */
  readonly standard: KeptStandard | null
  /** What is saved now, when somebody else saved it meanwhile. */
  readonly conflict: KeptStandard | null
  readonly services: readonly { readonly id: string; readonly name: Bilingual }[]
  readonly calendars: readonly CalendarChoice[]
}

export function StandardFormPage(props: StandardFormProps) {
  const { language, form, errors, standard, conflict, services } = props
  const { text, pair, select, radios } = boundControls(props)
  const saved = conflict?.versions.at(-1)
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{(standard ? words.change : words.add)[language]}</h1>
      {saved ? (
        <section class="govuk-inset-text" role="alert" data-focus>
          <h2 class="govuk-heading-m">{words.conflict[language]}</h2>
          <p class="govuk-body">{words.conflictWhy[language]}</p>
          <StandardTerms language={language} standard={saved.standard} calendar={null} />
        </section>
      ) : null}
      <form method="post" action={props.action} novalidate>
        <input type="hidden" name="id" value={form.get('id')} />
        <input type="hidden" name="version" value={conflict?.version ?? form.get('version')} />
        <FormPart title={words.promise[language]}>
          <Select
            name="service"
            label={words.service[language]}
            hint={words.serviceHint[language]}
            value={form.get('service')}
            error={errorOf(errors, 'service', language)}
            language={language}
            choices={[
              { value: '', label: words.noService[language] },
              ...services.map(({ id, name }) => ({ value: id, label: `${name[language]} (${id})` })),
            ]}
          />
          {text('code', words.code, { width: 10, required: false })}
          {pair('statement', words.statement, { rows: 2 })}
          {radios('kind', words.kind, standardKindNames)}
          {select('channel', words.channel, channelNames)}
        </FormPart>
        <FormPart title={words.time[language]}>
          <div class="side-by-side">
            {text('count', words.count, { width: 4, required: false })}
            {select('unit', words.unit, unitNames)}
          </div>
          <Select
            name="calendar"
            label={words.calendar[language]}
            hint={words.calendarHint[language]}
            value={form.get('calendar')}
            error={errorOf(errors, 'calendar', language)}
            language={language}
            choices={props.calendars.map(({ code, label }) => ({ value: code, label: label[language] }))}
          />
          {pair('start', words.start, { required: false })}
          {pair('stop', words.stop, { required: false })}
          {pair('pauses', words.pauses, { required: false })}
        </FormPart>
        <FormPart title={words.other[language]}>
          {text('threshold', words.threshold, {
            hint: words.thresholdHint,
            width: 10,
            required: false,
            decimal: true,
          })}
          {pair('threshold-unit', words.thresholdUnit, { required: false })}
          {radios('better', words.better, betterNames)}
        </FormPart>
        <FormPart title={words.yardstick[language]}>
          {text('target', words.target, { hint: words.targetHint, width: 5, decimal: true })}
          {radios('window', words.window, windowNames)}
          {text('days', words.days, { width: 4, required: false })}
          {pair('conditions', words.conditions, { rows: 3, hint: words.conditionsHint })}
          {pair('exclusions', words.exclusions, { rows: 2, required: false })}
        </FormPart>
        <FormPart title={words.method[language]}>
          {pair('formula', words.formula)}
          {pair('source', words.source)}
          {select('frequency', words.frequency, frequencyNames)}
          {pair('owner', words.owner)}
          {pair('gap', words.gap)}
          {pair('report', words.report)}
        </FormPart>
        <DateInput
          name="from"
          label={words.from[language]}
          hint={words.fromHint[language]}
          value={typedDate(form, 'from')}
          error={errorOf(errors, 'from', language)}
          language={language}
        />
        <DateInput
          name="review"
          label={words.reviewBy[language]}
          hint={words.reviewByHint[language]}
          value={typedDate(form, 'review')}
          error={errorOf(errors, 'review', language)}
          language={language}
        />
        {text('decided-by', words.decidedBy, { required: false })}
        {standard ? pair('reason', words.reason, { rows: 2 }) : null}
        <button class="govuk-button" type="submit">
          {words.save[language]}
        </button>
      </form>
    </>
  )
}
