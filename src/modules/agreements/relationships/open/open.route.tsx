import type { VNode } from 'preact'
import type { Database } from '../../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { atFirstSide, type FieldError } from '../../../../kernel/web/form.ts'
import type { PagePath } from '../../../../kernel/web/path.ts'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { topics } from '../../../guide/index.ts'
import { may } from '../../../identity/index.ts'
import {
  adviceTopicPath,
  openKindPath,
  openNeedPath,
  openRolesPath,
  openSummaryPath,
  relationshipPath,
} from '../../paths.ts'
import { type Access, type Asked, answer } from '../access.ts'
import { longest, readBilingual } from '../reading.ts'
import { chosenParties } from './chosen.ts'
import { openingCrumbs } from './crumbs.ts'
import { onOpening } from './keep.ts'
import { chooseKind, chooseRoles, openRelationship, stateNeed } from './open.ts'
import { isKind, type Opening, openingErrors } from './opening.ts'
import type { ChosenParty } from './parties.page.tsx'
import { partiesRoutes } from './parties.route.tsx'
import { KindPage, kindTitle, needTitle, OpeningNeedPage, RolesPage, rolesTitle } from './questions.page.tsx'
import { SummaryPage, summaryTitle } from './summary.page.tsx'

/** The questions that lead to a new relationship, one topic a page. */
export function openRoutes({ database }: { database: Database }): Route[] {
  const on = (request: MemberRequest): Asked => ({
    database,
    viewer: request.viewer,
    now: request.now,
    id: request.params.opening ?? '',
  })
  const question = (at: Question) =>
    memberRoute('GET', at.path, async (request) => seen(on(request), request, at, [], (opening) => opening))
  return [
    ...partiesRoutes(on),
    question(kind),
    memberRoute('POST', openKindPath, async (request) => {
      const typed = request.form.get('kind')
      const asTyped = (opening: Opening) => ({ ...opening, kind: isKind(typed) ? typed : null })
      return next(on(request), request, kind, await chooseKind(on(request), typed), asTyped)
    }),
    question(roles),
    memberRoute('POST', openRolesPath, async (request) => {
      const roleOf = (organization: string) => request.form.get(`role-${organization}`)
      return next(on(request), request, roles, await chooseRoles(on(request), roleOf), (opening) => opening)
    }),
    question(need),
    memberRoute('POST', openNeedPath, (request) => submitNeed(on(request), request)),
    memberRoute('GET', openSummaryPath, (request) => summary(on(request), request, false)),
    memberRoute('POST', openSummaryPath, (request) => create(on(request), request)),
  ]
}

type QuestionPage = {
  readonly language: Language
  readonly opening: string
  readonly typed: Opening
  readonly parties: readonly ChosenParty[]
  readonly errors: readonly FieldError[]
}

type OpeningPath = Pick<PagePath, 'en' | 'fr'> & {
  readonly href: (language: Language, params: { readonly opening: string }) => string
}

type Question = {
  readonly path: OpeningPath
  readonly next: OpeningPath
  readonly title: Bilingual
  readonly show: (props: QuestionPage) => VNode
}

const kind: Question = {
  path: openKindPath,
  next: openRolesPath,
  title: kindTitle,
  show: (props) => <KindPage {...props} />,
}

const roles: Question = {
  path: openRolesPath,
  next: openNeedPath,
  title: rolesTitle,
  show: (props) => <RolesPage {...props} />,
}

const need: Question = {
  path: openNeedPath,
  next: openSummaryPath,
  title: needTitle,
  show: (props) => <OpeningNeedPage {...props} />,
}

/** The question's page with what is kept, or with what was typed and what is wrong with it. */
async function seen(
  asked: Asked,
  { language }: MemberRequest,
  question: Question,
  errors: readonly FieldError[],
  asTyped: (opening: Opening) => Opening,
): Promise<Reply> {
  const access = await onOpening(asked, async (tx, opening) => ({
    typed: asTyped(opening),
    parties: await chosenParties(tx, opening),
  }))
  return answer(access, language, (kept) =>
    page({
      title: question.title[language],
      status: errors.length ? 422 : 200,
      breadcrumbs: openingCrumbs(language),
      body: question.show({ language, opening: asked.id, errors: atFirstSide(errors, language), ...kept }),
    }),
  )
}

/** On to the next question, or the same page with what is wrong. */
async function next(
  asked: Asked,
  request: MemberRequest,
  question: Question,
  outcome: Access<readonly FieldError[]>,
  asTyped: (opening: Opening) => Opening,
): Promise<Reply> {
  if (outcome.kind === 'granted' && outcome.value.length > 0)
    return seen(asked, request, question, outcome.value, asTyped)
  return answer(outcome, request.language, () =>
    redirect(question.next.href(request.language, { opening: asked.id })),
  )
}

async function submitNeed(asked: Asked, request: MemberRequest): Promise<Reply> {
  const title = readBilingual(request.form, 'title', { max: longest.title })
  const problem = readBilingual(request.form, 'problem', { max: longest.text })
  const typed = { title: title.value, problem: problem.value }
  const errors = [...title.errors, ...problem.errors]
  const asTyped = (opening: Opening) => ({ ...opening, ...typed })
  if (errors.length > 0) return seen(asked, request, need, errors, asTyped)
  return next(asked, request, need, await stateNeed(asked, typed), asTyped)
}

async function summary(asked: Asked, { language }: MemberRequest, isSent: boolean): Promise<Reply> {
  const access = await onOpening(asked, async (tx, opening) => ({
    answers: opening,
    parties: await chosenParties(tx, opening),
  }))
  return answer(access, language, (kept) => {
    const errors = isSent ? openingErrors(kept.answers) : []
    return page({
      title: summaryTitle[language],
      status: errors.length ? 422 : 200,
      breadcrumbs: openingCrumbs(language),
      body: <SummaryPage language={language} opening={asked.id} errors={errors} {...kept} />,
    })
  })
}

async function create(asked: Asked, request: MemberRequest): Promise<Reply> {
  const outcome = await openRelationship(asked)
  if (outcome.kind === 'granted' && outcome.value.kind === 'incomplete') return summary(asked, request, true)
  const { language, viewer } = request
  const [first] = topics
  // Those who may answer the advisor come to its first question: it says which agreement fits.
  return answer(outcome, language, () =>
    redirect(
      first && may(viewer.roles, 'describe', 'open')
        ? adviceTopicPath.href(language, { id: asked.id, topic: first.id }, { done: 'advisor' })
        : relationshipPath.href(language, { id: asked.id }, { done: 'opened' }),
    ),
  )
}
