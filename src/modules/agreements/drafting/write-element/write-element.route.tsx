import { type Database, transaction } from '../../../../kernel/data/database.ts'
import { newId } from '../../../../kernel/value/id.ts'
import type { FieldError, FormFields } from '../../../../kernel/web/form.ts'
import { formFields } from '../../../../kernel/web/form.ts'
import { refusalPage } from '../../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { may } from '../../../identity/index.ts'
import { clausesFor, takeClause } from '../../library/offers.ts'
import { privateNotes } from '../../notes/queries.ts'
import { agreementPath, elementPath } from '../paths.ts'
import { actorOf } from '../sheet/open-agreement.ts'
import { autosaveReply } from './autosave-reply.ts'
import { encodeElement } from './encode.ts'
import { applyRowEdit, readRowEdit } from './row-edit.ts'
import { type BlocksComponent, ElementPage } from './write-element.page.tsx'
import { words } from './write-element.text.ts'
import {
  type ElementConflict,
  restoreRevision,
  viewElement,
  withText,
  writeElement,
} from './write-element.ts'

export type WriteElementOptions = { readonly database: Database; readonly Blocks: BlocksComponent }

export function writeElementRoutes(options: WriteElementOptions): Route[] {
  return [
    memberRoute('GET', elementPath, (request) => show(options, request, {})),
    memberRoute('POST', elementPath, (request) => submit(options, request)),
  ]
}

async function submit(options: WriteElementOptions, request: MemberRequest): Promise<Reply> {
  const button = request.form.get('do')
  const rowEdit = readRowEdit(button)
  if (rowEdit) {
    const row = newId(request.now).slice(-12)
    return show(options, request, { form: applyRowEdit(request.form, rowEdit, row) })
  }
  if (button.startsWith('insert:')) return insertClause(options, request, button.slice('insert:'.length))
  const { database } = options
  const [viewer, address] = [request.viewer, addressIn(request)]
  if (button === 'autosave') {
    return autosaveReply(
      await writeElement(database, viewer, address, request.form, request.now),
      request.language,
    )
  }
  const restoring = button === 'restore'
  const outcome = restoring
    ? await restoreRevision(database, viewer, address, request.form, request.now)
    : await writeElement(database, viewer, address, request.form, request.now)
  switch (outcome.kind) {
    case 'missing':
      return notFound
    case 'refused':
      return refusalPage(request.language, outcome.reason)
    case 'invalid':
      return show(options, request, { form: request.form, errors: outcome.errors })
    case 'conflict':
      return show(options, request, {
        ...(restoring ? {} : { form: request.form }),
        conflict: outcome.conflict,
      })
    case 'done':
      return redirect(await nextAddress(options, request, button, restoring ? 'restored' : 'saved'))
  }
}

/** Puts a clause of the library into the form without saving: the writer reads it first. */
async function insertClause(
  options: WriteElementOptions,
  request: MemberRequest,
  clause: string,
): Promise<Reply> {
  const { database } = options
  const address = addressIn(request)
  const { viewer, now } = request
  const text = await transaction(database, actorOf(viewer), async (tx) => {
    const view = await viewElement(tx, viewer, address, now)
    const allowed = view && may(viewer.roles, 'draft', view.open.state)
    return allowed ? takeClause(tx, viewer.organization, clause, address, now) : undefined
  })
  return text ? show(options, request, { form: withText(request.form, text) }) : notFound
}

type Shown = {
  readonly form?: FormFields
  readonly errors?: readonly FieldError[]
  readonly conflict?: ElementConflict
}

async function show(options: WriteElementOptions, request: MemberRequest, shown: Shown): Promise<Reply> {
  const { language, viewer, now, query } = request
  return transaction(options.database, actorOf(viewer), async (tx) => {
    const view = await viewElement(tx, viewer, addressIn(request), now)
    if (!view) return notFound
    const stored = formFields(
      encodeElement(view.entry.element, view.entry.definition?.fields ?? [], language),
    )
    const form = shown.form ?? stored
    const { errors = [], conflict = null } = shown
    const typedVersion = Number(shown.form?.get('version'))
    const body = (
      <ElementPage
        view={view}
        form={{ language, form, errors, agreement: view.open.agreement }}
        version={conflict?.version ?? (Number.isSafeInteger(typedVersion) ? typedVersion : view.version)}
        conflict={conflict}
        mayWrite={may(viewer.roles, 'draft', view.open.state)}
        done={errors.length ? undefined : done(query.get('done'))?.[language]}
        offers={await clausesFor(tx, viewer.organization, view.entry.id, language)}
        notes={
          await privateNotes(tx, viewer.organization, view.open.agreement.id, {
            document: view.document.id,
            element: view.entry.id,
          })
        }
        mayNote={may(viewer.roles, 'note', view.open.state)}
        nextNote={newId(now)}
        Blocks={options.Blocks}
      />
    )
    return page({
      title: view.entry.name[language],
      status: conflict ? 409 : errors.length ? 422 : 200,
      body,
      wide: true,
      breadcrumbs: [
        {
          label: view.open.agreement.title[language] || words.reads[language],
          href: agreementPath.href(language, { id: view.open.agreement.id }),
        },
      ],
    })
  })
}

async function nextAddress(
  options: WriteElementOptions,
  request: MemberRequest,
  button: string,
  what: string,
): Promise<string> {
  const { language, viewer, now } = request
  const address = addressIn(request)
  const here = elementPath.href(language, address, { done: what })
  if (button !== 'save-next') return here
  const view = await transaction(options.database, actorOf(viewer), (tx) =>
    viewElement(tx, viewer, address, now),
  )
  const following = view?.sheet[view.sheet.findIndex(({ id }) => id === address.element) + 1]
  return following ? elementPath.href(language, { ...address, element: following.id }, { done: what }) : here
}

function done(what: string | null) {
  if (what === 'saved') return words.saved
  if (what === 'note') return words.noted
  return what === 'restored' ? words.restored : undefined
}

function addressIn({ params }: MemberRequest) {
  const { id = '', document = '', element = '' } = params
  return { id, document, element }
}
