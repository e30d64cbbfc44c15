import { type Database, transaction } from '../../../kernel/data/database.ts'
import { isLanguage } from '../../../kernel/language/bilingual.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import { type MemberRequest, memberRoute, notFound, type Route } from '../../../kernel/web/route.ts'
import { may, refusalOf, slaLabelOf } from '../../identity/index.ts'
import { examinationById, resultOf } from '../examinations/queries.ts'
import { judgementsOf } from '../judge/judgements.ts'
import { takePath } from '../paths.ts'
import type { ReportFile } from './report-document.ts'
import { isReportFormat, renderReport, reportTypes } from './report-formats.ts'

/** The report of an examination as a file. */
export function takeRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', takePath, async (request) => {
      const { language, viewer, query } = request
      const format = query.get('format') ?? 'docx'
      const wanted = query.get('lang') ?? language
      if (!isReportFormat(format) || !isLanguage(wanted)) return notFound
      if (!may(viewer.roles, 'review-draft')) return refusalPage(language, refusalOf('review-draft'))
      const file = await reportFile(database, request)
      if (!file) return notFound
      // Rendered after the transaction: a long report holds no connection.
      const content = await renderReport(file, format, wanted)
      const name = wanted === 'fr' ? 'rapport-d-examen' : 'review-report'
      return { kind: 'file', name: `${name}.${format}`, type: reportTypes[format], content }
    }),
  ]
}

function reportFile(database: Database, { viewer, params, now }: MemberRequest): Promise<ReportFile | null> {
  const actor = { organization: viewer.organization, person: viewer.person }
  return transaction(database, actor, async (tx) => {
    const examination = await examinationById(tx, params.id ?? '', now)
    const result = examination && (await resultOf(tx, examination.id))
    if (!examination || result?.kind !== 'review') return null
    const { files, createdAt: at } = examination
    const slaLabel = await slaLabelOf(tx, viewer.organization)
    return { report: result.report, judgements: await judgementsOf(tx, examination.id), slaLabel, files, at }
  })
}
