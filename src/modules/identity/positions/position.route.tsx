import type { Database } from '../../../kernel/data/database.ts'
import { dateParts, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { isId, newId } from '../../../kernel/value/id.ts'
import type { FieldError, FormFields } from '../../../kernel/web/form.ts'
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
import { addIncumbent, endIncumbency, savePosition } from './save-position.ts'

/** The positions that agreements name, and who holds them when. */
export function positionRoutes(database: Database): Route[] {
  const show = async (request: MemberRequest, errors: readonly FieldError[]): Promise<Reply> => {
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
      values: positionValues(request.form, errors.length ? null : position),
      errors,
      done: doneMessage(query, language),
    }
    return page({
      title: position ? position.title[language] : addTitle[language],
      status: errors.length ? 422 : 200,
      body: <PositionPage {...props} />,
      breadcrumbs: trailTo(language),
    })
  }
  const save = async (request: MemberRequest): Promise<Reply> => {
    const { viewer, form, now, params, language } = request
    const position = params.id ?? null
    if (position !== null && !isId(position)) return notFound
    const part = form.get('part')
    const outcome =
      position !== null && part === 'incumbent'
        ? await addIncumbent(database, viewer, position, form, now)
        : position !== null && part === 'end'
          ? await endIncumbency(database, viewer, position, form, now)
          : await savePosition(database, viewer, position, form, now)
    if (outcome.kind === 'done') {
      const { id } = outcome.value
      return id === null ? notFound : redirect(positionPath.href(language, { id }, { done: 'position' }))
    }
    return answer(request, outcome, 'position', (errors) => show(request, errors))
  }
  return [
    memberRoute('GET', addPositionPath, (request) => show(request, [])),
    memberRoute('POST', addPositionPath, save),
    memberRoute('GET', positionPath, (request) => show(request, [])),
    memberRoute('POST', positionPath, save),
  ]
}

function positionValues(
  form: FormFields,
  position: Awaited<ReturnType<typeof positionsOf>>[number] | null,
): PositionPageProps['values'] {
  const titles = position
    ? {
        titleEn: position.title.en,
        titleFr: position.title.fr,
        email: position.email ?? '',
        phone: position.phone ?? '',
      }
    : {
        titleEn: form.get('title-en'),
        titleFr: form.get('title-fr'),
        email: form.get('email'),
        phone: form.get('phone'),
      }
  const typed = form.entries().length > 0
  return {
    ...titles,
    holder: form.get('holder'),
    acting: form.get('acting') === 'yes',
    start: typed ? typedDate(form, 'start') : dateParts(undefined),
    end: typed ? typedDate(form, 'end') : dateParts(undefined),
  }
}
