import type { Language } from '../../../kernel/language/bilingual.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import type { ReviewFinding } from '../findings/finding.ts'
import type { Subject } from './judged.ts'
import { PassageLink } from './passage-link.tsx'
import { severityTones, severityWords, subjectWords, words } from './report.text.ts'

/** Findings of one kind, each with its passage; hints for plainer language stay folded. */
export function Findings(props: {
  language: Language
  id: string
  subject: Subject
  findings: readonly ReviewFinding[]
}) {
  const { language, id, subject, findings } = props
  if (findings.length === 0 && subject !== 'text') return null
  const title = `${subjectWords[subject][language]} (${findings.length})`
  const list =
    findings.length === 0 ? (
      <p class="govuk-inset-text">{words.noFinding[language]}</p>
    ) : (
      <ol class="findings">
        {findings.map((finding, index) => (
          <li key={index}>
            <Finding {...{ language, id, finding }} />
          </li>
        ))}
      </ol>
    )
  if (subject === 'plain')
    return (
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{title}</span>
        </summary>
        {list}
      </details>
    )
  return (
    <section aria-labelledby={`findings-${subject}`}>
      <h3 class="govuk-heading-m" id={`findings-${subject}`}>
        {title}
      </h3>
      {list}
    </section>
  )
}

export function Finding({
  language,
  id,
  finding,
}: {
  language: Language
  id: string
  finding: ReviewFinding
}) {
  const { severity, place, text, others = [] } = finding
  const passages = [...(text ? [{ place, text }] : []), ...others].filter((one) => one.text !== '')
  return (
    <>
      <p class="govuk-body finding__sentence">
        <Status tone={severityTones[severity]} word={severityWords[severity][language]} /> {finding[language]}
      </p>
      {passages.length > 0 ? (
        <div class="side-by-side">
          {passages.map((passage, index) => (
            <blockquote class="passage" key={index}>
              <p>{passage.text}</p>
              {passage.place ? <PassageLink language={language} id={id} place={passage.place} /> : null}
            </blockquote>
          ))}
        </div>
      ) : place ? (
        <p class="govuk-body">
          <PassageLink language={language} id={id} place={place} />
        </p>
      ) : null}
    </>
  )
}
