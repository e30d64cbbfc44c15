import { type Language, pageFirst } from '../../../kernel/language/bilingual.ts'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import type { Examination, Result } from '../examinations/examination.ts'
import { PassageLink } from '../report/passage-link.tsx'
import { Standing } from '../report/report.page.tsx'
import { severityTones, severityWords } from '../report/report.text.ts'
import { words } from './changes.text.ts'

export type DifferencesProps = {
  readonly language: Language
  readonly examination: Examination
  readonly result: Extract<Result, { kind: 'languages' }>
  readonly done: string | undefined
}

/** Where the English and the French do not say the same, passage beside passage. */
export function DifferencesPage({ language, examination, result, done }: DifferencesProps) {
  const { findings, clauses } = result
  const { id } = examination
  return (
    <>
      <Notification language={language} message={done} />
      <h1 class="govuk-heading-xl">{words.differences[language]}</h1>
      <p class="lead">{words.differencesLead[language](findings.length, clauses)}</p>
      <Standing language={language} examination={examination} />
      {findings.length === 0 ? <p class="govuk-inset-text">{words.noDifference[language]}</p> : null}
      <ol class="findings">
        {findings.map((finding, index) => (
          <li key={index}>
            <p class="govuk-body finding__sentence">
              <Status
                tone={severityTones[finding.severity]}
                word={severityWords[finding.severity][language]}
              />{' '}
              {finding[language]}
            </p>
            <div class="side-by-side">
              {pageFirst(language).map((side) => {
                const [text, place] =
                  side === 'en' ? [finding.enText, finding.enPlace] : [finding.frText, finding.frPlace]
                return (
                  <blockquote class="passage" lang={side} key={side}>
                    <p>{text || '–'}</p>
                    {place ? <PassageLink language={language} id={id} place={place} /> : null}
                  </blockquote>
                )
              })}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
