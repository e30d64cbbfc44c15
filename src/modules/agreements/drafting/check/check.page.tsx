import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatPercent } from '../../../../kernel/language/format.ts'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import type { CheckResult } from '../../checks/check.ts'
import type { Finding } from '../../format.ts'
import { AgreementNavigation } from '../overview/overview.page.tsx'
import { ProgressByFamily } from '../sheet/progress-by-family.tsx'
import { sheetOf } from '../sheet/sheet.ts'
import { Findings, severities } from './findings-list.tsx'
import { ReadinessNotice, type ReadinessNoticeProps } from './readiness-notice.tsx'

export type CheckPageProps = ReadinessNoticeProps & {
  readonly language: Language
  readonly judged: CheckResult
  /** Only findings of this severity, when one was asked for. */
  readonly only: Finding['severity'] | null
  readonly done: string | undefined
}

export function CheckPage(props: CheckPageProps) {
  const { language, open, judged } = props
  const shown = judged.findings.filter(({ severity }) => props.only === null || severity === props.only)
  return (
    <>
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">
        {words.complete[language](formatPercent(Math.floor(judged.complete * 100), language))}
      </p>
      <AgreementNavigation language={language} id={open.agreement.id} />
      <Filters {...props} />
      <ReadinessNotice {...props} />
      <ProgressByFamily
        language={language}
        sheets={open.agreement.documents.map((document) => sheetOf(open.agreement, document, open.guide))}
      />
      {shown.length === 0 ? <p class="govuk-inset-text">{words.none[language]}</p> : null}
      <Findings {...props} document={null} findings={shown.filter(({ document }) => document === null)} />
      {open.agreement.documents.map((document) => (
        <Findings
          {...props}
          document={document}
          findings={shown.filter((one) => one.document === document.id)}
          key={document.id}
        />
      ))}
    </>
  )
}

function Filters({ language, judged, only }: CheckPageProps) {
  const count = (severity: Finding['severity']) =>
    judged.findings.filter((one) => one.severity === severity).length
  const here = (severity?: string) => `?${severity ? `severity=${severity}` : ''}`
  return (
    <nav aria-label={words.filter[language]} class="no-print">
      <ul class="govuk-list cluster check-filters">
        <li>
          <a class="govuk-link" href={here()} aria-current={only === null ? 'true' : undefined}>
            {words.all[language]} ({judged.findings.length})
          </a>
        </li>
        {(['error', 'warning', 'info'] as const).map((severity) => (
          <li key={severity}>
            <a class="govuk-link" href={here(severity)} aria-current={only === severity ? 'true' : undefined}>
              {severities[severity].many[language]} ({count(severity)})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const words = {
  title: { en: 'Checks', fr: 'Vérifications' },
  complete: {
    en: (share: string) => `${share} of what the guide requires is there.`,
    fr: (share: string) => `${share} de ce que le guide exige est là.`,
  },
  filter: { en: 'Show', fr: 'Afficher' },
  all: { en: 'All', fr: 'Tout' },
  none: { en: 'Nothing was found.', fr: 'Rien n’a été relevé.' },
} as const
