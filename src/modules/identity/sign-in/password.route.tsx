import type { Database } from '../../../kernel/data/database.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import { type MemberRequest, memberRoute, page, type Reply, type Route } from '../../../kernel/web/route.ts'
import { answer, trailTo } from '../organization/answer.ts'
import { passwordPath } from '../paths.ts'
import { changePassword } from './change-password.ts'
import { PasswordPage, title } from './password.page.tsx'

/** One's own password. */
export function passwordRoutes(database: Database): Route[] {
  const show = ({ language }: MemberRequest, errors: readonly FieldError[]): Reply =>
    page({
      title: title[language],
      status: errors.length ? 422 : 200,
      body: <PasswordPage language={language} errors={errors} />,
      breadcrumbs: trailTo(language),
    })
  return [
    memberRoute('GET', passwordPath, (request) => show(request, [])),
    memberRoute(
      'POST',
      passwordPath,
      async (request) => {
        const outcome = await changePassword(database, request.viewer, request.form, request.now)
        return answer(request, outcome, 'password', (errors) => show(request, errors))
      },
      { secret: ['current', 'new'] },
    ),
  ]
}
