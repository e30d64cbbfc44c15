import type { ReportFile } from './report-document.ts'

/** What `entente review --json` prints, with the files it was read in and what people decided. */
export function reportJson({ report, judgements, files }: ReportFile): string {
  return JSON.stringify(
    {
      ...report,
      files: files.map(({ name, sha256, bytes, language }) => ({ name, sha256, bytes, language })),
      judgements: judgements.map(({ element, state, found, reason, person, judgedAt }) => ({
        element,
        state,
        found,
        reason,
        person,
        judgedAt: judgedAt.toString(),
      })),
    },
    null,
    2,
  )
}
