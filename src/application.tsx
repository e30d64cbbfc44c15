import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { render } from 'preact-render-to-string'
import { type Database, everyone, transaction } from './kernel/data/database.ts'
import { otherLanguage } from './kernel/language/bilingual.ts'
import type { Clock } from './kernel/time/clock.ts'
import { capitalZone } from './kernel/time/zones.ts'
import { Layout } from './kernel/ui/layout.tsx'
import { ReaderZone } from './kernel/ui/moment.tsx'
import { apiPageRoutes } from './kernel/web/api/browse.route.tsx'
import type { Endpoint } from './kernel/web/api/endpoint.ts'
import { assets, script, styles } from './kernel/web/assets.ts'
import type { EventHub } from './kernel/web/event-stream.ts'
import { twin } from './kernel/web/path.ts'
import type { Page, Route, WebRequest } from './kernel/web/route.ts'
import { buildServer } from './kernel/web/server.ts'
import { sessionCookie } from './kernel/web/server-options.ts'
import {
  agreementRoutes,
  coveragePath,
  coveringRelationships,
  myWorkPath,
  openRelationshipPath,
  relationshipPath,
} from './modules/agreements/index.ts'
import { elementsPath, guidePath, guideRoutes } from './modules/guide/index.ts'
import {
  callerOf,
  may,
  organizationRoutes,
  type SignInOptions,
  signInFirst,
  signInRoutes,
  states,
  viewerOf,
} from './modules/identity/index.ts'
import { type Beside, catalogueRoutes, inventoryRoutes, servicesPath } from './modules/inventory/index.ts'
import {
  besideStandard,
  livePageOf,
  performanceEndpoints,
  performanceRoutes,
  resultsWaiting,
} from './modules/performance/index.ts'
import { Blocks, downloadRoutes } from './modules/publishing/index.ts'
import { registerRoutes } from './modules/register/index.ts'
import { inventoryLanguagesPath, inventoryLanguagesWords, reviewRoutes } from './modules/review/index.ts'
import {
  type AgreementsOfService,
  filePath,
  impactPath,
  rankingPath,
  servicesPath as serviceFilesPath,
  serviceRoutes,
} from './modules/services/index.ts'
import { homePath, mailboxRoutes, siteRoutes } from './modules/site/index.ts'
import { calendarRoutes, promisesOf, standardRoutes } from './modules/standards/index.ts'
import { footer, navigation } from './navigation.ts'
import { PersonMenu } from './person-menu.tsx'

export type ApplicationOptions = {
  /** Acts as the application's role: row-level security holds. */
  readonly database: Database
  readonly clock: Clock
  readonly logger: FastifyBaseLogger | false
  readonly demo: boolean
  readonly secure: boolean
  /** In the demonstration, the owner of the database: outgoing mail is shown instead of sent. */
  readonly mailbox?: Database | null
  /** Whether a mail server takes what is written; the mailbox of the demonstration shows it instead. */
  readonly mails?: boolean
  /** How many reverse proxies stand in front. */
  readonly proxies?: number
  /** Told when facts came in, so that results follow at once. */
  readonly onFacts?: () => void
  /** Where people reach Entente, for what leaves it: linked data, mails, feeds. */
  readonly address?: () => string
  /** Through which live pages hear of new figures. */
  readonly hub?: EventHub
}

/** The whole web application: every module's routes behind one server. */
export async function buildApplication(options: ApplicationOptions): Promise<FastifyInstance> {
  const { database, clock, logger, demo, secure } = options
  const signIn = signInOptions(options)
  return buildServer({
    routes: routes(options),
    clock,
    logger,
    secure,
    proxies: options.proxies ?? 0,
    assets,
    api: {
      endpoints: endpoints(options),
      callerOf: (token, now) => callerOf(database, token, now),
    },
    viewerOf: (token, now) => viewerOf(database, token, now),
    signInFirst: (request, asked) => signInFirst(signIn, request, asked),
    isReady: () => answers(database),
    frame: (content, route, request) => render(frame(content, route, request, demo)),
  })
}

/** Every operation of the API. */
export function endpoints({
  database,
  onFacts = () => {},
}: {
  database: Database
  onFacts?: () => void
}): Endpoint[] {
  return performanceEndpoints({ database, onFacts })
}

