import type { Language } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { TextArea } from '../../../kernel/ui/form/field.tsx'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { AgreementNavigation } from '../drafting/overview/overview.page.tsx'
import { elementPath, notesPath, removeNotePath } from '../drafting/paths.ts'
import type { OpenAgreement } from '../drafting/sheet/open-agreement.ts'
import { documentLabel } from '../values/format.ts'
import type { PrivateNote } from './queries.ts'

export type NotesProps = {
  readonly language: Language
  readonly agreement: string
  readonly notes: readonly PrivateNote[]
  readonly mayWrite: boolean
  /** The id of the next note: sent twice, it is kept once. */
  readonly next: string
  readonly typed: string
  readonly errors: readonly FieldError[]
}

export function NotesPage(props: NotesProps & { open: OpenAgreement; done: string | undefined }) {
  const { language, errors } = props
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {errors.length ? null : <Notification language={language} message={props.done} />}
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <AgreementNavigation language={language} id={props.agreement} />
      {props.mayWrite ? <NoteForm {...props} place={null} /> : null}
      <h2 class="govuk-heading-l">{words.kept[language]}</h2>
      <NoteList {...props} />
    </>
  )
}

type Place = { readonly document: string; readonly element: string }

export function NoteForm(props: Omit<NotesProps, 'notes'> & { place: Place | null }) {
  const { language, place } = props
  return (
    <form method="post" action={notesPath.href(language, { id: props.agreement })} novalidate>
      <input type="hidden" name="note" value={props.next} />
      {place ? (
        <>
          <input type="hidden" name="document" value={place.document} />
          <input type="hidden" name="element" value={place.element} />
        </>
      ) : null}
      <TextArea
        name="body"
        label={words.label[language]}
        hint={words.hint[language]}
        value={props.typed}
        rows={4}
        error={errorOf(props.errors, 'body', language)}
        language={language}
      />
      <button class="govuk-button govuk-button--secondary" type="submit">
        {words.keep[language]}
      </button>
    </form>
  )
}

export function NoteList(props: Omit<NotesProps, 'next' | 'typed' | 'errors'> & { open?: OpenAgreement }) {
  const { language, notes } = props
  if (notes.length === 0) return <p class="govuk-body">{words.none[language]}</p>
  return (
    <ul class="finding-list">
      {notes.map((note) => (
        <li key={note.id}>
          <p class="govuk-body preserve govuk-!-margin-bottom-1">{note.body}</p>
          <p class="govuk-hint govuk-!-margin-bottom-1">
            <Moment at={note.writtenAt} language={language} />, {note.person}
          </p>
          {props.open ? <NotePlace language={language} note={note} open={props.open} /> : null}
          {props.mayWrite ? (
            <p class="govuk-body-s govuk-!-margin-bottom-1">
              <a
                class="govuk-link"
                href={removeNotePath.href(language, { id: props.agreement, note: note.id })}
              >
                {words.remove[language]}
                <span class="govuk-visually-hidden">
                  {' '}
                  (<Moment at={note.writtenAt} language={language} />, {note.body.slice(0, 40)})
                </span>
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function NotePlace({ language, note, open }: { language: Language; note: PrivateNote; open: OpenAgreement }) {
  const document = open.agreement.documents.find(({ id }) => id === note.document)
  if (!document || note.element === null) return null
  const definition = open.guide.elements.find(({ id }) => id === note.element)
  const href = elementPath.href(language, {
    id: open.agreement.id,
    document: document.id,
    element: note.element,
  })
  return (
    <p class="govuk-body-s govuk-!-margin-bottom-1">
      <a class="govuk-link" href={href}>
        {definition?.name[language] ?? note.element} – {documentLabel(document, language) ?? document.type}
        <span class="govuk-visually-hidden">
          {' '}
          (<Moment at={note.writtenAt} language={language} />)
        </span>
      </a>
    </p>
  )
}

export const words = {
  title: { en: 'Private notes', fr: 'Notes internes' },
  lead: {
    en: 'Only your organization sees them. They go into no document, version or export.',
    fr: 'Seule votre organisation les voit. Elles ne figurent dans aucun document, aucune version, aucune exportation.',
  },
  label: { en: 'New note', fr: 'Nouvelle note' },
  hint: { en: 'For your organization only', fr: 'Pour votre organisation seulement' },
  keep: { en: 'Keep the note', fr: 'Conserver la note' },
  kept: { en: 'Notes kept', fr: 'Notes conservées' },
  none: { en: 'No note is kept yet.', fr: 'Aucune note n’est encore conservée.' },
  remove: { en: 'Remove the note', fr: 'Retirer la note' },
  question: { en: 'Remove this note?', fr: 'Retirer cette note?' },
  consequence: {
    en: (start: string) => `“${start}” – once removed, a note cannot be brought back.`,
    fr: (start: string) => `«\u00a0${start}\u00a0» – une note retirée ne peut pas être rétablie.`,
  },
  done: { en: 'The note is kept.', fr: 'La note est conservée.' },
  removed: { en: 'The note is removed.', fr: 'La note est retirée.' },
} as const
