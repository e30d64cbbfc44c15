import type { ComponentChildren } from 'preact'
import { Moment } from '../../../../kernel/ui/moment.tsx'
import { Status } from '../../../../kernel/ui/status.tsx'
import { kindNames } from '../../library/library.text.ts'
import { NoteForm, NoteList } from '../../notes/notes.page.tsx'
import { clausesPath, guideSettingsPath, wordingPath } from '../paths.ts'
import { addressOf } from './element-address.ts'
import type { ElementPageProps } from './element-page-props.ts'
import { words } from './write-element.text.ts'

/** What helps to write one element: findings, guidance, the document above, the library, saved states, notes. */
export function Guidance(props: ElementPageProps) {
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
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={`${wordingPath.href(language, { id: view.open.agreement.id })}#clause-${view.document.id}-${view.entry.id}`}
          >
            {words.wording[language]}
          </a>
        </p>
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
        {definition && !definition.source.established && reasons.length === 0 ? (
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
            <span class="govuk-hint">{kindNames[offer.kind][language]}</span>
          </p>
          <p class="govuk-body preserve">{offer.text[language]}</p>
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
              <Moment at={revision.savedAt} language={language} />, {revision.person} (
              {revision.organization[language]})
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

function Fold(props: { title: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details class="fold" open={props.open ?? false}>
      <summary class="fold__title">
        <h2 class="govuk-heading-s govuk-!-margin-bottom-0">{props.title}</h2>
      </summary>
      {props.children}
    </details>
  )
}

const severities = {
  error: { en: 'Error', fr: 'Erreur' },
  warning: { en: 'Warning', fr: 'Avertissement' },
  info: { en: 'Note', fr: 'Remarque' },
} as const
