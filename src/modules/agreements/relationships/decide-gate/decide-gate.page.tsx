import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ConflictNotice } from '../../../../kernel/ui/form/conflict.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Radios } from '../../../../kernel/ui/form/field.tsx'
import { errorOf } from '../../../../kernel/web/form.ts'
import { tierDefinitions } from '../../../guide/index.ts'
import { agreementPath, checksPath } from '../../drafting/paths.ts'
import { advicePath, considerationPath, gatePath, relationshipPath } from '../../paths.ts'
import { common } from '../labels.ts'
import { currentGate, signatureStep, sittingOf, stepByNumber } from '../progress.ts'
import type { Again } from '../saving.ts'
import type { Standing } from '../situation.ts'
import { Hidden, Submit } from '../ui/parts.tsx'
import { type DecisionForm, missingForGate, outcomesAt } from './decide-gate.ts'
import type { GateDecision } from './decisions.queries.ts'
import { Decisions } from './decisions.tsx'
import { outcomeLabels } from './outcomes.ts'

export type GatePageProps = {
  readonly language: Language
  readonly standing: Standing
  readonly decisions: readonly GateDecision[]
  readonly typed: DecisionForm
  readonly again: Again
  /** What a draft that grew heavy calls for. */
  readonly heavier: Bilingual | null
  /** Where people came from and go back to. */
  readonly from: string
}

export function GatePage(props: GatePageProps) {
  const { language, standing, typed, again } = props
  const { relationship } = standing
  const { id, version, step, tier } = relationship
  const { gate } = currentGate(step, tier)
  const outcomes = outcomesAt(relationship)
  const now = { label: words.now[language], value: namesOf(sittingOf(step, tier), language) }
  return (
    <>
      <ErrorSummary errors={again.errors} language={language} />
      <span class="govuk-caption-l">{words.caption[language](gate.id)}</span>
      <h1 class="govuk-heading-xl">{gate.question[language]}</h1>
      <ConflictNotice saved={again.isConflict ? [now] : null} language={language} />
      <Shut {...props} />
      <form method="post" action={gatePath.href(language, { id })} novalidate>
        {props.heavier ? <p class="govuk-inset-text">{props.heavier[language]}</p> : null}
        <Hidden values={{ version, decision: typed.id, from: props.from }} />
        <Radios
          name="outcome"
          label={words.outcome[language]}
          value={typed.outcome}
          choices={outcomes.map((outcome) => ({
            value: outcome,
            label: outcomeLabels[outcome].label[language],
            hint: outcomeLabels[outcome].hint[language],
          }))}
          error={errorOf(again.errors, 'outcome', language)}
          language={language}
        />
        {outcomes.includes('reclassify') ? (
          <Radios
            name="tier"
            label={words.tier[language]}
            hint={words.tierHint[language]}
            inline
            required={false}
            value={typed.tier}
            choices={tierDefinitions.map((one) => ({
              value: one.id,
              label: `${one.name[language]} (${one.layers[language]})`,
            }))}
            error={errorOf(again.errors, 'tier', language)}
            language={language}
          />
        ) : null}
        <BilingualField
          name="reason"
          label={words.reason[language]}
          value={typed.reason}
          rows={4}
          language={language}
          errors={again.errors}
        />
        <Submit
          label={words.record[language]}
          back={{ href: relationshipPath.href(language, { id }), label: common.cancel[language] }}
        />
      </form>
      <OffRamps gate={gate} language={language} />
      <Decisions decisions={props.decisions} language={language} heading={words.decisions[language]} />
    </>
  )
}

/** What keeps the gate shut, each with the way to settle it. */
function Shut({ standing, language }: GatePageProps) {
  const { relationship, blockers } = standing
  const missing = missingForGate(standing)
  if (blockers.length === 0 && missing.length === 0) return null
  return (
    <section class="govuk-inset-text" aria-labelledby="shut">
      <h2 class="govuk-heading-m" id="shut">
        {words.shut[language]}
      </h2>
      <ul class="blocker-list">
        {missing.map(({ message }) => (
          <li key={message.en}>
            <span aria-hidden="true">■</span>{' '}
            <a class="govuk-link" href={settledAt(standing, language)}>
              {message[language]}
            </a>
          </li>
        ))}
        {blockers.map((one) => (
          <li key={one.id}>
            <span aria-hidden="true">■</span>{' '}
            <a
              class="govuk-link"
              href={considerationPath.href(language, { id: relationship.id, consideration: one.id })}
            >
              {one.question[language]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where what is missing is settled: the advice makes the documents; then the checks and the reading. */
function settledAt({ relationship, documents }: Standing, language: Language): string {
  const { id, tier, step, state } = relationship
  if (state === 'ready') return agreementPath.href(language, { id })
  const isSignature =
    tier !== null && documents.length > 0 && currentGate(step, tier).number === signatureStep
  return isSignature ? checksPath.href(language, { id }) : advicePath.href(language, { id })
}

function OffRamps({ gate, language }: { gate: ReturnType<typeof currentGate>['gate']; language: Language }) {
  if (gate.offRamps.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{words.offRamps[language]}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {gate.offRamps.map((ramp) => (
          <li key={ramp.en}>{ramp[language]}</li>
        ))}
      </ul>
    </>
  )
}

function namesOf(sitting: readonly number[], language: Language): string {
  return sitting.map((number) => `${number}. ${stepByNumber(number).name[language]}`).join(' – ')
}

const words = {
  caption: {
    en: (gate: string) => `Gate ${gate}`,
    fr: (gate: string) => `Point de décision ${gate}`,
  },
  now: { en: 'Where the relationship stands now', fr: 'Où en est maintenant la relation' },
  shut: { en: 'What must be settled before proceeding', fr: 'Ce qu’il faut régler avant de poursuivre' },
  outcome: { en: 'What was decided?', fr: 'Qu’a-t-on décidé?' },
  tier: { en: 'New tier', fr: 'Nouveau volet' },
  tierHint: { en: 'Only to reclassify.', fr: 'Seulement pour reclasser.' },
  reason: { en: 'Reason', fr: 'Motif' },
  record: { en: 'Record the decision', fr: 'Consigner la décision' },
  offRamps: { en: 'Off-ramps at this gate', fr: 'Portes de sortie à ce point de décision' },
  decisions: { en: 'Decisions so far', fr: 'Décisions prises' },
} as const satisfies Record<string, Bilingual | Bilingual<(gate: string) => string>>

export function gateTitle(standing: Standing, language: Language): string {
  const { step, tier } = standing.relationship
  return words.caption[language](currentGate(step, tier).gate.id)
}
