import type { Database } from '../../../kernel/data/database.ts'
import { Confirmation } from '../../../kernel/ui/confirmation.tsx'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
} from '../../../kernel/web/route.ts'
import { asViewer } from '../acting.ts'
import { answer, trailTo } from '../organization/answer.ts'
import { positionsOf } from '../organization/queries.ts'
import { abolishPositionPath, positionPath } from '../paths.ts'
import { may, refusalOf } from '../permissions.ts'
import { abolishPosition } from './abolish.ts'

/** A position that no longer exists: asked first, because it cannot be chosen any more afterwards. */
export function abolishRoutes(database: Database): Route[] {
  return [
    memberRoute('GET', abolishPositionPath, (request) => ask(database, request)),
    memberRoute('POST', abolishPositionPath, async (request) => {
      const { viewer, params, now } = request
      const outcome = await abolishPosition(database, viewer, params.id ?? '', now)
      if (outcome.kind === 'unknown') return notFound
      return answer(request, outcome, 'abolished', () => notFound)
    }),
  ]
}

async function ask(database: Database, { language, viewer, params }: MemberRequest): Promise<Reply> {
  if (!may(viewer.roles, 'manage-organization'))
    return refusalPage(language, refusalOf('manage-organization'))
  const positions = await asViewer(database, viewer, (tx) => positionsOf(tx, viewer.organization))
  const position = positions.find(({ id }) => id === params.id)
  if (!position) return notFound
  const { id } = position
  const question = words.question[language](position.title[language])
  return page({
    title: question,
    breadcrumbs: [
      ...trailTo(language),
      { label: position.title[language], href: positionPath.href(language, { id }) },
    ],
    body: (
      <Confirmation
        language={language}
        question={question}
        consequence={words.consequence[language]}
        action={abolishPositionPath.href(language, { id })}
        confirm={words.confirm[language]}
        back={positionPath.href(language, { id })}
      />
    ),
  })
}

const words = {
  question: {
    en: (title: string) => `Abolish the position “${title}”?`,
    fr: (title: string) => `Abolir le poste «\u00a0${title}\u00a0»?`,
  },
  consequence: {
    en: 'Nobody can choose it any more. Agreements that name it still do, with the people who held it.',
    fr: 'Personne ne pourra plus le choisir. Les ententes qui le nomment continueront de le nommer, avec les personnes qui l’ont occupé.',
  },
  confirm: { en: 'Yes, abolish the position', fr: 'Oui, abolir le poste' },
} as const
