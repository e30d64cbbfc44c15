import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import type { FieldError } from '../../../kernel/web/form.ts'
import type { Feed } from '../facts/feed.ts'
import { loadPath, rejectionsPath, simulatorPath } from '../paths.ts'
import type { ExclusionTerm } from '../rule.ts'
import { measurePath } from '../scorecard/paths.ts'
import { tones } from './feed.page.tsx'
import { stateWords, words } from './loads.text.ts'
import { MappingFields } from './mapping-fields.page.tsx'
import type { TypedMapping } from './mapping-form.ts'
import { mostColumns, type Preview, tooWide } from './preview.ts'
import type { LoadRow, Rejection } from './queries.ts'
import { markedExclusions } from './uses.ts'

export type LoadPageProps = {
  readonly language: Language
  readonly load: LoadRow
  /** While the file waits for its mapping. */
  readonly mapping: { readonly preview: Preview; readonly typed: TypedMapping } | null
  readonly feed: Feed
  /** The promises that count the facts of its source. */
  readonly uses: readonly {
    readonly id: string
    readonly name: Bilingual
    readonly exclusions: readonly ExclusionTerm[]
  }[]
  readonly rejections: readonly Rejection[]
  readonly notes: readonly Rejection[]
  readonly mayRecord: boolean
  readonly errors: readonly FieldError[]
}

export function LoadPage(props: LoadPageProps) {
  const { language, load } = props
  return (
    <>
      <ErrorSummary language={language} errors={props.errors} />
      <h1 class="govuk-heading-xl">{load.fileName}</h1>
      <p class="govuk-body">
        <Status tone={tones[load.state]} word={stateWords[load.state][language]} />
      </p>
      {load.fault ? (
        <div class="govuk-inset-text">
          <h2 class="govuk-heading-m">{words.failed[language]}</h2>
          <p class="govuk-body">{load.fault[language]}</p>
        </div>
      ) : null}
      {load.state === 'queued' ? <Progress {...props} /> : null}
      {load.state === 'done' ? <Outcome {...props} /> : null}
      {props.mapping ? <Mapping {...props} mapping={props.mapping} /> : null}
    </>
  )
}

function Progress({ language, load }: LoadPageProps) {
  return (
    <>
      <p class="govuk-body">{words.queued[language]}</p>
      <p class="govuk-body" role="status">
        {words.soFar[language](load.rows)}
      </p>
      <a class="govuk-button govuk-button--secondary" href={loadPath.href(language, { load: load.id })}>
        {words.look[language]}
      </a>
    </>
  )
}

function Outcome(props: LoadPageProps) {
  const { language, load, rejections, notes } = props
  const lines = [
    [words.rows[language], load.rows],
    [words.new[language], load.stored],
    [words.known[language], load.known],
    [words.corrected[language], load.corrected],
    [words.rejected[language], load.rejected],
    ...(load.noted ? [[words.noted[language], load.noted] as const] : []),
  ] as const
  return (
    <>
      <h2 class="govuk-heading-l">{words.loaded[language]}</h2>
      <dl class="govuk-summary-list">
        {lines.map(([term, count]) => (
          <div class="govuk-summary-list__row" key={term}>
            <dt class="govuk-summary-list__key">{term}</dt>
            <dd class="govuk-summary-list__value">{formatNumber(count, language)}</dd>
          </div>
        ))}
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">{words.fingerprint[language]}</dt>
          <dd class="govuk-summary-list__value">
            <code class="secret">{load.sha256}</code>
          </dd>
        </div>
      </dl>
      <Uses {...props} />
      {load.rejected > 0 ? <Rejections language={language} load={load} rejections={rejections} /> : null}
      {load.noted > 0 ? <Notes language={language} load={load} notes={notes} /> : null}
    </>
  )
}

