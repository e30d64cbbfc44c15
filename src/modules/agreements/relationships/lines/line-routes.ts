import type { Database } from '../../../../kernel/data/database.ts'
import { addressAt } from '../../../../kernel/web/path.ts'
import { type MemberRequest, memberRoute, type Reply, type Route } from '../../../../kernel/web/route.ts'
import { type Access, type Asked, asked } from '../access.ts'
import { type Again, afterSaving, firstTime, type Saving } from '../saving.ts'
import { type Lines, parameterOf, removeLineRoutes } from './remove-line.route.tsx'

/** What a kind of line shows and saves; `show` is the form of a new line or, where the address names one, of that. */
export type LinePages = Lines & {
  readonly list: (database: Database, request: MemberRequest) => Promise<Reply>
  readonly show: (database: Database, request: MemberRequest, again: Again) => Promise<Reply>
  readonly keep: (asked: Asked, request: MemberRequest) => Promise<Access<Saving>>
}

/** The pages of a kind of line: their list, the form of a new one and of each, and the question before one is removed. */
export function lineRoutes(database: Database, lines: LinePages): Route[] {
  const { paths } = lines
  const save = async (request: MemberRequest): Promise<Reply> => {
    const { language, params } = request
    const saved = { done: parameterOf(lines) }
    const then = addressAt(paths.list, language, { id: params.id }, saved)
    return afterSaving(await lines.keep(asked(database, request), request), language, then, (again) =>
      lines.show(database, request, again),
    )
  }
  return [
    memberRoute('GET', paths.list, (request) => lines.list(database, request)),
    ...[paths.add, paths.edit].flatMap((path) => [
      memberRoute('GET', path, (request) => lines.show(database, request, firstTime)),
      memberRoute('POST', path, save),
    ]),
    ...removeLineRoutes(database, lines),
  ]
}
