import type { Database } from '../../../../kernel/data/database.ts'
import { refusalPage } from '../../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { conditionsFor } from '../../../guide/index.ts'
import { may } from '../../../identity/index.ts'
import { guideOf } from '../../drafting/guide-settings/overlay-row.ts'
import { beginDraftPath } from '../../drafting/paths.ts'
import { advicePath } from '../../paths.ts'
import { answer, asked, onRelationship } from '../access.ts'
import { createDocuments } from '../create-documents/create-documents.ts'
import { documentsOf } from '../create-documents/documents.queries.ts'
import { doneMessage } from '../done.ts'
import { saveRelationship } from '../store.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { AdvicePage } from './advice.page.tsx'
import { words } from './advice.text.ts'
import { adviseOn } from './answers.ts'
import { overrideRoutes } from './override.route.tsx'
import { noAdvice } from './refusals.ts'
import { topicRoutes } from './topic.route.tsx'

export function askAdvisorRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', advicePath, (request) => showAdvice(database, request)),
    memberRoute('POST', advicePath, (request) => followAdvice(database, request)),
    ...topicRoutes({ database }),
    ...overrideRoutes({ database }),
  ]
}

async function showAdvice(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer } = request
  const access = await onRelationship(asked(database, request), 'read', async (tx, relationship) => {
    const guide = await guideOf(tx, viewer.organization)
    const advised = adviseOn(relationship, guide)
    return { relationship, guide, advised, documents: await documentsOf(tx, [relationship.id]) }
  })
  return answer(access, language, ({ relationship, guide, advised, documents }) => {
    const given = 'advice' in advised
    const body = (
      <AdvicePage
        language={language}
        relationship={relationship}
        guide={guide}
        advice={given ? advised.advice : null}
        assumptions={given ? advised.read.assumptions : []}
        problems={given ? advised.read.warnings : advised.problems}
        hasDocuments={documents.length > 0}
        mayDescribe={may(viewer.roles, 'describe', relationship.state)}
        mayCreate={may(viewer.roles, 'choose-documents', relationship.state)}
        done={doneMessage(request.query, language)}
      />
    )
    return page({ title: words.title[language], body, breadcrumbs: crumbsOf(relationship, language) })
  })
}

/** Takes the advice (or the choice made instead of it) and creates its documents. */
async function followAdvice(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, now } = request
  const access = await onRelationship(
    asked(database, request),
    'choose-documents',
    async (tx, relationship) => {
      const guide = await guideOf(tx, viewer.organization)
      const advised = adviseOn(relationship, guide)
      if (!('advice' in advised) || advised.advice.tier === 'out-of-scope') return { refusal: noAdvice }
      const isOverridden = relationship.chosenDocuments !== null && relationship.tier !== null
      const tier = isOverridden && relationship.tier ? relationship.tier : advised.advice.tier
      const documents =
        isOverridden && relationship.chosenDocuments ? relationship.chosenDocuments : advised.advice.documents
      const conditions = conditionsFor(advised.read.answers)
      await createDocuments(tx, { viewer, now }, relationship, { tier, documents, conditions, guide })
      await saveRelationship(tx, relationship.id, { tier }, now)
      return { refusal: null }
    },
  )
  return answer(access, language, ({ refusal }) =>
    refusal
      ? refusalPage(language, refusal)
      : redirect(beginDraftPath.href(language, { id: request.params.id ?? '' }, { done: 'documents' })),
  )
}
