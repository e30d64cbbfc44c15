import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type FieldError, type FormFields, formFields, formStatus } from '../../../kernel/web/form.ts'
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
import { may, nameDeeds } from '../../identity/index.ts'
import { proposalsPath } from '../drafting/paths.ts'
import { agreementCrumb, onAgreement } from '../drafting/sheet/on-agreement.ts'
import type { OpenAgreement } from '../drafting/sheet/open-agreement.ts'
import { ProposalsPage } from './proposals.page.tsx'
import { proposalDeeds, words } from './proposals.text.ts'
import { settleProposal } from './settle-proposal.ts'
import { proposalsOf } from './store.ts'

type Shown = {
  readonly form?: FormFields
  readonly errors?: readonly FieldError[]
  readonly isConflict?: boolean
}

export function proposalRoutes({ database }: { readonly database: Database }): Route[] {
  nameDeeds(proposalDeeds)
  const again = (request: MemberRequest, shown: Shown) =>
    onAgreement(database, request, (tx, open) => show(tx, open, request, shown))
  return [
    memberRoute('GET', proposalsPath, (request) => again(request, {})),
    memberRoute('POST', proposalsPath, async (request) => {
      const { language, viewer, params, form, now } = request
      const id = params.id ?? ''
      const outcome = await settleProposal(database, viewer, id, form, now)
      switch (outcome.kind) {
        case 'missing':
          return notFound
        case 'refused':
          return refusalPage(language, outcome.reason)
        case 'invalid':
          return again(request, { form, errors: outcome.errors })
        case 'conflict':
          return again(request, { form, isConflict: true })
        case 'done':
          return redirect(proposalsPath.href(language, { id }, { done: 'answered' }))
      }
    }),
  ]
}

async function show(tx: Tx, open: OpenAgreement, request: MemberRequest, shown: Shown): Promise<Reply> {
  const { language, viewer, query } = request
  const { errors = [], isConflict = false } = shown
  const body = (
    <ProposalsPage
      language={language}
      id={open.agreement.id}
      proposals={await proposalsOf(tx, open.agreement.id)}
      viewer={viewer.organization}
      mayAnswer={may(viewer.roles, 'draft', open.state)}
      form={shown.form ?? formFields([])}
      errors={errors}
      isConflict={isConflict}
      done={doneWords[query.get('done') ?? '']?.[language]}
    />
  )
  return page({
    title: words.title[language],
    status: formStatus(errors, isConflict),
    body,
    breadcrumbs: agreementCrumb(open, language),
  })
}

const doneWords: Readonly<Record<string, Bilingual>> = { answered: words.done, started: words.started }
