import type { Language } from '../../../kernel/language/bilingual.ts'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { relationshipPath } from '../../agreements/index.ts'
import { recordedPath } from '../../register/index.ts'
import { type Examination, nameOf } from '../examinations/examination.ts'
import { erasePath, keepPath, negotiatePath, passagesPath, recordPath, summaryPath } from '../paths.ts'
import { TakeReport } from '../take/take-report.tsx'
import { Elements } from './elements.tsx'
import { Facts } from './facts.tsx'
import type { ElementFilter } from './filter.ts'
import { Findings } from './findings.tsx'
import { type JudgedReport, subjects } from './judged.ts'
import { words } from './report.text.ts'
import { summaryOf } from './summary.ts'
import { SummaryBox } from './summary-box.tsx'

export type ReportProps = {
  readonly language: Language
  readonly examination: Examination
  readonly report: JudgedReport
  readonly filter: ElementFilter
  readonly mayNegotiate: boolean
  readonly mayRecord: boolean
  readonly done: string | undefined
}

/** Everything that was found in a draft: the short list first, then the facts, the elements and the findings. */
export function ReportPage(props: ReportProps) {
  const { language, examination, report } = props
  const { id } = examination
  return (
    <>
      <Notification language={language} message={props.done} />
      <span class="govuk-caption-xl">{nameOf(examination)}</span>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <Standing language={language} examination={examination} />
      <SummaryBox language={language} id={id} summary={summaryOf(report)} />
      <Next {...props} />
      <Facts language={language} id={id} report={report} />
      <h2 class="govuk-heading-l" id="findings">
        {words.findings[language]}
      </h2>
      {subjects.map((subject) =>
        subject === 'missing' ? null : (
          <Findings
            key={subject}
            language={language}
            id={id}
            subject={subject}
            findings={report.findings[subject]}
          />
        ),
      )}
      <Elements language={language} id={id} report={report} filter={props.filter} />
      <TakeReport language={language} id={id} />
    </>
  )
}

/** Whether the files stay, and the ways to decide it. */
export function Standing({ language, examination }: { language: Language; examination: Examination }) {
  const { id, kept, expiresAt } = examination
  return (
    <div class="standing no-print">
      <p class="govuk-body">
        {kept ? (
          words.isKept[language]
        ) : (
          <>
            {words.expiryBefore[language]} <Moment at={expiresAt} language={language} />
            {words.expiryAfter[language]}
          </>
        )}
      </p>
      <div class="cluster">
        {kept ? null : (
          <form method="post" action={keepPath.href(language, { id })}>
            <button class="govuk-button govuk-button--secondary" type="submit">
              {words.keep[language]}
            </button>
          </form>
        )}
        <a class="govuk-link" href={erasePath.href(language, { id })}>
          {words.erase[language]}
        </a>
      </div>
    </div>
  )
}

function Next({ language, examination, mayNegotiate, mayRecord }: ReportProps) {
  const { id, relationship, recorded } = examination
  return (
    <div class="govuk-button-group no-print">
      {relationship ? (
        <a class="govuk-button" href={relationshipPath.href(language, { id: relationship })}>
          {words.openRelationship[language]}
        </a>
      ) : mayNegotiate ? (
        <a class="govuk-button" href={negotiatePath.href(language, { id })}>
          {words.negotiate[language]}
        </a>
      ) : null}
      {recorded ? (
        <a class="govuk-button govuk-button--secondary" href={recordedPath.href(language, { id: recorded })}>
          {words.openRecord[language]}
        </a>
      ) : mayRecord ? (
        <a class="govuk-button govuk-button--secondary" href={recordPath.href(language, { id })}>
          {words.record[language]}
        </a>
      ) : null}
      <a class="govuk-link" href={summaryPath.href(language, { id })}>
        {words.onePage[language]}
      </a>
      <a class="govuk-link" href={passagesPath.href(language, { id })}>
        {words.read[language]}
      </a>
      <a class="govuk-link" href="#take">
        {words.take[language]}
      </a>
    </div>
  )
}
