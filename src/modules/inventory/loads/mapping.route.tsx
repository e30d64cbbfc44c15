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
import { type Resource, resources } from '../dictionary/field.ts'
import { shown } from '../finding.ts'
import { openInventory } from '../open-inventory.ts'
import { loadMappingPath, loadPath } from '../paths.ts'
import { loadCrumbs } from './load.route.tsx'
import { words } from './loads.text.ts'
import { MappingPage } from './mapping.page.tsx'
import { onLoad } from './on-load.ts'
import type { Load } from './queries.ts'
import { explainedFrom, readExplained, readMappingForm } from './read-mapping.ts'
import { columnsOf, mappingFor } from './reading.ts'
import { openKept, rememberLayout, updateLoad } from './store.ts'
import { callForWork, workOn, worthWaiting } from './work.ts'

/** Explaining the columns of a file in another layout. */
export function mappingRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', loadMappingPath, (request) =>
      onLoad(database, request, (tx, load) => show(tx, request, load, [])),
    ),
    memberRoute('POST', loadMappingPath, (request) => save(database, request)),
  ]
}

async function save(database: Database, request: MemberRequest): Promise<Reply> {
  const { viewer, form, language, now } = request
  let ready: Load | undefined
  const reply = await onLoad(database, request, async (tx, load) => {
    const file = askedFile(request, load)
    if (!file || load.state !== 'checked') return notFound
    const { columns } = await headerOf(tx, viewer.organization, load, file.resource)
    const names = columns.map(({ name }) => name)
    const { mapping, errors } = readMappingForm(form, file.resource, names)
    if (errors.length > 0) return show(tx, request, load, errors)
    await rememberLayout(tx, viewer, file.resource, names, mapping, now)
    const all = { ...load.mapping, [file.resource]: mapping }
    await updateLoad(
      tx,
      viewer.organization,
      load.id,
      { state: 'waiting', mapping: all, progress_rows: 0 },
      now,
    )
    await callForWork(tx)
    ready = load
    return redirect(loadPath.href(language, { load: load.id }, { done: 'explained' }))
  })
  const small = ready && ready.files.reduce((sum, { bytes }) => sum + bytes, 0) <= worthWaiting
  if (ready && small) await workOn(database, viewer.organization, ready.id, now)
  return reply
}

async function show(
  tx: Tx,
  request: MemberRequest,
  load: Load,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, form } = request
  const file = askedFile(request, load)
  if (!file || load.state !== 'checked') return notFound
  const { columns, mapping } = await headerOf(tx, viewer.organization, load, file.resource)
  const names = columns.map(({ name }) => name)
  return page({
    title: words.explain[file.resource][language],
    status: errors.length > 0 ? 422 : 200,
    breadcrumbs: [
      ...loadCrumbs(language),
      { label: file.name, href: loadPath.href(language, { load: load.id }) },
    ],
    body: (
      <MappingPage
        {...{ language, columns, errors }}
        load={load.id}
        resource={file.resource}
        explained={(field) =>
          errors.length > 0
            ? readExplained(form, field.id)
            : explainedFrom(mapping?.fields[field.id], mapping ? [] : names, field)
        }
      />
    ),
  })
}

function askedFile({ params }: MemberRequest, load: Load) {
  const resource: Resource | undefined = resources.find((one) => one === params.resource)
  return load.files.find((file) => file.resource === resource)
}

/** The columns of a kept file, each with its first values, and how it is read so far. */
async function headerOf(tx: Tx, organization: string, load: Load, resource: Resource) {
  const name = load.files.find((file) => file.resource === resource)?.name ?? ''
  const source = await openKept(tx, organization, load.id, { resource, name })
  try {
    const mapping = await mappingFor(tx, organization, load, resource, source)
    const { header } = await openInventory(source, resource)
    // Read with a mapping of no column: its rows then come whatever the layout.
    const file = await openInventory(source, resource, {
      mapping: { fields: { fiscal_yr: { from: header.cells[0] ?? '' } } },
    })
    const samples: string[][] = []
    for await (const batch of file.rows()) {
      samples.push(...batch.slice(0, 2).map(({ cells }) => [...cells]))
      break
    }
    const columns = columnsOf(header.cells).map((column, at) => ({
      name: column,
      sample: samples
        .map((cells) => shown(cells[at] ?? '').slice(0, 24))
        .filter(Boolean)
        .join('; '),
    }))
    return { columns, mapping }
  } finally {
    await source.dispose()
  }
}
