import { type Language, otherLanguage } from '../../../../kernel/language/bilingual.ts'
import { formatList, formatNumber } from '../../../../kernel/language/format.ts'
import { errorOf } from '../../../../kernel/web/form.ts'
import { documentName, families, familyNames } from '../../../guide/index.ts'
import { documentLabel } from '../../values/format.ts'
import { elementPath } from '../paths.ts'
import { origins, words } from './begin-draft.text.ts'
import { boxesName, boxValue } from './begin-draft.ts'
import type { BeginDraftProps } from './begin-draft-props.ts'
import type { DocumentDraft, DraftLine } from './first-draft.ts'

/** The elements of one document that would be begun, and those left to people. */
export function DraftLines(props: BeginDraftProps & { draft: DocumentDraft }) {
  const { language, typed, errors, draft } = props
  const { document, lines, rest } = draft
  const name = boxesName(document.id)
  const heading = `document-${document.id}`
  const error = errorOf(errors, name, language)
  const ticked = new Set(typed ? typed.all(name) : tickedFirst(lines).map(boxValue))
  return (
    <section aria-labelledby={heading}>
      <h3 class="govuk-heading-m" id={heading}>
        {documentLabel(document, language) ??
          documentName(document.type, props.view.open.slaLabel).name[language]}
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
