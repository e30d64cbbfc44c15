import type { Database, Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { Confirmation } from '../../../../kernel/ui/confirmation.tsx'
import { isId } from '../../../../kernel/value/id.ts'
import { refusalPage } from '../../../../kernel/web/message-page.tsx'
import { addressAt } from '../../../../kernel/web/path.ts'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { answer, leaveTrail, onRelationship } from '../access.ts'
import { inEither, shownIn } from '../relationship.ts'
import { touch } from '../store.ts'
import { crumbsOf } from '../ui/parts.tsx'

/** A kind of line, its pages, and how one of it is removed. */
export type Lines = {
  /** What the trail calls it. */
  readonly kind: 'option' | 'risk' | 'milestone' | 'named-position'
  /** The parameter of the paths that holds a line's id, where it is not called as the kind is. */
  readonly parameter?: string
  /** The title of the list. */
  readonly title: Bilingual
  readonly paths: {
    readonly list: Route['path']
    readonly add: Route['path']
    readonly edit: Route['path']
    readonly remove: Route['path']
  }
  readonly lineOf: (tx: Tx, relationship: string, line: string) => Promise<RemovableLine | undefined>
  readonly take: (tx: Tx, relationship: string, line: string) => Promise<boolean>
  readonly question: Bilingual<(title: string) => string>
}

export type RemovableLine = {
  readonly title: Bilingual
  /** Why this line is not the viewer’s to remove, where their roles alone do not say it. */
  readonly refusal?: Bilingual | null
}

/** The parameter of the paths that holds a line's id. */
export function parameterOf({ kind, parameter = kind }: Pick<Lines, 'kind' | 'parameter'>): string {
  return parameter
}

/** Asks, then removes; a second answer finds nothing to remove and says the same. */
export function removeLineRoutes(database: Database, lines: Lines): Route[] {
  return [
    memberRoute('GET', lines.paths.remove, (request) => ask(database, lines, request)),
    memberRoute('POST', lines.paths.remove, (request) => remove(database, lines, request)),
  ]
}

async function ask(database: Database, lines: Lines, request: MemberRequest): Promise<Reply> {
  const { language, viewer, params } = request
  const { id = '' } = params
  const line = params[parameterOf(lines)] ?? ''
  if (!isId(line)) return notFound
  const access = await onRelationship({ database, viewer, id }, 'describe', async (tx, relationship) => ({
    relationship,
    found: await lines.lineOf(tx, relationship.id, line),
  }))
  return answer(access, language, ({ relationship, found }) => {
    if (!found) return notFound
    if (found.refusal) return refusalPage(language, found.refusal)
    const { paths } = lines
    const here = { id, [parameterOf(lines)]: line }
    const question = lines.question[language](shownIn(found.title, language).text)
    return page({
      title: question,
      breadcrumbs: crumbsOf(relationship, language, [
        { label: lines.title[language], href: addressAt(paths.list, language, { id }) },
      ]),
      body: (
        <Confirmation
          language={language}
          question={question}
          consequence={words.consequence[language]}
          action={addressAt(paths.remove, language, here)}
          confirm={words.confirm[language]}
          back={addressAt(paths.edit, language, here)}
        />
      ),
    })
  })
}

async function remove(database: Database, lines: Lines, request: MemberRequest): Promise<Reply> {
  const { language, params, viewer, now } = request
  const { id = '' } = params
  const line = params[parameterOf(lines)] ?? ''
  if (!isId(line)) return notFound
  const access = await onRelationship({ database, viewer, id }, 'describe', async (tx, relationship) => {
    const found = await lines.lineOf(tx, relationship.id, line)
    if (found?.refusal) return found.refusal
    if (!found || !(await lines.take(tx, relationship.id, line))) return
    await touch(tx, relationship.id, now)
    await leaveTrail(tx, { viewer, now }, relationship, {
      action: `remove-${lines.kind}`,
      subject: `${lines.kind}:${line}`,
      detail: { name: inEither(found.title) },
    })
  })
  return answer(access, language, (refusal) =>
    refusal
      ? refusalPage(language, refusal)
      : redirect(addressAt(lines.paths.list, language, { id }, { done: 'removed' })),
  )
}

const words = {
  consequence: {
    en: 'It leaves the file of all parties. The history says who removed it, and when.',
    fr: 'Cette inscription quittera le dossier de toutes les parties. L’historique dira qui l’a retirée, et quand.',
  },
  confirm: { en: 'Yes, remove it', fr: 'Oui, retirer' },
} satisfies Record<string, Bilingual>
