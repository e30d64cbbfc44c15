import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { asViewer, may } from '../../identity/index.ts'
import { inventoryPath, type OwnService, ownServices } from '../../inventory/index.ts'
import { filePath, servicesPath, signOffPath, topicPaths } from '../paths.ts'
import { historyOf, savedTopics, sheetOf } from '../queries.ts'
import { changeRows, withFirstRows } from '../sheet/change-rows.ts'
import { readSheet } from '../sheet/read-sheet.ts'
import type { SheetBody, Topic } from '../sheet/sheet.ts'
import { isBelowRequired } from '../topics/assurance.ts'
import { type TopicKey, topics } from '../topics.ts'
import { said, words } from '../words.ts'
import { type CoveringAgreement, FilePage, ServicesPage } from './file.page.tsx'
import { contextOf, saveTopic, signOff } from './save-topic.ts'
import { TopicPage } from './topic.page.tsx'

/** The agreements that cover a service of the viewer's organization: told by the module that keeps agreements. */
export type AgreementsOfService = (
  tx: Tx,
  organization: string,
  service: string,
  language: Language,
) => Promise<readonly CoveringAgreement[]>

export type FileOptions = { readonly database: Database; readonly agreementsOfService: AgreementsOfService }

export function fileRoutes({ database, agreementsOfService }: FileOptions): Route[] {
  const onService = (request: MemberRequest, work: (tx: Tx, service: OwnService) => Promise<Reply>) =>
    asViewer(database, request.viewer, async (tx) => {
      const services = await ownServices(tx, request.viewer.organization)
      const service = services.find(({ id }) => id === request.params.id)
      return service ? work(tx, service) : notFound
    })
  return [
    memberRoute('GET', servicesPath, (request) =>
      asViewer(database, request.viewer, (tx) => list(tx, request)),
    ),
    memberRoute('GET', filePath, (request) =>
      onService(request, async (tx, service) => {
        const { viewer, language } = request
        const agreements = await agreementsOfService(tx, viewer.organization, service.id, language)
        return showFile(tx, request, service, agreements)
      }),
    ),
    ...(Object.keys(topicPaths) as TopicKey[]).flatMap((topic) => [
      memberRoute('GET', topicPaths[topic], (request) =>
        onService(request, (tx, service) => showTopic(tx, request, service, topic, {})),
      ),
      memberRoute('POST', topicPaths[topic], (request) =>
        onService(request, (tx, service) => answer(database, tx, request, service, topic)),
      ),
    ]),
    memberRoute('POST', signOffPath, (request) =>
      onService(request, async (tx, service) => {
        const { viewer, form, now, language } = request
        const outcome = await signOff(database, viewer, service.id, form, now)
        const address = topicPaths.assurance.href(language, { id: service.id }, { done: 'signed' })
        if (outcome.kind === 'done') return redirect(address)
        if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
        const errors = outcome.kind === 'invalid' ? outcome.errors : []
        const theirs = outcome.kind === 'conflict' ? outcome.conflict : null
        return showTopic(tx, request, service, 'assurance', { errors, theirs })
      }),
    ),
  ]
}

async function list(tx: Tx, { language, viewer }: MemberRequest): Promise<Reply> {
  const services = await ownServices(tx, viewer.organization)
  const saved = await savedTopics(tx, viewer.organization)
  return page({
    title: words.services[language],
    body: <ServicesPage {...{ language, services, saved }} />,
    breadcrumbs: inventoryCrumbs(language),
  })
}

async function showFile(
  tx: Tx,
  request: MemberRequest,
  service: OwnService,
  agreements: readonly CoveringAgreement[],
): Promise<Reply> {
  const { language, viewer, now } = request
  const context = await contextOf(tx, viewer.organization, service.id, now)
  const standings = new Map()
  for (const [key, topic] of Object.entries<Topic>(topics)) {
    const { number, body } = await sheetOf(tx, viewer.organization, service.id, key)
    standings.set(key, number === 0 ? null : (topic.conclude?.(body, context) ?? []))
  }
  return page({
    title: service.name[language],
    body: <FilePage {...{ language, service, standings, agreements }} />,
    breadcrumbs: serviceCrumbs(language),
  })
}

async function answer(
  database: Database,
  tx: Tx,
  request: MemberRequest,
  service: OwnService,
  topic: TopicKey,
): Promise<Reply> {
  const { language, viewer, form, now } = request
  const context = await contextOf(tx, viewer.organization, service.id, now)
  const typed = readSheet(topics[topic], form, context).body
  const changed = changeRows(topics[topic], typed, form.get('do'))
  if (changed) return showTopic(tx, request, service, topic, { body: changed })
  const outcome = await saveTopic(database, viewer, { service: service.id, topic }, form, now)
  if (outcome.kind === 'done')
    return redirect(topicPaths[topic].href(language, { id: service.id }, { done: 'saved' }))
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind === 'invalid')
    return showTopic(tx, request, service, topic, { body: typed, errors: outcome.errors })
  return showTopic(tx, request, service, topic, {
    body: typed,
    theirs: outcome.kind === 'conflict' ? outcome.conflict : null,
  })
}

type Shown = {
  readonly body?: SheetBody
  readonly errors?: readonly FieldError[]
  readonly theirs?: SheetBody | null
}

async function showTopic(
  tx: Tx,
  request: MemberRequest,
  service: OwnService,
  topic: TopicKey,
  shown: Shown,
): Promise<Reply> {
  const { language, viewer, now, query } = request
  const context = await contextOf(tx, viewer.organization, service.id, now)
  const saved = await sheetOf(tx, viewer.organization, service.id, topic)
  const history = await historyOf(tx, viewer.organization, service.id, topic)
  const { errors = [], theirs = null } = shown
  const done = query.get('done')
  return page({
    title: `${topics[topic].title[language]} – ${service.name[language]}`,
    status: theirs ? 409 : errors.length > 0 ? 422 : 200,
    body: (
      <TopicPage
        {...{ language, service, topic, context, saved, history, errors, theirs }}
        body={shown.body ?? withFirstRows(topics[topic], saved.body)}
        mayEdit={may(viewer.roles, 'edit-inventory')}
        maySignOff={may(viewer.roles, 'approve-inventory')}
        waitsForSignature={topic === 'assurance' && !saved.signedOff && isBelowRequired(saved.body)}
        done={
          done === 'saved'
            ? said('saved', language)
            : done === 'signed'
              ? said('signedOff', language)
              : undefined
        }
      />
    ),
    breadcrumbs: [
      ...serviceCrumbs(language),
      { label: service.name[language], href: filePath.href(language, { id: service.id }) },
    ],
  })
}

export function inventoryCrumbs(language: Language) {
  return [{ label: { en: 'Inventory', fr: 'Répertoire' }[language], href: inventoryPath.href(language) }]
}

function serviceCrumbs(language: Language) {
  return [
    ...inventoryCrumbs(language),
    { label: words.services[language], href: servicesPath.href(language) },
  ]
}
