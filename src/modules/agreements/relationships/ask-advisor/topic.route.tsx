import type { Database } from '../../../../kernel/data/database.ts'
import type { FieldError, FormFields } from '../../../../kernel/web/form.ts'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { topics } from '../../../guide/index.ts'
import { advicePath, adviceTopicPath } from '../../paths.ts'
import { answer, asked, leaveTrail, onRelationship } from '../access.ts'
import { doneMessage } from '../done.ts'
import { saveRelationship } from '../store.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { answersOf, questionsOf, readTopic, topicState } from './answers.ts'
import { changedMeanwhile } from './refusals.ts'
import { TopicPage } from './topic.page.tsx'

/** The advisor's questions, one topic a page. */
export function topicRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', adviceTopicPath, (request) => showTopic(database, request, null, [])),
    memberRoute('POST', adviceTopicPath, (request) => saveTopic(database, request)),
  ]
}

async function showTopic(
  database: Database,
  request: MemberRequest,
  typed: FormFields | null,
  errors: readonly FieldError[],
  status = 422,
): Promise<Reply> {
  const { language, params, query } = request
  const topic = topics.find(({ id }) => id === params.topic)
  if (!topic) return notFound
  const access = await onRelationship(
    asked(database, request),
    'describe',
    async (_tx, relationship) => relationship,
  )
  return answer(access, language, (relationship) =>
    page({
      title: topic.title[language],
      status: errors.length ? status : 200,
      body: (
        <TopicPage
          language={language}
          id={relationship.id}
          topic={topic}
          given={answersOf(relationship)}
          typed={typed}
          was={topicState(relationship, topic.id)}
          errors={errors}
          done={errors.length ? undefined : doneMessage(query, language)}
        />
      ),
      breadcrumbs: crumbsOf(relationship, language),
    }),
  )
}

async function saveTopic(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, form, now, params, viewer } = request
  const place = topics.findIndex(({ id }) => id === params.topic)
  const topic = topics[place]
  if (!topic) return notFound
  const { given, cleared, errors } = readTopic(form, topic.id)
  if (errors.length) return showTopic(database, request, form, errors)
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => {
    if (form.get('was') !== topicState(relationship, topic.id)) return null
    const kept = Object.entries(relationship.answers).filter(([name]) => !cleared.includes(name))
    const answers = JSON.stringify({ ...Object.fromEntries(kept), ...given })
    await saveRelationship(tx, relationship.id, { answers }, now)
    const deed = { action: 'answer-advisor', subject: `topic:${topic.id}`, detail: given }
    await leaveTrail(tx, { viewer, now }, relationship, deed)
    return relationship.id
  })
  if (access.kind === 'granted' && access.value === null) {
    const [first] = questionsOf(topic.id)
    return showTopic(database, request, form, [{ field: first?.name ?? '', message: changedMeanwhile }], 409)
  }
  const following = topics[place + 1]
  const id = params.id ?? ''
  return answer(access, language, () =>
    redirect(
      following
        ? adviceTopicPath.href(language, { id, topic: following.id })
        : advicePath.href(language, { id }),
    ),
  )
}
