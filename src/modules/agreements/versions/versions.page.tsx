import type { Language } from '../../../kernel/language/bilingual.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { AgreementNavigation } from '../drafting/overview/overview.page.tsx'
import {
  compareVersionsPath,
  compareWithFilePath,
  documentPath,
  documentsToTakePath,
  downloadPath,
  versionPath,
  versionsPath,
} from '../drafting/paths.ts'
import type { AgreementDocument } from '../format.ts'
import { documentLabel } from '../values/format.ts'
import type { VersionLine } from './queries.ts'
import { words } from './versions.text.ts'

export type VersionsProps = {
  readonly language: Language
  readonly id: string
  readonly versions: readonly VersionLine[]
  readonly mayFreeze: boolean
  readonly done: string | undefined
}

export function VersionsPage({ language, id, versions, mayFreeze, done }: VersionsProps) {
  return (
    <>
      <Notification language={language} message={done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <AgreementNavigation language={language} id={id} />
      {mayFreeze ? (
        <form method="post" action={versionsPath.href(language, { id })}>
          <button class="govuk-button" type="submit">
            {words.freeze[language]}
          </button>
        </form>
      ) : null}
      <Table
        caption={words.title[language]}
        captionHidden
        rows={versions}
        rowKey={({ number }) => String(number)}
        empty={words.none[language]}
        columns={[
          {
            key: 'number',
            label: words.version[language],
            cell: ({ number }) => (
              <a class="govuk-link" href={versionPath.href(language, { id, number: String(number) })}>
                {words.version[language]} {number}
              </a>
            ),
          },
          {
            key: 'when',
            label: words.when[language],
            cell: (line) => (
              <>
                <Moment at={line.frozenAt} language={language} show="zone" />, {line.person} (
                {line.organization[language]})
              </>
            ),
          },
          {
            key: 'state',
            label: words.state[language],
            cell: ({ ready }) =>
              ready ? <Status tone="done" word={words.ready[language]} /> : words.draft[language],
          },
          {
            key: 'hash',
            label: words.fingerprint[language],
            cell: ({ sha256 }) => <code>{sha256.slice(0, 16)}</code>,
          },
        ]}
      />
      {versions.length > 1 ? <CompareForm language={language} id={id} versions={versions} /> : null}
    </>
  )
}

function CompareForm({
  language,
  id,
  versions,
}: {
  language: Language
  id: string
  versions: readonly VersionLine[]
}) {
  const choice = (name: string, label: string, chosen: number | undefined) => (
    <div class="govuk-form-group">
      <label class="govuk-label" for={name}>
        {label}
      </label>
      <select class="govuk-select" id={name} name={name}>
        {versions.map(({ number }) => (
          <option value={number} selected={number === chosen} key={number}>
            {number}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <form method="get" action={compareVersionsPath.href(language, { id })} class="cluster">
      {choice('old', words.old[language], versions[1]?.number)}
      {choice('new', words.new[language], versions[0]?.number)}
      <button class="govuk-button govuk-button--secondary" type="submit">
        {words.compare[language]}
      </button>
    </form>
  )
}

export function VersionPage({
  language,
  id,
  line,
  documents,
  mayCompare,
}: {
  language: Language
  id: string
  line: VersionLine
  documents: readonly AgreementDocument[]
  mayCompare: boolean
}) {
  const version = line.number
  return (
    <>
      <h1 class="govuk-heading-xl">
        {words.version[language]} {line.number}
      </h1>
      <p class="lead">
        <Moment at={line.frozenAt} language={language} show="zone" />, {line.person} (
        {line.organization[language]})
      </p>
      <p class="govuk-body">
        {words.fingerprint[language]} (SHA-256){colon[language]} <code class="preserve">{line.sha256}</code>
      </p>
      <h2 class="govuk-heading-m">{words.read[language]}</h2>
      <ul class="govuk-list">
        {documents.map((document) => (
          <li key={document.id}>
            <a
              class="govuk-link"
              href={documentPath.href(language, { id, document: document.id }, { version })}
            >
              {documentLabel(document, language) ?? document.type}
            </a>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-button" href={documentsToTakePath.href(language, { id }, { version })}>
          {words.take[language]}
        </a>
      </p>
      {mayCompare ? (
        <p class="govuk-body">
          <a class="govuk-link" href={compareWithFilePath.href(language, { id, number: String(version) })}>
            {words.withFile[language]}
          </a>
        </p>
      ) : null}
      <p class="govuk-body">
        <a class="govuk-link" href={downloadPath.href(language, { id }, { format: 'json', version })}>
          {words.content[language]}
        </a>
      </p>
    </>
  )
}
