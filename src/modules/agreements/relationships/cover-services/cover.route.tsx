import type { Database, Tx } from '../../../../kernel/data/database.ts'
import type { FieldError } from '../../../../kernel/web/form.ts'
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
import { may, nameDeeds, nameSubjects } from '../../../identity/index.ts'
import { ownServices } from '../../../inventory/index.ts'
import { offeringsOf } from '../../../services/index.ts'
import { openAgreement } from '../../drafting/sheet/open-agreement.ts'
import { takePackage } from '../../drafting/take-package/take-package.ts'
import { coveredServicesPath, takePackagePath, uncoverServicePath } from '../../paths.ts'
import { documentLabel } from '../../values/format.ts'
import { answer, asked, leaveTrail, onRelationship } from '../access.ts'
import { doneMessage } from '../done.ts'
import { organizationsOf, type Relationship } from '../relationship.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { CoverPage, words } from './cover.page.tsx'
import { coveredNames, coveredServices, coveredSubject, coverService, uncoverService } from './covered.ts'

export function coverServicesRoutes({ database }: { readonly database: Database }): Route[] {
  nameSubjects({ 'covered-service': { names: coveredNames } })
  nameDeeds({
    'cover-service': { en: 'Tied a service to the relationship', fr: 'A rattaché un service à la relation' },
    'uncover-service': {
      en: 'Took a service out of the relationship',
      fr: 'A retiré un service de la relation',
    },
  })
  return [
    memberRoute('GET', coveredServicesPath, (request) => show(database, request, [])),
    memberRoute('POST', coveredServicesPath, (request) => cover(database, request)),
    memberRoute('POST', uncoverServicePath, (request) => uncover(database, request)),
    memberRoute('POST', takePackagePath, (request) => take(database, request)),
  ]
}

const withPackages = ['MA', 'SLA', 'ANX']

async function show(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, query, form } = request
  const access = await onRelationship(asked(database, request), 'read', async (tx, relationship) => ({
    relationship,
    ...(await found(tx, request, relationship)),
  }))
  return answer(access, language, ({ relationship, ...seen }) =>
    page({
      title: words.title[language],
      status: errors.length > 0 ? 422 : 200,
      breadcrumbs: crumbsOf(relationship, language),
      body: (
        <CoverPage
          {...{ language, relationship, errors, ...seen }}
          own={viewer.organization}
          mayDescribe={may(viewer.roles, 'describe', relationship.state)}
          mayDraft={may(viewer.roles, 'draft', relationship.state)}
          chosen={{
            service: form.get('service'),
            offering: form.get('offering'),
            document: form.get('document'),
          }}
          done={doneMessage(query, language)}
        />
      ),
    }),
  )
}

async function found(tx: Tx, { language, viewer, now }: MemberRequest, relationship: Relationship) {
  const covered = await coveredServices(tx, relationship.id)
  const known = new Set(
    covered.filter((one) => one.organization === viewer.organization).map(({ service }) => service),
  )
  const services = await ownServices(tx, viewer.organization)
  const open = await openAgreement(tx, viewer, relationship.id, now)
  const documents = (open?.agreement.documents ?? []).filter(({ type }) => withPackages.includes(type))
  return {
    covered,
    choices: services.filter(({ id }) => !known.has(id)),
    offerings: await offeringsOf(tx, organizationsOf(relationship)),
    documents: documents.map((document) => ({
      value: document.id,
      label: documentLabel(document, language) ?? document.type,
    })),
  }
}

async function cover(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, form, now, params } = request
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => {
    const service = (await ownServices(tx, viewer.organization)).find(({ id }) => id === form.get('service'))
    if (!service) return false
    const covered = { organization: viewer.organization, service: service.id, name: service.name }
    if (await coverService(tx, relationship.id, covered, { person: viewer.person, now })) {
      const deed = { action: 'cover-service', subject: coveredSubject(covered) }
      await leaveTrail(tx, { viewer, now }, relationship, deed)
    }
    return true
  })
  if (access.kind === 'granted' && !access.value)
    return show(database, request, [{ field: 'service', message: words.chooseService }])
  const then = coveredServicesPath.href(language, { id: params.id ?? '' }, { done: 'service' })
  return answer(access, language, () => redirect(then))
}

async function uncover(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, form, now, params } = request
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => {
    const covered = { organization: viewer.organization, service: form.get('service') }
    if (!(await uncoverService(tx, relationship.id, covered))) return
    const deed = { action: 'uncover-service', subject: coveredSubject(covered) }
    await leaveTrail(tx, { viewer, now }, relationship, deed)
  })
  const then = coveredServicesPath.href(language, { id: params.id ?? '' }, { done: 'removed' })
  return answer(access, language, () => redirect(then))
}

async function take(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, form, now, params } = request
  const id = params.id ?? ''
  const access = await onRelationship(asked(database, request), 'read', (tx, relationship) =>
    found(tx, request, relationship),
  )
  if (access.kind !== 'granted') return answer(access, language, () => notFound)
  const offering = access.value.offerings.find(({ key }) => key === form.get('offering'))
  const document = access.value.documents.find(({ value }) => value === form.get('document'))
  const errors = [
    ...(offering ? [] : [{ field: 'offering', message: words.choosePackage }]),
    ...(document ? [] : [{ field: 'document', message: words.chooseDocument }]),
  ]
  if (!offering || !document) return show(database, request, errors)
  const outcome = await takePackage(database, viewer, { id, document: document.value }, offering, now)
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind !== 'done') return notFound
  return redirect(coveredServicesPath.href(language, { id }, { done: 'package' }))
}
