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
import { may } from '../../identity/index.ts'
import { yearCrumbs } from '../crumbs.ts'
import type { Resource } from '../dictionary/field.ts'
import { doneMessage } from '../done.ts'
import { storedPrograms } from '../holdings/queries.ts'
import { serviceTopicPath, standardTopicPath, yearServicePath, yearStandardPath } from '../paths.ts'
import { judgeYear } from './judge.ts'
import { onYear } from './on-year.ts'
import { previousCells } from './previous.ts'
import { readCells } from './read-topic.ts'
import { RowPage } from './row.page.tsx'
import { rowName } from './row-name.ts'
import { readReference, rowAddresses } from './row-reference.ts'
import { saveTopic } from './save-topic.ts'
import { TopicPage } from './topic.page.tsx'
import { type Topic, topicById, topicFields, topics } from './topics.ts'
import { workingRows } from './working.queries.ts'
import type { WorkingRow, WorkingYear } from './working.ts'

export function rowRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', yearServicePath, (request) => showRow(database, request, 'service')),
    memberRoute('GET', yearStandardPath, (request) => showRow(database, request, 'service-std')),
    ...[
      { path: serviceTopicPath, resource: 'service' as const },
      { path: standardTopicPath, resource: 'service-std' as const },
    ].flatMap(({ path, resource }) => [
      memberRoute('GET', path, (request) => showTopic(database, request, resource)),
      memberRoute('POST', path, (request) => save(database, request, resource)),
    ]),
  ]
}

async function showRow(database: Database, request: MemberRequest, resource: Resource): Promise<Reply> {
  const { language, viewer, query } = request
  return onYear(database, request, 'read', async (tx, year) => {
    const row = await askedRow(tx, request, year, resource)
    if (!row) return notFound
    const family = await workingRows(tx, viewer.organization, { year: year.year, serviceId: row.serviceId })
    const judgedYear = judgeYear(
      family.filter(({ rowYear }) => rowYear === row.rowYear),
      await storedPrograms(tx),
    )
    const service = judgedYear.services[0]
    const standards = service?.standards ?? judgedYear.orphans
    const judged =
      resource === 'service' ? service : standards.find((one) => one.row.standardId === row.standardId)
    if (!judged) return notFound
    const mayEdit = year.state === 'collecting' && may(viewer.roles, 'edit-inventory')
    return page({
      title: rowName(row, language),
      breadcrumbs: yearCrumbs(
        year.year,
        language,
        resource === 'service' ? undefined : (service?.row ?? row),
      ),
      body: (
        <RowPage
          {...{ language, judged, mayEdit }}
          year={year.year}
          standards={resource === 'service' ? standards : []}
          done={doneMessage(query, language)}
        />
      ),
    })
  })
}

async function showTopic(database: Database, request: MemberRequest, resource: Resource): Promise<Reply> {
  return onYear(database, request, 'edit', async (tx, year) => {
    const row = await askedRow(tx, request, year, resource)
    const topic = topicById(resource, request.params.topic ?? '')
    return row && topic ? topicPage(tx, request, { year, row, topic }, [], null) : notFound
  })
}

async function save(database: Database, request: MemberRequest, resource: Resource): Promise<Reply> {
  const { viewer, form, now, language } = request
  return onYear(database, request, 'edit', async (tx, year) => {
    const row = await askedRow(tx, request, year, resource)
    const topic = topicById(resource, request.params.topic ?? '')
    if (!row || !topic) return notFound
    const outcome = await saveTopic(tx, { viewer, year, row, topic, form, now })
    if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
    if (outcome.kind === 'invalid') return topicPage(tx, request, { year, row, topic }, outcome.errors, null)
    if (outcome.kind === 'conflict') return topicPage(tx, request, { year, row, topic }, [], outcome.conflict)
    const addresses = rowAddresses(row, year.year, language)
    const next = topics[resource][topics[resource].indexOf(topic) + 1]
    const goesOn = form.get('save') !== 'later' && next
    return redirect(goesOn ? addresses.topic(next.id) : addresses.row({ done: 'saved' }))
  })
}

type Where = { readonly year: WorkingYear; readonly row: WorkingRow; readonly topic: Topic }

async function topicPage(
  tx: Tx,
  request: MemberRequest,
  { year, row, topic }: Where,
  errors: readonly FieldError[],
  conflict: WorkingRow | null,
): Promise<Reply> {
  const { language, viewer, form } = request
  const typed = form.has('version') ? readCells(form, topicFields(row.resource, topic)).cells : {}
  const programs = (await storedPrograms(tx))?.of(row.code) ?? []
  const previous = await previousCells(tx, viewer.organization, row)
  const first = Number(year.year.slice(5))
  return page({
    title: topic.label[language],
    status: formStatus(errors, conflict),
    breadcrumbs: yearCrumbs(year.year, language, row),
    body: (
      <TopicPage
        {...{ row, topic, conflict }}
        year={year.year}
        form={form.has('version') ? form : null}
        view={{
          ...{ language, errors, previous },
          cells: { ...row.cells, ...typed },
          programs: programs.filter(
            ({ code, lastYear }) => lastYear >= first || (row.cells.program_id ?? '').includes(code),
          ),
        }}
      />
    ),
  })
}

/** The row the address names, among those of the viewer's organization. */
export async function askedRow(
  tx: Tx,
  { viewer, params }: MemberRequest,
  { year }: WorkingYear,
  resource: Resource,
): Promise<WorkingRow | undefined> {
  const { rowYear, serviceId } = readReference(params.id ?? '', year)
  const standardId = resource === 'service' ? '' : (params.standard ?? '')
  const rows = await workingRows(tx, viewer.organization, { year, resource, serviceId, standardId })
  return rows.find((row) => row.rowYear === rowYear)
}
