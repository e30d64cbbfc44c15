import type { Database, Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { Confirmation } from '../../../../kernel/ui/confirmation.tsx'
import { isId } from '../../../../kernel/value/id.ts'
import { refusalPage } from '../../../../kernel/web/message-page.tsx'
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

/** How a kind of line is removed: where, what it is called, and what is asked first. */
export type Removal = {
  readonly path: Route['path']
  /** What the trail calls it. */
  readonly kind: 'option' | 'risk' | 'milestone' | 'named-position'
  /** The parameter of the path that holds the line's id, where it is not called as the kind is. */
  readonly parameter?: string
  readonly list: { readonly label: Bilingual; readonly href: (language: Language, id: string) => string }
  readonly removed: (language: Language, id: string) => string
  /** Where the line is edited. */
  readonly edit: (language: Language, id: string, line: string) => string
  readonly remove: (language: Language, id: string, line: string) => string
  readonly titleOf: (tx: Tx, relationship: string, line: string) => Promise<Bilingual | undefined>
  readonly take: (tx: Tx, relationship: string, line: string) => Promise<boolean>
  readonly question: Bilingual<(title: string) => string>
  /** Why this line is not the viewer’s to remove, where their roles alone do not say it. */
  readonly refusal?: (tx: Tx, relationship: string, line: string) => Promise<Bilingual | null>
}

/** Asks, then removes; a second answer finds nothing to remove and says the same. */
export function removeLineRoutes(database: Database, removal: Removal): Route[] {
  return [
    memberRoute('GET', removal.path, (request) => ask(database, removal, request)),
    memberRoute('POST', removal.path, (request) => remove(database, removal, request)),
  ]
}

async function ask(database: Database, removal: Removal, request: MemberRequest): Promise<Reply> {
  const { language, viewer, params } = request
  const { id = '' } = params
  const line = params[removal.parameter ?? removal.kind] ?? ''
  if (!isId(line)) return notFound
  const access = await onRelationship({ database, viewer, id }, 'describe', async (tx, relationship) => ({
    relationship,
    title: await removal.titleOf(tx, relationship.id, line),
    refusal: await removal.refusal?.(tx, relationship.id, line),
  }))
  return answer(access, language, ({ relationship, title, refusal }) => {
    if (!title) return notFound
    if (refusal) return refusalPage(language, refusal)
    const question = removal.question[language](shownIn(title, language).text)
    return page({
      title: question,
      breadcrumbs: crumbsOf(relationship, language, [
        { label: removal.list.label[language], href: removal.list.href(language, id) },
      ]),
      body: (
        <Confirmation
          language={language}
          question={question}
          consequence={words.consequence[language]}
          action={removal.remove(language, id, line)}
          confirm={words.confirm[language]}
          back={removal.edit(language, id, line)}
        />
      ),
    })
  })
}

async function remove(database: Database, removal: Removal, request: MemberRequest): Promise<Reply> {
  const { language, params, viewer, now } = request
  const { id = '' } = params
  const line = params[removal.parameter ?? removal.kind] ?? ''
  if (!isId(line)) return notFound
  const access = await onRelationship({ database, viewer, id }, 'describe', async (tx, relationship) => {
    const refusal = await removal.refusal?.(tx, relationship.id, line)
    if (refusal) return refusal
    const name = await removal.titleOf(tx, relationship.id, line)
    if (!name || !(await removal.take(tx, relationship.id, line))) return
    await touch(tx, relationship.id, now)
    await leaveTrail(tx, { viewer, now }, relationship, {
      action: `remove-${removal.kind}`,
      subject: `${removal.kind}:${line}`,
      detail: { name: inEither(name) },
    })
  })
  return answer(access, language, (refusal) =>
    refusal ? refusalPage(language, refusal) : redirect(removal.removed(language, id)),
  )
}

const words = {
  consequence: {
    en: 'It leaves the file of all parties. The history says who removed it, and when.',
    fr: 'Cette inscription quittera le dossier de toutes les parties. L’historique dira qui l’a retirée, et quand.',
  },
  confirm: { en: 'Yes, remove it', fr: 'Oui, retirer' },
} satisfies Record<string, Bilingual>
