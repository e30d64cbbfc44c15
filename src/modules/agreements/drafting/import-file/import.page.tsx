import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { Select } from '../../../../kernel/ui/form/field.tsx'
import type { Agreement } from '../../format.ts'
import { documentLabel } from '../../values/format.ts'
import { importConfirmPath, importPath } from '../paths.ts'
import type { PartyMapping } from './adopt.ts'

export function ImportPage(props: { language: Language; id: string; problems: readonly Bilingual[] }) {
  const { language, id, problems } = props
  return (
    <>
      {problems.length ? (
        <div class="govuk-error-summary" role="alert" data-focus>
          <h2 class="govuk-error-summary__title">{words.cannot[language]}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {problems.slice(0, 50).map((problem) => (
              <li key={problem.en}>{problem[language]}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <form method="post" action={importPath.href(language, { id })} enctype="multipart/form-data">
        <div class="govuk-form-group">
          <label class="govuk-label govuk-label--s" for="file">
            {words.file[language]}
          </label>
          <div class="govuk-hint" id="file-hint">
            {words.fileHint[language]}
          </div>
          <input
            class="govuk-file-upload"
            id="file"
            name="file"
            type="file"
            accept=".json,application/json"
            aria-describedby="file-hint"
          />
        </div>
        <button class="govuk-button" type="submit">
          {words.read[language]}
        </button>
      </form>
    </>
  )
}

export type ConfirmProps = {
  readonly language: Language
  readonly here: Agreement
  readonly file: Agreement
  readonly content: string
  readonly mapping: PartyMapping
  readonly findings: readonly Bilingual[]
  /** Seeds the ids of the new documents: the form sent twice imports once. */
  readonly token: string
}

/** What is in the file, who its parties are here, and what the checks will say. Nothing is saved yet. */
export function ConfirmImportPage({ language, here, file, content, mapping, findings, token }: ConfirmProps) {
  return (
    <>
      <h1 class="govuk-heading-xl">{words.confirmTitle[language]}</h1>
      <p class="lead">{words.notYet[language]}</p>
      <h2 class="govuk-heading-m">{words.documents[language]}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {file.documents.map((document) => (
          <li key={document.id}>
            {documentLabel(document, language) ?? document.type} ({document.type}, {document.elements.length})
          </li>
        ))}
      </ul>
      <form method="post" action={importConfirmPath.href(language, { id: here.id })}>
        <input type="hidden" name="content" value={content} />
        <input type="hidden" name="token" value={token} />
        <h2 class="govuk-heading-m">{words.parties[language]}</h2>
        {file.parties.map((party) => (
          <Select
            name={`party.${party.id}`}
            label={party.name[language] ?? party.name.en ?? party.name.fr ?? party.id}
            hint={words.standsFor[language]}
            value={mapping.get(party.id) ?? ''}
            language={language}
            choices={[
              { value: '', label: words.nobody[language] },
              ...here.parties.map(({ id, name }) => ({ value: id, label: name[language] ?? id })),
            ]}
            key={party.id}
          />
        ))}
        <button class="govuk-button" type="submit">
          {words.confirm[language]}
        </button>
      </form>
      <h2 class="govuk-heading-m">{words.findings[language](findings.length)}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {findings.slice(0, 100).map((finding, index) => (
          <li key={index}>{finding[language]}</li>
        ))}
      </ul>
    </>
  )
}

export const words = {
  title: { en: 'Import an agreement file', fr: 'Importer un fichier d’entente' },
  lead: {
    en: 'Its documents are added to this agreement. Nothing is saved before you have seen what is in it.',
    fr: 'Ses documents s’ajoutent à la présente entente. Rien n’est enregistré avant que vous en ayez vu le contenu.',
  },
  file: { en: 'Agreement file (JSON)', fr: 'Fichier d’entente (JSON)' },
  fileHint: { en: '1.5 MB at most', fr: '1,5 Mo au plus' },
  read: { en: 'Read the file', fr: 'Lire le fichier' },
  cannot: { en: 'The file cannot be imported', fr: 'Le fichier ne peut pas être importé' },
  noFile: { en: 'Choose a file first.', fr: 'Choisissez d’abord un fichier.' },
  noDocument: {
    en: 'The file has no document: there is nothing to import.',
    fr: 'Le fichier ne contient aucun document\u00a0: il n’y a rien à importer.',
  },
  confirmTitle: { en: 'What the file brings', fr: 'Ce que le fichier apporte' },
  notYet: { en: 'Nothing is saved yet.', fr: 'Rien n’est encore enregistré.' },
  documents: { en: 'Documents', fr: 'Documents' },
  parties: { en: 'Who the parties of the file are here', fr: 'Qui sont ici les parties du fichier' },
  standsFor: { en: 'Stands for', fr: 'Correspond à' },
  nobody: { en: 'Nobody here', fr: 'Personne ici' },
  confirm: { en: 'Add these documents', fr: 'Ajouter ces documents' },
  findings: {
    en: (count: number) => `What the checks will say (${count})`,
    fr: (count: number) => `Ce que diront les vérifications (${count})`,
  },
} as const
