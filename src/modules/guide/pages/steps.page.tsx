import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { uncapitalize } from '../../../kernel/language/capital.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { Table } from '../../../kernel/ui/table.tsx'
import { tiers } from '../element.ts'
import type { Step } from '../steps/step.ts'
import { steps, stepsTogether } from '../steps.ts'
import { tierById } from '../tiers.ts'
import { GuideFrame, sectionNamed } from './guide-frame.tsx'
import { glossaryPath, stepPath } from './paths.ts'
import { PrevNext } from './prev-next.tsx'
import { sectionNeighbours } from './section-neighbours.ts'

/** All steps as a path, each with what comes out of it and the question at its gate. */
export function StepsPage({ language }: { language: Language }) {
  return (
    <GuideFrame language={language} section="steps">
      <h1 class="govuk-heading-xl">{sectionNamed('steps').title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <p class="govuk-body">
        {words.gates[language]}{' '}
        <a class="govuk-link" href={`${glossaryPath.href(language)}#gate`}>
          {words.meaning[language]}
        </a>
      </p>
      <ol class="steps">
        {steps.map((step) => (
          <li class="steps__step" key={step.id}>
            <StepSummary step={step} language={language} />
          </li>
        ))}
      </ol>
      <h2 class="govuk-heading-l" id="together">
        {words.together[language]}
      </h2>
      <p class="govuk-body">{words.togetherWhy[language]}</p>
      <Table
        caption={words.together[language]}
        captionHidden
        rows={tiers}
        rowKey={(tier) => tier}
        empty=""
        columns={[
          { key: 'tier', label: words.tier[language], cell: (tier) => tierById(tier).name[language] },
          {
            key: 'count',
            label: words.sittings[language],
            numeric: true,
            cell: (tier) => stepsTogether[tier].length,
          },
          {
            key: 'joined',
            label: words.joined[language],
            cell: (tier) => joinedSteps(stepsTogether[tier], language),
          },
        ]}
      />
      <PrevNext language={language} {...sectionNeighbours('steps', language)} />
    </GuideFrame>
  )
}

function StepSummary({ step, language }: { step: Step; language: Language }) {
  return (
    <>
      <span class="steps__number" aria-hidden="true">
        {step.number}
      </span>
      <div>
        <h2 class="govuk-heading-m govuk-!-margin-bottom-1">
          <a class="govuk-link" href={stepPath.href(language, { number: String(step.number) })}>
            <span class="govuk-visually-hidden">{words.step[language](step.number)}</span>
            {step.name[language]}
          </a>
        </h2>
        <p class="govuk-body govuk-!-margin-bottom-1">
          {words.output[language]} {step.outputs.map((output) => uncapitalize(output[language])).join('; ')}
        </p>
        <p class="steps__gate">
          <span aria-hidden="true">◆ </span>
          <strong>{step.gate.id}</strong> {step.gate.question[language]}
        </p>
      </div>
    </>
  )
}

function joinedSteps(sittings: readonly (readonly number[])[], language: Language): string {
  const joined = sittings
    .filter((sitting) => sitting.length > 1)
    .map((sitting) => words.through[language](sitting[0], sitting.at(-1)))
  return joined.length ? formatList(joined, language) : words.none[language]
}

const words = {
  lead: {
    en: 'A good agreement is mostly prepared before anybody writes. Take the steps in order; go back when an answer changes.',
    fr: 'Une bonne entente se prépare surtout avant qu’on l’écrive. Suivez les étapes dans l’ordre et revenez en arrière si une réponse change.',
  },
  gates: {
    en: 'Each step ends at a gate: one question, a recorded decision, and a way out that costs little.',
    fr: 'Chaque étape mène à un point de décision\u00a0: une question, une décision consignée et une porte de sortie peu coûteuse.',
  },
  meaning: { en: 'What is a gate?', fr: 'Qu’est-ce qu’un point de décision?' },
  output: { en: 'You come out with:', fr: 'Vous en ressortez avec\u00a0:' },
  together: { en: 'How many sittings it takes', fr: 'Combien de séances prévoir' },
  togetherWhy: {
    en: 'The simpler the case, the more steps you take together. The gates stay; they are passed in one sitting.',
    fr: 'Plus le cas est simple, plus vous pouvez franchir d’étapes ensemble. Les points de décision demeurent, mais se règlent en une seule séance.',
  },
  tier: { en: 'Tier', fr: 'Complexité' },
  sittings: { en: 'Sittings', fr: 'Séances' },
  joined: { en: 'Steps taken together', fr: 'Étapes réunies' },
  none: { en: 'none: one step at a time', fr: 'aucune\u00a0: une étape à la fois' },
  step: {
    en: (number: number) => `Step ${number}: `,
    fr: (number: number) => `Étape ${number}\u00a0: `,
  },
  through: {
    en: (first = 0, last = 0) => `${first}\u00a0to\u00a0${last}`,
    fr: (first = 0, last = 0) => `${first}\u00a0à\u00a0${last}`,
  },
} satisfies Record<string, Bilingual<unknown>>
