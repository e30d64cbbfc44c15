import type { Language } from '../../../kernel/language/bilingual.ts'
import { renderDocx, renderPdf } from '../../publishing/index.ts'
import { reportCsv } from './report-csv.ts'
import { type ReportFile, reportDocument } from './report-document.ts'
import { reportJson } from './report-json.ts'

export const reportFormats = ['docx', 'pdf', 'csv', 'json'] as const

export type ReportFormat = (typeof reportFormats)[number]

export function isReportFormat(code: unknown): code is ReportFormat {
  return reportFormats.some((format) => format === code)
}

export const reportTypes: Record<ReportFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** The report as a file in one language. */
export async function renderReport(
  file: ReportFile,
  format: ReportFormat,
  language: Language,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'docx':
      return renderDocx([reportDocument(file)], { languages: language })
    case 'pdf':
      return renderPdf([reportDocument(file)], { languages: language })
    case 'csv':
      return reportCsv(file, language)
    case 'json':
      return reportJson(file)
  }
}
