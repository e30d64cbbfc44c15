import { type Language, otherLanguage } from '../../../../kernel/language/bilingual.ts'
import { formatList, formatNumber } from '../../../../kernel/language/format.ts'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Select } from '../../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { errorOf, type FieldError, type FormFields, formFields } from '../../../../kernel/web/form.ts'
import { documentByType, families, familyNames } from '../../../guide/index.ts'
import type { Party } from '../../format.ts'
import { advicePath } from '../../paths.ts'
import { documentLabel, side } from '../../values/format.ts'
import { addDocumentPath, agreementPath, beginDraftPath, elementPath } from '../paths.ts'
import { controlName } from '../write-element/control-names.ts'
import type { BlocksComponent } from '../write-element/element-page-props.ts'
import { encodeField } from '../write-element/encode.ts'
import { FieldControl, type FormView } from '../write-element/field-control.tsx'
import { origins, words } from './begin-draft.text.ts'
import { boxesName, boxValue, type FirstDraftView, speakerName } from './begin-draft.ts'
import type { DocumentDraft, DraftLine } from './first-draft.ts'
import { partiesWithPositions, parts, speakerOf } from './known.ts'

export type BeginDraftProps = {
  readonly language: Language
  readonly view: FirstDraftView
  /** The form as sent, when something was wrong with it. */
  readonly typed: FormFields | null
  readonly errors: readonly FieldError[]
  readonly done: string | undefined
  readonly mayChoose: boolean
  readonly Blocks: BlocksComponent
}

/** The whole draft at a glance: who speaks, what only the parties know, and each element that would be begun. */
export function BeginDraftPage(props: BeginDraftProps) {
  const { language, view, errors } = props
  const { agreement } = view.open
  const hasLines = view.drafts.some(({ lines }) => lines.length > 0)
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      {agreement.documents.length === 0 ? (
        <NoDocument {...props} />
      ) : (
        <p class="lead">{words.lead[language]}</p>
      )}
      <form method="post" action={beginDraftPath.href(language, { id: agreement.id })} novalidate>
        {hasLines ? (
          <>
            {/* The first button answers the Enter key: it begins. */}
            <button class="govuk-visually-hidden" type="submit" tabindex={-1}>
              {words.save[language]}
            </button>
            <Speakers {...props} />
            <Facts {...props} />
            <h2 class="govuk-heading-l">{words.elements[language]}</h2>
            <p class="govuk-hint">{words.elementsWhy[language]}</p>
          </>
        ) : null}
        {view.drafts.map((draft) => (
          <DocumentLines {...props} draft={draft} key={draft.document.id} />
        ))}
        {hasLines ? (
          <p class="cluster">
            <button class="govuk-button" type="submit">
              {words.save[language]}
            </button>
            <button class="link-button" type="submit" name="do" value="preview">
              {words.preview[language]}
            </button>
          </p>
        ) : null}
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={agreementPath.href(language, { id: agreement.id })}>
          {words.back[language]}
        </a>
      </p>
    </>
  )
}

function NoDocument({ language, view, mayChoose }: BeginDraftProps) {
  const { id } = view.open.agreement
  return (
    <>
      <p class="govuk-inset-text">{words.noDocument[language]}</p>
      <p class="govuk-body cluster">
        <a class="govuk-button" href={advicePath.href(language, { id })}>
          {words.toAdvice[language]}
        </a>
        {mayChoose ? (
          <a class="govuk-link" href={addDocumentPath.href(language, { id })}>
            {words.addDocument[language]}
          </a>
        ) : null}
      </p>
    </>
  )
}

function Speakers(props: BeginDraftProps) {
  const { language, view } = props
  const { agreement } = view.open
  const named = new Set(partiesWithPositions(agreement).map(({ id }) => id))
  return (
    <section aria-labelledby="who">
      <h2 class="govuk-heading-l" id="who">
        {words.who[language]}
      </h2>
      <p class="govuk-hint">{words.whoWhy[language]}</p>
      {agreement.parties.map((party) => (
        <fieldset class="govuk-fieldset begin-party" key={party.id}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
            {side(party.name, language) ?? party.id}
          </legend>
          {named.has(party.id)
            ? parts.map((part) => <Speaker {...props} party={party} part={part} key={part} />)
            : null}
          {view.fields
            .filter((field) => field.party === party.id)
            .map((field) => (
              <FieldControl
                view={formView(props)}
                field={field}
                name={controlName(field.key)}
                key={field.key}
              />
            ))}
        </fieldset>
      ))}
    </section>
  )
}

function Facts(props: BeginDraftProps) {
  const { language, view } = props
  return (
    <section aria-labelledby="facts">
      <h2 class="govuk-heading-l" id="facts">
        {words.facts[language]}
      </h2>
      <p class="govuk-hint">{words.factsWhy[language]}</p>
      {view.fields
        .filter(({ party }) => party === null)
        .map((field) => (
          <FieldControl view={formView(props)} field={field} name={controlName(field.key)} key={field.key} />
        ))}
    </section>
  )
}

/** What was typed, or what the facts begin with. */
function formView({ language, view, typed, errors }: BeginDraftProps): FormView {
  const usual = view.fields.flatMap((field) => encodeField(field, view.facts[field.key], language))
  return { language, form: typed ?? formFields(usual), errors, agreement: view.open.agreement }
}

