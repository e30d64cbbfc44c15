import type { Database, Tx } from '../../../kernel/data/database.ts'
import { Confirmation } from '../../../kernel/ui/confirmation.tsx'
import { newId } from '../../../kernel/value/id.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { may, refusalOf } from '../../identity/index.ts'
import { elementPath, notesPath, removeNotePath } from '../drafting/paths.ts'
import { agreementCrumb, onAgreement } from '../drafting/sheet/on-agreement.ts'
import type { OpenAgreement } from '../drafting/sheet/open-agreement.ts'
import { keepNote, removeNote } from './keep-note.ts'
import { NotesPage, words } from './notes.page.tsx'
import { privateNotes } from './queries.ts'

export function noteRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', notesPath, (request) =>
      onAgreement(database, request, (tx, open) => show(tx, open, request, [])),
    ),
    memberRoute('POST', notesPath, (request) =>
      onAgreement(database, request, (tx, open) => keep(tx, open, request)),
    ),
    memberRoute('GET', removeNotePath, (request) =>
      onAgreement(database, request, (tx, open) => askToRemove(tx, open, request)),
    ),
    memberRoute('POST', removeNotePath, (request) =>
      onAgreement(database, request, async (tx, open) => {
        const outcome = await removeNote(tx, request.viewer, open, request.params.note ?? '')
        if (outcome.kind === 'refused') return refusalPage(request.language, outcome.reason)
        return outcome.kind === 'done'
          ? redirect(notesPath.href(request.language, { id: open.agreement.id }, { done: 'removed' }))
          : notFound
      }),
    ),
  ]
}

async function askToRemove(
  tx: Tx,
  open: OpenAgreement,
  { language, viewer, params }: MemberRequest,
): Promise<Reply> {
  if (!may(viewer.roles, 'note', open.state)) return refusalPage(language, refusalOf('note', open.state))
  const { id } = open.agreement
  const note = (await privateNotes(tx, viewer.organization, id)).find((one) => one.id === params.note)
  if (!note) return notFound
  const start = note.body.length > 200 ? `${note.body.slice(0, 200)}…` : note.body
  const body = (
    <Confirmation
      language={language}
      question={words.question[language]}
      consequence={words.consequence[language](start)}
      action={removeNotePath.href(language, { id, note: note.id })}
      confirm={words.remove[language]}
      back={notesPath.href(language, { id })}
    />
  )
  return page({ title: words.question[language], body, breadcrumbs: agreementCrumb(open, language) })
}

async function keep(tx: Tx, open: OpenAgreement, request: MemberRequest): Promise<Reply> {
  const { language, form } = request
  const outcome = await keepNote(tx, request.viewer, open, form, request.now)
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind === 'invalid') return show(tx, open, request, outcome.errors)
  const [id, document, element] = [open.agreement.id, form.get('document'), form.get('element')]
  const known = element !== '' && open.agreement.documents.some((one) => one.id === document)
  return redirect(
    known
      ? elementPath.href(language, { id, document, element }, { done: 'note' })
      : notesPath.href(language, { id }, { done: 'kept' }),
  )
}

async function show(
  tx: Tx,
  open: OpenAgreement,
  { language, viewer, form, query, now }: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const done = query.get('done')
  const body = (
    <NotesPage
      language={language}
      agreement={open.agreement.id}
      open={open}
      notes={await privateNotes(tx, viewer.organization, open.agreement.id)}
      mayWrite={may(viewer.roles, 'note', open.state)}
      next={newId(now)}
      typed={form.get('body')}
      errors={errors}
      done={done === 'kept' ? words.done[language] : done === 'removed' ? words.removed[language] : undefined}
    />
  )
  const status = errors.length ? 422 : 200
  return page({ title: words.title[language], body, status, breadcrumbs: agreementCrumb(open, language) })
}
