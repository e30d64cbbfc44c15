import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { plural } from '../../../kernel/language/format.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import {
  type Consideration,
  type ConsiderationTheme,
  considerationThemes,
} from '../considerations/consideration.ts'
import { considerations } from '../considerations.ts'
import { blockerNames } from '../labels.ts'
import { GuideFrame, sectionNamed } from './guide-frame.tsx'
import { PrevNext } from './prev-next.tsx'
import { sectionNeighbours } from './section-neighbours.ts'
import { SourceKey, SourceLine } from './source-note.tsx'

/** Every question to settle, by theme, with its proof and what a "no" stops. */
export function ConsiderationsPage({ language }: { language: Language }) {
  return (
    <GuideFrame language={language} section="considerations">
      <h1 class="govuk-heading-xl">{sectionNamed('considerations').title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <p class="govuk-body">{words.blockers[language]}</p>
      <nav class="page-contents no-print" aria-labelledby="themes">
        <h2 class="govuk-heading-s" id="themes">
          {words.themes[language]}
        </h2>
        <ul>
          {considerationThemes.map((theme) => (
            <li key={theme}>
              <a class="govuk-link" href={`#${theme}`}>
                {themeNames[theme][language]}
              </a>{' '}
              <span class="quiet">{plural(inTheme(theme).length, language, words.count[language])}</span>
            </li>
          ))}
        </ul>
      </nav>
      {considerationThemes.map((theme) => (
        <section key={theme} aria-labelledby={theme}>
          <h2 class="govuk-heading-l" id={theme} tabindex={-1}>
            {themeNames[theme][language]}
          </h2>
          <ol class="questions">
            {inTheme(theme).map((one) => (
              <li id={one.id} key={one.id}>
                <Question consideration={one} language={language} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <SourceKey sources={considerations.map(({ source }) => source)} language={language} />
      <PrevNext language={language} {...sectionNeighbours('considerations', language)} />
    </GuideFrame>
  )
}

function Question({ consideration, language }: { consideration: Consideration; language: Language }) {
  const { blocker, collaborationOnly } = consideration
  return (
    <>
      <p class="questions__question">{consideration.question[language]}</p>
      <p class="govuk-body govuk-!-margin-bottom-2">
        <span class="quiet">{words.evidence[language]}</span> {consideration.evidence[language]}
      </p>
      {blocker || collaborationOnly ? (
        <p class="cluster govuk-!-margin-bottom-2">
          {blocker ? <Status tone="problem" word={blockerNames[blocker][language]} /> : null}
          {collaborationOnly ? <Status tone="off" word={words.collaboration[language]} /> : null}
        </p>
      ) : null}
      <SourceLine source={consideration.source} language={language} />
    </>
  )
}

function inTheme(theme: ConsiderationTheme): readonly Consideration[] {
  return considerations.filter((one) => one.theme === theme)
}

const themeNames: { readonly [theme in ConsiderationTheme]: Bilingual } = {
  need: { en: 'The need', fr: 'Le besoin' },
  authority: { en: 'Authority and capacity', fr: 'Pouvoirs et capacité' },
  scope: { en: 'What is in and what is out', fr: 'Ce qui est visé et ce qui ne l’est pas' },
  governance: { en: 'Who decides', fr: 'Qui décide' },
  finance: { en: 'Money', fr: 'L’argent' },
  performance: { en: 'Results and levels', fr: 'Résultats et niveaux' },
  risk: { en: 'Risk', fr: 'Le risque' },
  protection: { en: 'Information, languages and access', fr: 'Renseignements, langues et accès' },
  change: { en: 'Change and exit', fr: 'Le changement et la sortie' },
  collaboration: {
    en: 'When the parties pool their efforts',
    fr: 'Quand les parties mettent leurs forces en commun',
  },
}

const words = {
  lead: {
    en: 'Go through these questions together before you write. Answer yes, partly, no or not applicable, and say what proves it.',
    fr: 'Passez ces questions en revue ensemble avant d’écrire. Répondez oui, en partie, non ou sans objet, et dites ce qui le prouve.',
  },
  blockers: {
    en: 'A “no” to a question marked ✕ stops the signature until it is settled.',
    fr: 'Un «\u00a0non\u00a0» à une question marquée ✕ empêche de signer tant qu’elle n’est pas réglée.',
  },
  themes: { en: 'On this page', fr: 'Sur cette page' },
  evidence: { en: 'Proof:', fr: 'Preuve\u00a0:' },
  collaboration: { en: 'only when the parties collaborate', fr: 'seulement si les parties collaborent' },
  count: {
    en: { one: (n: string) => `${n} question`, other: (n: string) => `${n} questions` },
    fr: { one: (n: string) => `${n} question`, other: (n: string) => `${n} questions` },
  },
} as const