function Speaker({
  language,
  view,
  errors,
  party,
  part,
}: BeginDraftProps & { party: Party; part: (typeof parts)[number] }) {
  const name = speakerName(part, party.id)
  const own = view.open.agreement.positions.filter((one) => one.party === party.id)
  return (
    <Select
      name={name}
      label={words[part][language]}
      value={speakerOf(view, party.id, part)}
      error={errorOf(errors, name, language)}
      language={language}
      choices={[
        { value: '', label: words.nobody[language] },
        ...own.map(({ id, title, incumbent }) => ({
          value: id,
          label: `${side(title, language) ?? title.en ?? title.fr ?? id}${incumbent ? ` – ${incumbent}` : ''}`,
        })),
      ]}
    />
  )
}

function DocumentLines(props: BeginDraftProps & { draft: DocumentDraft }) {
  const { language, typed, errors, draft } = props
  const { document, lines, rest } = draft
  const name = boxesName(document.id)
  const heading = `document-${document.id}`
  const error = errorOf(errors, name, language)
  const ticked = new Set(typed ? typed.all(name) : tickedFirst(lines).map(boxValue))
  return (
    <section aria-labelledby={heading}>
      <h3 class="govuk-heading-m" id={heading}>
        {documentLabel(document, language) ?? documentByType(document.type).name[language]}
      </h3>
      {error ? (
        <p id={`${name}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{words.error[language]}</span> {error}
        </p>
      ) : null}
      {lines.length === 0 ? <p class="govuk-body">{words.nothing[language]}</p> : null}
      {families.map((family) => {
        const own = lines.filter(({ entry }) => entry.family === family)
        return own.length === 0 ? null : (
          <fieldset class="govuk-fieldset" key={family}>
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
              {familyNames[family][language]}
            </legend>
            <div class="govuk-checkboxes">
              {own.map((line) => (
                <LineToBegin
                  {...props}
                  line={line}
                  id={line === lines[0] ? name : `${name}-${line.entry.id}`}
                  checked={ticked.has(boxValue(line))}
                  key={line.entry.id}
                />
              ))}
            </div>
          </fieldset>
        )
      })}
      {rest.length > 0 ? <ByHand {...props} rest={rest} /> : null}
    </section>
  )
}

/** One element: its box, where it comes from, and the clause as it would read. */
function LineToBegin({
  language,
  view,
  draft,
  typed,
  line,
  id,
  checked,
  Blocks,
}: BeginDraftProps & { draft: DocumentDraft; line: DraftLine; id: string; checked: boolean }) {
  const { document } = draft
  const { entry } = line
  const reads = view.reads(document.id, entry.id)
  return (
    <div class="govuk-checkboxes__item begin-line">
      <input
        class="govuk-checkboxes__input"
        id={id}
        name={boxesName(document.id)}
        type="checkbox"
        value={boxValue(line)}
        checked={checked}
        aria-describedby={`${id}-item-hint`}
      />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        {entry.name[language]}
      </label>
      <div id={`${id}-item-hint`} class="govuk-hint govuk-checkboxes__hint">
        {hintOf(line, typed ? view.now(document.id, entry.id) : line, language)}
      </div>
      {reads ? (
        <details class="govuk-details begin-line__reads">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {words.reads[language]}
              <span class="govuk-visually-hidden"> ({entry.name[language]})</span>
            </span>
          </summary>
          <div class="govuk-details__text side-by-side reading">
            {[language, otherLanguage(language)].map((side) => (
              <div class="document reading__side" lang={side} key={side}>
                <Blocks blocks={reads.blocks[side]} lift={1} />
              </div>
            ))}
          </div>
        </details>
      ) : null}
    </div>
  )
}

function ByHand({
  language,
  view,
  draft,
  rest,
}: BeginDraftProps & { draft: DocumentDraft; rest: DocumentDraft['rest'] }) {
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {words.rest[language](formatNumber(rest.length, language))}
        </span>
      </summary>
      <ul class="govuk-list govuk-details__text">
        {rest.map(({ id, name }) => (
          <li key={id}>
            <a
              class="govuk-link"
              href={elementPath.href(language, {
                id: view.open.agreement.id,
                document: draft.document.id,
                element: id,
              })}
            >
              {name[language]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

// A gap in what nobody requires would be an error where there was none: that is for people to choose.
function tickedFirst(lines: readonly DraftLine[]): readonly DraftLine[] {
  return lines.filter(({ entry, left }) => entry.need === 'required' || left.length === 0)
}

/** Where it comes from, and what stays to be completed once the questions above are answered as they stand now. */
function hintOf({ from }: DraftLine, current: DraftLine | undefined, language: Language): string {
  const said = `${words.from[language]}${formatList(
    from.map((origin) => origins[origin][language]),
    language,
  )}.`
  if (!current) return `${said} ${words.whenNamed[language]}`
  if (current.left.length === 0) return said
  const left = current.left.map((label) => label[language]).join(', ')
  return `${said} ${words.left[language]}${left}${left.endsWith('?') ? '' : '.'}`
}
