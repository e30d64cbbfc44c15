import type { ComponentChildren } from 'preact'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { PagePath } from '../../../kernel/web/path.ts'
import {
  considerationsGuidePath,
  elementsPath,
  fundingPath,
  glossaryPath,
  guidePath,
  profilesPath,
  stepsPath,
  typesPath,
} from './paths.ts'
import { SearchForm } from './search-form.tsx'

export type SectionName =
  | 'overview'
  | 'steps'
  | 'considerations'
  | 'types'
  | 'funding'
  | 'elements'
  | 'glossary'
  | 'profiles'

type Section = {
  readonly name: SectionName
  readonly path: PagePath
  readonly title: Bilingual
  /** What a reader finds there, in one sentence. */
  readonly about: Bilingual
}

export const guideTitle = {
  en: 'Guide to service agreements',
  fr: 'Guide des ententes de services',
} satisfies Bilingual

/** The sections in reading order. */
export const sections: readonly Section[] = [
  {
    name: 'overview',
    path: guidePath,
    title: { en: 'Overview', fr: 'Vue d’ensemble' },
    about: { en: 'The guide on one page.', fr: 'Le guide en une page.' },
  },
  {
    name: 'steps',
    path: stepsPath,
    title: { en: 'Steps and gates', fr: 'Étapes et points de décision' },
    about: {
      en: 'Eleven steps from the first need to the end, each closed by a decision.',
      fr: 'Onze étapes, du premier besoin jusqu’à la fin, chacune close par une décision.',
    },
  },
  {
    name: 'considerations',
    path: considerationsGuidePath,
    title: { en: 'Questions to settle', fr: 'Considérations' },
    about: {
      en: 'What to talk through together, what proves the answer, and what stops a signature.',
      fr: 'Ce dont il faut discuter ensemble, ce qui prouve la réponse et ce qui empêche de signer.',
    },
  },
  {
    name: 'types',
    path: typesPath,
    title: { en: 'Types of agreement and tiers', fr: 'Types d’ententes et volets' },
    about: {
      en: 'Eight documents, and how many of them your case deserves.',
      fr: 'Huit documents, et le nombre qu’il en faut selon votre situation.',
    },
  },
  {
    name: 'funding',
    path: fundingPath,
    title: { en: 'Funding and packages', fr: 'Financement et offres de service' },
    about: {
      en: 'Four ways to pay for a service and four ways to bundle it.',
      fr: 'Quatre façons de payer un service et quatre façons de le composer.',
    },
  },
  {
    name: 'elements',
    path: elementsPath,
    title: { en: 'Elements', fr: 'Éléments' },
    about: {
      en: 'The building blocks of every text: what each is for, its fields and its clause.',
      fr: 'Les composantes de tout texte\u00a0: l’utilité de chacune, ses champs et sa clause type.',
    },
  },
  {
    name: 'glossary',
    path: glossaryPath,
    title: { en: 'Glossary', fr: 'Glossaire' },
    about: {
      en: 'One name for one thing, in both languages.',
      fr: 'Un mot par notion, dans les deux langues.',
    },
  },
  {
    name: 'profiles',
    path: profilesPath,
    title: { en: 'What some statutes require', fr: 'Ce qu’exigent certaines lois' },
    about: {
      en: 'Elements that a law or regulation makes necessary, and where.',
      fr: 'Les éléments qu’une loi ou un règlement rend obligatoires, et où.',
    },
  },
]

/** The section of that name. Throws a `RangeError` when the list has lost it. */
export function sectionNamed(name: SectionName): Section {
  const section = sections.find((one) => one.name === name)
  if (!section) throw new RangeError(`the guide has no section ${name}`)
  return section
}

/** A guide page: its content, then the sections and the search beside it (below it on a phone). */
export function GuideFrame(props: {
  language: Language
  section: SectionName | null
  children: ComponentChildren
}) {
  const { language } = props
  return (
    <div class="guide">
      <div class="guide__content">{props.children}</div>
      <div class="guide__aside no-print">
        {props.section === null ? null : <SearchForm language={language} query="" heading="h2" />}
        <nav aria-labelledby="guide-sections">
          <h2 class="govuk-heading-s" id="guide-sections">
            {guideTitle[language]}
          </h2>
          <ul class="guide__sections">
            {sections.map((section) => (
              <li key={section.name}>
                <a
                  class="govuk-link govuk-link--no-underline"
                  href={section.path.href(language)}
                  aria-current={section.name === props.section ? 'true' : undefined}
                >
                  {section.title[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  )
}
