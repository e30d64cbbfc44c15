import type { ComponentChildren } from 'preact'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatDate, formatPercent } from '../../../kernel/language/format.ts'
import { boundControls, FormPart } from '../../../kernel/ui/form/bound.tsx'
import { DateInput, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, Select } from '../../../kernel/ui/form/field.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import {
  betterNames,
  type CalendarChoice,
  channelNames,
  frequencyNames,
  unitNames,
  windowNames,
} from '../../standards/index.ts'
import { clockNames, countedByNames, evidenceNames, kindNames, words } from './activate.text.ts'
import { FillFromSlo, FillNotes } from './fill-from-slo.page.tsx'
import type { FeedChoice, RunningRule } from './queries.ts'
import { RowsOfRule } from './rows-of-rule.tsx'

export type RuleFormProps = {
  readonly language: Language
  readonly title: string
  readonly lead: ComponentChildren
  readonly action: string
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly isConflict: boolean
  readonly rules: readonly RunningRule[]
  readonly calendars: readonly CalendarChoice[]
  readonly feeds: readonly FeedChoice[]
  readonly mayChange: boolean
  /** What was said when a document filled the form. */
  readonly notes?: readonly Bilingual[]
}

/** The rule of a measure: what the agreement says, and what it still takes for the promise to run. */
export function RuleFormPage(props: RuleFormProps) {
  const { language, errors, rules } = props
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{props.title}</h1>
      {props.lead}
      {props.isConflict ? (
        <p class="govuk-inset-text" role="alert" data-focus>
          {words.conflict[language]}
        </p>
      ) : null}
      {rules.length ? <Rules language={language} rules={rules} /> : null}
      {props.mayChange ? (
        <>
          <FillFromSlo
            language={language}
            action={props.action}
            objective={props.form.get('objective')}
            errors={errors}
          />
          <FillNotes language={language} notes={props.notes ?? []} />
          <RuleForm {...props} />
        </>
      ) : null}
    </>
  )
}

