import Papa from 'papaparse'
import { type Database, transaction } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { newId } from '../../../kernel/value/id.ts'
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
import { may, nameDeeds } from '../../identity/index.ts'
import { measuresOf } from '../api/measures.ts'
import { type Feed, feedById, feedsOf } from '../facts/feed.ts'
import { evaluationMapping } from '../mapping/mapping.ts'
import { feedPath, feedsPath, loadPath, loadsPath, rejectionsPath } from '../paths.ts'
import { openFeed, queueLoad, receiveFile } from './change-load.ts'
import { FeedPage } from './feed.page.tsx'
import { FeedsPage } from './feeds.page.tsx'
import { LoadPage } from './load.page.tsx'
import { words } from './loads.text.ts'
import { readMappingForm, typedMapping } from './mapping-form.ts'
import { mostColumns, type Preview, previewOf, tooWide } from './preview.ts'
import { type LoadRow, latestFacts, loadById, loadsOf, partnersOf, rejectionsOf } from './queries.ts'
import { suggestMapping, typedFrom, withChannelWords } from './suggest.ts'
import { tryMapping } from './try-mapping.ts'
import { usesOf } from './uses.ts'

export type LoadOptions = {
  readonly database: Database
  /** Told when a file waits to be loaded. */
  readonly onFacts: () => void
}

const mostBytes = 4_000_000_000
const shownRejections = 50
const mostInFile = 200_000

/** The sources of facts, and the files that people bring to them. */
export function loadRoutes(options: LoadOptions): Route[] {
  const { database } = options
  nameDeeds({
    'open-feed': { en: 'Added a source of facts', fr: 'A ajouté une source de faits' },
    'bring-file': { en: 'Brought a file of facts', fr: 'A apporté un fichier de faits' },
    'load-file': { en: 'Loaded a file of facts', fr: 'A chargé un fichier de faits' },
  })
  return [
    memberRoute('GET', feedsPath, (request) => showFeeds(database, request, [])),
    memberRoute('POST', feedsPath, (request) => addFeed(database, request)),
    memberRoute('GET', feedPath, (request) => showFeed(database, request, [])),
    memberRoute('POST', loadsPath, (request) => bringFile(database, request), { spools: mostBytes }),
    memberRoute('GET', loadPath, (request) => showLoad(database, request, [])),
    memberRoute('POST', loadPath, (request) => mapLoad(options, request)),
    memberRoute('GET', rejectionsPath, (request) => rejectionsFile(database, request)),
  ]
}

function reading<T>(
  database: Database,
  { viewer }: MemberRequest,
  work: Parameters<typeof transaction<T>>[2],
) {
  return transaction(database, { organization: viewer.organization, person: viewer.person }, work)
}

async function showFeeds(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, form, now } = request
  const { feeds, partners, counted } = await reading(database, request, async (tx) => ({
    feeds: await feedsOf(tx, language),
    partners: await partnersOf(tx, viewer.organization),
    counted: await measuresOf(tx, now),
  }))
  const owner = (feed: Feed): Bilingual =>
    feed.organization === viewer.organization
      ? viewer.organizationName
      : (partners.find(({ id }) => id === feed.organization)?.name ?? { en: '', fr: '' })
  const props = {
    language,
    partners,
    form,
    errors,
    feeds: feeds.map((feed) => ({ ...feed, owner: owner(feed) })),
    counted: counted
      .filter(({ rule, parties }) => rule.evidence !== 'cases' && parties.includes(viewer.organization))
      .map(({ id, rule }) => ({ id, name: rule.name })),
    mayRecord: may(viewer.roles, 'record-facts'),
    newId: newId(now),
  }
  return page({
    title: words.feeds[language],
    status: errors.length ? 422 : 200,
    body: <FeedsPage {...props} />,
    wide: true,
  })
}

async function addFeed(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, form, now } = request
  const outcome = await openFeed(database, viewer, form, now)
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind === 'invalid') return showFeeds(database, request, outcome.errors)
  if (outcome.kind === 'conflict') throw new Error('a source knows no conflict')
  return redirect(feedPath.href(language, { feed: outcome.value.id }, { done: 'feed' }))
}

async function showFeed(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, params, query } = request
  const found = await reading(database, request, async (tx) => {
    const feed = await feedById(tx, params.feed ?? '')
    if (!feed) return null
    return { feed, loads: await loadsOf(tx, feed.id), facts: await latestFacts(tx, feed) }
  })
  if (!found) return notFound
  const owns = found.feed.organization === viewer.organization
  const props = {
    language,
    ...found,
    owns,
    errors,
    mayRecord: owns && may(viewer.roles, 'record-facts'),
    done: query.get('done') === 'feed' ? words.doneFeed[language] : undefined,
  }
  return page({
    title: found.feed.name[language],
    status: errors.length ? 422 : 200,
    body: <FeedPage {...props} />,
    wide: true,
    breadcrumbs: [feedsCrumb(request)],
  })
}

