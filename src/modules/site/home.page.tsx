import type { Bilingual, Language } from '../../kernel/language/bilingual.ts'
import { HomePicture } from './home-picture.tsx'

/** Addresses in other modules, given by the composition root. */
export type HomeLinks = {
  /** Null for whose roles open no relationship. */
  readonly start: string | null
  readonly myWork: string
  readonly guide: string
  readonly elements: string
  readonly services: string
}

export const title = {
  en: 'Service agreements, from the need to the signed text',
  fr: 'Les ententes de services, du besoin au texte signé',
} satisfies Bilingual

export function HomePage({ language, links }: { language: Language; links: HomeLinks }) {
  return (
    <>
      <div class="hero">
        <div>
          <h1 class="govuk-heading-xl">{title[language]}</h1>
          <p class="lead">{words.lead[language]}</p>
          <div class="cluster">
            <a class="govuk-button" href={links.start ?? links.myWork}>
              {links.start === null ? words.myWork[language] : words.start[language]}
            </a>
            <a class="govuk-link" href={links.guide}>
              {words.readGuide[language]}
            </a>
          </div>
        </div>
        <HomePicture language={language} />
      </div>
      <h2 class="govuk-heading-l">{words.how[language]}</h2>
      <ol class="home-steps">
        {steps.map((step) => (
          <li key={step.title.en}>
            <h3 class="govuk-heading-m govuk-!-margin-bottom-2">{step.title[language]}</h3>
            <p class="govuk-body govuk-!-margin-bottom-0">{step.text[language]}</p>
          </li>
        ))}
      </ol>
      <div class="home-columns">
        <div>
          <h2 class="govuk-heading-l">{words.why[language]}</h2>
          <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
            {reasons.map((reason) => (
              <li key={reason.en}>{reason[language]}</li>
            ))}
          </ul>
        </div>
        <div>
          <h2 class="govuk-heading-l">{words.look[language]}</h2>
          <p class="govuk-body">{words.lookWhy[language]}</p>
          <ul class="govuk-list govuk-list--spaced">
            <li>
              <a class="govuk-link" href={links.guide}>
                {words.steps[language]}
              </a>
            </li>
            <li>
              <a class="govuk-link" href={links.elements}>
                {words.elements[language]}
              </a>
            </li>
            <li>
              <a class="govuk-link" href={links.services}>
                {words.services[language]}
              </a>
            </li>
          </ul>
        </div>
      </div>
    </>
  )
}

const words = {
  lead: {
    en: 'Two public bodies, one text in French and English, every number written once. Entente leads you through the steps, tells you which kind of agreement fits and why, and shows what is still missing.',
    fr: 'Deux organismes publics, un même texte en français et en anglais, chaque nombre écrit une seule fois. Entente vous guide d’étape en étape, indique quel type d’entente convient et pourquoi, et montre ce qui manque encore.',
  },
  start: { en: 'Start an agreement', fr: 'Commencer une entente' },
  myWork: { en: 'Go to my work', fr: 'Aller à mon travail' },
  readGuide: { en: 'Read the guide first', fr: 'Lire d’abord le guide' },
  how: { en: 'How it works', fr: 'Comment s’y prendre' },
  why: { en: 'What you can rely on', fr: 'Ce sur quoi vous pouvez compter' },
  look: { en: 'Look around without an account', fr: 'Découvrez sans ouvrir de compte' },
  lookWhy: {
    en: 'The guide and the catalogue of services are open to everyone. The guide says what to settle, which document to write and what to put in it.',
    fr: 'Le guide et le catalogue des services sont ouverts à tous. Le guide dit ce qu’il faut régler, quel document rédiger et quoi y mettre.',
  },
  steps: {
    en: 'Follow the eleven steps of an agreement',
    fr: 'Suivre les onze étapes d’une entente',
  },
  elements: {
    en: 'See the 90 elements an agreement may need',
    fr: 'Voir les 90 éléments qu’une entente peut exiger',
  },
  services: {
    en: 'Find a public service, its standards and its results',
    fr: 'Trouver un service public, ses normes et ses résultats',
  },
} satisfies Record<string, Bilingual>

const steps = [
  {
    title: { en: 'State the need', fr: 'Décrivez le besoin' },
    text: {
      en: 'Say what problem the service solves, who takes part and what each one gains. If an agreement is not the right instrument, you learn it here.',
      fr: 'Dites quel problème le service règle, qui y participe et ce que chacun y gagne. Si une entente n’est pas le bon instrument, vous l’apprenez dès cette étape.',
    },
  },
  {
    title: { en: 'Get advice', fr: 'Obtenez conseil' },
    text: {
      en: 'A few plain questions lead to one, two or three documents. Each reason is a sentence, kept with the file.',
      fr: 'Quelques questions simples mènent à un, deux ou trois documents. Chaque raison tient en une phrase et reste au dossier.',
    },
  },
  {
    title: { en: 'Draft in both languages', fr: 'Rédigez dans les deux langues' },
    text: {
      en: 'French and English stand side by side. Dates, amounts and service levels are typed once and appear in both.',
      fr: 'Le français et l’anglais sont côte à côte. Dates, montants et niveaux de service se saisissent une fois et paraissent dans les deux textes.',
    },
  },
  {
    title: { en: 'Check and take away', fr: 'Vérifiez, puis emportez' },
    text: {
      en: 'What is missing, contradictory or different between the languages is listed, each line leading to its field. Then take the documents as PDF, Word or web pages.',
      fr: 'Ce qui manque, se contredit ou diffère d’une langue à l’autre est relevé, et chaque ligne mène au champ visé. Emportez ensuite les documents en PDF, en Word ou en pages Web.',
    },
  },
] as const

const reasons = [
  {
    en: 'Both parties are equals: each sees the same text, and its own notes stay its own.',
    fr: 'Les parties sont sur un pied d’égalité\u00a0: chacune voit le même texte et garde ses notes pour elle.',
  },
  {
    en: 'Who did what, and when, is kept in a record that nobody can quietly change.',
    fr: 'Qui a fait quoi, et quand, reste consigné dans un journal que personne ne peut modifier en douce.',
  },
  {
    en: 'Every page works by keyboard, with a screen reader and without scripts.',
    fr: 'Chaque page s’utilise au clavier, avec un lecteur d’écran et sans scripts.',
  },
] as const
