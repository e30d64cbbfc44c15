import type { Database } from '../../../../kernel/data/database.ts'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
} from '../../../../kernel/web/route.ts'
import { considerations } from '../../../guide/index.ts'
import { may } from '../../../identity/index.ts'
import { readyPath } from '../../drafting/paths.ts'
import { blockersPath, considerationPath, considerationsPath } from '../../paths.ts'
import { type Asked, answer, asked, onRelationship, refusalFor } from '../access.ts'
import { considerationsFor } from '../blockers.ts'
import { doneMessage } from '../done.ts'
import { positionsOf } from '../queries.ts'
import { longest, readBilingual, readText, readVersion } from '../reading.ts'
import { type Again, afterSaving, firstTime, statusOf } from '../saving.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { answerBlockers, answerName, type GivenAnswer } from './answer-blockers.ts'
import { type AnswerForm, answerConsideration } from './answer-consideration.ts'
import { checks } from './blockers-form.tsx'
import { ConsiderationPage } from './consideration.page.tsx'
import {
  ConsiderationsPage,
  type ConsiderationsPageProps,
  considerationsTitle,
} from './considerations.page.tsx'
import { type AnsweredConsideration, considerationAnswersOf } from './considerations.queries.ts'

export function considerationRoutes({ database }: { database: Database }): Route[] {
  const on = (request: MemberRequest) => asked(database, request)
  return [
    memberRoute('GET', considerationsPath, (request) =>
      list(on(request), request, { typed: [], again: firstTime, onlyBlockers: false }),
    ),
    memberRoute('GET', blockersPath, (request) =>
      list(on(request), request, { typed: [], again: firstTime, onlyBlockers: true }),
    ),
    memberRoute('POST', blockersPath, (request) => submitBlockers(on(request), request)),
    memberRoute('GET', considerationPath, (request) => show(on(request), request, null, firstTime)),
    memberRoute('POST', considerationPath, (request) => submit(on(request), request)),
  ]
}

/** The answers chosen on the page of blockers; a question left alone is not one of them. */
async function submitBlockers(asked: Asked, request: MemberRequest): Promise<Reply> {
  const { form, language } = request
  const given = considerations.flatMap(({ id }): GivenAnswer[] => {
    const answer = form.get(answerName(id))
    return answer ? [{ consideration: id, answer, version: Number(form.get(`version-${id}`)) }] : []
  })
  // Who came from the checks goes on to the declaration, or back to them while something still stands in its way.
  const then =
    form.get('from') === checks
      ? readyPath.href(language, { id: asked.id }, { done: 'answers' })
      : blockersPath.href(language, { id: asked.id }, { done: 'answers' })
  return afterSaving(await answerBlockers(asked, given), language, then, (again) =>
    // After a conflict, what is saved now is what the page shows.
    list(asked, request, { typed: again.isConflict ? [] : given, again, onlyBlockers: true }),
  )
}

async function list(
  asked: Asked,
  { language, query, form }: MemberRequest,
  shown: Pick<ConsiderationsPageProps, 'typed' | 'again' | 'onlyBlockers'>,
): Promise<Reply> {
  const access = await onRelationship(asked, 'read', async (tx, relationship) => ({
    relationship,
    answered: await considerationAnswersOf(tx, [relationship.id]),
    positions: await positionsOf(tx, relationship),
  }))
  return answer(access, language, (known) =>
    page({
      title: considerationsTitle(shown.onlyBlockers)[language],
      breadcrumbs: crumbsOf(known.relationship, language),
      wide: true,
      status: statusOf(shown.again),
      body: (
        <ConsiderationsPage
          language={language}
          done={doneMessage(query, language)}
          mayAnswer={may(asked.viewer.roles, 'describe', known.relationship.state)}
          fromChecks={query.get('from') === checks || form.get('from') === checks}
          {...shown}
          {...known}
        />
      ),
    }),
  )
}

async function submit(asked: Asked, request: MemberRequest): Promise<Reply> {
  const { form, language, params } = request
  const evidence = readText(form, 'evidence', { max: longest.text })
  const note = readBilingual(form, 'note', { max: longest.text })
  const typed: AnswerForm = {
    answer: form.get('answer'),
    evidence: evidence.value,
    owner: form.get('owner'),
    note: note.value,
    version: readVersion(form),
  }
  const again = (how: Again) => show(asked, request, typed, how)
  const errors = [...evidence.errors, ...note.errors]
  if (errors.length > 0) return again({ errors, isConflict: false })
  const outcome = await answerConsideration(asked, params.consideration ?? '', typed)
  const then = considerationsPath.href(language, { id: asked.id }, { done: 'answered' })
  return afterSaving(outcome, language, then, again)
}

async function show(
  asked: Asked,
  { language, params }: MemberRequest,
  typed: AnswerForm | null,
  again: Again,
): Promise<Reply> {
  const access = await onRelationship(asked, 'read', async (tx, relationship) => ({
    relationship,
    consideration: considerationsFor(relationship.kind).find((one) => one.id === params.consideration),
    current: (await considerationAnswersOf(tx, [relationship.id])).find(
      (one) => one.consideration === params.consideration,
    ),
    positions: await positionsOf(tx, relationship),
  }))
  return answer(access, language, ({ consideration, ...known }) =>
    consideration
      ? page({
          title: consideration.question[language],
          status: statusOf(again),
          breadcrumbs: crumbsOf(known.relationship, language, [
            {
              label: considerationsTitle()[language],
              href: considerationsPath.href(language, { id: asked.id }),
            },
          ]),
          body: (
            <ConsiderationPage
              typed={typed ?? formOf(known.current)}
              refusal={refusalFor(asked.viewer, 'describe', known.relationship)}
              {...{ language, consideration, again }}
              {...known}
            />
          ),
        })
      : { kind: 'not-found' },
  )
}

function formOf(current: AnsweredConsideration | undefined): AnswerForm {
  if (!current) return { answer: '', evidence: '', owner: '', note: { en: '', fr: '' }, version: 0 }
  return { ...current, owner: current.owner ?? '' }
}
