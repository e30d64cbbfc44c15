import type { Language } from '../../../kernel/language/bilingual.ts'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { type Examination, nameOf } from '../examinations/examination.ts'
import { examinationPath } from '../paths.ts'
import type { JudgedReport } from './judged.ts'
import { words } from './report.text.ts'
import { summaryOf } from './summary.ts'
import { SummaryBox } from './summary-box.tsx'

/** One page to print or to copy into a message. */
export function SummaryPage(props: { language: Language; examination: Examination; report: JudgedReport }) {
  const { language, examination, report } = props
  const { id, createdAt, person } = examination
  return (
    <>
      <h1 class="govuk-heading-l">{nameOf(examination)}</h1>
      <p class="govuk-body">
        <Moment at={createdAt} language={language} />, {person}
      </p>
      <SummaryBox language={language} id={id} summary={summaryOf(report)} />
      <p class="govuk-body no-print">
        <a class="govuk-link" href={examinationPath.href(language, { id })}>
          {words.whole[language]}
        </a>
      </p>
    </>
  )
}
