import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { Table } from '../../../kernel/ui/table.tsx'
import { type MemberRequest, memberRoute, page, type Reply, type Route } from '../../../kernel/web/route.ts'
import type { Cells } from '../computed.ts'
import { findField } from '../dictionary/dictionary.ts'
import type { Resource } from '../dictionary/field.ts'
import { type Change, type ChangeCounts, diffRows, readableRows } from '../diff.ts'
import { words as historyWords } from '../history/history.page.tsx'
import { loadChangesPath, loadPath } from '../paths.ts'
import { currentRows } from '../queries.ts'
import { workingRows, workingYear } from '../registry/working.queries.ts'
import { cellsOf } from '../registry/working.ts'
import { loadCrumbs } from './load.route.tsx'
import { onLoad } from './on-load.ts'
import type { Load } from './queries.ts'
import { mappingFor, openOwn, type Reading, readingFor } from './reading.ts'
import { openKept } from './store.ts'

/** What importing a load would change, cell by cell, with both values. */
export function changesRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', loadChangesPath, (request) =>
      onLoad(database, request, (tx, load) => show(tx, request, load)),
    ),
  ]
}

/** More than a person reads; the command line gives all of them. */
const mostShown = 1000

async function show(tx: Tx, { language, viewer }: MemberRequest, load: Load): Promise<Reply> {
  const changes: Change[] = []
  const counts: { resource: Resource; counts: ChangeCounts }[] = []
  const reading = await readingFor(tx, viewer.organization)
  // Imported files are no longer kept: what they changed is in the history of each service.
  const files = load.state === 'checked' ? load.files : []
  for (const { resource, name } of files) {
    const source = await openKept(tx, viewer.organization, load.id, { resource, name })
    try {
      const mapping = await mappingFor(tx, viewer.organization, load, resource, source)
      const file = await openOwn(source, resource, reading, mapping, load)
      const before = () => rowsNow(tx, viewer.organization, reading, load, resource)
      const sink = (change: Change) => void (changes.length < mostShown && changes.push(change))
      counts.push({ resource, counts: await diffRows(resource, before, readableRows(file), sink) })
    } finally {
      await source.dispose()
    }
  }
  return page({
    title: words.title[language],
    wide: true,
    breadcrumbs: [
      ...loadCrumbs(language),
      {
        label: load.files.map(({ name }) => name).join(', '),
        href: loadPath.href(language, { load: load.id }),
      },
    ],
    body: <ChangesPage {...{ language, changes, counts }} />,
  })
}

/** The rows the file would replace: those being written, or the published ones of a year nobody opened. */
async function* rowsNow(
  tx: Tx,
  organization: string,
  { codes }: Reading,
  { fiscalYears }: Load,
  resource: Resource,
): AsyncGenerator<Cells> {
  for (const year of fiscalYears) {
    if (await workingYear(tx, organization, year))
      for (const row of await workingRows(tx, organization, { year, resource })) yield cellsOf(row)
    else
      for (const code of codes)
        yield* currentRows(tx, { resource, publishedYears: [year], organization: code })
  }
}

type ChangesPageProps = {
  readonly language: Language
  readonly changes: readonly Change[]
  readonly counts: readonly { readonly resource: Resource; readonly counts: ChangeCounts }[]
}

function ChangesPage({ language, changes, counts }: ChangesPageProps) {
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <Table
        caption={words.counts[language]}
        rows={counts}
        rowKey={({ resource }) => resource}
        empty={words.gone[language]}
        columns={[
          {
            key: 'resource',
            label: words.what[language],
            cell: ({ resource }) => words.names[resource][language],
          },
          ...(['added', 'removed', 'changedRows', 'changedCells'] as const).map((name) => ({
            key: name,
            label: words[name][language],
            numeric: true,
            cell: (line: ChangesPageProps['counts'][number]) => formatNumber(line.counts[name], language),
          })),
        ]}
      />
      {changes.length === mostShown ? <p class="govuk-inset-text">{words.more[language]}</p> : null}
      <Table
        caption={words.changes[language]}
        rows={changes.map((change, index) => ({ ...change, index }))}
        rowKey={({ index }) => String(index)}
        empty={words.none[language]}
        columns={[
          { key: 'key', label: words.key[language], cell: ({ key }) => key },
          {
            key: 'kind',
            label: words.kind[language],
            cell: ({ kind }) => historyWords.kinds[kind][language],
          },
          {
            key: 'field',
            label: historyWords.field[language],
            cell: ({ resource, field }) =>
              field === null ? '–' : (findField(resource, field)?.label[language] ?? field),
          },
          { key: 'old', label: words.old[language], cell: (change) => change.old ?? '–' },
          { key: 'new', label: words.new[language], cell: (change) => change.new ?? '–' },
        ]}
      />
    </>
  )
}

const words = {
  title: { en: 'What these files change', fr: 'Ce que ces fichiers changent' },
  counts: { en: 'In all', fr: 'En tout' },
  what: { en: 'Rows', fr: 'Lignes' },
  names: {
    service: { en: 'Services offered', fr: 'Services offerts' },
    'service-std': { en: 'Standards', fr: 'Normes' },
  },
  added: { en: 'Added', fr: 'Ajoutées' },
  removed: { en: 'Removed', fr: 'Retirées' },
  changedRows: { en: 'Changed', fr: 'Changées' },
  changedCells: { en: 'Cells changed', fr: 'Cellules changées' },
  gone: {
    en: 'The files are imported: see what changed in the history of each service.',
    fr: 'Les fichiers sont importés\u00a0: consultez ce qui a changé dans l’historique de chaque service.',
  },
  more: {
    en: 'Only the first 1,000 changes are shown. The command “entente inventory diff” gives all of them.',
    fr: 'Seuls les 1\u00a0000 premiers changements sont affichés. La commande «\u00a0entente inventory diff\u00a0» les donne tous.',
  },
  changes: { en: 'Change by change', fr: 'Un changement à la fois' },
  none: { en: 'Nothing changes.', fr: 'Rien ne change.' },
  key: { en: 'Service or standard', fr: 'Service ou norme' },
  kind: { en: 'Change', fr: 'Changement' },
  old: { en: 'Now', fr: 'Actuellement' },
  new: { en: 'In the file', fr: 'Dans le fichier' },
} as const
