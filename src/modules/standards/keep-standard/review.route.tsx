import type { Tx } from '../../../kernel/data/database.ts'
import { type FieldError, type FormFields, formFields, formStatus } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import { type MemberRequest, page, type Reply, redirect } from '../../../kernel/web/route.ts'
import { may, refusalOf } from '../../identity/index.ts'
import { standardPath } from '../paths.ts'
import { reviewStandard } from './keep-standard.ts'
import type { KeptStandard } from './queries.ts'
import { ReviewPage } from './review.page.tsx'
import { crumbs } from './standard-crumbs.ts'
import { words } from './standards.text.ts'

/** Records the yearly look at a standard. */
export async function review(tx: Tx, request: MemberRequest, standard: KeptStandard): Promise<Reply> {
  const { language, viewer, form, now } = request
  const outcome = await reviewStandard(tx, viewer, standard, form, now)
  switch (outcome.kind) {
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'invalid':
      return showReview(request, standard, { form, errors: outcome.errors })
    case 'conflict':
      return showReview(request, outcome.conflict, { form, isConflict: true })
    case 'done':
      return redirect(standardPath.href(language, { standard: standard.id }, { done: 'reviewed' }))
  }
}

/** The page that asks whether a standard stays. */
export function showReview(
  request: MemberRequest,
  standard: KeptStandard,
  shown: {
    readonly form?: FormFields
    readonly errors?: readonly FieldError[]
    readonly isConflict?: boolean
  },
): Reply {
  const { language, viewer } = request
  if (!may(viewer.roles, 'manage-standards')) return refusalPage(language, refusalOf('manage-standards'))
  const { form = formFields([]), errors = [], isConflict = false } = shown
  return page({
    title: words.review[language],
    status: formStatus(errors, isConflict),
    body: <ReviewPage {...{ language, standard, form, errors, isConflict }} />,
    breadcrumbs: crumbs(language),
  })
}
