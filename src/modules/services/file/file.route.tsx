import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { type FieldError, formStatus } from '../../../kernel/web/form.ts'
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
import type { SheetBody, SheetContext, Topic } from '../sheet/sheet.ts'
import { isBelowRequired } from '../topics/assurance.ts'
import { type TopicKey, topics } from '../topics.ts'
import { words } from '../words.ts'
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

/** A service of the viewer's organization, with what the choices of its file depend on. */
type OnService = { readonly service: OwnService; readonly context: SheetContext }

export function fileRoutes({ database, agreementsOfService }: FileOptions): Route[] {
  const onService = (
    { viewer, params, now }: MemberRequest,
    work: (tx: Tx, on: OnService) => Promise<Reply>,
  ) =>
    asViewer(database, viewer, async (tx) => {
      const services = await ownServices(tx, viewer.organization)
      const service = services.find(({ id }) => id === params.id)
      if (!service) return notFound
      return work(tx, {
        service,
        context: await contextOf(tx, viewer.organization, { services, service }, now),
      })
    })
  return [
    memberRoute('GET', servicesPath, (request) =>
      asViewer(database, request.viewer, (tx) => list(tx, request)),
    ),
    memberRoute('GET', filePath, (request) =>
      onService(request, async (tx, on) => {
        const { viewer, language } = request
        const agreements = await agreementsOfService(tx, viewer.organization, on.service.id, language)
        return showFile(tx, request, on, agreements)
      }),
    ),
    ...(Object.keys(topicPaths) as TopicKey[]).flatMap((topic) => [
      memberRoute('GET', topicPaths[topic], (request) =>
        onService(request, (tx, on) => showTopic(tx, request, on, topic, {})),
      ),
      memberRoute('POST', topicPaths[topic], (request) =>
        onService(request, (tx, on) => answer(tx, request, on, topic)),
      ),
    ]),
    memberRoute('POST', signOffPath, (request) =>
      onService(request, async (tx, on) => {
        const { viewer, form, now, language } = request
        const { id } = on.service
        const outcome = await signOff(tx, viewer, { service: id, after: Number(form.get('number')) }, now)
        const address = topicPaths.assurance.href(language, { id }, { done: 'signed' })
        if (outcome.kind === 'done') return redirect(address)
        if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
        const errors = outcome.kind === 'invalid' ? outcome.errors : []
        const theirs = outcome.kind === 'conflict' ? outcome.conflict : null
        return showTopic(tx, request, on, 'assurance', { errors, theirs })
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
  { language, viewer }: MemberRequest,
  { service, context }: OnService,
  agreements: readonly CoveringAgreement[],
): Promise<Reply> {
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

async function answer(tx: Tx, request: MemberRequest, on: OnService, topic: TopicKey): Promise<Reply> {
  const { language, viewer, form, now } = request
  const { id } = on.service
  const read = readSheet(topics[topic], form, on.context)
  const changed = changeRows(topics[topic], read.body, form.get('do'))
  if (changed) return showTopic(tx, request, on, topic, { body: changed })
  const place = { service: id, topic, after: Number(form.get('number')) || 0 }
  const outcome = await saveTopic(tx, viewer, place, read, now)
  switch (outcome.kind) {
    case 'done':
      return redirect(topicPaths[topic].href(language, { id }, { done: 'saved' }))
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'invalid':
      return showTopic(tx, request, on, topic, read)
    case 'conflict':
      return showTopic(tx, request, on, topic, { body: read.body, theirs: outcome.conflict })
  }
}

type Shown = {
  readonly body?: SheetBody
  readonly errors?: readonly FieldError[]
  readonly theirs?: SheetBody | null
}

async function showTopic(
  tx: Tx,
  { language, viewer, query }: MemberRequest,
  { service, context }: OnService,
  topic: TopicKey,
  shown: Shown,
): Promise<Reply> {
  const saved = await sheetOf(tx, viewer.organization, service.id, topic)
  const history = await historyOf(tx, viewer.organization, service.id, topic)
  const { errors = [], theirs = null } = shown
  const done = query.get('done')
  return page({
    title: `${topics[topic].title[language]} – ${service.name[language]}`,
    status: formStatus(errors, theirs),
    body: (
      <TopicPage
        {...{ language, service, topic, context, saved, history, errors, theirs }}
        body={shown.body ?? withFirstRows(topics[topic], saved.body)}
        mayEdit={may(viewer.roles, 'edit-inventory')}
        maySignOff={may(viewer.roles, 'approve-inventory')}
        waitsForSignature={topic === 'assurance' && !saved.signedOff && isBelowRequired(saved.body)}
        done={
          done === 'saved' ? words.saved[language] : done === 'signed' ? words.signedOff[language] : undefined
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
