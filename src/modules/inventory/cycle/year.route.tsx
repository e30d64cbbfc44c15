import { readFile } from 'node:fs/promises'
import type { Database, Tx } from '../../../kernel/data/database.ts'
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
import { asViewer, may, nameDeeds } from '../../identity/index.ts'
import { inventoryCrumb } from '../crumbs.ts'
import { resources } from '../dictionary/field.ts'
import { doneMessage } from '../done.ts'
import { heldCodes, storedPrograms } from '../holdings/queries.ts'
import { publishedYears } from '../home/queries.ts'
import { foldName } from '../organizations.ts'
import { moveYearPath, yearFilePath, yearPath } from '../paths.ts'
import { exportFileName, withYearFile } from '../publication-file.ts'
import { type JudgedService, judgeYear } from '../registry/judge.ts'
import { onYear } from '../registry/on-year.ts'
import { stepsOf, workingRows, workingYear } from '../registry/working.queries.ts'
import type { WorkingYear } from '../registry/working.ts'
import { restatementsOfYear } from '../restated/restated.queries.ts'
import { transitionNamed, transitions } from './life-cycle.ts'
import { moveYear } from './move-year.ts'
import { YearPage } from './year.page.tsx'
import { words } from './year.text.ts'

export function yearRoutes({ database }: { readonly database: Database }): Route[] {
  nameDeeds({
    'open-inventory-year': { en: 'Opened a year of the inventory', fr: 'A ouvert un exercice du répertoire' },
    'add-service': { en: 'Registered a service', fr: 'A inscrit un service' },
    'add-standard': { en: 'Added a service standard', fr: 'A ajouté une norme de service' },
    'change-service': { en: 'Changed a service', fr: 'A modifié un service' },
    'change-standard': { en: 'Changed a service standard', fr: 'A modifié une norme de service' },
    'remove-service': { en: 'Removed a service from a year', fr: 'A retiré un service d’un exercice' },
    'remove-standard': { en: 'Removed a standard from a year', fr: 'A retiré une norme d’un exercice' },
    ...Object.fromEntries(transitions.map(({ name, label }) => [`${name}-inventory`, label])),
  })
  return [
    memberRoute('GET', yearPath, (request) =>
      onYear(database, request, 'read', (tx, year) => show(tx, request, year, [], false)),
    ),
    memberRoute('POST', moveYearPath, (request) => move(database, request)),
    memberRoute('GET', yearFilePath, (request) => file(database, request)),
  ]
}

async function move(database: Database, request: MemberRequest): Promise<Reply> {
  const { viewer, form, now, language, params } = request
  const asked = transitionNamed(params.move ?? '')
  if (!asked) return notFound
  return asViewer(database, viewer, async (tx) => {
    const year = await workingYear(tx, viewer.organization, params.year ?? '', { lock: true })
    if (!year) return notFound
    const outcome = await moveYear(tx, { viewer, year, name: asked.name, form, now })
    if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
    if (outcome.kind === 'invalid') return show(tx, request, year, outcome.errors, false)
    if (outcome.kind === 'conflict') return show(tx, request, year, [], true)
    return redirect(yearPath.href(language, { year: year.year }, { done: asked.name }))
  })
}

const pageSize = 50
const mostRestated = { limit: 100, offset: 0 }

async function show(
  tx: Tx,
  request: MemberRequest,
  year: WorkingYear,
  errors: readonly FieldError[],
  conflict: boolean,
): Promise<Reply> {
  const { language, viewer, query, form } = request
  const rows = await workingRows(tx, viewer.organization, { year: year.year })
  const judged = judgeYear(rows, await storedPrograms(tx))
  const codes = await heldCodes(tx, viewer.organization)
  const published = await publishedYears(tx, codes)
  const search = { q: query.get('q')?.trim() ?? '', only: query.get('only') === 'errors' ? 'errors' : '' }
  const found = judged.services.filter((service) => fits(service, search))
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const at = Math.min(pages, Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1))
  return page({
    title: words.title[language](year.year),
    status: formStatus(errors, conflict),
    wide: true,
    breadcrumbs: [inventoryCrumb(language)],
    body: (
      <YearPage
        {...{ language, year, judged, search, form, errors, conflict }}
        steps={await stepsOf(tx, viewer.organization, year.year)}
        roles={viewer.roles}
        shown={{
          services: found.slice((at - 1) * pageSize, at * pageSize),
          count: found.length,
          page: at,
          pages,
        }}
        restated={await restatementsOfYear(tx, { year: year.year, organizations: codes }, mostRestated)}
        published={published.some((one) => one.year === year.year)}
        mayEdit={year.state === 'collecting' && may(viewer.roles, 'edit-inventory')}
        done={doneMessage(query, language)}
      />
    ),
  })
}

function fits({ row, issues, standards }: JudgedService, { q, only }: { q: string; only: string }): boolean {
  const words = foldName(`${row.serviceId} ${row.cells.service_name_en} ${row.cells.service_name_fr}`)
  const all = [...issues, ...standards.flatMap((one) => one.issues)]
  return words.includes(foldName(q)) && (only === '' || all.some(({ severity }) => severity === 'error'))
}

/** A file of the organization as it is published, or its copy for spreadsheets. */
async function file(database: Database, { viewer, params }: MemberRequest): Promise<Reply> {
  const { year = '', file: name = '' } = params
  const safe = name.startsWith('safe-')
  const resource = resources.find((one) => exportFileName(one, year) === name.replace(/^safe-/, ''))
  if (!resource) return notFound
  const codes = await asViewer(database, viewer, (tx) => heldCodes(tx, viewer.organization))
  const content = await withYearFile(database, { resource, year, codes }, { safe }, (path) => readFile(path))
  return content ? { kind: 'file', name, type: 'text/csv; charset=utf-8', content } : notFound
}