/** Where the facts went, and what can be done with them. */
function Uses({ language, uses, feed }: LoadPageProps) {
  return (
    <section aria-labelledby="uses">
      <h2 class="govuk-heading-l" id="uses">
        {words.uses[language]}
      </h2>
      {uses.length ? (
        <ul class="govuk-list govuk-list--bullet">
          {uses.map(({ id, name }) => (
            <li key={id}>
              <a class="govuk-link" href={measurePath.href(language, { id })}>
                {name[language]}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p class="govuk-body">{words.noUse[language]}</p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={simulatorPath.href(language, {}, { facts: `feed:${feed.id}` })}>
          {words.tryOut[language]}
        </a>
      </p>
    </section>
  )
}

function Notes({ language, load, notes }: Pick<LoadPageProps, 'language' | 'load' | 'notes'>) {
  return (
    <section aria-labelledby="noted">
      <h2 class="govuk-heading-l" id="noted">
        {words.noted[language]}
      </h2>
      <p class="govuk-body">{words.notedWhy[language]}</p>
      {notes.length < load.noted ? (
        <p class="govuk-body">{words.firstOf[language](notes.length, load.noted)}</p>
      ) : null}
      <ToldRows language={language} caption={words.noted[language]} rows={notes} />
    </section>
  )
}

function ToldRows({
  language,
  caption,
  rows,
}: {
  readonly language: Language
  readonly caption: string
  readonly rows: readonly Rejection[]
}) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ row, rule }) => `${row} ${rule}`}
      empty=""
      columns={[
        { key: 'row', label: words.row[language], cell: ({ row }) => formatNumber(row, language) },
        { key: 'reason', label: words.reason[language], cell: ({ message }) => message[language] },
      ]}
    />
  )
}

function Rejections({ language, load, rejections }: Pick<LoadPageProps, 'language' | 'load' | 'rejections'>) {
  return (
    <section aria-labelledby="rejected">
      <h2 class="govuk-heading-l" id="rejected">
        {words.rejected[language]}
      </h2>
      <p class="govuk-body">{words.rejectedWhy[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={rejectionsPath.href(language, { load: load.id })}>
          {words.download[language]}
        </a>
      </p>
      {rejections.length < load.rejected ? (
        <p class="govuk-body">{words.firstOf[language](rejections.length, load.rejected)}</p>
      ) : null}
      <ToldRows language={language} caption={words.rejected[language]} rows={rejections} />
    </section>
  )
}

type MappingProps = LoadPageProps & { readonly mapping: NonNullable<LoadPageProps['mapping']> }

function Mapping(props: MappingProps) {
  const { language, mapping } = props
  return (
    <section aria-labelledby="mapping">
      <h2 class="govuk-heading-l" id="mapping">
        {words.mapping[language]}
      </h2>
      {mapping.preview.width > mostColumns ? (
        <p class="govuk-inset-text">{tooWide(mapping.preview).message[language]}</p>
      ) : (
        <MappingForm {...props} />
      )}
    </section>
  )
}

function MappingForm({ language, load, errors, uses, mapping: { preview, typed } }: MappingProps) {
  return (
    <>
      <p class="govuk-body">{words.mappingLead[language]}</p>
      <Table
        caption={words.preview[language]}
        rows={preview.rows}
        rowKey={(row: readonly string[]) => row.join('\u001f')}
        empty={words.noRow[language]}
        columns={namedColumns(preview).map(({ name, index }) => ({
          key: String(index),
          label: name,
          cell: (row: readonly string[]) => (row[index] ?? '').slice(0, 80),
        }))}
      />
      <form method="post" action={loadPath.href(language, { load: load.id })} novalidate>
        <MappingFields
          language={language}
          columns={preview.columns}
          typed={typed}
          errors={errors}
          exclusions={markedExclusions(uses)}
        />
        <button class="govuk-button" type="submit">
          {words.load[language]}
        </button>
      </form>
    </>
  )
}

/** The columns that have a name, each with its place in a row. */
function namedColumns({ header }: Preview) {
  return header.map((name, index) => ({ name, index })).filter(({ name }) => name !== '')
}
