import type { Database } from '../../../kernel/data/database.ts'
import { type FieldError, formStatus } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
} from '../../../kernel/web/route.ts'
import { asViewer } from '../acting.ts'
import { answer, trailTo } from '../organization/answer.ts'
import { membersOf } from '../organization/queries.ts'
import { addPersonPath, editPersonPath } from '../paths.ts'
import { may, refusalOf } from '../permissions.ts'
import { isOurs } from './leave.ts'
import { PersonPage, type PersonPageProps, personTitle } from './person.page.tsx'
import { addPerson, changeRoles, inOrder } from './save-person.ts'

/** The people who act for the organization, and their roles. */
export function personRoutes(database: Database): Route[] {
  const show = async (
    request: MemberRequest,
    errors: readonly FieldError[],
    isStale = false,
  ): Promise<Reply> => {
    const { language, viewer, form, params } = request
    if (!may(viewer.roles, 'manage-organization'))
      return refusalPage(language, refusalOf('manage-organization'))
    const { members, ours } = await asViewer(database, viewer, async (tx) => ({
      members: await membersOf(tx, viewer.organization),
      ours: await isOurs(tx, viewer.organization, params.id ?? ''),
    }))
    const known = params.id === undefined ? null : members.find(({ id }) => id === params.id)
    if (known === undefined) return notFound
    const typed = {
      email: form.get('email'),
      name: form.get('name'),
      language: form.get('language'),
      roles: form.all('roles'),
    }
    const props: PersonPageProps = {
      language,
      action: known ? editPersonPath.href(language, { id: known.id }) : addPersonPath.href(language),
      known: known?.name ?? null,
      id: known?.id ?? null,
      isOurs: ours,
      values: errors.length || isStale || !known ? typed : known,
      held: known ? inOrder(known.roles) : null,
      isStale,
      errors,
    }
    return page({
      title: personTitle(props.known)[language],
      status: formStatus(errors, isStale),
      body: <PersonPage {...props} />,
      breadcrumbs: trailTo(language),
    })
  }
  return [
    memberRoute('GET', addPersonPath, (request) => show(request, [])),
    memberRoute(
      'POST',
      addPersonPath,
      async (request) => {
        const outcome = await addPerson(database, request.viewer, request.form, request.now)
        return answer(request, outcome, 'person', (errors) => show(request, errors))
      },
      { secret: ['password'] },
    ),
    memberRoute('GET', editPersonPath, (request) => show(request, [])),
    memberRoute('POST', editPersonPath, async (request) => {
      const outcome = await changeRoles(
        database,
        request.viewer,
        request.params.id ?? '',
        request.form,
        request.now,
      )
      if (outcome.kind === 'unknown') return notFound
      return answer(request, outcome, 'person', (errors, isStale) => show(request, errors, isStale))
    }),
  ]
}
