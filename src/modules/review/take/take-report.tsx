import { type Bilingual, type Language, languages } from '../../../kernel/language/bilingual.ts'
import { Select } from '../../../kernel/ui/form/field.tsx'
import { takePath } from '../paths.ts'
import { type ReportFormat, reportFormats } from './report-formats.ts'

/** Choose a file of the report and its language. */
export function TakeReport({ language, id }: { language: Language; id: string }) {
  return (
    <section aria-labelledby="take" class="no-print">
      <h2 class="govuk-heading-l" id="take">
        {words.title[language]}
      </h2>
      <form class="cluster" method="get" action={takePath.href(language, { id })}>
        <Select
          name="format"
          label={words.format[language]}
          value="docx"
          language={language}
          choices={reportFormats.map((format) => ({ value: format, label: formatNames[format][language] }))}
        />
        <Select
          name="lang"
          label={words.language[language]}
          value={language}
          language={language}
          choices={languages.map((value) => ({
            value,
            label: languageNames[value][language],
          }))}
        />
        <button class="govuk-button" type="submit">
          {words.take[language]}
        </button>
      </form>
    </section>
  )
}

const formatNames: Record<ReportFormat, Bilingual> = {
  docx: { en: 'Word (DOCX)', fr: 'Word (DOCX)' },
  pdf: { en: 'PDF (tagged, PDF/UA)', fr: 'PDF (balisé, PDF/UA)' },
  csv: { en: 'Spreadsheet (CSV)', fr: 'Feuille de calcul (CSV)' },
  json: { en: 'For programs (JSON)', fr: 'Pour les programmes (JSON)' },
}

const languageNames: Record<Language, Bilingual> = {
  en: { en: 'English', fr: 'Anglais' },
  fr: { en: 'French', fr: 'Français' },
}

const words = {
  title: { en: 'Take the report', fr: 'Emporter le rapport' },
  format: { en: 'Kind of file', fr: 'Type de fichier' },
  language: { en: 'Language of the report', fr: 'Langue du rapport' },
  take: { en: 'Take the file', fr: 'Emporter le fichier' },
} as const
