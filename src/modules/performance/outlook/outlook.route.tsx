import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import { isId } from '../../../kernel/value/id.ts'
import { type FieldError, type FormFields, type FormOutcome, formFields } from '../../../kernel/web/form.ts'
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
import { consequencePath, outlookPath } from '../paths.ts'
import { measurePath } from '../scorecard/paths.ts'
import { addStep } from './add-step.ts'
import { OutlookPage } from './outlook.page.tsx'
import { words } from './outlook.text.ts'
import { type Outlook, outlookOf } from './read-outlook.ts'

/** Where a promise is heading, what its misses led to, and what is done about it: the same for both parties. */
export function outlookRoutes({ database }: { readonly database: Database }): Route[] {
  nameDeeds({
    'consequence-due': { en: 'A consequence of misses came due', fr: 'Une conséquence d’écarts est échue' },
    'consequence-step': {
      en: 'Said what is done about a consequence',
      fr: 'A dit ce qui est fait d’une conséquence',
    },
  })
  const on =
    (work: (tx: Tx, request: MemberRequest, outlook: Outlook) => Promise<Reply>) =>
    (request: MemberRequest) => {
      const { organization, person } = request.viewer
      const id = request.params.id ?? ''
      return transaction(database, { organization, person }, async (tx) => {
        const outlook = isId(id) ? await outlookOf(tx, id, request.now) : undefined
        return outlook?.level.measure.parties.includes(organization) ? work(tx, request, outlook) : notFound
      })
    }
  return [
    memberRoute(
      'GET',
      outlookPath,
      on(async (_, request, outlook) => show(request, outlook, {})),
    ),
    memberRoute('POST', consequencePath, on(takeStep)),
  ]
}

async function takeStep(tx: Tx, request: MemberRequest, outlook: Outlook): Promise<Reply> {
  const id = request.params.consequence ?? ''
  if (!outlook.consequences.some((one) => one.id === id)) return notFound
  const own = formFields(
    request.form.entries().map(([name, value]) => [name.replace(`-${id}`, ''), value] as const),
  )
  return after(request, outlook, await addStep(tx, request.viewer, outlook, id, own, request.now), id)
}

function after(
  request: MemberRequest,
  outlook: Outlook,
  outcome: FormOutcome<null>,
  consequence: string,
): Reply {
  const { language, form } = request
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind === 'invalid') {
    const errors = outcome.errors.map(({ field, message }) => ({
      field: field.startsWith('note-')
        ? field.replace('note-', `note-${consequence}-`)
        : `${field}-${consequence}`,
      message,
    }))
    return show(request, outlook, { form, errors, answering: consequence })
  }
  return redirect(outlookPath.href(language, { id: outlook.level.measure.id }, { done: 'yes' }))
}

type Shown = {
  readonly form?: FormFields
  readonly errors?: readonly FieldError[]
  readonly answering?: string | null
}

function show(request: MemberRequest, outlook: Outlook, shown: Shown): Reply {
  const { language, viewer, query } = request
  const { errors = [], answering = null } = shown
  const body = (
    <OutlookPage
      language={language}
      outlook={outlook}
      maySettle={may(viewer.roles, 'settle-results')}
      form={shown.form ?? formFields([])}
      errors={errors}
      answering={answering}
      done={query.get('done') === 'yes' ? words.recorded[language] : undefined}
    />
  )
  const { measure, rule } = outlook.level
  return page({
    title: words.title[language],
    status: errors.length ? 422 : 200,
    body,
    breadcrumbs: [{ label: rule.name[language], href: measurePath.href(language, { id: measure.id }) }],
  })
}
