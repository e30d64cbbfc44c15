import type { ComponentType } from 'preact'
import { type Language, otherLanguage } from '../../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Radios } from '../../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { Status } from '../../../../kernel/ui/status.tsx'
import type { AgreementElement } from '../../format.ts'
import { NoteForm, NoteList } from '../../notes/notes.page.tsx'
import type { PrivateNote } from '../../notes/queries.ts'
import type { Block } from '../../text/tree.ts'
import { directoryOf } from '../../values/directory.ts'
import { documentLabel, formatValue } from '../../values/format.ts'
import { valueAt } from '../../values/shape.ts'
import { agreementPath, clausesPath, elementPath, guideSettingsPath } from '../paths.ts'
import { ElementList } from '../sheet/element-list.tsx'
import { formatMoment } from '../sheet/moment.ts'
import { lastControl } from './control-names.ts'
import { FieldControl, type FormView, Sides } from './field-control.tsx'
import { RowsControl } from './rows-control.tsx'
import { words } from './write-element.text.ts'
import type { ElementConflict, ElementView } from './write-element.ts'

/** Draws the blocks of a clause; given by the composition root, because publishing stands above this module. */
export type BlocksComponent = ComponentType<{ blocks: readonly Block[]; lift: number }>

/** A clause of the organization's library that fits this element. */
export type OfferedClause = {
  readonly id: string
  readonly name: string
  readonly text: { readonly en: string; readonly fr: string }
}

export type ElementPageProps = {
  readonly view: ElementView
  readonly form: FormView
  /** The version the form starts from: after a conflict, the one that is saved now. */
  readonly version: number
  readonly conflict: ElementConflict | null
  readonly mayWrite: boolean
  readonly done: string | undefined
  readonly offers: readonly OfferedClause[]
  readonly notes: readonly PrivateNote[]
  readonly mayNote: boolean
  /** The id of the next note. */
  readonly nextNote: string
  readonly Blocks: BlocksComponent
}

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
        {props.conflict ? null : <Notification language={language} message={props.done} />}
        <h1 class="govuk-heading-l">{view.entry.name[language]}</h1>
        <p class="lead">{view.entry.purpose[language]}</p>
        {props.conflict ? <Conflict {...props} conflict={props.conflict} /> : null}
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
          {fields.map((field) =>
            field.type === 'table' ? (
              <RowsControl view={form} field={field} action={action} key={field.key} />
            ) : (
              <FieldControl view={form} field={field} name={`f.${field.key}`} key={field.key} />
            ),
          )}
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
        <p class="govuk-hint" role="status" aria-live="polite" data-autosave-status />
      </div>
    </form>
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
            {language === 'fr' ? '\u00a0' : ''}:{' '}
            <code>{field.type === 'table' ? `[[rows:${field.key}]]` : `[[${field.key}]]`}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Conflict({ view, form, conflict }: ElementPageProps & { conflict: ElementConflict }) {
  const { language } = form
  return (
    <section class="govuk-inset-text" role="alert" aria-labelledby="conflict" data-focus>
      <h2 class="govuk-heading-m" id="conflict">
        {words.conflictTitle[language]}
      </h2>
      <p class="govuk-body">{words.conflictWhy[language]}</p>
      <dl class="govuk-summary-list">
        {savedLines(view, conflict.saved, language).map(({ label, value }) => (
          <div class="govuk-summary-list__row" key={label}>
            <dt class="govuk-summary-list__key">{label}</dt>
            <dd class="govuk-summary-list__value preserve">{value}</dd>
          </div>
        ))}
      </dl>
      <a class="govuk-link" href={addressOf(view, language)}>
        {words.takeTheirs[language]}
      </a>
    </section>
  )
}

/** What is saved now, one line a field and a language. */
function savedLines(
  view: ElementView,
  saved: AgreementElement,
  language: Language,
): { label: string; value: string }[] {
  const directory = directoryOf(view.open.agreement)
  const fields = (view.entry.definition?.fields ?? []).flatMap((field) => {
    const value = valueAt(saved.fields, field.key)
    if (value === undefined) return []
    const shown =
      field.type === 'table' ? JSON.stringify(value) : formatValue(field, value, language, directory, 'cell')
    return [{ label: field.label[language], value: shown ?? '' }]
  })
  const sides = [language, otherLanguage(language)].map((side) => ({
    label: `${words.text[language]} (${side === 'en' ? 'English' : 'français'})`,
    value: saved.text?.[side] ?? '–',
  }))
  return [...fields, ...sides]
}

function Reading({ view, form, Blocks }: ElementPageProps) {
  const { language } = form
  const { reads } = view
  return (
    <section aria-labelledby="reads" class="reading">
      <h2 class="govuk-heading-m" id="reads">
        {words.reads[language]}
      </h2>
      {reads ? (
        <div class="side-by-side">
          {[language, otherLanguage(language)].map((side) => (
            <div class="document reading__side" lang={side} key={side}>
              <h3 class="govuk-heading-s">
                {reads.number} {reads.heading[side]}
              </h3>
              <Blocks blocks={reads.blocks[side]} lift={0} />
            </div>
          ))}
        </div>
      ) : (
        <p class="govuk-body">{words.readsEmpty[language]}</p>
      )}
    </section>
  )
}

