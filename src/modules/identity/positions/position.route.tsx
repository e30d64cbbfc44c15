import type { Database } from '../../../kernel/data/database.ts'
import { isId, newId } from '../../../kernel/value/id.ts'
import { type FieldError, type FormFields, formStatus } from '../../../kernel/web/form.ts'
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
import { asViewer } from '../acting.ts'
import { answer, trailTo } from '../organization/answer.ts'
import { doneMessage } from '../organization/done.ts'
import { positionsOf } from '../organization/queries.ts'
import { addPositionPath, positionPath } from '../paths.ts'
import { may, refusalOf } from '../permissions.ts'
import { addTitle, PositionPage, type PositionPageProps } from './position.page.tsx'
import { addIncumbent, changeIncumbent, removeIncumbent } from './save-incumbent.ts'
import { savePosition } from './save-position.ts'

/** The positions that agreements name, and who holds them when. */
export function positionRoutes(database: Database): Route[] {
  const show = async (
    request: MemberRequest,
    errors: readonly FieldError[],
    isStale = false,
  ): Promise<Reply> => {
    const { language, viewer, params, now, query } = request
    const mayManage = may(viewer.roles, 'manage-organization')
    if (params.id === undefined && !mayManage) return refusalPage(language, refusalOf('manage-organization'))
    const positions = await asViewer(database, viewer, (tx) => positionsOf(tx, viewer.organization))
    const position = params.id === undefined ? null : positions.find(({ id }) => id === params.id)
    if (position === undefined) return notFound
    const props: PositionPageProps = {
      language,
      position,
      newId: newId(now),
      mayManage,
      values: positionValues(request.form, position),
      typed: request.form,
      isStale,
      errors,
      done: doneMessage(query, language),
    }
    return page({
      title: position ? position.title[language] : addTitle[language],
      status: formStatus(errors, isStale),
      body: <PositionPage {...props} />,
      breadcrumbs: trailTo(language),
    })
  }
  const save = async (request: MemberRequest): Promise<Reply> => {
    const { viewer, form, now, params, language } = request
    const position = params.id ?? null
    if (position !== null && !isId(position)) return notFound
    const onPeriod = position === null ? undefined : periodDeeds.get(form.get('part'))
    const outcome = onPeriod
      ? await onPeriod(database, viewer, position ?? '', form, now)
      : await savePosition(database, viewer, position, form, now)
    if (outcome.kind === 'done') {
      const { id } = outcome.value
      return id === null ? notFound : redirect(positionPath.href(language, { id }, { done: 'position' }))
    }
    return answer(request, outcome, 'position', (errors, isStale) => show(request, errors, isStale))
  }
  return [
    memberRoute('GET', addPositionPath, (request) => show(request, [])),
    memberRoute('POST', addPositionPath, save),
    memberRoute('GET', positionPath, (request) => show(request, [])),
    memberRoute('POST', positionPath, save),
  ]
}

/** What the buttons beside the periods do; every other button saves the position itself. */
const periodDeeds = new Map<string, typeof addIncumbent>([
  ['incumbent', addIncumbent],
  ['change', changeIncumbent],
  ['remove', removeIncumbent],
])

/** The titles and addresses as typed in their own form, or as they are kept. */
function positionValues(
  form: FormFields,
  position: Awaited<ReturnType<typeof positionsOf>>[number] | null,
): PositionPageProps['values'] {
  if (position && !form.has('title-en'))
    return {
      titleEn: position.title.en,
      titleFr: position.title.fr,
      email: position.email ?? '',
      phone: position.phone ?? '',
    }
  return {
    titleEn: form.get('title-en'),
    titleFr: form.get('title-fr'),
    email: form.get('email'),
    phone: form.get('phone'),
  }
}
