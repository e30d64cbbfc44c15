import type { Bilingual, Language } from '../../kernel/language/bilingual.ts'

export const title = {
  en: 'Accessibility statement',
  fr: 'Déclaration sur l’accessibilité',
} satisfies Bilingual

/** What we aim at, how we check it, what we know does not work yet, and how to tell us. */
export function AccessibilityPage({ language }: { language: Language }) {
  return (
    <>
      <h1 class="govuk-heading-xl">{title[language]}</h1>
      {sections.map((section) => (
        <section key={section.heading.en}>
          <h2 class="govuk-heading-m">{section.heading[language]}</h2>
          {section.sentences.map((sentence) => (
            <p class="govuk-body" key={sentence.en}>
              {sentence[language]}
            </p>
          ))}
        </section>
      ))}
    </>
  )
}

const sections = [
  {
    heading: { en: 'What we aim at', fr: 'Ce que nous visons' },
    sentences: [
      {
        en: 'Pages aim at the Web Content Accessibility Guidelines 2.2, level AA, which covers the web part of CAN/ASC-EN 301 549:2024. PDF documents aim at PDF/UA-1.',
        fr: 'Les pages visent les Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA, qui couvrent le volet Web de la norme CAN/ASC-EN 301 549:2024. Les documents PDF visent la norme PDF/UA-1.',
      },
    ],
  },
  {
    heading: { en: 'How it is checked', fr: 'Comment nous le vérifions' },
    sentences: [
      {
        en: 'Every page is tested in both languages with axe, by keyboard, without scripts and at 320 pixels of width each time Entente changes.',
        fr: 'À chaque changement d’Entente, chaque page est mise à l’essai dans les deux langues, avec axe, au clavier, sans scripts et à une largeur de 320 pixels.',
      },
    ],
  },
  {
    heading: { en: 'Known gaps', fr: 'Lacunes connues' },
    sentences: [
      {
        en: 'No audit by people who use assistive technology every day has been done yet. Wide tables in documents scroll sideways on a phone.',
        fr: 'Aucune évaluation n’a encore été menée par des personnes qui utilisent chaque jour des technologies d’assistance. Sur un téléphone, les tableaux larges des documents défilent horizontalement.',
      },
      {
        en: 'A draft that was uploaded by somebody else keeps the accessibility it came with.',
        fr: 'Un projet de texte téléversé par une autre organisation garde l’accessibilité qu’il avait.',
      },
    ],
  },
  {
    heading: { en: 'Tell us', fr: 'Dites-le-nous' },
    sentences: [
      {
        en: 'If something stops you, write to the people who run Entente in your organization. Say which page, what you tried and what you use; ask for another format if you need one now.',
        fr: 'Si un obstacle vous arrête, écrivez à l’équipe qui exploite Entente dans votre organisation. Dites de quelle page il s’agit, ce que vous avez tenté et avec quels outils; demandez un autre format s’il vous en faut un sans attendre.',
      },
    ],
  },
] as const
