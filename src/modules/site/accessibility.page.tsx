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
        en: 'Pages aim at the Web Content Accessibility Guidelines\u00a02.2, level AA, which covers the web part of CAN/ASC-EN\u00a0301\u00a0549:2024. PDF documents aim at PDF/UA-1.',
        fr: 'Les pages visent les Règles pour l’accessibilité des contenus Web (WCAG)\u00a02.2, niveau AA, qui couvrent le volet Web de la norme CAN/ASC-EN\u00a0301\u00a0549:2024. Les documents PDF visent la norme PDF/UA-1.',
      },
    ],
  },
  {
    heading: { en: 'How it is checked', fr: 'Comment nous le vérifions' },
    sentences: [
      {
        en: 'Each time Entente changes, every page is tested with axe in both languages, in a wide window and at 320 pixels, in light and dark, and again with errors in its form. The way from a need to the documents is walked by keyboard alone, and without scripts.',
        fr: 'À chaque changement d’Entente, chaque page est mise à l’essai avec axe dans les deux langues, en grand et à 320 pixels de large, en clair et en sombre, puis de nouveau avec des erreurs dans son formulaire. Le parcours qui va du besoin aux documents est suivi au clavier seulement, et sans scripts.',
      },
    ],
  },
  {
    heading: { en: 'Known gaps', fr: 'Lacunes connues' },
    sentences: [
      {
        en: 'No audit by people who use assistive technology every day has been done yet. Wide tables in documents, and tables of figures that people compare, scroll sideways on a phone.',
        fr: 'Aucune évaluation n’a encore été menée par des personnes qui utilisent chaque jour des technologies d’assistance. Sur un téléphone, les tableaux larges des documents et les tableaux de chiffres à comparer défilent horizontalement.',
      },
      {
        en: 'Word files have real headings, lists and tables, and say the language of each part; they were read with LibreOffice, and not yet with Word and a screen reader.',
        fr: 'Les fichiers Word ont de vrais titres, listes et tableaux, et la langue de chaque partie y est indiquée; ils ont été lus avec LibreOffice, mais pas encore avec Word et un lecteur d’écran.',
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
