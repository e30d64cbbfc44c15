import type { Database } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type { FieldError, FormFields } from '../../../../kernel/web/form.ts'
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
import { conditionsFor, documentTypes, overrideAdvice, tiers, topics } from '../../../guide/index.ts'
import { may } from '../../../identity/index.ts'
import { guideOf } from '../../drafting/guide-settings/overlay-row.ts'
import { beginDraftPath } from '../../drafting/paths.ts'
import { advicePath, adviceTopicPath, overridePath } from '../../paths.ts'
import { answer, asked, leaveTrail, onRelationship } from '../access.ts'
import { createDocuments } from '../create-documents/create-documents.ts'
import { documentsOf } from '../create-documents/documents.queries.ts'
import { doneMessage } from '../done.ts'
import { longest, readBilingual, readVersion } from '../reading.ts'
import type { Relationship } from '../relationship.ts'
import { saveRelationship } from '../store.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { AdvicePage } from './advice.page.tsx'
import { words } from './advice.text.ts'
import { adviseOn, answersOf, questionsOf, readTopic, topicState } from './answers.ts'
import { OverridePage } from './override.page.tsx'
import { TopicPage } from './topic.page.tsx'

export function askAdvisorRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', advicePath, (request) => showAdvice(database, request)),
    memberRoute('POST', advicePath, (request) => followAdvice(database, request)),
    memberRoute('GET', adviceTopicPath, (request) => showTopic(database, request, null, [])),
    memberRoute('POST', adviceTopicPath, (request) => saveTopic(database, request)),
    memberRoute('GET', overridePath, (request) => showOverride(database, request, [])),
    memberRoute('POST', overridePath, (request) => saveOverride(database, request)),
  ]
}

async function showAdvice(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer } = request
  const access = await onRelationship(asked(database, request), 'read', async (tx, relationship) => ({
    relationship,
    advised: adviseOn(relationship, await guideOf(tx, viewer.organization)),
    documents: await documentsOf(tx, [relationship.id]),
  }))
  return answer(access, language, ({ relationship, advised, documents }) => {
    const given = 'advice' in advised
    const body = (
      <AdvicePage
        language={language}
        relationship={relationship}
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

async function showTopic(
  database: Database,
  request: MemberRequest,
  typed: FormFields | null,
  errors: readonly FieldError[],
  status = 422,
): Promise<Reply> {
  const { language, params } = request
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

async function showOverride(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, form } = request
  const access = await onRelationship(
    asked(database, request),
    'choose-documents',
    async (_tx, relationship) => relationship,
  )
  return answer(access, language, (relationship) =>
    page({
      title: words.overrideTitle[language],
      status: errors.length ? 422 : 200,
      body: (
        <OverridePage
          language={language}
          relationship={relationship}
          typed={errors.length ? typedOverride(form) : storedOverride(relationship)}
          errors={errors}
        />
      ),
      breadcrumbs: crumbsOf(relationship, language, [
        { label: words.title[language], href: advicePath.href(language, { id: relationship.id }) },
      ]),
    }),
  )
}

async function saveOverride(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, form, now, viewer } = request
  const typed = typedOverride(form)
  const tier = tiers.find((code) => code === typed.tier)
  const documents = documentTypes.filter((code) => typed.documents.includes(code))
  const reason = readBilingual(form, 'reason', { max: longest.text, required: needsReason })
  const errors: FieldError[] = [
    ...(tier ? [] : [{ field: 'tier', message: needsTier }]),
    ...(documents.length ? [] : [{ field: 'documents', message: needsDocument }]),
    ...reason.errors,
  ]
  if (errors.length || !tier) return showOverride(database, request, errors)
  const access = await onRelationship(
    asked(database, request),
    'choose-documents',
    async (tx, relationship) => {
      if (readVersion(form) !== relationship.version)
        return { errors: [{ field: 'tier', message: changedMeanwhile }] }
      const advised = adviseOn(relationship, await guideOf(tx, viewer.organization))
      if (!('advice' in advised)) return { errors: [{ field: 'tier', message: noAdvice }] }
      const chosen = overrideAdvice(advised.advice, { tier, documents }, reason.value)
      if (!chosen.ok) return { errors: [{ field: 'tier', message: chosen.refusal }] }
      const kept = { advised: { tier: advised.advice.tier, documents: advised.advice.documents }, documents }
      const change = {
        tier,
        tier_reason_en: reason.value.en,
        tier_reason_fr: reason.value.fr,
        advice: JSON.stringify(kept),
      }
      await saveRelationship(tx, relationship.id, change, now)
      const deed = {
        action: 'override-advice',
        subject: `relationship:${relationship.id}`,
        detail: { tier, documents },
      }
      await leaveTrail(tx, { viewer, now }, relationship, deed)
      return { errors: [] }
    },
  )
  if (access.kind === 'granted' && access.value.errors.length)
    return showOverride(database, request, access.value.errors)
  return answer(access, language, () =>
    redirect(advicePath.href(language, { id: request.params.id ?? '' }, { done: 'overridden' })),
  )
}

function typedOverride(form: FormFields) {
  return {
    tier: form.get('tier'),
    documents: form.all('documents'),
    reason: { en: form.get('reason-en'), fr: form.get('reason-fr') },
  }
}

function storedOverride({ tier, chosenDocuments, tierReason }: Relationship) {
  return { tier: tier ?? '', documents: chosenDocuments ?? [], reason: tierReason }
}

const noAdvice: Bilingual = {
  en: 'There is no advice to follow yet: answer the questions first.',
  fr: 'Il n’y a pas encore de conseil à suivre\u00a0: répondez d’abord aux questions.',
}
const needsReason: Bilingual = {
  en: 'Write the reason in both languages',
  fr: 'Écrivez le motif dans les deux langues',
}
const needsTier: Bilingual = { en: 'Choose a tier', fr: 'Choisissez un volet' }
const needsDocument: Bilingual = { en: 'Choose at least one document', fr: 'Choisissez au moins un document' }
const changedMeanwhile: Bilingual = {
  en: 'Somebody changed the file meanwhile. Read it again, then save once more',
  fr: 'Quelqu’un a modifié le dossier entre-temps. Relisez-le, puis enregistrez de nouveau',
}
