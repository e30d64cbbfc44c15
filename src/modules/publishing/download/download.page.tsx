import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { Select } from '../../../kernel/ui/form/field.tsx'
import {
  type AgreementDocument,
  AgreementNavigation,
  advicePath,
  documentLabel,
  documentPath,
  downloadPath,
  type OpenAgreement,
  type VersionLine,
  versionPath,
} from '../../agreements/index.ts'
import { formats, layouts } from '../options.ts'

export type TakeAwayProps = {
  readonly language: Language
  readonly id: string
  readonly documents: readonly AgreementDocument[]
  readonly versions: readonly VersionLine[]
  readonly version: string
}

/** Choose what to take away: which text, which document, which languages, which kind of file. */
export function TakeAwayPage(props: TakeAwayProps) {
  const { language, id } = props
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <AgreementNavigation language={language} id={id} />
      {props.documents.length === 0 ? (
        <p class="govuk-body">
          {words.nothing[language]}{' '}
          <a class="govuk-link" href={advicePath.href(language, { id })}>
            {words.advice[language]}
          </a>
        </p>
      ) : (
        <Choice {...props} />
      )}
    </>
  )
}

function Choice({ language, id, documents, versions, version }: TakeAwayProps) {
  const label = (document: AgreementDocument) => documentLabel(document, language) ?? document.type
  return (
    <>
      <h2 class="govuk-heading-m">{words.read[language]}</h2>
      <ul class="govuk-list">
        {documents.map((document) => (
          <li key={document.id}>
            <a class="govuk-link" href={documentPath.href(language, { id, document: document.id })}>
              {label(document)}
            </a>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{words.file[language]}</h2>
      <form method="get" action={downloadPath.href(language, { id })} class="main-column" data-file>
        <Select
          name="document"
          label={words.which[language]}
          value=""
          language={language}
          choices={[
            { value: '', label: words.allDocuments[language] },
            ...documents.map((document) => ({ value: document.id, label: label(document) })),
          ]}
        />
        <Select
          name="format"
          label={words.kind[language]}
          value="pdf"
          language={language}
          choices={['pdf' as const, ...formats.filter((format) => format !== 'pdf')].map((format) => ({
            value: format,
            label: formatNames[format][language],
          }))}
        />
        <Select
          name="lang"
          label={words.languages[language]}
          value="both"
          language={language}
          choices={(['both', 'en', 'fr'] as const).map((value) => ({
            value,
            label: languageNames[value][language],
          }))}
        />
        <Select
          name="layout"
          label={words.layout[language]}
          hint={words.layoutHint[language]}
          value="columns"
          language={language}
          choices={layouts.map((layout) => ({ value: layout, label: layoutNames[layout][language] }))}
        />
        <Select
          name="version"
          label={words.version[language]}
          value={version}
          language={language}
          choices={[
            { value: '', label: words.now[language] },
            ...versions.map(({ number, ready }) => ({
              value: String(number),
              label: `${words.frozen[language]} ${number}${ready ? ` – ${words.ready[language]}` : ''}`,
            })),
          ]}
        />
        <button class="govuk-button" type="submit">
          {words.take[language]}
        </button>
        <noscript>
          <p class="govuk-hint">{words.takes[language]}</p>
        </noscript>
      </form>
    </>
  )
}

/** Above a document that is read as it was frozen. */
export function FrozenNotice(props: { language: Language; open: OpenAgreement; version: number }) {
  const { language, version } = props
  const { id } = props.open.agreement
  return (
    <p class="govuk-inset-text no-print">
      {words.readFrozen[language](version)}{' '}
      <a class="govuk-link" href={versionPath.href(language, { id, number: String(version) })}>
        {words.about[language]}
      </a>
    </p>
  )
}

const formatNames = {
  pdf: { en: 'PDF (tagged, PDF/UA)', fr: 'PDF (balisé, PDF/UA)' },
  docx: { en: 'Word (DOCX)', fr: 'Word (DOCX)' },
  html: { en: 'Web page (HTML)', fr: 'Page Web (HTML)' },
  md: { en: 'Plain text with marks (Markdown)', fr: 'Texte brut balisé (Markdown)' },
  json: { en: 'Open agreement format (JSON)', fr: 'Format ouvert des ententes (JSON)' },
} satisfies Record<(typeof formats)[number], Bilingual>

const languageNames = {
  both: { en: 'French and English', fr: 'Français et anglais' },
  en: { en: 'English only', fr: 'Anglais seulement' },
  fr: { en: 'French only', fr: 'Français seulement' },
} satisfies Record<string, Bilingual>

const layoutNames = {
  columns: { en: 'Side by side', fr: 'Côte à côte' },
  sequence: { en: 'One after the other', fr: 'L’une après l’autre' },
} satisfies Record<string, Bilingual>

export const words = {
  title: { en: 'Documents to take away', fr: 'Documents à emporter' },
  lead: {
    en: 'Every file is made from one source: they all say the same.',
    fr: 'Tous les fichiers viennent d’une même source\u00a0: ils disent tous la même chose.',
  },
  nothing: { en: 'There is no document yet.', fr: 'Il n’y a pas encore de document.' },
  advice: { en: 'Find out which ones fit', fr: 'Trouver ceux qui conviennent' },
  read: { en: 'Read here', fr: 'Lire ici' },
  file: { en: 'Take a file', fr: 'Emporter un fichier' },
  which: { en: 'Which document', fr: 'Quel document' },
  allDocuments: { en: 'All documents in one file', fr: 'Tous les documents en un fichier' },
  kind: { en: 'Kind of file', fr: 'Type de fichier' },
  languages: { en: 'Languages', fr: 'Langues' },
  layout: { en: 'Layout of the two languages', fr: 'Disposition des deux langues' },
  layoutHint: { en: 'Has no effect on one language', fr: 'Sans effet sur une seule langue' },
  version: { en: 'Which text', fr: 'Quel texte' },
  now: { en: 'As it is now', fr: 'Tel qu’il est maintenant' },
  frozen: { en: 'Frozen version', fr: 'Version figée' },
  readFrozen: {
    en: (version: number) => `This is the text as it was frozen in version ${version}.`,
    fr: (version: number) => `Voici le texte tel qu’il a été figé dans la version ${version}.`,
  },
  about: { en: 'About this version', fr: 'À propos de cette version' },
  ready: { en: 'ready to sign', fr: 'prête à signer' },
  takes: {
    en: 'A long document takes a few seconds: the file comes by itself when it is ready.',
    fr: 'Un long document demande quelques secondes\u00a0: le fichier arrive de lui-même dès qu’il est prêt.',
  },
  take: { en: 'Take the file', fr: 'Emporter le fichier' },
} as const
