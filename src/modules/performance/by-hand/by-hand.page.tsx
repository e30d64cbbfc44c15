import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { decimalInField } from '../../../kernel/language/typed-decimal.ts'
import { DateInput, dateParts, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, TextInput } from '../../../kernel/ui/form/field.tsx'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { byHandPath } from '../paths.ts'
import type { MeasureRule } from '../rule.ts'
import { measurePath } from '../scorecard/paths.ts'
import { words } from './by-hand.text.ts'
import { daysOf, figuresOf } from './entry-text.ts'
import { evidenceForm } from './evidence-form.ts'
import type { Entry } from './queries.ts'

export type ByHandPageProps = {
  readonly language: Language
  readonly measure: {
    readonly id: string
    readonly name: Bilingual
    readonly unit: Bilingual | null
    readonly evidence: MeasureRule['evidence']
    readonly kind: MeasureRule['kind']
  }
  readonly entries: readonly Entry[]
  /** The entry being corrected, if one is. */
  readonly corrected: Entry | null
  readonly mayRecord: boolean
  readonly owns: boolean
  readonly newId: string
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly done: string | undefined
}

export function ByHandPage(props: ByHandPageProps) {
  const { language, measure, entries, mayRecord } = props
  return (
    <>
      <ErrorSummary language={language} errors={props.errors} />
      <Notification language={language} message={props.done} />
      <span class="govuk-caption-xl">{words.title[language]}</span>
      <h1 class="govuk-heading-xl">{measure.name[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={measurePath.href(language, { id: measure.id })}>
          {words.result[language]}
        </a>
      </p>
      {props.owns ? null : <p class="govuk-inset-text">{words.readerOnly[language]}</p>}
      {mayRecord ? <EntryForm {...props} /> : null}
      <h2 class="govuk-heading-l">{words.entries[language]}</h2>
      <Table
        caption={words.entries[language]}
        captionHidden
        rows={entries}
        rowKey={({ id }) => id}
        empty={words.none[language]}
        columns={[
          { key: 'days', label: words.days[language], cell: (entry) => daysOf(entry, language) },
          {
            key: 'figures',
            label: words.figures[language],
            cell: (entry) => figuresOf(entry, language, measure.unit),
          },
          { key: 'evidence', label: words.evidence[language], cell: ({ evidence }) => evidence },
          {
            key: 'standing',
            label: words.standing[language],
            cell: ({ replaced }) => (
              <Status
                tone={replaced ? 'off' : 'done'}
                word={words[replaced ? 'replaced' : 'stands'][language]}
              />
            ),
          },
          {
            key: 'recorded',
            label: words.recorded[language],
            cell: ({ recordedAt }) => <Moment at={recordedAt} language={language} />,
          },
          ...(mayRecord
            ? [
                {
                  key: 'correct',
                  label: words.correct[language],
                  cell: (entry: Entry) =>
                    entry.replaced ? (
                      ''
                    ) : (
                      <a
                        class="govuk-link"
                        href={byHandPath.href(language, { id: measure.id }, { corrects: entry.id })}
                        aria-label={words.correctThis[language](daysOf(entry, language))}
                      >
                        {words.correct[language]}
                      </a>
                    ),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}

function EntryForm(props: ByHandPageProps) {
  const { language, measure, corrected, form, errors } = props
  const typed = form.entries().length > 0
  const asks = evidenceForm(measure)
  const stored = corrected ? asks.fill(corrected) : {}
  const day = (name: 'first' | 'last', stored: string | undefined) => (
    <DateInput
      language={language}
      name={name}
      label={words[name][language]}
      value={typed ? typedDate(form, name) : dateParts(stored)}
      error={errorOf(errors, name, language)}
    />
  )
  return (
    <section aria-labelledby="entry">
      <h2 class="govuk-heading-l" id="entry">
        {words[corrected ? 'correctTitle' : 'add'][language]}
      </h2>
      {corrected ? <p class="govuk-body">{words.correctWhy[language]}</p> : null}
      <form method="post" action={byHandPath.href(language, { id: measure.id })} novalidate>
        <input type="hidden" name="id" value={form.get('id') || props.newId} />
        <input type="hidden" name="corrects" value={corrected?.id ?? ''} />
        {day('first', corrected?.firstDay)}
        {day('last', corrected?.lastDay)}
        {asks.fields.map(({ name, label, hint, isOptional }) => (
          <TextInput
            key={name}
            language={language}
            name={name}
            label={
              name === 'value' && measure.unit
                ? `${label[language]} (${measure.unit[language]})`
                : label[language]
            }
            hint={hint?.[language]}
            value={typed ? form.get(name) : decimalInField(stored[name] ?? '', language)}
            error={errorOf(errors, name, language)}
            width={10}
            inputMode="decimal"
            required={!isOptional}
          />
        ))}
        {corrected ? (
          <Checkboxes
            language={language}
            name="takeBack"
            label={words.correctTitle[language]}
            values={form.all('takeBack')}
            choices={[{ value: 'yes', label: words.takeBack[language] }]}
            required={false}
          />
        ) : null}
        {errorOf(errors, 'beside', language) || form.has('beside') ? (
          <Checkboxes
            language={language}
            name="beside"
            label={words.beside[language]}
            values={form.all('beside')}
            error={errorOf(errors, 'beside', language)}
            choices={[{ value: 'yes', label: words.besideYes[language] }]}
            required={false}
          />
        ) : null}
        <TextInput
          language={language}
          name="evidence"
          label={words[corrected ? 'reason' : 'note'][language]}
          hint={asks.note[language]}
          value={form.get('evidence')}
          error={errorOf(errors, 'evidence', language)}
        />
        <button class="govuk-button" type="submit">
          {words.save[language]}
        </button>
      </form>
    </section>
  )
}
