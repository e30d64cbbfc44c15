import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { FileInput } from '../../../kernel/ui/form/file-input.tsx'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status, type StatusTone } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { apiPath } from '../../../kernel/web/api/paths.ts'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import type { Feed } from '../facts/feed.ts'
import { loadPath, loadsPath } from '../paths.ts'
import { stateWords, words } from './loads.text.ts'
import type { LatestFact, LoadRow, LoadState } from './queries.ts'

export type FeedPageProps = {
  readonly language: Language
  readonly feed: Feed
  readonly loads: readonly LoadRow[]
  readonly facts: readonly LatestFact[]
  /** The organization answers for the feed, and the person may record facts. */
  readonly mayRecord: boolean
  readonly owns: boolean
  readonly errors: readonly FieldError[]
  readonly done: string | undefined
}

export const tones: { readonly [state in LoadState]: StatusTone } = {
  received: 'todo',
  queued: 'current',
  done: 'done',
  failed: 'problem',
}

export function FeedPage(props: FeedPageProps) {
  const { language, feed, owns, mayRecord } = props
  return (
    <>
      <ErrorSummary language={language} errors={props.errors} />
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{feed.name[language]}</h1>
      {owns ? null : <p class="govuk-inset-text">{words.readerOnly[language]}</p>}
      {mayRecord ? <ByFile {...props} /> : null}
      {owns ? <Files {...props} /> : null}
      <LatestFacts {...props} />
      {owns ? (
        <section aria-labelledby="by-program">
          <h2 class="govuk-heading-l" id="by-program">
            {words.byProgram[language]}
          </h2>
          <p class="govuk-body">{words.byProgramWhy[language]}</p>
          <p class="govuk-body">
            <code class="secret">/api/v1/feeds/{feed.id}/events</code>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={apiPath.href(language)}>
              {words.api[language]}
            </a>
          </p>
        </section>
      ) : null}
    </>
  )
}

function ByFile({ language, feed, errors }: FeedPageProps) {
  return (
    <section aria-labelledby="by-file">
      <h2 class="govuk-heading-l" id="by-file">
        {words.byFile[language]}
      </h2>
      <p class="govuk-body">{words.byFileWhy[language]}</p>
      <form
        method="post"
        action={loadsPath.href(language, { feed: feed.id })}
        enctype="multipart/form-data"
        novalidate
      >
        <FileInput
          language={language}
          name="file"
          label={words.file[language]}
          hint={words.fileHint[language]}
          error={errorOf(errors, 'file', language)}
          accept=".csv,.txt,.tsv,text/csv"
        />
        <button class="govuk-button" type="submit">
          {words.bring[language]}
        </button>
      </form>
    </section>
  )
}

function Files({ language, loads }: FeedPageProps) {
  return (
    <section aria-labelledby="files">
      <h2 class="govuk-heading-l" id="files">
        {words.files[language]}
      </h2>
      <Table
        caption={words.files[language]}
        captionHidden
        rows={loads}
        rowKey={({ id }) => id}
        empty={words.noFile[language]}
        columns={[
          {
            key: 'name',
            label: words.file[language],
            cell: ({ id, fileName }) => (
              <a class="govuk-link" href={loadPath.href(language, { load: id })}>
                {fileName}
              </a>
            ),
          },
          {
            key: 'state',
            label: words.state[language],
            cell: ({ state }) => <Status tone={tones[state]} word={stateWords[state][language]} />,
          },
          {
            key: 'rows',
            label: words.rows[language],
            numeric: true,
            cell: ({ rows }) => formatNumber(rows, language),
          },
          {
            key: 'new',
            label: words.new[language],
            numeric: true,
            cell: ({ stored }) => formatNumber(stored, language),
          },
          {
            key: 'rejected',
            label: words.rejected[language],
            numeric: true,
            cell: ({ rejected }) => formatNumber(rejected, language),
          },
          {
            key: 'when',
            label: words.when[language],
            cell: ({ createdAt }) => <Moment at={createdAt} language={language} />,
          },
          { key: 'person', label: words.broughtBy[language], cell: ({ person }) => person },
        ]}
      />
    </section>
  )
}

function LatestFacts({ language, facts }: FeedPageProps) {
  return (
    <section aria-labelledby="latest">
      <h2 class="govuk-heading-l" id="latest">
        {words.latest[language]}
      </h2>
      <Table
        caption={words.latest[language]}
        captionHidden
        rows={facts}
        rowKey={({ id }) => id}
        empty={words.noFact[language]}
        columns={[
          { key: 'case', label: words.subject[language], cell: ({ caseId }) => caseId },
          {
            key: 'activity',
            label: words.fact[language],
            cell: ({ activity }) => activity || words.takenBack[language],
          },
          {
            key: 'happened',
            label: words.happened[language],
            cell: ({ happenedAt }) => <Moment at={happenedAt} language={language} />,
          },
          {
            key: 'recorded',
            label: words.recorded[language],
            cell: ({ recordedAt }) => <Moment at={recordedAt} language={language} />,
          },
          {
            key: 'note',
            label: words.note[language],
            cell: ({ corrects }) => (corrects === null ? '' : words.corrects[language](corrects)),
          },
        ]}
      />
    </section>
  )
}