function Neighbours({ view, form }: ElementPageProps) {
  const { language } = form
  const index = view.sheet.indexOf(view.entry)
  const [previous, next] = [view.sheet[index - 1], view.sheet[index + 1]]
  const href = (element: string) =>
    elementPath.href(language, { id: view.open.agreement.id, document: view.document.id, element })
  return (
    <nav class="cluster no-print" aria-label={`${words.previous[language]} / ${words.next[language]}`}>
      {previous ? (
        <a class="govuk-link" href={href(previous.id)} rel="prev">
          {words.previous[language]}
          {language === 'fr' ? '\u00a0' : ''}: {previous.name[language]}
        </a>
      ) : null}
      {next ? (
        <a class="govuk-link" href={href(next.id)} rel="next">
          {words.next[language]}
          {language === 'fr' ? '\u00a0' : ''}: {next.name[language]}
        </a>
      ) : null}
    </nav>
  )
}

function Guidance(props: ElementPageProps) {
  const { view, form } = props
  const { language } = form
  const { definition, need, reasons } = view.entry
  const own = view.findings.filter(({ element }) => element === view.entry.id)
  return (
    <>
      <Fold title={words.findings[language]} open>
        {own.length === 0 ? <p class="govuk-body">{words.noFinding[language]}</p> : null}
        <ul class="govuk-list">
          {own.map((finding) => (
            <li key={`${finding.rule}${finding.path}`}>
              <Status
                tone={
                  finding.severity === 'error'
                    ? 'problem'
                    : finding.severity === 'warning'
                      ? 'warning'
                      : 'todo'
                }
                word={severities[finding.severity][language]}
              />{' '}
              {finding[language]}
            </li>
          ))}
        </ul>
      </Fold>
      <Fold title={words.guidance[language]} open>
        {definition ? <p class="govuk-body">{definition.help[language]}</p> : null}
        <p class="govuk-body">
          <strong>{words[need][language]}</strong>
        </p>
        {reasons.map((reason) => (
          <p class="govuk-body" key={reason.en}>
            {reason[language]}
          </p>
        ))}
        {definition && !definition.source.established ? (
          <p class="govuk-hint">{words.ours[language]}</p>
        ) : null}
        <p class="govuk-body">
          <a class="govuk-link" href={guideSettingsPath.href(language)}>
            {words.adapted[language]}
          </a>
        </p>
      </Fold>
      {view.above ? <Above {...props} /> : null}
      <Library {...props} />
      {view.revisions.length ? <History {...props} /> : null}
      <Notes {...props} />
    </>
  )
}

function Above({ view, form, Blocks }: ElementPageProps) {
  const { language } = form
  if (!view.above) return null
  return (
    <Fold title={words.above[language]}>
      <div class="document" lang={language}>
        <Blocks blocks={view.above.blocks[language]} lift={-1} />
      </div>
    </Fold>
  )
}

function Library({ form, offers, mayWrite }: ElementPageProps) {
  const { language } = form
  return (
    <Fold title={words.library[language]}>
      {offers.map((offer) => (
        <div key={offer.id}>
          <p class="govuk-body">
            <strong>{offer.name}</strong>
            <br />
            {offer.text[language]}
          </p>
          {/* The button sends the form of the element: what is typed in it is kept. */}
          {mayWrite ? (
            <button
              class="govuk-button govuk-button--secondary"
              type="submit"
              form="element-form"
              name="do"
              value={`insert:${offer.id}`}
            >
              {words.insert[language]}
              <span class="govuk-visually-hidden"> ({offer.name})</span>
            </button>
          ) : null}
        </div>
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={clausesPath.href(language)}>
          {words.wholeLibrary[language]}
        </a>
      </p>
    </Fold>
  )
}

function History({ view, form, version, mayWrite }: ElementPageProps) {
  const { language } = form
  return (
    <Fold title={words.history[language]}>
      <ol class="govuk-list" reversed>
        {view.revisions.map((revision) => (
          <li key={revision.version}>
            <p class="govuk-body-s govuk-!-margin-bottom-1">
              {formatMoment(revision.savedAt, language)}, {revision.person} ({revision.organization[language]}
              )
            </p>
            {mayWrite && revision.version !== view.version ? (
              <form method="post" action={addressOf(view, language)}>
                <input type="hidden" name="version" value={version} />
                <input type="hidden" name="revision" value={revision.version} />
                <button class="link-button" type="submit" name="do" value="restore">
                  {words.restore[language]}
                  <span class="govuk-visually-hidden"> ({revision.version})</span>
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ol>
    </Fold>
  )
}

/** What the viewer's own organization keeps to itself about this element. */
function Notes({ view, form, notes, mayNote, nextNote }: ElementPageProps) {
  const { language } = form
  const agreement = view.open.agreement.id
  const place = { document: view.document.id, element: view.entry.id }
  return (
    <Fold title={words.notes[language]} open={notes.length > 0}>
      <NoteList language={language} agreement={agreement} notes={notes} mayWrite={mayNote} />
      {mayNote ? (
        <NoteForm {...{ language, agreement, place }} mayWrite next={nextNote} typed="" errors={[]} />
      ) : null}
    </Fold>
  )
}

function Fold(props: { title: string; open?: boolean; children: preact.ComponentChildren }) {
  return (
    <details class="fold" open={props.open ?? false}>
      <summary class="fold__title">
        <h2 class="govuk-heading-s govuk-!-margin-bottom-0">{props.title}</h2>
      </summary>
      {props.children}
    </details>
  )
}

export function addressOf(
  { open, document, entry }: Pick<ElementView, 'open' | 'document' | 'entry'>,
  language: Language,
): string {
  return elementPath.href(language, { id: open.agreement.id, document: document.id, element: entry.id })
}

const severities = {
  error: { en: 'Error', fr: 'Erreur' },
  warning: { en: 'Warning', fr: 'Avertissement' },
  info: { en: 'Note', fr: 'Remarque' },
} as const
