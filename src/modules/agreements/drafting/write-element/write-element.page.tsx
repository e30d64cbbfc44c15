import { colon } from '../../../../kernel/language/punctuation.ts'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Radios } from '../../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import type { FieldDefinition } from '../../../guide/index.ts'
import type { AgreementElement } from '../../format.ts'
import { WaitingProposals } from '../../proposals/waiting-proposals.tsx'
import { documentLabel } from '../../values/format.ts'
import { valueAt } from '../../values/shape.ts'
import { agreementPath, beginDraftPath, readBegunPath } from '../paths.ts'
import { ElementList } from '../sheet/element-list.tsx'
import { controlName, lastControl } from './control-names.ts'
import { isTooLong } from './decode.ts'
import { addressOf } from './element-address.ts'
import type { ElementPageProps } from './element-page-props.ts'
import { FieldControl, type FormView, Sides } from './field-control.tsx'
import { Guidance } from './guidance.tsx'
import { Neighbours, Reading } from './reading.tsx'
import { LongTable, RowsControl } from './rows-control.tsx'
import { words } from './write-element.text.ts'

export function ElementPage(props: ElementPageProps) {
  const { view, form } = props
  const { language } = form
  return (
    <div class="drafting">
      <aside class="drafting__list no-print">
        <p class="govuk-body-s">
          <a class="govuk-link" href={agreementPath.href(language, { id: view.open.agreement.id })}>
            {documentLabel(view.document, language) ?? view.document.type}
          </a>
        </p>
        <ElementList
          language={language}
          agreement={view.open.agreement.id}
          document={view.document}
          sheet={view.sheet}
          findings={view.findings}
          current={view.entry.id}
        />
      </aside>
      <div class="drafting__element">
        <ErrorSummary errors={form.errors} language={language} />
        <Notification language={language} message={props.done} />
        <h1 class="govuk-heading-l">{view.entry.name[language]}</h1>
        <p class="lead">{view.entry.purpose[language]}</p>
        <WaitingProposals
          language={language}
          id={view.open.agreement.id}
          proposals={props.proposals}
          viewer={props.viewer}
        />
        {view.entry.element.begun ? <BegunMark {...props} /> : null}
        {props.mayWrite ? <InWorkspace {...props} /> : null}
        {props.mayWrite ? <MissingLines {...props} /> : null}
        {props.mayWrite ? (
          <ElementForm {...props} />
        ) : (
          <p class="govuk-inset-text">{words.readOnly[language]}</p>
        )}
        <Reading {...props} />
        <Neighbours {...props} />
      </div>
      <div class="drafting__help">
        <Guidance {...props} />
      </div>
    </div>
  )
}

/** What the program began: nobody has read it yet, and saving it here says that somebody has. */
function BegunMark({ view, form: { language } }: ElementPageProps) {
  const place = { id: view.open.agreement.id, document: view.document.id }
  return (
    <p class="govuk-inset-text">
      {words.begun[language]}{' '}
      <a class="govuk-link" href={readBegunPath.href(language, place)}>
        {words.readBegun[language]}
      </a>
    </p>
  )
}

/** Nobody types again what the relationship says already. */
function InWorkspace({ view, inWorkspace, form: { language } }: ElementPageProps) {
  if (inWorkspace === null) return null
  return (
    <p class="govuk-inset-text">
      {words.inWorkspace[inWorkspace][language]}{' '}
      <a
        class="govuk-link"
        href={`${beginDraftPath.href(language, { id: view.open.agreement.id })}#document-${view.document.id}`}
      >
        {words.beginWithIt[language]}
      </a>
    </p>
  )
}

/** What was added to the register since the element was written; one button takes it into the form. */
function MissingLines({ view, missing, form: { language } }: ElementPageProps) {
  if (missing === null) return null
  const { table, lines } = missing
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">{words.missing[table][language](lines.length)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {lines.map(({ title }) => (
          <li key={`${title.en}|${title.fr}`}>{title[language]}</li>
        ))}
      </ul>
      <button
        class="govuk-button govuk-button--secondary"
        type="submit"
        form="element-form"
        name="do"
        value="take"
        formaction={`${addressOf(view, language)}#${controlName(table)}`}
      >
        {words.take[language]}
      </button>
    </div>
  )
}

