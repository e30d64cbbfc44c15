import type { Database } from '../../../../kernel/data/database.ts'
import { dateParts } from '../../../../kernel/ui/form/date-input.tsx'
import { type MemberRequest, notFound, page, type Reply, type Route } from '../../../../kernel/web/route.ts'
import { may } from '../../../identity/index.ts'
import { milestonePath, milestonesPath, newMilestonePath, removeMilestonePath } from '../../paths.ts'
import { type Access, type Asked, answer, asked, onRelationship } from '../access.ts'
import { doneMessage } from '../done.ts'
import { keepLine } from '../lines/keep-line.ts'
import { lineRoutes } from '../lines/line-routes.ts'
import { positionsOf } from '../queries.ts'
import { type Again, invalid, type Saving, statusOf } from '../saving.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { emptyMilestone, readMilestone } from './milestone-form.ts'
import { MilestonePage, MilestonesPage } from './milestones.page.tsx'
import { words } from './milestones.text.ts'
import { type Milestone, milestonesOf, removeMilestone, saveMilestone } from './milestones.ts'

/** The way from today's state to the service: what, who, from when to when. */
export function planMilestonesRoutes({ database }: { readonly database: Database }): Route[] {
  return lineRoutes(database, {
    kind: 'milestone',
    title: words.title,
    paths: {
      list: milestonesPath,
      add: newMilestonePath,
      edit: milestonePath,
      remove: removeMilestonePath,
    },
    list,
    show,
    keep: keepMilestone,
    lineOf: async (tx, id, milestone) => (await milestonesOf(tx, id)).find((one) => one.id === milestone),
    take: removeMilestone,
    question: words.removeQuestion,
  })
}

async function list(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, query } = request
  const access = await onRelationship(asked(database, request), 'read', async (tx, relationship) => ({
    relationship,
    milestones: await milestonesOf(tx, relationship.id),
    positions: await positionsOf(tx, relationship),
  }))
  return answer(access, language, ({ relationship, milestones, positions }) =>
    page({
      title: words.title[language],
      wide: true,
      breadcrumbs: crumbsOf(relationship, language),
      body: (
        <MilestonesPage
          {...{ language, relationship, milestones, positions }}
          mayDescribe={may(viewer.roles, 'describe', relationship.state)}
          done={doneMessage(query, language)}
        />
      ),
    }),
  )
}

/** The form of a milestone: empty, as stored, or as typed with what is wrong or was saved meanwhile. */
async function show(database: Database, request: MemberRequest, again: Again): Promise<Reply> {
  const { language, params, form, now } = request
  const known = params.milestone
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => ({
    relationship,
    positions: await positionsOf(tx, relationship),
    stored: (await milestonesOf(tx, relationship.id)).find(({ id }) => id === (known ?? form.get('id'))),
  }))
  return answer(access, language, ({ relationship, positions, stored }) => {
    if (known !== undefined && !stored) return notFound
    const { errors, isConflict } = again
    const shown =
      errors.length > 0 || isConflict
        ? readMilestone({ form, now, known }, positions)
        : asStored(stored ?? emptyMilestone(now))
    return page({
      title: words.milestone[language],
      status: statusOf(again),
      breadcrumbs: crumbsOf(relationship, language, [
        { label: words.title[language], href: milestonesPath.href(language, { id: relationship.id }) },
      ]),
      body: (
        <MilestonePage
          {...{ language, relationship, positions, ...shown, errors }}
          isNew={known === undefined}
          saved={isConflict ? (stored ?? null) : null}
        />
      ),
    })
  })
}

/** Saves a new milestone, or the one of the address. */
function keepMilestone(asked: Asked, { form, params }: MemberRequest): Promise<Access<Saving>> {
  return onRelationship(asked, 'describe', async (tx, relationship) => {
    const positions = await positionsOf(tx, relationship)
    const { milestone, errors } = readMilestone({ form, now: asked.now, known: params.milestone }, positions)
    const stored = (await milestonesOf(tx, relationship.id)).find(({ id }) => id === milestone.id)
    if (params.milestone !== undefined && !stored) return { kind: 'gone' }
    if (errors.length > 0) return invalid(errors)
    return keepLine(tx, asked, relationship, {
      line: milestone,
      stored,
      said: ['title', 'start', 'end', 'owner'],
      write: (line) => saveMilestone(tx, relationship.id, line, asked.now),
      action: 'save-milestone',
      subject: 'milestone',
    })
  })
}

function asStored(milestone: Milestone) {
  const { start, end } = milestone
  return { milestone, start: dateParts(start ?? undefined), end: dateParts(end ?? undefined) }
}
