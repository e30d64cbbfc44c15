import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatList, formatNumber } from '../../../../kernel/language/format.ts'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, Select } from '../../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../../kernel/web/form.ts'
import { documentByType } from '../../../guide/index.ts'
import type { Party } from '../../format.ts'
import { documentLabel, side } from '../../values/format.ts'
import { agreementPath, beginDraftPath, elementPath } from '../paths.ts'
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
}

/** What the parties already said, as the beginning of their documents; everything is ticked, nothing is imposed. */
export function BeginDraftPage(props: BeginDraftProps) {
  const { language, view, errors } = props
  const { agreement } = view.open
  const hasLines = view.drafts.some(({ lines }) => lines.length > 0)
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <form method="post" action={beginDraftPath.href(language, { id: agreement.id })} novalidate>
        {hasLines && agreement.positions.length > 0 ? <Speakers {...props} /> : null}
        {view.drafts.map((draft) => (
          <DocumentLines {...props} draft={draft} key={draft.document.id} />
        ))}
        {hasLines ? (
          <button class="govuk-button" type="submit">
            {words.save[language]}
          </button>
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

function Speakers(props: BeginDraftProps) {
  const { language, view } = props
  return (
    <section aria-labelledby="who">
      <h2 class="govuk-heading-l" id="who">
        {words.who[language]}
      </h2>
      <p class="govuk-hint">{words.whoWhy[language]}</p>
      {partiesWithPositions(view.open.agreement).map((party) => (
        <fieldset class="govuk-fieldset" key={party.id}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
            {side(party.name, language) ?? party.id}
          </legend>
          {parts.map((part) => (
            <Speaker {...props} party={party} part={part} key={part} />
          ))}
        </fieldset>
      ))}
    </section>
  )
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
  const { language, view, typed, errors, draft } = props
  const { document, lines, rest } = draft
  const name = boxesName(document.id)
  const heading = `document-${document.id}`
  return (
    <section aria-labelledby={heading}>
      <h2 class="govuk-heading-l" id={heading}>
        {documentLabel(document, language) ?? documentByType(document.type).name[language]}
      </h2>
      {lines.length > 0 ? (
        <Checkboxes
          name={name}
          label={words.boxes[language]}
          values={typed ? typed.all(name) : tickedFirst(props).map(boxValue)}
          error={errorOf(errors, name, language)}
          language={language}
          choices={lines.map((line) => ({
            value: boxValue(line),
            label: line.entry.name[language],
            hint: hintOf(line, view.now(document.id, line.entry.id), language),
          }))}
        />
      ) : (
        <p class="govuk-body">{words.nothing[language]}</p>
      )}
      {rest.length > 0 ? (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {words.rest[language](formatNumber(rest.length, language))}
            </span>
          </summary>
          <ul class="govuk-list govuk-details__text">
            {rest.map(({ id, name: element }) => (
              <li key={id}>
                <a
                  class="govuk-link"
                  href={elementPath.href(language, {
                    id: view.open.agreement.id,
                    document: document.id,
                    element: id,
                  })}
                >
                  {element[language]}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

// A gap in what nobody requires would be an error where there was none: that is for people to choose.
function tickedFirst({ view, draft }: BeginDraftProps & { draft: DocumentDraft }): readonly DraftLine[] {
  return draft.lines.filter(
    ({ entry }) => entry.need === 'required' || view.now(draft.document.id, entry.id)?.left.length === 0,
  )
}

function hintOf(line: DraftLine, current: DraftLine | undefined, language: Language): string {
  const from = `${words.from[language]}${formatList(
    line.from.map((origin) => origins[origin][language]),
    language,
  )}.`
  if (!current) return `${from} ${words.whenNamed[language]}`
  if (current.left.length === 0) return `${from} ${words.complete[language]}`
  const left = current.left.map((label) => label[language]).join(', ')
  const ask = line.entry.need === 'required' ? '' : ` ${words.notRequired[language]}`
  return `${from} ${words.left[language]}${left}${left.endsWith('?') ? '' : '.'}${ask}`
}