function ElementForm(props: ElementPageProps) {
  const { view, form, version } = props
  const { language } = form
  const action = addressOf(view, language)
  const fields = view.entry.definition?.fields ?? []
  return (
    <form
      method="post"
      action={action}
      novalidate
      class="element-form"
      id="element-form"
      data-autosave={language}
    >
      {/* The first button answers the Enter key: it saves. */}
      <button class="govuk-visually-hidden" type="submit" name="do" value="save" tabindex={-1}>
        {words.save[language]}
      </button>
      <input type="hidden" name="version" value={version} />
      {fields.length ? (
        <section aria-labelledby="facts">
          <h2 class="govuk-heading-m" id="facts">
            {words.facts[language]}
          </h2>
          <p class="govuk-hint">{words.factsWhy[language]}</p>
          {fields.map((field) => (
            <Fact view={form} field={field} action={action} stored={view.entry.element} key={field.key} />
          ))}
        </section>
      ) : null}
      <section aria-labelledby="own-text">
        <h2 class="govuk-heading-m" id="own-text">
          {words.text[language]}
        </h2>
        <p class="govuk-hint">{words.textHint[language]}</p>
        {fields.length ? <Marks {...props} /> : null}
        <Sides view={form} name="text" rows={8} />
      </section>
      <StateControls {...props} />
      <input type="hidden" name={lastControl} value="yes" />
      <div class="element-form__save">
        <button class="govuk-button" type="submit" name="do" value="save">
          {words.save[language]}
        </button>
        <button class="govuk-button govuk-button--secondary" type="submit" name="do" value="save-next">
          {words.saveNext[language]}
        </button>
        <button
          class="link-button"
          type="submit"
          name="do"
          value="preview"
          formaction={`${action}#reads`}
          data-preview
        >
          {words.preview[language]}
        </button>
        <p class="govuk-hint" role="status" aria-live="polite" data-autosave-status />
      </div>
    </form>
  )
}

type FactProps = {
  readonly view: FormView
  readonly field: FieldDefinition
  readonly action: string
  readonly stored: AgreementElement
}

function Fact({ view, field, action, stored }: FactProps) {
  if (field.type !== 'table') return <FieldControl view={view} field={field} name={`f.${field.key}`} />
  const value = valueAt(stored.fields, field.key)
  return isTooLong(value) ? (
    <LongTable view={view} field={field} count={value.length} />
  ) : (
    <RowsControl view={view} field={field} action={action} />
  )
}

function StateControls({ view, form }: ElementPageProps) {
  const { language } = form
  const choices = [
    { value: 'drafted', label: words.drafted[language] },
    ...(view.document.parent === null ? [] : [{ value: 'inherited', label: words.inherited[language] }]),
    { value: 'not-applicable', label: words.notApplicable[language] },
  ]
  return (
    <section class="element-form__state">
      <Radios
        name="state"
        label={words.state[language]}
        value={form.form.get('state') || 'drafted'}
        choices={choices}
        language={language}
      />
      <details
        class="govuk-details"
        open={
          form.form.get('state') === 'not-applicable' ||
          form.errors.some(({ field }) => field.startsWith('reason'))
        }
      >
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{words.reason[language]}</span>
        </summary>
        <div class="govuk-details__text">
          <p class="govuk-hint">{words.reasonHint[language]}</p>
          <Sides view={form} name="reason" rows={3} />
        </div>
      </details>
    </section>
  )
}

function Marks({ view, form }: ElementPageProps) {
  const { language } = form
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{words.marks[language]}</span>
      </summary>
      <ul class="govuk-details__text govuk-list">
        {(view.entry.definition?.fields ?? []).map((field) => (
          <li key={field.key}>
            {field.label[language]}
            {colon[language]}{' '}
            <code>{field.type === 'table' ? `[[rows:${field.key}]]` : `[[${field.key}]]`}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
