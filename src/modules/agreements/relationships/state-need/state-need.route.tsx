import type { Database } from '../../../../kernel/data/database.ts'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
} from '../../../../kernel/web/route.ts'
import { needPath, relationshipPath } from '../../paths.ts'
import { type Asked, answer, asked, onRelationship, refusalFor } from '../access.ts'
import { longest, readBilingual, readVersion } from '../reading.ts'
import { type Again, afterSaving, firstTime, statusOf } from '../saving.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { NeedPage, needPageTitle } from './state-need.page.tsx'
import { type Need, stateNeed } from './state-need.ts'

export function stateNeedRoutes({ database }: { database: Database }): Route[] {
  const on = (request: MemberRequest) => asked(database, request)
  return [
    memberRoute('GET', needPath, (request) => show(on(request), request, null, firstTime)),
    memberRoute('POST', needPath, (request) => submit(on(request), request)),
  ]
}

async function submit(asked: Asked, request: MemberRequest): Promise<Reply> {
  const { form, language } = request
  const title = readBilingual(form, 'title', { max: longest.title })
  const problem = readBilingual(form, 'problem', { max: longest.text })
  const typed = { title: title.value, problem: problem.value }
  const errors = [...title.errors, ...problem.errors]
  const again = (how: Again) => show(asked, request, typed, how)
  if (errors.length > 0) return again({ errors, isConflict: false })
  const outcome = await stateNeed(asked, typed, readVersion(form))
  const then = relationshipPath.href(language, { id: asked.id }, { done: 'need' })
  return afterSaving(outcome, language, then, again)
}

async function show(
  asked: Asked,
  { language }: MemberRequest,
  typed: Need | null,
  again: Again,
): Promise<Reply> {
  const access = await onRelationship(asked, 'read', async (_tx, relationship) => relationship)
  return answer(access, language, (relationship) =>
    page({
      title: needPageTitle[language],
      status: statusOf(again),
      breadcrumbs: crumbsOf(relationship, language),
      body: (
        <NeedPage
          typed={typed ?? relationship}
          refusal={refusalFor(asked.viewer, 'describe', relationship)}
          {...{ language, relationship, again }}
        />
      ),
    }),
  )
}
