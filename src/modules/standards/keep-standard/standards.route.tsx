import type { ComponentChildren } from 'preact'
import { type Database, everyone, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { capitalZone } from '../../../kernel/time/zones.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  publicRoute,
  type Reply,
  type Route,
  redirect,
  type WebRequest,
} from '../../../kernel/web/route.ts'
import { may, nameDeeds, nameSubjects, refusalOf } from '../../identity/index.ts'
import { type OwnService, ownServices, ownStandards } from '../../inventory/index.ts'
import {
  changeStandardPath,
  inventoryStandardsPath,
  newStandardPath,
  retireStandardPath,
  reviewStandardPath,
  standardPath,
  standardsPath,
} from '../paths.ts'
import { standardInForce } from '../standard/service-standard.ts'
import { standardSubjects } from '../subjects.ts'
import { addStandard, changeStandard, retireStandard, type StandardOutcome } from './keep-standard.ts'
import { type KeptStandard, standardById, standardsOf } from './queries.ts'
import { review, showReview } from './review.route.tsx'
import { showForm } from './show-form.tsx'
import { StandardPage } from './standard.page.tsx'
import { crumbs } from './standard-crumbs.ts'
import { InventoryStandardsPage, StandardsPage } from './standards.page.tsx'
import { words } from './standards.text.ts'
import { calendarOf, serviceOf } from './surroundings.ts'

export type StandardOptions = {
  readonly database: Database
  /** What other modules show beside a standard. */
  readonly besideStandard?: (
    tx: Tx,
    standard: KeptStandard,
    request: WebRequest,
  ) => Promise<ComponentChildren>
}

/** The service standards of an organization: kept by its own people, read by everyone. */
export function standardRoutes({ database, besideStandard = async () => null }: StandardOptions): Route[] {
  nameSubjects({ standard: standardSubjects })
  nameDeeds({
    'standard-added': { en: 'Added a service standard', fr: 'A ajouté une norme de service' },
    'standard-changed': { en: 'Revised a service standard', fr: 'A révisé une norme de service' },
    'standard-reviewed': {
      en: 'Recorded the yearly review of a standard',
      fr: 'A consigné l’examen annuel d’une norme',
    },
    'standard-retired': { en: 'Retired a service standard', fr: 'A retiré une norme de service' },
    'standard-resumed': { en: 'Put a standard back in force', fr: 'A remis une norme en vigueur' },
  })
  const within = (work: (tx: Tx, request: MemberRequest) => Promise<Reply>) => (request: MemberRequest) => {
    const { organization, person } = request.viewer
    return transaction(database, { organization, person }, (tx) => work(tx, request))
  }
  return [
    memberRoute('GET', standardsPath, within(list)),
    memberRoute('GET', inventoryStandardsPath, within(listInventory)),
    memberRoute(
      'GET',
      newStandardPath,
      within((tx, request) => showForm(tx, request, null, {})),
    ),
    memberRoute('POST', newStandardPath, within(add)),
    memberRoute(
      'GET',
      changeStandardPath,
      within(onOwn((tx, request, standard) => showForm(tx, request, standard, {}))),
    ),
    memberRoute('POST', changeStandardPath, within(onOwn(change))),
    memberRoute(
      'GET',
      reviewStandardPath,
      within(onOwn(async (_, request, standard) => showReview(request, standard, {}))),
    ),
    memberRoute('POST', reviewStandardPath, within(onOwn(review))),
    memberRoute('POST', retireStandardPath, within(onOwn(retire))),
    publicRoute('GET', standardPath, (request) => {
      const { viewer } = request
      const scope = viewer ? { organization: viewer.organization, person: viewer.person } : everyone
      return transaction(database, scope, (tx) => show(tx, request, besideStandard))
    }),
  ]
}

async function list(tx: Tx, { language, viewer, now }: MemberRequest): Promise<Reply> {
  const body = (
    <StandardsPage
      language={language}
      standards={await standardsOf(tx, viewer.organization)}
      serviceName={namesIn(await ownServices(tx, viewer.organization), language)}
      today={today(viewer.timeZone, now)}
      mayChange={may(viewer.roles, 'manage-standards')}
    />
  )
  return page({ title: words.title[language], body, wide: true, breadcrumbs: crumbs(language).slice(0, 1) })
}

