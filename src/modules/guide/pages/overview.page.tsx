import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { guideVersion } from '../elements.ts'
import { steps } from '../steps.ts'
import { GuideFrame, guideTitle, sections } from './guide-frame.tsx'
import { elementsPath, stepPath } from './paths.ts'

/** The whole guide at a glance: where to begin, the path of the steps, the sections. */
export function OverviewPage({ language }: { language: Language }) {
  return (
    <GuideFrame language={language} section="overview">
      <h1 class="govuk-heading-xl">{guideTitle[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <h2 class="govuk-heading-l">{words.path[language]}</h2>
      <ol class="step-path">
        {steps.map((step) => (
          <li key={step.id}>
            <a class="govuk-link" href={stepPath.href(language, { number: String(step.number) })}>
              <span class="step-path__number">
                {step.number}
                <span class="govuk-visually-hidden">. </span>
              </span>
              <span>{step.name[language]}</span>
            </a>
          </li>
        ))}
      </ol>
      <h2 class="govuk-heading-l">{words.sections[language]}</h2>
      <ul class="cards">
        {sections.slice(1).map((section) => (
          <li class="card" key={section.name}>
            <h3 class="govuk-heading-m govuk-!-margin-bottom-2">
              <a class="govuk-link" href={section.path.href(language)}>
                {section.title[language]}
              </a>
            </h3>
            <p class="govuk-body govuk-!-margin-bottom-0">{section.about[language]}</p>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-l">{words.trust[language]}</h2>
      <p class="govuk-body">{words.sources[language]}</p>
      <p class="govuk-body">{words.ours[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={elementsPath.href(language)}>
          {words.elements[language]}
        </a>
      </p>
      <p class="govuk-body-s">
        {words.version[language]} {guideVersion}
      </p>
    </GuideFrame>
  )
}

const words = {
  lead: {
    en: 'Two public bodies are about to depend on each other. This guide says what to do first, what to talk about, which document to write and what to put in it.',
    fr: 'Deux organismes publics s’apprêtent à dépendre l’un de l’autre. Ce guide dit par où commencer, de quoi discuter, quel document rédiger et quoi y mettre.',
  },
  path: { en: 'The path, step by step', fr: 'Le parcours, étape par étape' },
  sections: { en: 'What you will find here', fr: 'Ce que vous trouverez ici' },
  trust: { en: 'Where it comes from', fr: 'D’où viennent ces conseils' },
  sources: {
    en: 'Each item names its source: a law, a policy instrument in force, or guidance inherited from a rescinded instrument that nobody replaced. The wording is ours; the source tells you where to read the original.',
    fr: 'Chaque élément nomme sa source\u00a0: une loi, un instrument de politique en vigueur ou des conseils hérités d’un instrument abrogé que rien n’a remplacés. La formulation est la nôtre; la source vous indique où lire l’original.',
  },
  ours: {
    en: 'What is marked “Ours, editable” is a proposal of Entente, not a rule. An organization may change it for its own agreements.',
    fr: 'Ce qui porte la mention «\u00a0De nous, modifiable\u00a0» est une proposition d’Entente, et non une règle. Une organisation peut l’adapter à ses propres ententes.',
  },
  elements: { en: 'Go straight to the elements', fr: 'Passer directement aux éléments' },
  version: { en: 'Version of the guide:', fr: 'Version du guide\u00a0:' },
} satisfies Record<string, Bilingual>
