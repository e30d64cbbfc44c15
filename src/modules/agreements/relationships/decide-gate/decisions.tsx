import type { Language } from '../../../../kernel/language/bilingual.ts'
import { Moment } from '../../../../kernel/ui/moment.tsx'
import { stepByNumber } from '../progress.ts'
import { Shown } from '../ui/parts.tsx'
import type { GateDecision } from './decisions.queries.ts'
import { outcomeLabels } from './outcomes.ts'

/** Who decided what at which gate, the latest first. Nothing when nothing was decided. */
export function Decisions(props: {
  decisions: readonly GateDecision[]
  language: Language
  heading: string
}) {
  const { decisions, language } = props
  if (decisions.length === 0) return null
  return (
    <section aria-labelledby="decisions">
      <h2 class="govuk-heading-m" id="decisions">
        {props.heading}
      </h2>
      <ol class="decision-list">
        {decisions.map((decision) => (
          <li key={decision.id}>
            <strong>
              {stepByNumber(decision.step).gate.id} – {outcomeLabels[decision.outcome].label[language]}
            </strong>
            <br />
            <Shown text={decision.reason} language={language} />
            <br />
            <span class="govuk-hint">
              {decision.by}, {decision.organization[language]},{' '}
              <Moment at={decision.at} language={language} show="zone" />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
