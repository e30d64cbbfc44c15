import type { Database, Tx } from '../../../../kernel/data/database.ts'
import { refusalPage } from '../../../../kernel/web/message-page.tsx'
import { type MemberRequest, notFound, page, type Reply, type Route } from '../../../../kernel/web/route.ts'
import { may } from '../../../identity/index.ts'
import {
  namedPositionPath,
  namedPositionsPath,
  newNamedPositionPath,
  removeNamedPositionPath,
} from '../../paths.ts'
import { type Access, type Asked, answer, asked, onRelationship } from '../access.ts'
import { doneMessage } from '../done.ts'
import { keepLine } from '../lines/keep-line.ts'
import { lineRoutes } from '../lines/line-routes.ts'
import type { Relationship } from '../relationship.ts'
import { type Again, invalid, type Saving, statusOf } from '../saving.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { NamedPositionPage } from './named-position.page.tsx'
import { emptyPosition, readNamedPosition } from './named-position-form.ts'
import { NamedPositionsPage } from './named-positions.page.tsx'
import { words } from './named-positions.text.ts'
import { namedPositionsOf, removeNamedPosition, saveNamedPosition } from './named-positions.ts'

/** Who signs and answers for a party that does not use Entente yet, as another party names them. */
export function namePositionsRoutes({ database }: { readonly database: Database }): Route[] {
  return lineRoutes(database, {
    kind: 'named-position',
    parameter: 'position',
    title: words.title,
    paths: {
      list: namedPositionsPath,
      add: newNamedPositionPath,
      edit: namedPositionPath,
      remove: removeNamedPositionPath,
    },
    list,
    show,
    keep: keepPosition,
    lineOf: async (tx, id, position) => {
      const found = (await listed(tx, id)).find((one) => one.id === position)
      return found && { title: found.title, refusal: found.mayCorrect ? null : words.theirs }
    },
    take: removeNamedPosition,
    question: words.removeQuestion,
  })
}

async function listed(tx: Tx, relationship: string) {
  return (await namedPositionsOf(tx, relationship)).filter(({ isRemoved }) => !isRemoved)
}

/** What every page and every save reads first. */
async function standing(tx: Tx, relationship: Relationship) {
  return {
    relationship,
    positions: await listed(tx, relationship.id),
    absent: new Set(
      relationship.parties.flatMap(({ organization, isAbsent }) => (isAbsent ? [organization] : [])),
    ),
  }
}

async function list(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, query } = request
  const access = await onRelationship(asked(database, request), 'read', standing)
  return answer(access, language, ({ relationship, positions, absent }) =>
    page({
      title: words.title[language],
      wide: true,
      breadcrumbs: crumbsOf(relationship, language),
      body: (
        <NamedPositionsPage
          {...{ language, relationship, positions, absent }}
          own={viewer.organization}
          mayDescribe={may(viewer.roles, 'describe', relationship.state)}
          mayTakeOver={may(viewer.roles, 'manage-organization')}
          done={doneMessage(query, language)}
        />
      ),
    }),
  )
}

/** The form of a position: empty, as stored, or as typed with what is wrong or was saved meanwhile. */
async function show(database: Database, request: MemberRequest, again: Again): Promise<Reply> {
  const { language, params, form, now } = request
  const known = params.position
  const access = await onRelationship(asked(database, request), 'describe', standing)
  return answer(access, language, ({ relationship, positions, absent }) => {
    const stored = positions.find(({ id }) => id === (known ?? form.get('id')))
    if (known !== undefined && !stored) return notFound
    if (stored && !stored.mayCorrect) return refusalPage(language, words.theirs)
    const { errors, isConflict } = again
    const isAgain = errors.length > 0 || isConflict
    const position = isAgain
      ? readNamedPosition(form, stored, absent, now).position
      : (stored ?? emptyPosition(absent, now))
    return page({
      title: known === undefined ? words.add[language] : words.position[language],
      status: statusOf(again),
      breadcrumbs: crumbsOf(relationship, language, [
        { label: words.title[language], href: namedPositionsPath.href(language, { id: relationship.id }) },
      ]),
      body: (
        <NamedPositionPage
          {...{ language, relationship, absent, position, errors }}
          isNew={known === undefined}
          saved={isConflict ? (stored ?? null) : null}
        />
      ),
    })
  })
}

/** Saves a new position, or the one of the address. */
function keepPosition(asked: Asked, { form, params }: MemberRequest): Promise<Access<Saving>> {
  return onRelationship(asked, 'describe', async (tx, relationship): Promise<Saving> => {
    const { positions, absent } = await standing(tx, relationship)
    const stored = positions.find(({ id }) => id === (params.position ?? form.get('id')))
    if (params.position !== undefined && !stored) return { kind: 'gone' }
    if (stored && !stored.mayCorrect) return invalid([{ field: 'title-en', message: words.theirs }])
    const { position, errors } = readNamedPosition(form, stored, absent, asked.now)
    if (errors.length > 0) return invalid(errors)
    return keepLine(tx, asked, relationship, {
      line: position,
      stored,
      said: ['title', 'holder', 'email', 'phone'],
      write: (line) => saveNamedPosition(tx, relationship.id, line, asked.now),
      action: 'save-named-position',
      subject: 'named-position',
    })
  })
}