async function bringFile(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, params, now, spooled } = request
  const file = spooled.find(({ field }) => field === 'file')
  const outcome = await receiveFile(database, viewer, params.feed ?? '', file, now)
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind === 'invalid') return showFeed(database, request, outcome.errors)
  if (outcome.kind === 'conflict' || outcome.value.id === null) return notFound
  return redirect(loadPath.href(language, { load: outcome.value.id }))
}

async function showLoad(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, params, form } = request
  const found = await reading(database, request, async (tx) => {
    const load = await loadById(tx, params.load ?? '')
    const feed = load && (await feedById(tx, load.feed))
    if (!load || !feed) return null
    const told = (severity: 'error' | 'note', count: number) =>
      count > 0 ? rejectionsOf(tx, load.id, { severity, after: 0, most: shownRejections }) : []
    const uses = await usesOf(tx, viewer.organization, feed.id)
    return {
      load,
      feed,
      uses,
      rejections: await told('error', load.rejected),
      notes: await told('note', load.noted),
    }
  })
  if (!found) return notFound
  const { load, feed, rejections, notes, uses } = found
  const mayRecord = may(viewer.roles, 'record-facts')
  const waits = mayRecord && (load.state === 'received' || load.state === 'failed')
  const preview = waits ? await previewOfLoad(database, request, load) : null
  const typed = form.has('kind')
    ? typedMapping(form)
    : preview
      ? remembered(load, feed, preview, uses.find(({ timeZone }) => timeZone)?.timeZone ?? viewer.timeZone)
      : null
  return page({
    title: load.fileName,
    status: errors.length ? 422 : 200,
    body: (
      <LoadPage
        {...{ language, load, feed, uses, rejections, notes, mayRecord, errors }}
        mapping={preview && typed ? { preview, typed: withChannelWords(typed, preview) } : null}
      />
    ),
    wide: true,
    breadcrumbs: [
      feedsCrumb(request),
      { label: feed.name[language], href: feedPath.href(language, { feed: feed.id }) },
    ],
  })
}

function previewOfLoad(database: Database, { viewer }: MemberRequest, { id, encoding }: LoadRow) {
  return previewOf(database, { organization: viewer.organization, id }, encoding)
}

/** What was said of this file, else of the last one of the feed, else what the names of the columns suggest. */
function remembered(load: LoadRow, feed: Feed, preview: Preview, timeZone: string) {
  const known = evaluationMapping.safeParse(load.mapping ?? feed.mapping)
  return known.success ? typedFrom(known.data) : suggestMapping(preview, timeZone)
}

async function mapLoad({ database, onFacts }: LoadOptions, request: MemberRequest): Promise<Reply> {
  const { language, viewer, params, form, now } = request
  const load = await reading(database, request, (tx) => loadById(tx, params.load ?? ''))
  if (!load) return notFound
  const preview = await previewOfLoad(database, request, load)
  const mayRecord = may(viewer.roles, 'record-facts')
  if (mayRecord && preview.width > mostColumns) return showLoad(database, request, [tooWide(preview)])
  const typed = withChannelWords(typedMapping(form), preview)
  const read = readMappingForm(typed, preview.delimiter)
  if ('errors' in read && mayRecord) return showLoad(database, request, read.errors)
  if ('errors' in read) return showLoad(database, request, [])
  const misfit = tryMapping(preview, read.mapping, typed, load.fileName)
  if (misfit && mayRecord) return showLoad(database, request, [misfit])
  const outcome = await queueLoad(database, viewer, load.id, read.mapping, now)
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind !== 'done' || !outcome.value.found) return notFound
  onFacts()
  return redirect(loadPath.href(language, { load: load.id }))
}

async function rejectionsFile(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, params, query } = request
  const after = Number(/^\d{1,15}$/.exec(query.get('after') ?? '')?.[0] ?? 0)
  const rejections = await reading(database, request, async (tx) => {
    const load = await loadById(tx, params.load ?? '')
    return load && rejectionsOf(tx, load.id, { severity: 'error', after, most: mostInFile })
  })
  if (!rejections) return notFound
  const rows = rejections.map(({ row, rule, message }) => ({
    [words.row[language]]: row,
    code: rule,
    [words.reason[language]]: message[language],
  }))
  const name = language === 'fr' ? 'lignes-rejetees.csv' : 'rejected-rows.csv'
  const content = `\uFEFF${Papa.unparse(rows, { escapeFormulae: true })}`
  return { kind: 'file', name, type: 'text/csv; charset=utf-8', content }
}

function feedsCrumb({ language }: MemberRequest) {
  return { label: words.feeds[language], href: feedsPath.href(language) }
}
