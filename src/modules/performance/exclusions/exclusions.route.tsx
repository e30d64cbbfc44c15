import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import { newId } from '../../../kernel/value/id.ts'
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
import { measureById, type RunningMeasure } from '../activate/queries.ts'
import { answerExclusionPath, exclusionsPath } from '../paths.ts'
import { ExclusionsPage } from './exclusions.page.tsx'
import { words } from './exclusions.text.ts'
import { exclusionsOf } from './queries.ts'
import { answerExclusion, proposeExclusion } from './settle-exclusion.ts'

/** Where the parties of a measure settle what does not count. */
export function exclusionRoutes({ database }: { readonly database: Database }): Route[] {
  nameDeeds({
    'exclusion-proposed': { en: 'Proposed an exclusion', fr: 'A proposé une exclusion' },
    'exclusion-accepted': { en: 'Accepted an exclusion', fr: 'A accepté une exclusion' },
    'exclusion-refused': { en: 'Refused an exclusion', fr: 'A refusé une exclusion' },
    'exclusion-withdrawn': { en: 'Took an exclusion back', fr: 'A retiré une exclusion' },
  })
  const on =
    (work: (tx: Tx, request: MemberRequest, measure: RunningMeasure) => Promise<Reply>) =>
    (request: MemberRequest) => {
      const { organization, person } = request.viewer
      return transaction(database, { organization, person }, async (tx) => {
        const measure = await measureById(tx, request.params.id ?? '')
        // A public measure is read by everyone; what its parties settle is theirs.
        return measure?.parties.includes(organization) ? work(tx, request, measure) : notFound
      })
    }
  return [
    memberRoute(
      'GET',
      exclusionsPath,
      on((tx, request, measure) => show(tx, request, measure, {})),
    ),
    memberRoute('POST', exclusionsPath, on(propose)),
    memberRoute('POST', answerExclusionPath, on(answer)),
  ]
}

async function propose(tx: Tx, request: MemberRequest, measure: RunningMeasure): Promise<Reply> {
  const { language, viewer, form, now } = request
  const outcome = await proposeExclusion(tx, viewer, measure, form, now)
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind === 'invalid') return show(tx, request, measure, { form, errors: outcome.errors })
  return redirect(exclusionsPath.href(language, { id: measure.id }, { done: 'yes' }))
}

async function answer(tx: Tx, request: MemberRequest, measure: RunningMeasure): Promise<Reply> {
  const { language, viewer, form, params, now } = request
  const id = params.exclusion ?? ''
  // Each answer form has fields of its own, so that an error leads to the right one.
  const own = formFields(
    form.entries().map(([name, value]) => [name.replace(`answer-${id}-`, 'answer-'), value] as const),
  )
  const outcome = await answerExclusion(tx, viewer, measure, id, own, now)
  switch (outcome.kind) {
    case 'missing':
      return notFound
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'conflict':
      return show(tx, request, measure, { conflict: true })
    case 'invalid': {
      const errors = outcome.errors.map(({ field, message }) => ({
        field: field.replace('answer-', `answer-${id}-`),
        message,
      }))
      return show(tx, request, measure, { form, errors, answering: id })
    }
    case 'done':
      return redirect(exclusionsPath.href(language, { id: measure.id }, { done: 'yes' }))
  }
}

type Shown = {
  readonly form?: FormFields
  readonly errors?: readonly FieldError[]
  readonly answering?: string
  readonly conflict?: boolean
}

async function show(tx: Tx, request: MemberRequest, measure: RunningMeasure, shown: Shown): Promise<Reply> {
  const { language, viewer, query, now } = request
  const { errors = [], answering = null, conflict = false } = shown
  const body = (
    <ExclusionsPage
      language={language}
      measure={measure}
      lines={await exclusionsOf(tx, measure)}
      organization={viewer.organization}
      maySettle={may(viewer.roles, 'settle-results')}
      form={shown.form ?? formFields([['exclusion', newId(now)]])}
      errors={errors}
      answering={answering}
      conflict={conflict}
      done={query.get('done') === 'yes' ? words.done[language] : undefined}
    />
  )
  return page({ title: words.title[language], status: formStatus(errors, conflict), body })
}
