import { type Database, transaction } from '../../../../kernel/data/database.ts'
import { newId } from '../../../../kernel/value/id.ts'
import { formFields } from '../../../../kernel/web/form.ts'
import { refusalPage } from '../../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { may } from '../../../identity/index.ts'
import { takeClause } from '../../library/offers.ts'
import { rowOf } from '../begin-draft/start.ts'
import { elementPath } from '../paths.ts'
import { resolveConflict, showConflict } from '../resolve-conflict/resolve.route.tsx'
import { actorOf } from '../sheet/open-agreement.ts'
import { autosaveReply } from './autosave-reply.ts'
import { lastControl } from './control-names.ts'
import { decodeElement } from './decode.ts'
import { encodeElement, encodeField } from './encode.ts'
import { missingLines } from './from-register.ts'
import { applyRowEdit, readRowEdit } from './row-edit.ts'
import { addressIn, show, type WriteElementOptions } from './show-element.tsx'
import {
  type ElementConflict,
  previewElement,
  restoreRevision,
  viewElement,
  withText,
  writeElement,
} from './write-element.ts'

export function writeElementRoutes(options: WriteElementOptions): Route[] {
  return [
    memberRoute('GET', elementPath, (request) => show(options, request, {})),
    memberRoute('POST', elementPath, (request) => submit(options, request)),
  ]
}

async function submit(options: WriteElementOptions, request: MemberRequest): Promise<Reply> {
  const { form } = request
  const button = form.get('do')
  const rowEdit = readRowEdit(button)
  if (rowEdit) {
    const row = newId(request.now).slice(-12)
    return show(options, request, { form: applyRowEdit(form, rowEdit, row) })
  }
  if (button.startsWith('insert:')) return insertClause(options, request, button.slice('insert:'.length))
  if (button === 'take') return takeLines(options, request)
  if (button === 'preview') return preview(options, request)
  if (button === 'autosave') return autosaveReply(await write(options.database, request), request.language)
  if (button === 'resolve-edit') {
    return resolveConflict(options.database, request, (chosen) =>
      show(options, request, { form: chosen, done: 'chosen' }),
    )
  }
  if (button === 'resolve') {
    return resolveConflict(options.database, request, (chosen) => save(options, { ...request, form: chosen }))
  }
  return save(options, request)
}

async function save(options: WriteElementOptions, request: MemberRequest): Promise<Reply> {
  const { database } = options
  const restoring = request.form.get('do') === 'restore'
  const outcome = restoring
    ? await restoreRevision(database, request.viewer, addressIn(request), request.form, request.now)
    : await write(database, request)
  switch (outcome.kind) {
    case 'missing':
      return notFound
    case 'refused':
      return refusalPage(request.language, outcome.reason)
    case 'invalid':
      return show(options, request, { form: request.form, errors: outcome.errors })
    case 'conflict':
      return conflict(options, request, outcome.conflict)
    case 'done':
      return redirect(await nextAddress(options, request, restoring ? 'restored' : 'saved'))
  }
}

function write(database: Database, request: MemberRequest) {
  return writeElement(database, request.viewer, addressIn(request), request.form, request.now)
}

/** Shows both texts; what was to be written travels as the form it would have been typed in. */
function conflict(options: WriteElementOptions, request: MemberRequest, element: ElementConflict) {
  const { database } = options
  return showConflict(database, request, (view) =>
    formFields([
      ...encodeElement(element, view.entry.definition?.fields ?? [], request.language),
      ['version', request.form.get('version')],
      [lastControl, 'yes'],
    ]),
  )
}

/** Shows how the typed values read, and saves nothing. */
async function preview(options: WriteElementOptions, request: MemberRequest): Promise<Reply> {
  const { viewer, form, now } = request
  const errors = await transaction(options.database, actorOf(viewer), (tx) =>
    previewElement(tx, viewer, addressIn(request), form, now),
  )
  return errors ? show(options, request, { form, errors }) : notFound
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

/** Puts the lines of the register that the element lacks into the form without saving: the writer reads them first. */
async function takeLines(options: WriteElementOptions, request: MemberRequest): Promise<Reply> {
  const { viewer, form, language, now } = request
  const taken = await transaction(options.database, actorOf(viewer), async (tx) => {
    const view = await viewElement(tx, viewer, addressIn(request), now)
    if (!view || !may(viewer.roles, 'draft', view.open.state)) return undefined
    const fields = view.entry.definition?.fields ?? []
    const typed = decodeElement(form, view.entry.element, fields)
    const missing = await missingLines(tx, view.open.agreement.id, typed)
    const field = fields.find(({ key }) => key === missing?.table)
    if (!missing || !field) return []
    const newRow = () => newId(now).slice(-12)
    const rows = missing.lines.map(({ cells }) => rowOf({ newRow }, cells))
    return encodeField(field, rows, language)
  })
  return taken ? show(options, request, { form: formFields([...form.entries(), ...taken]) }) : notFound
}

async function nextAddress(
  options: WriteElementOptions,
  request: MemberRequest,
  what: string,
): Promise<string> {
  const { language, viewer, now } = request
  const address = addressIn(request)
  const here = elementPath.href(language, address, { done: what })
  if (request.form.get('do') !== 'save-next') return here
  const view = await transaction(options.database, actorOf(viewer), (tx) =>
    viewElement(tx, viewer, address, now),
  )
  const following = view?.sheet[view.sheet.findIndex(({ id }) => id === address.element) + 1]
  return following ? elementPath.href(language, { ...address, element: following.id }, { done: what }) : here
}
