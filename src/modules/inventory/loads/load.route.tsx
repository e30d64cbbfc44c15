import Papa from 'papaparse'
import type { Database, Tx } from '../../../kernel/data/database.ts'
import { Confirmation } from '../../../kernel/ui/confirmation.tsx'
import type { FieldError } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { asViewer, may, nameDeeds, refusalOf } from '../../identity/index.ts'
import { inventoryCrumb } from '../crumbs.ts'
import { doneMessage } from '../done.ts'
import {
  deleteLoadPath,
  importLoadPath,
  loadFindingsPath,
  loadPath,
  newLoadPath,
  retryLoadPath,
} from '../paths.ts'
import { mostFindings } from './found.ts'
import { importLoad, publishedAmong } from './import-load.ts'
import { LoadPage } from './load.page.tsx'
import { words } from './loads.text.ts'
import { NewLoadPage } from './new.page.tsx'
import { onLoad } from './on-load.ts'
import { countFindings, fieldsWithFindings, findingsOf, type Load, latestLoads } from './queries.ts'
import { mostBytes, receiveLoad } from './receive.ts'
import { deleteLoad, updateLoad } from './store.ts'
import { callForWork, workOn, worthWaiting } from './work.ts'

/** Bringing files: received, checked, looked at, imported. */
export function loadRoutes({ database }: { readonly database: Database }): Route[] {
  nameDeeds({
    'receive-inventory': { en: 'Loaded inventory files', fr: 'A chargé des fichiers du répertoire' },
    'import-inventory': { en: 'Imported the rows of a file', fr: 'A importé les lignes d’un fichier' },
  })
  return [
    memberRoute('GET', newLoadPath, (request) =>
      may(request.viewer.roles, 'edit-inventory')
        ? asViewer(database, request.viewer, (tx) => form(tx, request, []))
        : refusalPage(request.language, refusalOf('edit-inventory')),
    ),
    memberRoute('POST', newLoadPath, (request) => receive(database, request), { spools: mostBytes }),
    memberRoute('GET', loadPath, (request) =>
      onLoad(database, request, (tx, load) => show(tx, request, load, [])),
    ),
    memberRoute('POST', importLoadPath, (request) => bringIn(database, request)),
    memberRoute('POST', retryLoadPath, (request) => retry(database, request)),
    memberRoute('GET', loadFindingsPath, (request) => findingsFile(database, request)),
    memberRoute('GET', deleteLoadPath, (request) =>
      onLoad(database, request, (_tx, load) => askToForget(request, load)),
    ),
    memberRoute('POST', deleteLoadPath, (request) =>
      onLoad(database, request, async (tx, load) => {
        await deleteLoad(tx, request.viewer.organization, load.id)
        return redirect(newLoadPath.href(request.language, {}, { done: 'deleted' }))
      }),
    ),
  ]
}

async function form(
  tx: Tx,
  { language, viewer, query, form: typed }: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const loads = await latestLoads(tx, viewer.organization)
  return page({
    title: words.newTitle[language],
    status: errors.length > 0 ? 422 : 200,
    breadcrumbs: [inventoryCrumb(language)],
    body: (
      <NewLoadPage
        {...{ language, loads, errors }}
        ownRows={typed.all('own-rows')}
        done={doneMessage(query, language)}
      />
    ),
  })
}

async function receive(database: Database, request: MemberRequest): Promise<Reply> {
  const { viewer, now, language } = request
  const outcome = await asViewer(database, viewer, (tx) => receiveLoad(tx, viewer, request, now))
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind === 'invalid') return asViewer(database, viewer, (tx) => form(tx, request, outcome.errors))
  if (outcome.kind !== 'done') throw new Error('these forms know no conflict')
  const { id, bytes } = outcome.value
  if (bytes <= worthWaiting) await workOn(database, viewer.organization, id, now)
  return redirect(loadPath.href(language, { load: id }))
}

