import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { yearCrumbs } from '../crumbs.ts'
import { serviceScopes } from '../dictionary/code-lists.ts'
import { heldCodes } from '../holdings/queries.ts'
import {
  nameServicePath,
  newServicePath,
  newStandardPath,
  removeServicePath,
  removeStandardPath,
  yearPath,
} from '../paths.ts'
import { IsItAServicePage, NameServicePage, NewStandardPage, RemovePage, text } from './add.page.tsx'
import { addService, addStandard, nextNumber, removeRow } from './add-row.ts'
import { onYear } from './on-year.ts'
import { words } from './registry.text.ts'
import { askedRow } from './row.route.tsx'
import { rowAddresses } from './row-reference.ts'
import { natures, scopeOf } from './scope.ts'
import { topics } from './topics.ts'
import { workingRows } from './working.queries.ts'
import type { WorkingRow, WorkingYear } from './working.ts'

/** Registering a service or a standard, and removing one. */
export function addRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', newServicePath, (request) =>
      onYear(database, request, 'edit', (_tx, year) => question(request, year, [], false)),
    ),
    memberRoute('POST', newServicePath, (request) =>
      onYear(database, request, 'edit', (_tx, year) => decide(request, year)),
    ),
    memberRoute('GET', nameServicePath, (request) =>
      onYear(database, request, 'edit', (tx, year) => name(tx, request, year, [])),
    ),
    memberRoute('POST', nameServicePath, (request) =>
      onYear(database, request, 'edit', (tx, year) => register(tx, request, year)),
    ),
    memberRoute('GET', newStandardPath, (request) =>
      onYear(database, request, 'edit', (tx, year) => standard(tx, request, year)),
    ),
    memberRoute('POST', newStandardPath, (request) =>
      onYear(database, request, 'edit', (tx, year) => standard(tx, request, year)),
    ),
    ...[
      { path: removeServicePath, resource: 'service' as const },
      { path: removeStandardPath, resource: 'service-std' as const },
    ].flatMap(({ path, resource }) =>
      (['GET', 'POST'] as const).map((method) =>
        memberRoute(method, path, (request) =>
          onYear(database, request, 'edit', async (tx, year) => {
            const row = await askedRow(tx, request, year, resource)
            return row ? removal(tx, request, { year, row, submitted: method === 'POST' }) : notFound
          }),
        ),
      ),
    ),
  ]
}

function decide(request: MemberRequest, year: WorkingYear): Reply {
  const { language, form } = request
  const nature = natures.find(({ code }) => code === form.get('nature'))
  const scope = scopeOf(form.all('recipients'))
  const errors = [
    ...(nature ? [] : [{ field: 'nature', message: text.natureNeeded }]),
    ...(nature?.service && scope === '' ? [{ field: 'recipients', message: text.recipientsNeeded }] : []),
  ]
  if (errors.length > 0) return question(request, year, errors, false)
  if (!nature?.service) return question(request, year, [], true)
  return redirect(nameServicePath.href(language, { year: year.year }, { scope }))
}

function question(
  { language, form }: MemberRequest,
  { year }: WorkingYear,
  errors: readonly FieldError[],
  not: boolean,
): Reply {
  return page({
    title: text.isIt[language],
    status: errors.length > 0 ? 422 : 200,
    body: <IsItAServicePage {...{ language, year, form, errors, not }} />,
    breadcrumbs: yearCrumbs(year, language),
  })
}

async function register(tx: Tx, request: MemberRequest, year: WorkingYear): Promise<Reply> {
  const { viewer, form, now, language } = request
  const outcome = await addService(tx, { viewer, year, form, now }, askedScope(request))
  if (outcome.kind === 'invalid') return name(tx, request, year, outcome.errors)
  if (outcome.kind !== 'done') return notFound
  const first = topics.service[0]?.id ?? ''
  return redirect(rowAddresses(outcome.value, year.year, language).topic(first))
}

/** Only scopes of the official list pass from one page to the next. */
function askedScope({ query }: MemberRequest): string {
  return (query.get('scope') ?? '')
    .split(',')
    .filter((code) => Object.hasOwn(serviceScopes, code))
    .join(',')
}

async function name(
  tx: Tx,
  request: MemberRequest,
  { year }: WorkingYear,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, form } = request
  const scope = askedScope(request)
  if (scope === '') return redirect(newServicePath.href(language, { year }))
  const codes = await heldCodes(tx, viewer.organization)
  const suggested = nextNumber(
    await workingRows(tx, viewer.organization, { resource: 'service' }),
    'serviceId',
  )
  return page({
    title: text.name[language],
    status: errors.length > 0 ? 422 : 200,
    body: <NameServicePage {...{ language, year, form, errors, codes, scope, suggested }} />,
    breadcrumbs: yearCrumbs(year, language),
  })
}

async function standard(tx: Tx, request: MemberRequest, year: WorkingYear): Promise<Reply> {
  const { language, viewer, form, now } = request
  const service = await askedRow(tx, request, year, 'service')
  if (!service) return notFound
  const submitted = form.has('service_standard_id')
  const outcome = submitted ? await addStandard(tx, { viewer, year, form, now }, service) : undefined
  if (outcome?.kind === 'done') {
    const first = topics['service-std'][0]?.id ?? ''
    return redirect(rowAddresses(outcome.value, year.year, language).topic(first))
  }
  const errors = outcome?.kind === 'invalid' ? outcome.errors : []
  const rows = await workingRows(tx, viewer.organization, { resource: 'service-std' })
  return page({
    title: words.addStandard[language],
    status: errors.length > 0 ? 422 : 200,
    body: (
      <NewStandardPage
        {...{ language, form, errors, service }}
        year={year.year}
        suggested={nextNumber(rows, 'standardId')}
        back={rowAddresses(service, year.year, language).row()}
      />
    ),
    breadcrumbs: yearCrumbs(year.year, language, service),
  })
}

async function removal(
  tx: Tx,
  request: MemberRequest,
  { year, row, submitted }: { year: WorkingYear; row: WorkingRow; submitted: boolean },
): Promise<Reply> {
  const { language, viewer, now } = request
  const outcome = submitted ? await removeRow(tx, { viewer, year, now }, row) : undefined
  if (outcome?.kind === 'done')
    return redirect(yearPath.href(language, { year: year.year }, { done: 'removed' }))
  const errors = outcome?.kind === 'invalid' ? outcome.errors : []
  const addresses = rowAddresses(row, year.year, language)
  return page({
    title: words.remove[language],
    status: errors.length > 0 ? 422 : 200,
    body: (
      <RemovePage
        {...{ language, row, errors }}
        year={year.year}
        action={addresses.removal}
        back={addresses.row()}
      />
    ),
    breadcrumbs: yearCrumbs(year.year, language, row),
  })
}