async function listInventory(tx: Tx, { language, viewer }: MemberRequest): Promise<Reply> {
  if (!may(viewer.roles, 'manage-standards')) return refusalPage(language, refusalOf('manage-standards'))
  const kept = (await standardsOf(tx, viewer.organization)).filter(({ retired }) => !retired)
  const body = (
    <InventoryStandardsPage
      language={language}
      rows={await ownStandards(tx, viewer.organization)}
      serviceName={namesIn(await ownServices(tx, viewer.organization), language)}
      keptAs={({ service, code }) => kept.find((one) => one.service === service && one.code === code)}
    />
  )
  return page({ title: words.takeTitle[language], body, wide: true, breadcrumbs: crumbs(language) })
}

async function show(
  tx: Tx,
  request: WebRequest,
  beside: NonNullable<StandardOptions['besideStandard']>,
): Promise<Reply> {
  const { language, viewer, params, query, now } = request
  const standard = await standardById(tx, params.standard ?? '')
  if (!standard) return notFound
  const day = today(viewer?.timeZone ?? capitalZone, now)
  const asked = Number(query.get('version'))
  const shown =
    standard.versions.find(({ number }) => number === asked) ?? standardInForce(standard.versions, day)
  const isOwn = viewer?.organization === standard.organization
  const body = (
    <StandardPage
      language={language}
      standard={standard}
      shown={shown}
      calendar={await calendarOf(tx, shown.standard, day)}
      service={await serviceOf(tx, standard, language)}
      today={day}
      mayChange={isOwn && may(viewer?.roles ?? [], 'manage-standards')}
      done={doneWords(query.get('done'), language)}
      beside={await beside(tx, standard, request)}
    />
  )
  const title = shown.standard.statement[language]
  return page({ title, body, ...(isOwn ? { breadcrumbs: crumbs(language) } : {}) })
}

function doneWords(done: string | null, language: Language): string | undefined {
  if (done === 'saved') return words.saved[language]
  return done === 'reviewed' ? words.reviewed[language] : undefined
}

async function add(tx: Tx, request: MemberRequest): Promise<Reply> {
  const { viewer, form, now } = request
  return after(tx, request, null, await addStandard(tx, viewer, form, await choices(tx, request), now))
}

async function change(tx: Tx, request: MemberRequest, standard: KeptStandard): Promise<Reply> {
  const { viewer, form, now } = request
  const outcome = await changeStandard(tx, viewer, standard, form, await choices(tx, request), now)
  return after(tx, request, standard, outcome)
}

async function retire(tx: Tx, request: MemberRequest, standard: KeptStandard): Promise<Reply> {
  const { viewer, form, now } = request
  return after(tx, request, standard, await retireStandard(tx, viewer, standard, form, now))
}

async function after(
  tx: Tx,
  request: MemberRequest,
  standard: KeptStandard | null,
  outcome: StandardOutcome,
): Promise<Reply> {
  const { language, form } = request
  switch (outcome.kind) {
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'invalid':
      return showForm(tx, request, standard, { form, errors: outcome.errors })
    case 'conflict':
      return showForm(tx, request, standard, { form, conflict: outcome.conflict })
    case 'done':
      return redirect(standardPath.href(language, { standard: outcome.value.id }, { done: 'saved' }))
  }
}

function onOwn(work: (tx: Tx, request: MemberRequest, standard: KeptStandard) => Promise<Reply>) {
  return async (tx: Tx, request: MemberRequest) => {
    const standard = await standardById(tx, request.params.standard ?? '')
    return standard?.organization === request.viewer.organization ? work(tx, request, standard) : notFound
  }
}

async function choices(tx: Tx, { viewer }: MemberRequest) {
  return { services: (await ownServices(tx, viewer.organization)).map(({ id }) => id) }
}

function namesIn(services: readonly OwnService[], language: Language): (service: string) => string {
  const names = new Map(services.map(({ id, name }) => [id, name[language]]))
  return (service) => names.get(service) ?? service
}

function today(zone: string, now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(zone).toPlainDate()
}
