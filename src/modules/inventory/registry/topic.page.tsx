import { type Language, pageFirst } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Radios, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FormFields } from '../../../kernel/web/form.ts'
import { FieldControls, type FieldsView } from './field-control.tsx'
import { formatCell } from './format-cell.ts'
import { words } from './registry.text.ts'
import { rowName } from './row-name.ts'
import { rowAddresses } from './row-reference.ts'
import { type Topic, topicFields } from './topics.ts'
import type { WorkingRow } from './working.ts'

export type TopicPageProps = {
  readonly view: FieldsView
  readonly year: string
  readonly row: WorkingRow
  readonly topic: Topic
  /** What was typed; null when the page is opened. */
  readonly form: FormFields | null
  /** Somebody saved the row meanwhile: the row as it is saved now. */
  readonly conflict: WorkingRow | null
}

export function TopicPage({ view, year, row, topic, form, conflict }: TopicPageProps) {
  const { language, errors } = view
  const addresses = rowAddresses(row, year, language)
  const fields = topicFields(row.resource, topic)
  return (
    <form method="post" action={addresses.topic(topic.id)} novalidate>
      <ErrorSummary errors={errors} language={language} />
      <span class="govuk-caption-xl">
        {rowName(row, language)}, {row.rowYear}
      </span>
      <h1 class="govuk-heading-xl">{topic.label[language]}</h1>
      <p class="lead">{topic.about[language]}</p>
      {conflict ? (
        <section class="conflict" role="alert" aria-labelledby="conflict">
          <h2 class="govuk-heading-m" id="conflict">
            {text.conflict[language]}
          </h2>
          <p class="govuk-body">{text.conflictWhy[language]}</p>
          <dl class="govuk-summary-list">
            {fields.map((field) => (
              <div class="govuk-summary-list__row" key={field.id}>
                <dt class="govuk-summary-list__key">{field.label[language]}</dt>
                <dd class="govuk-summary-list__value" lang={field.language}>
                  {formatCell(field, conflict.cells[field.id] ?? '', language) || '–'}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      <input type="hidden" name="version" value={row.version} />
      <FieldControls fields={fields} view={view} />
      {topic.id === 'online' ? <Exception language={language} row={row} form={form} view={view} /> : null}
      <div class="cluster">
        <button class="govuk-button" type="submit" name="save" value="continue">
          {words.save[language]}
        </button>
        <button class="govuk-button govuk-button--secondary" type="submit" name="save" value="later">
          {words.later[language]}
        </button>
        <a class="govuk-link" href={addresses.row()}>
          {words.cancel[language]}
        </a>
      </div>
    </form>
  )
}

function Exception(props: {
  language: Language
  row: WorkingRow
  form: FormFields | null
  view: FieldsView
}) {
  const { language, row, form, view } = props
  const said = words.exception
  const reason = (side: Language) =>
    form ? form.get(`exception-reason-${side}`) : (row.own.exceptionReason?.[side] ?? '')
  const sides = pageFirst(language)
  return (
    <>
      <Radios
        name="exception"
        label={said.legend[language]}
        hint={said.hint[language]}
        value={form ? form.get('exception') : (row.own.exception ?? 'none')}
        language={language}
        choices={(['none', 'legal', 'security'] as const).map((value) => ({
          value,
          label: said[value][language],
        }))}
      />
      <div class="side-by-side">
        {sides.map((side) => (
          <TextInput
            name={`exception-reason-${side}`}
            label={`${said.reason[language]} (${text.languages[side][language]})`}
            value={reason(side)}
            contentLanguage={side}
            required={false}
            error={errorOf(view.errors, `exception-reason-${side}`, language)}
            language={language}
            key={side}
          />
        ))}
      </div>
    </>
  )
}

const text = {
  conflict: {
    en: 'Somebody saved a change while you were writing',
    fr: 'Quelqu’un a enregistré une modification pendant votre saisie',
  },
  conflictWhy: {
    en: 'What is saved now is shown here; what you typed is still in the form below. Save again to replace what is saved.',
    fr: 'Voici ce qui est maintenant enregistré; votre saisie se trouve encore dans le formulaire ci-dessous. Enregistrez de nouveau pour remplacer ce qui est enregistré.',
  },
  languages: { en: { en: 'English', fr: 'anglais' }, fr: { en: 'French', fr: 'français' } },
} as const