function RuleForm(props: RuleFormProps) {
  const { language, form, rules } = props
  const { text, pair, radios, select } = boundControls(props)
  return (
    <form method="post" action={props.action} novalidate>
      {/* The first button answers the Enter key: it saves. */}
      <button class="govuk-visually-hidden" type="submit" tabindex={-1}>
        {words.save[language]}
      </button>
      <input type="hidden" name="id" value={form.get('id')} />
      <input type="hidden" name="feed-id" value={form.get('feed-id')} />
      <input type="hidden" name="rules" value={rules.length} />
      <FormPart title={words.promise[language]}>
        {pair('name', words.name)}
        {select('kind', words.kind, kindNames)}
        {select('channel', words.channel, channelNames)}
        {radios('evidence', words.evidence, evidenceNames)}
      </FormPart>
      <FormPart title={words.facts[language]}>
        <Select
          name="feed"
          label={words.feed[language]}
          value={form.get('feed')}
          error={errorOf(props.errors, 'feed', language)}
          language={language}
          choices={[
            { value: '', label: words.newFeed[language] },
            ...props.feeds.map(({ id, name }) => ({ value: id, label: name[language] })),
          ]}
        />
        <ToldEvents language={language} feeds={props.feeds} />
        {pair('source', words.source)}
      </FormPart>
      <FormPart title={words.clockPart[language]}>
        {radios('clock', words.clock, clockNames)}
        {text('opened', words.opened, { hint: words.names })}
        {props.errors.some(({ field }) => field === 'opened') && form.get('opened').trim() !== '' ? (
          <Checkboxes
            name="as-typed"
            label={words.asTyped[language]}
            values={form.all('as-typed')}
            choices={[{ value: 'yes', label: words.asTypedYes[language] }]}
            language={language}
            required={false}
          />
        ) : null}
        {text('responded', words.responded, { hint: words.names, required: false })}
        {text('closed', words.closed, { hint: words.names })}
        {text('reopened', words.reopened, { hint: words.names, required: false })}
        <RowsOfRule {...props} list="pauses" />
        {text('pause-case', words.pauseCase, {
          hint: words.pauseCaseHint,
          width: 5,
          required: false,
          decimal: true,
        })}
        {text('pause-month', words.pauseMonth, {
          hint: words.pauseMonthHint,
          width: 5,
          required: false,
          decimal: true,
        })}
        <Select
          name="calendar"
          label={words.calendar[language]}
          hint={words.calendarHint[language]}
          value={form.get('calendar')}
          error={errorOf(props.errors, 'calendar', language)}
          language={language}
          choices={props.calendars.map(({ code, label }) => ({ value: code, label: label[language] }))}
        />
        {text('count', words.count, { width: 4 })}
        {select('unit', words.unit, unitNames)}
        {radios('counted-by', words.countedBy, countedByNames)}
      </FormPart>
      <FormPart title={words.valuePart[language]}>
        {text('threshold', words.threshold, { width: 10, required: false, decimal: true })}
        {pair('threshold-unit', words.thresholdUnit, { required: false })}
        {radios('better', words.better, betterNames)}
      </FormPart>
      <FormPart title={words.yardstick[language]}>
        {text('target', words.target, { width: 5, required: false, decimal: true })}
        {radios('window', words.window, windowNames)}
        {text('days', words.days, { width: 4, required: false })}
        {text('minimum-sample', words.minimum, { hint: words.minimumHint, width: 5, required: false })}
        {text('allowed-misses', words.allowed, { hint: words.allowedHint, width: 5, required: false })}
        <RowsOfRule {...props} list="exclusions" />
        <RowsOfRule {...props} list="consequences" />
      </FormPart>
      <FormPart title={words.methodPart[language]}>
        {pair('formula', words.formula)}
        {select('frequency', words.frequency, frequencyNames)}
        {pair('owner', words.owner)}
        {pair('gap', words.gap)}
        {pair('conditions', words.conditions, { required: false })}
        {pair('report', words.report, { required: false })}
      </FormPart>
      <DateInput
        name="from"
        label={words.begins[language]}
        hint={words.beginsHint[language]}
        value={typedDate(form, 'from')}
        error={errorOf(props.errors, 'from', language)}
        language={language}
      />
      <button class="govuk-button" type="submit">
        {words.save[language]}
      </button>
    </form>
  )
}

/** What each source has told of so far: the names that the rule must use. */
function ToldEvents({ language, feeds }: Pick<RuleFormProps, 'language' | 'feeds'>) {
  const told = feeds.filter(({ activities }) => activities.length > 0)
  if (told.length === 0) return null
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">{words.told[language]}</summary>
      <dl class="govuk-details__text">
        {told.map(({ id, name, activities }) => (
          <div key={id}>
            <dt>{name[language]}</dt>
            <dd>{activities.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Rules({ language, rules }: { language: Language; rules: readonly RunningRule[] }) {
  return (
    <Table
      caption={words.rules[language]}
      rows={rules.toReversed()}
      rowKey={({ number }) => String(number)}
      empty=""
      columns={[
        { key: 'number', label: words.number[language], cell: ({ number }) => number },
        {
          key: 'from',
          label: words.since[language],
          cell: ({ effectiveFrom }) => formatDate(Temporal.PlainDate.from(effectiveFrom), language),
        },
        { key: 'name', label: words.name[language], cell: ({ rule }) => rule.name[language] },
        {
          key: 'target',
          label: words.target[language],
          numeric: true,
          cell: ({ rule }) => (rule.target === undefined ? '–' : formatPercent(rule.target, language)),
        },
        {
          key: 'origin',
          label: words.origin[language],
          cell: ({ decidedBy, person }) => decidedBy[language] || person,
        },
      ]}
    />
  )
}
