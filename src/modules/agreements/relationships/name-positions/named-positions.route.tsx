import type { Database, Tx } from '../../../../kernel/data/database.ts'
import { refusalPage } from '../../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
} from '../../../../kernel/web/route.ts'
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
import { removeLineRoutes } from '../lines/remove-line.route.tsx'
import type { Relationship } from '../relationship.ts'
import { type Again, afterSaving, firstTime, invalid, type Saving, statusOf } from '../saving.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { NamedPositionPage } from './named-position.page.tsx'
import { emptyPosition, readNamedPosition } from './named-position-form.ts'
import { NamedPositionsPage } from './named-positions.page.tsx'
import { words } from './named-positions.text.ts'
import { namedPositionsOf, removeNamedPosition, saveNamedPosition } from './named-positions.ts'

/** Who signs and answers for a party that does not use Entente yet, as another party names them. */
export function namePositionsRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', namedPositionsPath, (request) => list(database, request)),
    memberRoute('GET', newNamedPositionPath, (request) => show(database, request, firstTime)),
    memberRoute('POST', newNamedPositionPath, (request) => save(database, request)),
    memberRoute('GET', namedPositionPath, (request) => show(database, request, firstTime)),
    memberRoute('POST', namedPositionPath, (request) => save(database, request)),
    ...removeLineRoutes(database, {
      path: removeNamedPositionPath,
      kind: 'named-position',
      parameter: 'position',
      list: { label: words.title, href: (language, id) => namedPositionsPath.href(language, { id }) },
      removed: (language, id) => namedPositionsPath.href(language, { id }, { done: 'removed' }),
      edit: (language, id, position) => namedPositionPath.href(language, { id, position }),
      remove: (language, id, position) => removeNamedPositionPath.href(language, { id, position }),
      titleOf: async (tx, id, position) => (await oneOf(tx, id, position))?.title,
      refusal: async (tx, id, position) =>
        (await oneOf(tx, id, position))?.mayCorrect === false ? words.theirs : null,
      take: removeNamedPosition,
      question: words.removeQuestion,
    }),
  ]
}

async function listed(tx: Tx, relationship: string) {
  return (await namedPositionsOf(tx, relationship)).filter(({ isRemoved }) => !isRemoved)
}

async function oneOf(tx: Tx, relationship: string, position: string) {
  return (await listed(tx, relationship)).find(({ id }) => id === position)
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

async function save(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, params } = request
  const then = namedPositionsPath.href(language, { id: params.id ?? '' }, { done: 'position' })
  return afterSaving(await keepPosition(asked(database, request), request), language, then, (again) =>
    show(database, request, again),
  )
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
