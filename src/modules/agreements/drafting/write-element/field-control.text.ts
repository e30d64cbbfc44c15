import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

export const words = {
  optional: { en: '(optional)', fr: '(facultatif)' },
  error: { en: 'Error:', fr: 'Erreur\u00a0:' },
  prose: {
    en: 'Plain text: a blank line starts a paragraph, a hyphen an item of a list',
    fr: 'Texte simple\u00a0: une ligne vide commence un paragraphe, un trait d’union, un élément de liste',
  },
  count: { en: 'Number', fr: 'Nombre' },
  unit: { en: 'Unit', fr: 'Unité' },
  choose: { en: 'Not chosen yet', fr: 'Aucun choix pour l’instant' },
  yes: { en: 'Yes', fr: 'Oui' },
  no: { en: 'No', fr: 'Non' },
  notSaid: { en: 'Not said', fr: 'Non précisé' },
  fiscalYear: { en: 'For example 2027-2028', fr: 'Par exemple 2027-2028' },
  time: { en: 'For example 17:30', fr: 'Par exemple 17 h 30' },
  url: { en: 'Begins with https://', fr: 'Commence par https://' },
  /** What a language is called on a page of either language. */
  languageName: {
    en: { en: 'English', fr: 'Anglais' },
    fr: { en: 'French', fr: 'Français' },
  },
} as const satisfies { readonly [word: string]: Bilingual | Bilingual<Bilingual> }
