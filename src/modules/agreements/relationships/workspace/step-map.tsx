import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { colon } from '../../../../kernel/language/punctuation.ts'
import { currentGate, type StepState, stepStates } from '../progress.ts'
import type { Relationship } from '../relationship.ts'

/** The eleven steps as a list: a shape, a number, a name and a word for each; the gate ahead with what blocks it. */
export function StepMap(props: {
  relationship: Pick<Relationship, 'step' | 'tier' | 'state'>
  blockers: number
  language: Language
}) {
  const { relationship, blockers, language } = props
  const isClosed = relationship.state === 'closed'
  const gate = currentGate(relationship.step, relationship.tier)
  return (
    <nav class="step-map" aria-labelledby="step-map">
      <h2 class="govuk-heading-m" id="step-map">
        {words.title[language]}
      </h2>
      <ol>
        {stepStates({ ...relationship, isClosed }).map(({ step, state }) => (
          <li
            class={`step-map__step step-map__step--${state}`}
            aria-current={state === 'current' ? 'step' : undefined}
            key={step.id}
          >
            <svg class="step-map__shape" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
              <Shape state={state} />
            </svg>
            <span>
              <span class="step-map__name">
                {step.number}. {step.name[language]}
              </span>{' '}
              <span class="step-map__state">{stateWords[state][language]}</span>
              {!isClosed && step.number === gate.number ? (
                <span class={`step-map__gate${blockers > 0 ? ' step-map__gate--shut' : ''}`}>
                  <span aria-hidden="true">{blockers > 0 ? '■' : '◇'}</span> {gate.gate.id}
                  {colon[language]} {blockers > 0 ? words.shut[language] : words.open[language]}
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Shape({ state }: { state: StepState }) {
  switch (state) {
    case 'done':
      return (
        <>
          <circle cx="12" cy="12" r="11" class="shape-filled" />
          <path d="M6.5 12.5l3.5 3.5 7.5-8" class="shape-mark" />
        </>
      )
    case 'current':
      return (
        <>
          <circle cx="12" cy="12" r="10" class="shape-outline shape-outline--strong" />
          <circle cx="12" cy="12" r="5" class="shape-filled" />
        </>
      )
    case 'to-come':
      return <circle cx="12" cy="12" r="10" class="shape-outline" />
    case 'closed':
      return <path d="M5 12h14" class="shape-outline" />
  }
}

const stateWords: { readonly [state in StepState]: Bilingual } = {
  done: { en: 'done', fr: 'terminée' },
  current: { en: 'in progress', fr: 'en cours' },
  'to-come': { en: 'to come', fr: 'à venir' },
  closed: { en: 'not reached', fr: 'non atteinte' },
}

const words = {
  title: { en: 'Steps', fr: 'Étapes' },
  shut: { en: 'the gate is blocked', fr: 'point de décision bloqué' },
  open: { en: 'next gate', fr: 'prochain point de décision' },
} satisfies Record<string, Bilingual>
