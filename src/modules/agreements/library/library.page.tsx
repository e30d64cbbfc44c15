import { type Language, otherLanguage } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, Radios, Select, TextArea, TextInput } from '../../../kernel/ui/form/field.tsx'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { type ElementDefinition, elementName } from '../../guide/index.ts'
import { refusalOf } from '../../identity/index.ts'
import { clausePath, elementPath, newClausePath } from '../drafting/paths.ts'
import { kindNames, words } from './library.text.ts'
import { type ClauseUse, type ClauseVersion, clauseKinds, type LibraryClause } from './queries.ts'

export function LibraryPage(props: {
  language: Language
  clauses: readonly LibraryClause[]
  elements: readonly ElementDefinition[]
  mayEdit: boolean
  done: string | undefined
}) {
  const { language } = props
  return (
    <>
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {props.mayEdit ? (
        <a class="govuk-button" href={newClausePath.href(language)}>
          {words.add[language]}
        </a>
      ) : (
        <p class="govuk-inset-text">{refusalOf('edit-clauses')[language]}</p>
      )}
      <Table
        caption={words.title[language]}
        captionHidden
        rows={props.clauses}
        rowKey={({ id }) => id}
        empty={words.none[language]}
        columns={[
          {
            key: 'name',
            label: words.name[language],
            cell: (clause) => (
              <a class="govuk-link" href={clausePath.href(language, { clause: clause.id })}>
                {clause.name[language]}
              </a>
            ),
          },
          {
            key: 'element',
            label: words.element[language],
            cell: ({ element }) => elementName(props.elements, element)[language],
          },
          { key: 'kind', label: words.kind[language], cell: ({ kind }) => kindNames[kind][language] },
          { key: 'version', label: words.version[language], numeric: true, cell: ({ number }) => number },
          {
            key: 'state',
            label: words.state[language],
            cell: ({ retired }) => (
              <Status
                tone={retired ? 'off' : 'done'}
                word={words[retired ? 'retired' : 'offered'][language]}
              />
            ),
          },
        ]}
      />
    </>
  )
}

export type ClausePageProps = {
  readonly language: Language
  readonly elements: readonly ElementDefinition[]
  readonly action: string
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  /** Null while the clause is new. */
  readonly clause: LibraryClause | null
  readonly next: string
  readonly version: number
  readonly conflict: LibraryClause | null
  readonly mayEdit: boolean
  readonly versions: readonly ClauseVersion[]
  readonly uses: readonly ClauseUse[]
  readonly done: string | undefined
}

export function ClausePage(props: ClausePageProps) {
  const { language, clause, errors } = props
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {errors.length || props.conflict ? null : <Notification language={language} message={props.done} />}
      <h1 class="govuk-heading-xl">{clause ? clause.name[language] : words.add[language]}</h1>
      {props.conflict ? (
        <section class="govuk-inset-text" role="alert" data-focus>
          <h2 class="govuk-heading-m">{words.conflict[language]}</h2>
          <p class="govuk-body">{words.conflictWhy[language]}</p>
          <BothTexts language={language} text={props.conflict.text} />
        </section>
      ) : null}
      {props.mayEdit ? <ClauseForm {...props} /> : null}
      {clause && !props.mayEdit ? <BothTexts language={language} text={clause.text} /> : null}
      {clause ? <Versions {...props} /> : null}
      {clause ? <Uses {...props} /> : null}
    </>
  )
}

function ClauseForm(props: ClausePageProps) {
  const { language, form, errors } = props
  const error = (field: string) => errorOf(errors, field, language)
  const pair = (name: 'name' | 'text' | 'reason', rows: number) => (
    <fieldset class="govuk-fieldset pair" id={name}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words[name][language]}</legend>
      {name === 'text' ? <p class="govuk-hint">{words.textHint[language]}</p> : null}
      <div class="pair__sides">
        {[language, otherLanguage(language)].map((side) => {
          const common = {
            name: `${name}.${side}`,
            label: side === 'en' ? english[language] : french[language],
            value: form.get(`${name}.${side}`),
            error: error(`${name}.${side}`),
            language,
            contentLanguage: side,
          }
          return rows ? <TextArea {...common} rows={rows} key={side} /> : <TextInput {...common} key={side} />
        })}
      </div>
    </fieldset>
  )
  return (
    <form method="post" action={props.action} novalidate>
      <input type="hidden" name="version" value={props.version} />
      <input type="hidden" name="clause" value={props.next} />
      <Select
        name="element"
        label={words.element[language]}
        value={form.get('element')}
        error={error('element')}
        language={language}
        choices={[
          { value: '', label: words.choose[language] },
          ...props.elements.map(({ id, name }) => ({ value: id, label: name[language] })),
        ]}
      />
      <Radios
        name="kind"
        label={words.kind[language]}
        value={form.get('kind')}
        error={error('kind')}
        language={language}
        choices={clauseKinds.map((value) => ({ value, label: kindNames[value][language] }))}
        inline
      />
      {pair('name', 0)}
      {pair('text', 8)}
      {pair('reason', 2)}
      {props.clause ? (
        <Checkboxes
          name="retired"
          label={words.state[language]}
          values={form.all('retired')}
          choices={[{ value: 'yes', label: words.retired[language] }]}
          language={language}
        />
      ) : null}
      <button class="govuk-button" type="submit">
        {words.save[language]}
      </button>
    </form>
  )
}

function Versions({ language, versions }: ClausePageProps) {
  return (
    <section>
      <h2 class="govuk-heading-l">{words.versions[language]}</h2>
      {versions.map((version) => (
        <details class="govuk-details" key={version.number}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {words.version[language]} {version.number},{' '}
              <Moment at={version.changedAt} language={language} />, {version.person}
            </span>
          </summary>
          <div class="govuk-details__text">
            <p class="govuk-body">{version.reason[language]}</p>
            <BothTexts language={language} text={version.text} />
          </div>
        </details>
      ))}
    </section>
  )
}

function Uses({ language, uses, elements }: ClausePageProps) {
  return (
    <Table
      caption={words.uses[language]}
      rows={uses}
      rowKey={(use) => `${use.number}/${use.document}/${use.element}`}
      empty={words.unused[language]}
      columns={[
        {
          key: 'where',
          label: words.element[language],
          cell: (use) => (
            <a
              class="govuk-link"
              href={elementPath.href(language, {
                id: use.relationship,
                document: use.document,
                element: use.element,
              })}
            >
              {use.documentTitle[language] || use.title[language]} –{' '}
              {elementName(elements, use.element)[language]}
            </a>
          ),
        },
        { key: 'version', label: words.version[language], numeric: true, cell: ({ number }) => number },
        {
          key: 'when',
          label: words.when[language],
          cell: ({ usedAt }) => <Moment at={usedAt} language={language} />,
        },
      ]}
    />
  )
}

function BothTexts({
  language,
  text,
}: {
  language: Language
  text: { readonly en: string; readonly fr: string }
}) {
  return (
    <div class="side-by-side">
      {[language, otherLanguage(language)].map((side) => (
        <p class="govuk-body preserve" lang={side} key={side}>
          {text[side]}
        </p>
      ))}
    </div>
  )
}

const english = { en: 'English', fr: 'Anglais' } as const
const french = { en: 'French', fr: 'Français' } as const
