import { type Database, type Tx, transaction } from '../../../../kernel/data/database.ts'
import type { FieldError, FormFields } from '../../../../kernel/web/form.ts'
import { refusalPage } from '../../../../kernel/web/message-page.tsx'
import { type MemberRequest, notFound, page, type Reply } from '../../../../kernel/web/route.ts'
import { may, refusalOf } from '../../../identity/index.ts'
import { agreementCrumb } from '../sheet/on-agreement.ts'
import { actorOf } from '../sheet/open-agreement.ts'
import { addressIn } from '../write-element/show-element.tsx'
import { type ElementView, viewElement } from '../write-element/write-element.ts'
import { ConflictPage, title } from './conflict.page.tsx'
import { chosenForm, conflictOf, unchosen } from './resolve.ts'

/** The page that shows both texts, for the form that could not be saved. */
export function showConflict(
  database: Database,
  request: MemberRequest,
  formOf: (view: ElementView) => FormFields,
): Promise<Reply> {
  return transaction(database, actorOf(request.viewer), async (tx) => {
    const view = await viewElement(tx, request.viewer, addressIn(request), request.now)
    return view ? conflictReply(tx, request, view, formOf(view), []) : notFound
  })
}

/** Makes one form of the choices and hands it on; asks again where one is missing, or where a third text came. */
export async function resolveConflict(
  database: Database,
  request: MemberRequest,
  next: (chosen: FormFields) => Promise<Reply>,
): Promise<Reply> {
  const { viewer, form, language } = request
  const settled = await transaction(database, actorOf(viewer), async (tx): Promise<Reply | FormFields> => {
    const view = await viewElement(tx, viewer, addressIn(request), request.now)
    if (!view) return notFound
    const { state } = view.open
    if (!may(viewer.roles, 'draft', state)) return refusalPage(language, refusalOf('draft', state))
    if (Number(form.get('version')) !== view.version) return conflictReply(tx, request, view, form, [])
    const conflict = await conflictOf(tx, view, form)
    const errors = unchosen(conflict)
    return errors.length > 0
      ? conflictReply(tx, request, view, form, errors)
      : chosenForm(conflict, view, language)
  })
  return 'kind' in settled ? settled : next(settled)
}

async function conflictReply(
  tx: Tx,
  request: MemberRequest,
  view: ElementView,
  form: FormFields,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language } = request
  const conflict = await conflictOf(tx, view, form)
  return page({
    title: title[language],
    status: errors.length > 0 ? 422 : 409,
    wide: true,
    breadcrumbs: agreementCrumb(view.open, language),
    body: <ConflictPage {...{ language, view, conflict, form, errors }} />,
  })
}
