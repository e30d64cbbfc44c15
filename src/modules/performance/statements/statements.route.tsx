import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'
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
import { scorecardPath } from '../../agreements/index.ts'
import { may, nameDeeds, refusalOf } from '../../identity/index.ts'
import { title as scorecardTitle } from '../scorecard/scorecard.page.tsx'
import { scorecardOf } from '../scorecard/scorecard.ts'
import { monthLabel } from '../scorecard/words-of-time.ts'
import { proposeStatementPath, statementFilePath, statementPath, statementsPath } from './paths.ts'
import { ProposePage } from './propose.page.tsx'
import { type StatementLine, statementsOf } from './queries.ts'
import {
  answerStatement,
  draftStatement,
  proposeStatement,
  type StaleStatement,
  statementDeeds,
} from './settle.ts'
import { StatementPage } from './statement.page.tsx'
import { changedSince, finishedMonths, levelsOfMonth } from './statement.ts'
import { StatementsPage } from './statements.page.tsx'
import { title } from './statements.text.ts'

/** Statements of an agreement: the list, preparing one, one with its answers, its sealed file. */
export function statementRoutes({ database }: { readonly database: Database }): Route[] {
  nameDeeds(statementDeeds)
  return [
    memberRoute('GET', statementsPath, (request) => reading(database, request, (tx) => showAll(tx, request))),
    memberRoute('GET', proposeStatementPath, (request) => showDraft(database, request, [], null)),
    memberRoute('POST', proposeStatementPath, (request) => propose(database, request)),
    memberRoute('GET', statementPath, (request) => showOne(database, request, [])),
    memberRoute('POST', statementPath, (request) => reply(database, request)),
    memberRoute('GET', statementFilePath, (request) =>
      reading(database, request, async (tx) => {
        const line = await lineAsked(tx, request)
        if (!line) return notFound
        const name = `${line.month}-${line.number}-${line.sha256.slice(0, 12)}.json`
        return { kind: 'file', name, type: 'application/json; charset=utf-8', content: line.canonical }
      }),
    ),
  ]
}

function reading<T>(database: Database, { viewer }: MemberRequest, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(database, { organization: viewer.organization, person: viewer.person }, work)
}

async function showAll(tx: Tx, { language, params, viewer, query, now }: MemberRequest): Promise<Reply> {
  const scorecard = await scorecardOf(tx, params.id ?? '', now)
  if (!scorecard) return notFound
  const lines = await statementsOf(tx, { relationship: scorecard.relationship.id })
  const own = scorecard.levels.filter(({ measure }) => measure.organization === viewer.organization)
  const stated = new Set(
    lines.filter(({ organization }) => organization === viewer.organization).map(({ month }) => month),
  )
  const body = (
    <StatementsPage
      language={language}
      scorecard={scorecard}
      lines={lines}
      missing={finishedMonths(own).filter((month) => !stated.has(month))}
      mayPropose={may(viewer.roles, 'settle-results')}
      done={done[query.get('done') ?? '']?.[language]}
    />
  )
  return page({
    title: title[language],
    body,
    wide: true,
    breadcrumbs: crumbs(scorecard.relationship.id, language),
  })
}

async function showDraft(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
  stale: StaleStatement | null,
): Promise<Reply> {
  const { language, params, viewer, query, form, now } = request
  if (!may(viewer.roles, 'settle-results')) return refusalPage(language, refusalOf('settle-results'))
  return reading(database, request, async (tx) => {
    const scorecard = await scorecardOf(tx, params.id ?? '', now)
    if (!scorecard) return notFound
    const month = form.get('month') || query.get('month')
    // The address alone names no month: the list does.
    if (!month) return redirect(statementsPath.href(language, { id: scorecard.relationship.id }))
    const draft = await draftStatement(tx, scorecard, viewer, month)
    if (!draft) return notFound
    const body = (
      <ProposePage
        language={language}
        relationship={scorecard.relationship.id}
        draft={draft}
        reason={reasonTyped(form)}
        errors={errors}
        stale={stale}
      />
    )
    return page({
      title: `${title[language]} – ${monthLabel(draft.month, language)}`,
      status: formStatus(errors, stale),
      body,
      wide: true,
      breadcrumbs: [
        ...crumbs(scorecard.relationship.id, language),
        { label: title[language], href: statementsPath.href(language, { id: scorecard.relationship.id }) },
      ],
    })
  })
}

async function propose(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, params, viewer, form, now } = request
  const outcome = await proposeStatement(database, viewer, params.id ?? '', form, now)
  switch (outcome.kind) {
    case 'done':
      return outcome.value === null
        ? notFound
        : redirect(statementPath.href(language, { id: outcome.value }, { done: 'proposed' }))
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'conflict':
      return showDraft(database, request, [], outcome.conflict)
    case 'invalid':
      return showDraft(database, request, outcome.errors, null)
  }
}

async function showOne(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
  status = errors.length ? 422 : 200,
): Promise<Reply> {
  const { language, viewer, form, query, now } = request
  return reading(database, request, async (tx) => {
    const line = await lineAsked(tx, request)
    if (!line) return notFound
    const [corrected = null] = line.corrects ? await statementsOf(tx, { id: line.corrects }) : []
    const scorecard = await scorecardOf(tx, line.relationship, now)
    const levels = (scorecard?.levels ?? []).filter(
      ({ measure }) => measure.organization === line.organization,
    )
    const own = line.organization === viewer.organization
    const answered = line.answers.some(({ by }) => by === viewer.organization)
    const body = (
      <StatementPage
        language={language}
        line={line}
        corrected={corrected}
        changed={changedSince(line.content.levels, levelsOfMonth(levels, line.month))}
        own={own && may(viewer.roles, 'settle-results')}
        mayAnswer={!own && !answered && line.correctedBy === null && may(viewer.roles, 'settle-results')}
        values={{ outcome: form.get('outcome'), reason: reasonTyped(form) }}
        errors={errors}
        done={done[query.get('done') ?? '']?.[language]}
      />
    )
    return page({
      title: `${title[language]} – ${monthLabel(line.month, language)}`,
      status,
      body,
      wide: true,
      breadcrumbs: [
        ...crumbs(line.relationship, language),
        { label: title[language], href: statementsPath.href(language, { id: line.relationship }) },
      ],
    })
  })
}

async function reply(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, params, viewer, form, now } = request
  const outcome = await answerStatement(database, viewer, params.id ?? '', form, now)
  switch (outcome.kind) {
    case 'done':
      return outcome.value
        ? redirect(statementPath.href(language, { id: outcome.value.id }, { done: 'answered' }))
        : notFound
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'conflict':
      return showOne(database, request, [], 409)
    case 'invalid':
      return showOne(database, request, outcome.errors)
  }
}

async function lineAsked(tx: Tx, { params }: MemberRequest): Promise<StatementLine | null> {
  const id = params.id ?? ''
  return isId(id) ? ((await statementsOf(tx, { id }))[0] ?? null) : null
}

function reasonTyped(form: FormFields): Bilingual {
  return { en: form.get('reason-en'), fr: form.get('reason-fr') }
}

function crumbs(relationship: string, language: 'en' | 'fr') {
  return [{ label: scorecardTitle[language], href: scorecardPath.href(language, { id: relationship }) }]
}

const done: Readonly<Record<string, Bilingual>> = {
  proposed: {
    en: 'The statement is sent; its figures are frozen.',
    fr: 'Le relevé est transmis; ses chiffres sont figés.',
  },
  answered: { en: 'Your answer is recorded.', fr: 'Votre réponse est consignée.' },
}
