import type { Language } from '../../../../kernel/language/bilingual.ts'
import { Table } from '../../../../kernel/ui/table.tsx'
import { dataFilePath } from '../paths.ts'
import { type DataKind, dataKinds, fileNameOf } from './data-files.ts'

/** Everything published, year by year, as files that programs read. */
export function OpenDataPage({ language, years }: { language: Language; years: readonly string[] }) {
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <Table
        caption={words.files[language]}
        captionHidden
        rows={years}
        rowKey={(year) => year}
        empty={words.none[language]}
        columns={[
          { key: 'year', label: words.year[language], cell: (year) => year },
          ...dataKinds.map((kind) => ({
            key: kind,
            label: kindNames[kind][language],
            cell: (year: string) => (
              <a class="govuk-link" href={dataFilePath.href(language, { file: fileNameOf(kind, year) })}>
                {fileNameOf(kind, year)}
              </a>
            ),
          })),
        ]}
      />
      <h2 class="govuk-heading-l">{words.use[language]}</h2>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {notes.map((note) => (
          <li key={note.en}>{note[language]}</li>
        ))}
      </ul>
    </>
  )
}

export const words = {
  title: { en: 'Open data', fr: 'Données ouvertes' },
  lead: {
    en: 'The published inventory of services and standards, in the official columns, free to use with its source named.',
    fr: 'Le répertoire publié des services et des normes, dans les colonnes officielles, libre d’utilisation en nommant la source.',
  },
  files: { en: 'Files by fiscal year', fr: 'Fichiers par exercice' },
  year: { en: 'Fiscal year', fr: 'Exercice' },
  none: { en: 'Nothing is published yet.', fr: 'Rien n’est encore publié.' },
  use: { en: 'Good to know', fr: 'À savoir' },
} as const

const kindNames: { readonly [kind in DataKind]: { readonly en: string; readonly fr: string } } = {
  'services.csv': { en: 'Services', fr: 'Services' },
  'standards.csv': { en: 'Standards', fr: 'Normes' },
  json: { en: 'Both, as JSON', fr: 'Les deux, en JSON' },
  jsonld: { en: 'Linked data', fr: 'Données liées' },
}

const notes = [
  {
    en: 'Cells are as their organization published them: NA says that a channel is not offered, ND that nobody counted; neither is zero.',
    fr: 'Les cellules sont telles que l’organisation les a publiées\u00a0: NA indique qu’un mode n’est pas offert, ND que personne n’a compté; ni l’un ni l’autre ne vaut zéro.',
  },
  {
    en: 'CSV is UTF-8 with commas. A text may begin with a character that spreadsheets take for a formula: open the file as text.',
    fr: 'Les fichiers CSV sont en UTF-8, avec des virgules. Un texte peut commencer par un caractère que les tableurs prennent pour une formule\u00a0: ouvrez le fichier comme du texte.',
  },
  {
    en: 'Linked data follows the Core Public Service Vocabulary (CPSV-AP 3.2.0), in JSON-LD.',
    fr: 'Les données liées suivent le vocabulaire CPSV-AP 3.2.0 des services publics, en JSON-LD.',
  },
  {
    en: 'Files change only when something is published: ask with the ETag you were given, and you learn it at no cost.',
    fr: 'Les fichiers ne changent qu’à une publication\u00a0: interrogez avec l’ETag reçu, vous le saurez sans rien télécharger.',
  },
] as const
