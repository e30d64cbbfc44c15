import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { documentByType } from '../documents.ts'
import { tiers } from '../element.ts'
import type { GateOutcome, Step } from '../steps/step.ts'
import { steps, stepsTogether } from '../steps.ts'
import { tierById } from '../tiers.ts'
import { GuideFrame } from './guide-frame.tsx'
import { stepPath, typesPath } from './paths.ts'
import { type Neighbour, PrevNext } from './prev-next.tsx'
import { SourceNote } from './source-note.tsx'

/** "Step 3: Choose the structure of the agreement". */
export function stepTitle(step: Step, language: Language): string {
  return language === 'fr'
    ? `Étape\u00a0${step.number}\u00a0: ${step.name.fr}`
    : `Step\u00a0${step.number}: ${step.name.en}`
}

/** One step: what you need, what you do, what comes out, and the gate that closes it. */
export function StepPage({ step, language }: { step: Step; language: Language }) {
  return (
    <GuideFrame language={language} section="steps">
      <h1 class="govuk-heading-xl">{stepTitle(step, language)}</h1>
      <Items title={words.inputs[language]} items={step.inputs} language={language} />
      <Items title={words.activities[language]} items={step.activities} language={language} />
      <Items title={words.outputs[language]} items={step.outputs} language={language} />
      {step.documents.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">{words.documents[language]}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {step.documents.map((code) => (
              <li key={code}>
                <a class="govuk-link" href={`${typesPath.href(language)}#${code}`}>
                  {documentByType(code).name[language]}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Gate step={step} language={language} />
      <Together step={step} language={language} />
      <SourceNote source={step.source} language={language} />
      <PrevNext
        language={language}
        previous={neighbour(step.number - 1, language)}
        next={neighbour(step.number + 1, language)}
      />
    </GuideFrame>
  )
}

function Items(props: { title: string; items: readonly Bilingual[]; language: Language }) {
  if (props.items.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{props.title}</h2>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {props.items.map((item) => (
          <li key={item.en}>{item[props.language]}</li>
        ))}
      </ul>
    </>
  )
}

function Gate({ step, language }: { step: Step; language: Language }) {
  const { gate } = step
  return (
    <section class="gate" aria-labelledby="gate">
      <h2 class="govuk-heading-m" id="gate">
        <span aria-hidden="true">◆ </span>
        {words.gate[language]} {gate.id}
      </h2>
      <p class="gate__question">{gate.question[language]}</p>
      <dl class="gate__outcomes">
        {gate.outcomes.map((outcome) => (
          <div key={outcome}>
            <dt>{outcomes[outcome].name[language]}</dt>
            <dd>{outcomes[outcome].meaning[language]}</dd>
          </div>
        ))}
      </dl>
      {gate.offRamps.length > 0 ? (
        <>
          <h3 class="govuk-heading-s">{words.offRamps[language]}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {gate.offRamps.map((way) => (
              <li key={way.en}>{way[language]}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function Together({ step, language }: { step: Step; language: Language }) {
  const joined = tiers.filter((tier) =>
    stepsTogether[tier].some((sitting) => sitting.length > 1 && sitting.includes(step.number)),
  )
  if (joined.length === 0) return null
  const names = formatList(
    joined.map((tier) => tierById(tier).name[language].toLowerCase()),
    language,
    'disjunction',
  )
  return <p class="govuk-inset-text">{words.together[language](names)}</p>
}

function neighbour(number: number, language: Language): Neighbour {
  const step = steps.find((one) => one.number === number)
  return step
    ? { label: stepTitle(step, language), href: stepPath.href(language, { number: String(number) }) }
    : null
}

const words = {
  inputs: { en: 'What you need before you start', fr: 'Ce qu’il vous faut au départ' },
  activities: { en: 'What you do', fr: 'Ce que vous faites' },
  outputs: { en: 'What you come out with', fr: 'Ce que vous obtenez' },
  documents: { en: 'Documents written or signed here', fr: 'Documents rédigés ou signés à cette étape' },
  gate: { en: 'The decision: gate', fr: 'La décision\u00a0: point' },
  offRamps: { en: 'Ways out at this gate', fr: 'Portes de sortie à ce point' },
  together: {
    en: (names: string) =>
      `When the case is ${names}, this step is taken in one sitting with its neighbours. Its gate still gets an answer.`,
    fr: (names: string) =>
      `Si l’entente est ${names}, cette étape se fait en une seule séance avec ses voisines. Son point de décision reçoit quand même une réponse.`,
  },
} as const

const outcomes: {
  readonly [outcome in GateOutcome]: { readonly name: Bilingual; readonly meaning: Bilingual }
} = {
  proceed: {
    name: { en: 'Proceed', fr: 'Poursuivre' },
    meaning: {
      en: 'The answer is yes; go to the next step.',
      fr: 'La réponse est oui; passez à l’étape suivante.',
    },
  },
  rework: {
    name: { en: 'Rework', fr: 'Retravailler' },
    meaning: {
      en: 'Something is missing; complete this step, then decide again.',
      fr: 'Il manque quelque chose; complétez l’étape, puis décidez de nouveau.',
    },
  },
  'off-ramp': {
    name: { en: 'Take the off-ramp', fr: 'Prendre la porte de sortie' },
    meaning: {
      en: 'The answer is no; leave as agreed, without blame.',
      fr: 'La réponse est non; retirez-vous comme convenu, sans reproche.',
    },
  },
  reclassify: {
    name: { en: 'Reclassify', fr: 'Reclasser' },
    meaning: {
      en: 'The case proved simpler or more complex; choose the tier again.',
      fr: 'Le cas s’avère plus simple ou plus complexe; choisissez de nouveau le nombre de volets.',
    },
  },
}
