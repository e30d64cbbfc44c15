import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  title: { en: 'Clause library', fr: 'Bibliothèque de clauses' },
  lead: {
    en: 'Your organization’s own wording, offered while an element is drafted. Every change keeps its reason.',
    fr: 'Les formulations de votre organisation, proposées pendant la rédaction d’un élément. Chaque modification conserve son motif.',
  },
  add: { en: 'Add a clause', fr: 'Ajouter une clause' },
  change: { en: 'Change the clause', fr: 'Modifier la clause' },
  none: {
    en: 'The library is empty. Add the first clause.',
    fr: 'La bibliothèque est vide. Ajoutez la première clause.',
  },
  element: { en: 'Element', fr: 'Élément' },
  kind: { en: 'Kind', fr: 'Genre' },
  name: { en: 'Name of the clause', fr: 'Nom de la clause' },
  text: { en: 'Text', fr: 'Texte' },
  textHint: {
    en: 'Light Markdown; a fact is put in with its mark, for example [[end]]',
    fr: 'Markdown simple; une donnée s’insère par sa marque, par exemple [[end]]',
  },
  reason: { en: 'Reason for this wording', fr: 'Motif de cette formulation' },
  retired: { en: 'Retired: no longer offered', fr: 'Retirée\u00a0: n’est plus proposée' },
  offered: { en: 'Offered', fr: 'Proposée' },
  state: { en: 'State', fr: 'État' },
  version: { en: 'Version', fr: 'Version' },
  choose: { en: 'Not chosen yet', fr: 'Aucun choix pour l’instant' },
  save: { en: 'Save the clause', fr: 'Enregistrer la clause' },
  saved: { en: 'The clause is saved.', fr: 'La clause est enregistrée.' },
  versions: { en: 'Versions', fr: 'Versions' },
  uses: { en: 'Where it was used', fr: 'Où elle a servi' },
  unused: { en: 'It was not used yet.', fr: 'Elle n’a pas encore servi.' },
  conflict: {
    en: 'Somebody changed this clause while you were typing',
    fr: 'Quelqu’un a modifié cette clause pendant votre saisie',
  },
  conflictWhy: {
    en: 'Here is what is saved now. What you typed is still in the form; saving it replaces this.',
    fr: 'Voici ce qui est maintenant enregistré. Votre saisie se trouve encore dans le formulaire; l’enregistrer remplacera ceci.',
  },
  when: { en: 'When', fr: 'Quand' },
} as const satisfies { readonly [word: string]: Bilingual }

export const kindNames = {
  preferred: { en: 'Preferred', fr: 'Privilégiée' },
  variant: { en: 'Variant', fr: 'Variante' },
  fallback: { en: 'Fall-back', fr: 'Solution de repli' },
} as const
