import type { Database } from '../../../../kernel/data/database.ts'
import { type MemberRequest, notFound, page, type Reply, type Route } from '../../../../kernel/web/route.ts'
import { may } from '../../../identity/index.ts'
import { newRiskPath, removeRiskPath, riskPath, risksPath } from '../../paths.ts'
import { type Access, type Asked, answer, asked, onRelationship } from '../access.ts'
import { doneMessage } from '../done.ts'
import { keepLine } from '../lines/keep-line.ts'
import { lineRoutes } from '../lines/line-routes.ts'
import { type Again, invalid, type Saving, statusOf } from '../saving.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { emptyRisk, readRisk } from './risk-form.ts'
import { RiskPage, RisksPage, words } from './risks.page.tsx'
import { removeRisk, risksOf, saveRisk } from './risks.ts'

export function registerRisksRoutes({ database }: { readonly database: Database }): Route[] {
  return lineRoutes(database, {
    kind: 'risk',
    title: words.title,
    paths: { list: risksPath, add: newRiskPath, edit: riskPath, remove: removeRiskPath },
    list,
    show,
    keep: keepRisk,
    lineOf: async (tx, id, risk) => (await risksOf(tx, id)).find((one) => one.id === risk),
    take: removeRisk,
    question: words.removeQuestion,
  })
}

async function list(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, query } = request
  const access = await onRelationship(asked(database, request), 'read', async (tx, relationship) => ({
    relationship,
    risks: await risksOf(tx, relationship.id),
  }))
  return answer(access, language, ({ relationship, risks }) =>
    page({
      title: words.title[language],
      wide: true,
      breadcrumbs: crumbsOf(relationship, language),
      body: (
        <RisksPage
          {...{ language, relationship, risks }}
          mayDescribe={may(viewer.roles, 'describe', relationship.state)}
          done={doneMessage(query, language)}
        />
      ),
    }),
  )
}

/** The form of a risk: empty, as stored, or as typed with what is wrong or was saved meanwhile. */
async function show(database: Database, request: MemberRequest, again: Again): Promise<Reply> {
  const { language, params, form, now } = request
  const { errors, isConflict } = again
  const isTyped = errors.length > 0 || isConflict
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => ({
    relationship,
    stored: (await risksOf(tx, relationship.id)).find(({ id }) => id === (params.risk ?? form.get('id'))),
  }))
  return answer(access, language, ({ relationship, stored }) => {
    if (params.risk !== undefined && !stored) return notFound
    const typed = isTyped ? readRisk(form, relationship, params.risk, now).risk : null
    return page({
      title: words.risk[language],
      status: statusOf(again),
      breadcrumbs: crumbsOf(relationship, language, [
        { label: words.title[language], href: risksPath.href(language, { id: relationship.id }) },
      ]),
      body: (
        <RiskPage
          {...{ language, relationship, errors }}
          risk={typed ?? stored ?? emptyRisk(now)}
          isNew={params.risk === undefined}
          saved={isConflict ? (stored ?? null) : null}
        />
      ),
    })
  })
}

/** Saves a new risk, or the one of the address. */
function keepRisk(asked: Asked, { form, params }: MemberRequest): Promise<Access<Saving>> {
  return onRelationship(asked, 'describe', async (tx, relationship) => {
    const { risk, errors } = readRisk(form, relationship, params.risk, asked.now)
    const stored = (await risksOf(tx, relationship.id)).find(({ id }) => id === risk.id)
    if (params.risk !== undefined && !stored) return { kind: 'gone' }
    if (errors.length > 0) return invalid(errors)
    return keepLine(tx, asked, relationship, {
      line: risk,
      stored,
      said: ['title', 'likelihood', 'impact', 'owner', 'response'],
      write: (line) => saveRisk(tx, relationship.id, line, asked.now),
      action: 'save-risk',
      subject: 'risk',
    })
  })
}