async function bringIn(database: Database, request: MemberRequest): Promise<Reply> {
  const { viewer, language, now } = request
  let small = false
  const reply = await onLoad(database, request, async (tx, load) => {
    small = load.files.reduce((sum, { bytes }) => sum + bytes, 0) <= worthWaiting
    const outcome = await importLoad(tx, viewer, load, request.form, now)
    if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
    if (outcome.kind === 'invalid') return show(tx, request, load, outcome.errors)
    return redirect(loadPath.href(language, { load: load.id }, { done: small ? 'imported' : undefined }))
  })
  if (small && reply.kind === 'redirect')
    await workOn(database, viewer.organization, request.params.load ?? '', now)
  return reply
}

async function retry(database: Database, request: MemberRequest): Promise<Reply> {
  const { viewer, language, now } = request
  return onLoad(database, request, async (tx, load) => {
    if (load.state === 'failed') {
      await updateLoad(tx, viewer.organization, load.id, { state: 'waiting', progress_rows: 0 }, now)
      await callForWork(tx)
    }
    return redirect(loadPath.href(language, { load: load.id }))
  })
}

const pageSize = 50

async function show(
  tx: Tx,
  request: MemberRequest,
  load: Load,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, query } = request
  const asked = (name: string) => query.get(name)?.trim() ?? ''
  const filter = {
    severity: asked('severity'),
    file: asked('file'),
    row: asked('row'),
    field: asked('field'),
  }
  const wanted = {
    severity: filter.severity,
    resource: filter.file,
    field: filter.field,
    row: /^\d{1,9}$/.test(filter.row) ? Number(filter.row) : undefined,
  }
  const count = await countFindings(tx, viewer.organization, load.id, wanted)
  const pages = Math.max(1, Math.ceil(count / pageSize))
  const at = Math.min(pages, Math.max(1, Number.parseInt(asked('page'), 10) || 1))
  const span = { offset: (at - 1) * pageSize, limit: pageSize }
  const findings = await findingsOf(tx, viewer.organization, load.id, wanted, span)
  const corrected = load.state === 'checked' ? await publishedAmong(tx, viewer.organization, load) : []
  return page({
    title: load.files.map(({ name }) => name).join(', '),
    status: errors.length > 0 ? 422 : 200,
    wide: true,
    breadcrumbs: loadCrumbs(language),
    body: (
      <LoadPage
        {...{ language, load, corrected, errors, filter }}
        form={request.form}
        found={{ findings, count, page: at, pages }}
        fields={await fieldsWithFindings(tx, viewer.organization, load.id)}
        done={doneMessage(query, language)}
      />
    ),
  })
}

export function loadCrumbs(language: MemberRequest['language']) {
  return [inventoryCrumb(language), { label: words.newTitle[language], href: newLoadPath.href(language) }]
}

/** All findings as a file that a spreadsheet opens without running what cells may hold. */
async function findingsFile(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer } = request
  return onLoad(database, request, async (tx, load) => {
    const whole = { offset: 0, limit: mostFindings }
    const rows = (await findingsOf(tx, viewer.organization, load.id, {}, whole)).map((finding) => ({
      file: finding.file,
      row: finding.row ?? '',
      key: finding.key ?? '',
      field: finding.field ?? '',
      rule: finding.rule,
      severity: finding.severity,
      en: finding.en,
      fr: finding.fr,
    }))
    const name = language === 'fr' ? 'constats.csv' : 'findings.csv'
    const content = `\uFEFF${Papa.unparse(rows, { escapeFormulae: true })}`
    return { kind: 'file', name, type: 'text/csv; charset=utf-8', content }
  })
}

function askToForget({ language }: MemberRequest, load: Load): Reply {
  return page({
    title: words.forgetAsk[language],
    breadcrumbs: loadCrumbs(language),
    body: (
      <Confirmation
        language={language}
        question={words.forgetAsk[language]}
        consequence={words.forgetWhy[language]}
        action={deleteLoadPath.href(language, { load: load.id })}
        confirm={words.forget[language]}
        back={loadPath.href(language, { load: load.id })}
      />
    ),
  })
}
