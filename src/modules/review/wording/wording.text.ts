import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  title: { en: 'Both languages and plain words', fr: 'Les deux langues et le langage clair' },
  lead: {
    en: 'Clause by clause: where the English and the French do not say the same, and which sentences cost the reader most. Hints about plain words never hold up a signature.',
    fr: 'Clause par clause\u00a0: là où le français et l’anglais ne disent pas la même chose, et les phrases qui coûtent le plus au lecteur. Les conseils de clarté n’empêchent jamais de signer.',
  },
  figures: { en: 'How it reads', fr: 'Lisibilité' },
  tooShort: {
    en: 'The text is still too short for a figure.',
    fr: 'Le texte est encore trop court pour qu’on en mesure la lisibilité.',
  },
  found: {
    en: (count: number, read: number) =>
      count === 0
        ? `Nothing was found in ${read === 1 ? '1 clause' : `${read} clauses`}.`
        : `Something was found in ${count} of ${read === 1 ? '1 clause' : `${read} clauses`}.`,
    fr: (count: number, read: number) =>
      count === 0
        ? `Rien n’a été relevé dans ${read <= 1 ? `${read} clause` : `${read} clauses`}.`
        : `Des remarques portent sur ${count} des ${read} clauses.`,
  },
  nothing: {
    en: 'No clause is written yet.',
    fr: 'Aucune clause n’est encore rédigée.',
  },
  languages: { en: 'The two languages', fr: 'Les deux langues' },
  plain: { en: 'Plain words', fr: 'Langage clair' },
  write: { en: 'Open the element', fr: 'Ouvrir l’élément' },
  asItReads: { en: 'As both versions read', fr: 'Le texte dans les deux langues' },
  checks: { en: 'See all checks', fr: 'Voir toutes les vérifications' },
  en: { en: 'English', fr: 'Anglais' },
  fr: { en: 'French', fr: 'Français' },
} as const satisfies Record<string, Bilingual<unknown>>
