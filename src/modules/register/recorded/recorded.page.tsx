import type { ComponentChildren } from 'preact'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate, formatMoney, formatNumber } from '../../../kernel/language/format.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { TextInput } from '../../../kernel/ui/form/field.tsx'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { errorOf } from '../../../kernel/web/form.ts'
import { documentName } from '../../guide/index.ts'
import { changeRecordedPath, recordedFilePath, recordedPath, removeRecordedPath } from '../paths.ts'
import { words } from './recorded.text.ts'
import type { Recorded } from './recorded.ts'
import { RecordedFields, type RecordedFieldsProps } from './recorded-fields.tsx'
import { type StatedDetail, statedField, statedWords } from './stated-fact.ts'

type Props = { readonly language: Language; readonly recorded: Recorded }

export function titleOf({ title }: Pick<Recorded, 'title'>, language: Language): string {
  return title[language] || title.en || title.fr || words.untitled[language]
}

/** One agreement that was made elsewhere: what is recorded of it, and its files. */
export function RecordedPage(
  props: Props & Pick<RecordedFieldsProps, 'slaLabel'> & { mayChange: boolean; done: string | undefined },
) {
  const { language, recorded } = props
  const { id, startsOn, endsOn, amount, note } = recorded
  const day = (date: string | null, without: string) =>
    date === null ? without : formatDate(Temporal.PlainDate.from(date), language)
  return (
    <>
      <Notification language={language} message={props.done} />
      <span class="govuk-caption-xl">{words.caption[language]}</span>
      <h1 class="govuk-heading-xl">{titleOf(recorded, language)}</h1>
      <dl class="govuk-summary-list">
        <Row label={words.type[language]}>{documentName(recorded.type, props.slaLabel).name[language]}</Row>
        <Row label={words.parties[language]}>
          <ul class="govuk-list">
            {recorded.partyNames.map((name) => (
              <li key={name.en}>{name[language]}</li>
            ))}
          </ul>
        </Row>
        <Row label={words.start[language]}>{day(startsOn, words.none[language])}</Row>
        <Row label={words.end[language]}>{day(endsOn, words.openEnded[language])}</Row>
        <Row label={words.amount[language]}>
          {amount === null ? words.none[language] : formatMoney({ amount, currency: 'CAD' }, language)}
        </Row>
        {recorded.stated.length > 0 ? <StatedRows language={language} stated={recorded.stated} /> : null}
        {note ? (
          <Row label={words.note[language]}>
            <span class="preserve">{note}</span>
          </Row>
        ) : null}
        <Row label={words.recordedBy[language]}>
          <Moment at={recorded.recordedAt} language={language} />, {recorded.person}
        </Row>
        <Row label={words.files[language]}>
          {recorded.files.map((file) => (
            <p key={file.ordinal}>
              <a
                class="govuk-link"
                href={recordedFilePath.href(language, { id, file: String(file.ordinal) })}
              >
                {file.name}
              </a>{' '}
              ({formatNumber(Math.ceil(file.bytes / 1000), language)} {language === 'fr' ? 'ko' : 'kB'})
              <br />
              <span class="govuk-body-s">
                {words.fingerprint[language]}
                {colon[language]} <code class="preserve">{file.sha256}</code>
              </span>
            </p>
          ))}
        </Row>
      </dl>
      {props.mayChange ? (
        <div class="govuk-button-group no-print">
          <a class="govuk-button govuk-button--secondary" href={changeRecordedPath.href(language, { id })}>
            {words.change[language]}
          </a>
          <a class="govuk-link" href={removeRecordedPath.href(language, { id })}>
            {words.remove[language]}
          </a>
        </div>
      ) : null}
    </>
  )
}

/** What the agreement says, kind by kind, each with the passage that says it. */
function StatedRows({ language, stated }: { language: Language; stated: readonly StatedDetail[] }) {
  return [...Map.groupBy(stated, ({ kind }) => kind)].map(([kind, own]) => (
    <Row label={statedWords[kind][language]} key={kind}>
      <ul class="govuk-list">
        {own.map(({ text, place, passage }) => (
          <li key={text}>
            {text}
            {passage && passage !== text ? (
              <details class="govuk-details">
                <summary class="govuk-details__summary">
                  <span class="govuk-details__summary-text">{words.passage[language]}</span>
                </summary>
                <blockquote class="govuk-details__text preserve">{passage}</blockquote>
              </details>
            ) : null}
            {place ? <span class="govuk-hint"> {place}</span> : null}
          </li>
        ))}
      </ul>
    </Row>
  ))
}

function StatedFields({
  language,
  form,
  errors,
  stated,
}: RecordedFieldsProps & { stated: readonly StatedDetail[] }) {
  if (stated.length === 0) return null
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{words.stated[language]}</legend>
      <p class="govuk-hint">{words.statedHint[language]}</p>
      {stated.map(({ kind, text }, index) => {
        const field = statedField(index)
        return (
          <TextInput
            name={field}
            label={statedWords[kind][language]}
            value={form.has(field) ? form.get(field) : text}
            error={errorOf(errors, field, language)}
            language={language}
            required={false}
            key={field}
          />
        )
      })}
    </fieldset>
  )
}

function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">{label}</dt>
      <dd class="govuk-summary-list__value">{children}</dd>
    </div>
  )
}

export function ChangeRecordedPage(
  props: RecordedFieldsProps & {
    id: string
    version: number
    isConflict: boolean
    stated: readonly StatedDetail[]
  },
) {
  const { language, id, errors } = props
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {props.isConflict ? (
        <p class="govuk-inset-text" role="alert" data-focus>
          {words.conflict[language]}
        </p>
      ) : null}
      <h1 class="govuk-heading-xl">{words.changeTitle[language]}</h1>
      <form method="post" action={changeRecordedPath.href(language, { id })} novalidate>
        <input type="hidden" name="version" value={props.version} />
        <RecordedFields {...props} />
        <StatedFields {...props} />
        <button class="govuk-button" type="submit">
          {words.save[language]}
        </button>
      </form>
    </>
  )
}

export function RemoveRecordedPage({ language, recorded }: Props) {
  const { id } = recorded
  return (
    <>
      <h1 class="govuk-heading-xl">{words.removeTitle[language]}</h1>
      <p class="lead">{titleOf(recorded, language)}</p>
      <p class="govuk-body">{words.removeWhy[language]}</p>
      <form method="post" action={removeRecordedPath.href(language, { id })} class="govuk-button-group">
        <button class="govuk-button govuk-button--warning" type="submit">
          {words.remove[language]}
        </button>
        <a class="govuk-link" href={recordedPath.href(language, { id })}>
          {words.keep[language]}
        </a>
      </form>
    </>
  )
}