/** Every route of every module; tests generate their page walks from it. */
export function routes({
  database,
  demo,
  mailbox = null,
  mails = false,
  address = () => 'http://localhost',
  onFacts = () => {},
  hub,
}: Pick<
  ApplicationOptions,
  'database' | 'demo' | 'mailbox' | 'mails' | 'address' | 'onFacts' | 'hub'
>): Route[] {
  return [
    ...siteRoutes(({ language, viewer }) => ({
      start: !viewer || may(viewer.roles, 'open-relationship') ? openRelationshipPath.href(language) : null,
      myWork: myWorkPath.href(language),
      guide: guidePath.href(language),
      elements: elementsPath.href(language),
      services: servicesPath.href(language),
    })),
    ...mailboxRoutes(mailbox),
    ...guideRoutes({ home: (language) => homePath.href(language) }),
    ...signInRoutes(signInOptions({ database, demo, mailbox, mails })),
    ...organizationRoutes({ database, cookie: sessionCookie }),
    ...calendarRoutes({ database }),
    ...standardRoutes({ database, besideStandard }),
    ...agreementRoutes({ database, Blocks, waitsElsewhere: resultsWaiting }),
    ...downloadRoutes({ database }),
    ...registerRoutes({ database }),
    ...reviewRoutes({ database }),
    ...apiPageRoutes(endpoints({ database })),
    ...performanceRoutes({ database, onFacts, address, ...(hub ? { hub } : {}) }),
    ...inventoryRoutes({ database, beside: besideInventory }),
    ...catalogueRoutes({
      database,
      address,
      liveFigures: (organization, key, language) =>
        transaction(database, everyone, (tx) => livePageOf(tx, { organization, key }, language)),
      promises: (place, language, now) =>
        transaction(database, everyone, (tx) => promisesOf(tx, place, language, now)),
    }),
    ...serviceRoutes({ database, agreementsOfService }),
  ]
}

function signInOptions({
  database,
  demo,
  mailbox = null,
  mails = false,
}: Pick<ApplicationOptions, 'database' | 'demo' | 'mailbox' | 'mails'>): SignInOptions {
  return {
    database,
    demo,
    mails: mails || mailbox !== null,
    cookie: sessionCookie,
    home: (language) => myWorkPath.href(language),
  }
}

/** What stands beside the inventory: pages of modules that it does not know. */
const besideInventory: Beside = {
  services: (language) => [
    {
      label: { en: 'Services and what surrounds them', fr: 'Les services et ce qui les entoure' }[language],
      href: serviceFilesPath.href(language),
    },
    {
      label: { en: 'Priority services', fr: 'Services prioritaires' }[language],
      href: rankingPath.href(language),
    },
    { label: inventoryLanguagesWords.beside[language], href: inventoryLanguagesPath.href(language) },
    {
      label: { en: 'What rests on what', fr: 'Ce qui repose sur quoi' }[language],
      href: impactPath.href(language),
    },
    {
      label: { en: 'Gaps and overlaps with agreements', fr: 'Lacunes et chevauchements avec les ententes' }[
        language
      ],
      href: coveragePath.href(language),
    },
  ],
  service: (language, id) => ({
    label: { en: 'File of the service', fr: 'Dossier du service' }[language],
    href: filePath.href(language, { id }),
  }),
}

/** The services module knows no agreement: it is told which ones a service rests on. */
const agreementsOfService: AgreementsOfService = async (tx, organization, service, language) => {
  const covering = await coveringRelationships(tx, organization)
  return covering
    .filter((one) => one.service === service)
    .map(({ relationship: id, title, state }) => ({
      id,
      title: title[language],
      href: relationshipPath.href(language, { id }),
      state: states.find(({ code }) => code === state)?.label[language] ?? state,
    }))
}

/** A page that comes back with errors says so in its title, which is heard first. */
const inError = { en: 'Error:', fr: 'Erreur\u00a0:' }

function frame(content: Page, route: Pick<Route, 'path'> | null, request: WebRequest, demo: boolean) {
  const { language, params, query, viewer } = request
  const other = otherLanguage(language)
  const path = route?.path ?? homePath
  return (
    <Layout
      language={language}
      title={content.status === 422 ? `${inError[language]} ${content.title}` : content.title}
      twinHref={path.en === path.fr ? homePath.href(other) : twin(path, other, params, query)}
      homeHref={homePath.href(language)}
      navigation={navigation(request, route)}
      footer={footer(request, demo)}
      breadcrumbs={content.breadcrumbs ?? []}
      wide={content.wide ?? false}
      demo={demo}
      person={<PersonMenu language={language} viewer={viewer} />}
      styles={styles.name}
      script={script.name}
    >
      <ReaderZone.Provider value={viewer?.timeZone ?? capitalZone}>{content.body}</ReaderZone.Provider>
    </Layout>
  )
}

async function answers(database: Database): Promise<boolean> {
  return sql`select 1`.execute(database).then(
    () => true,
    () => false,
  )
}
