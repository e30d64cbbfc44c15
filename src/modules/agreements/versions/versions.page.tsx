import { type Language, otherLanguage } from '../../../kernel/language/bilingual.ts'
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
import type { ClauseChange, Piece } from './changes.ts'
import type { VersionLine } from './queries.ts'

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
        {words.fingerprint[language]} (SHA-256){language === 'fr' ? '\u00a0' : ''}:{' '}
        <code class="preserve">{line.sha256}</code>
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

export function ComparePage(props: {
  language: Language
  old: number
  new: number
  changes: readonly ClauseChange[]
}) {
  const { language, changes } = props
  return (
    <>
      <h1 class="govuk-heading-xl">{words.between[language](props.old, props.new)}</h1>
      {changes.length === 0 ? <p class="govuk-inset-text">{words.alike[language]}</p> : null}
      {changes.map((change) => (
        <section key={`${change.document.en}/${change.heading.en}/${change.kind}`}>
          <h2 class="govuk-heading-m">
            {change.heading[language]} <span class="govuk-caption-m">{change.document[language]}</span>
          </h2>
          <p class="govuk-body">
            <Status
              tone={change.kind === 'removed' ? 'off' : change.kind === 'added' ? 'done' : 'current'}
              word={words[change.kind][language]}
            />{' '}
            {change.from ? words.from[language](change.from[language]) : null}
          </p>
          <div class="side-by-side">
            {[language, otherLanguage(language)].map((side) => (
              <p class="govuk-body preserve" lang={side} key={side}>
                <Pieces pieces={change.pieces[side]} />
              </p>
            ))}
          </div>
          <Values language={language} values={change.values[language]} />
        </section>
      ))}
    </>
  )
}

/** What changed among dates, amounts and lengths of time, apart from the words around them. */
function Values({ language, values }: { language: Language; values: ClauseChange['values'][Language] }) {
  if (values.length === 0) return null
  return (
    <ul class="govuk-list">
      {values.map((value) => (
        <li key={`${value.kind}/${value.old}/${value.new}`}>
          {words.value[language](value.old ?? words.nothing[language], value.new ?? words.nothing[language])}
        </li>
      ))}
    </ul>
  )
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece) =>
        piece.kind === 'added' ? (
          <ins>{piece.text}</ins>
        ) : piece.kind === 'removed' ? (
          <del>{piece.text}</del>
        ) : (
          piece.text
        ),
      )}
    </>
  )
}

export const words = {
  title: { en: 'Versions', fr: 'Versions' },
  lead: {
    en: 'A frozen version never changes. Its fingerprint tells whether a copy is exact.',
    fr: 'Une version figée ne change plus jamais. Son empreinte indique si une copie est exacte.',
  },
  freeze: { en: 'Freeze a version now', fr: 'Figer une version maintenant' },
  frozen: { en: 'The version is frozen.', fr: 'La version est figée.' },
  none: { en: 'No version is frozen yet.', fr: 'Aucune version n’est encore figée.' },
  version: { en: 'Version', fr: 'Version' },
  when: { en: 'Frozen', fr: 'Figée' },
  state: { en: 'State', fr: 'État' },
  ready: { en: 'Ready to sign', fr: 'Prête à signer' },
  draft: { en: 'Draft', fr: 'Projet' },
  fingerprint: { en: 'Fingerprint', fr: 'Empreinte' },
  old: { en: 'Earlier version', fr: 'Version antérieure' },
  new: { en: 'Later version', fr: 'Version ultérieure' },
  compare: { en: 'Compare', fr: 'Comparer' },
  take: { en: 'Take its documents away', fr: 'Emporter ses documents' },
  same: {
    en: 'Nothing was written since the last version: there is nothing new to freeze.',
    fr: 'Rien n’a été écrit depuis la dernière version\u00a0: il n’y a rien de nouveau à figer.',
  },
  read: { en: 'Read it as it was frozen', fr: 'La lire telle qu’elle a été figée' },
  content: {
    en: 'Take the frozen content in the open format (JSON)',
    fr: 'Emporter le contenu figé, au format ouvert (JSON)',
  },
  between: {
    en: (old: number, fresh: number) => `From version ${old} to version ${fresh}`,
    fr: (old: number, fresh: number) => `De la version ${old} à la version ${fresh}`,
  },
  alike: { en: 'The two versions read the same.', fr: 'Les deux versions se lisent de la même façon.' },
  added: { en: 'Added', fr: 'Ajouté' },
  removed: { en: 'Removed', fr: 'Retiré' },
  changed: { en: 'Changed', fr: 'Modifié' },
  moved: { en: 'Moved', fr: 'Déplacé' },
  from: {
    en: (document: string) => `from: ${document}`,
    fr: (document: string) => `auparavant dans\u00a0: ${document}`,
  },
  value: {
    en: (old: string, fresh: string) => `“${old}” becomes “${fresh}”`,
    fr: (old: string, fresh: string) => `«\u00a0${old}\u00a0» devient «\u00a0${fresh}\u00a0»`,
  },
  nothing: { en: 'nothing', fr: 'rien' },
  withFile: {
    en: 'Compare this version with a file that came back',
    fr: 'Comparer cette version avec un fichier qui vous est revenu',
  },
} as const
