import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

/** What is done to a relationship and its agreement, as its history says it. */
export const deeds: Readonly<Record<string, Bilingual>> = {
  'open-relationship': { en: 'Opened the relationship', fr: 'A ouvert la relation' },
  'state-need': { en: 'Stated the need', fr: 'A décrit le besoin' },
  'answer-advisor': { en: 'Answered the advisor', fr: 'A répondu au conseiller' },
  'override-advice': { en: 'Chose otherwise than advised', fr: 'A choisi autrement que le conseil' },
  'create-documents': { en: 'Created the documents', fr: 'A créé les documents' },
  'answer-consideration': { en: 'Answered a consideration', fr: 'A répondu à une considération' },
  'save-option': { en: 'Saved an option', fr: 'A enregistré une option' },
  'choose-option': { en: 'Chose an option', fr: 'A retenu une option' },
  'remove-option': { en: 'Removed an option', fr: 'A retiré une option' },
  'save-risk': { en: 'Saved a risk', fr: 'A enregistré un risque' },
  'remove-risk': { en: 'Removed a risk', fr: 'A retiré un risque' },
  'save-milestone': { en: 'Saved a milestone', fr: 'A enregistré un jalon' },
  'remove-milestone': { en: 'Removed a milestone', fr: 'A retiré un jalon' },
  'save-named-position': { en: 'Named a position for a party', fr: 'A nommé un poste pour une partie' },
  'remove-named-position': {
    en: 'Removed a position named for a party',
    fr: 'A retiré un poste nommé pour une partie',
  },
  'decide-gate': { en: 'Decided at a gate', fr: 'A décidé à un point de décision' },
  reopen: { en: 'Reopened the relationship', fr: 'A rouvert la relation' },
  reopened: { en: 'Reopened', fr: 'A rouvert' },
  'element-saved': { en: 'Saved an element', fr: 'A enregistré un élément' },
  'element-restored': {
    en: 'Brought back an earlier state of an element',
    fr: 'A rétabli un état antérieur d’un élément',
  },
  'version-frozen': { en: 'Froze a version', fr: 'A figé une version' },
  'declared-ready-undecided': {
    en: 'Declared the agreement ready to sign, with gates left undecided',
    fr: 'A déclaré l’entente prête à signer en laissant des points de décision en suspens',
  },
  'declared-ready': { en: 'Declared the agreement ready to sign', fr: 'A déclaré l’entente prête à signer' },
}
