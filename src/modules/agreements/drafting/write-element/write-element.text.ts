import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

export const words = {
  inWorkspace: {
    risks: {
      en: 'The risk register of the relationship already holds risks.',
      fr: 'Le registre des risques de la relation en contient déjà.',
    },
    milestones: {
      en: 'The relationship already has milestones.',
      fr: 'La relation compte déjà des jalons.',
    },
    option: {
      en: 'The option that was chosen in the relationship already says this.',
      fr: 'L’option retenue dans la relation le dit déjà.',
    },
  },
  missing: {
    risks: {
      en: (count: number) =>
        count === 1
          ? 'The risk register of the relationship holds a risk that is not here:'
          : `The risk register of the relationship holds ${count} risks that are not here:`,
      fr: (count: number) =>
        count === 1
          ? 'Le registre des risques de la relation contient un risque qui ne figure pas ici\u00a0:'
          : `Le registre des risques de la relation contient ${count} risques qui ne figurent pas ici\u00a0:`,
    },
    milestones: {
      en: (count: number) =>
        count === 1
          ? 'The relationship has a milestone that is not here:'
          : `The relationship has ${count} milestones that are not here:`,
      fr: (count: number) =>
        count === 1
          ? 'La relation compte un jalon qui ne figure pas ici\u00a0:'
          : `La relation compte ${count} jalons qui ne figurent pas ici\u00a0:`,
    },
  },
  take: { en: 'Add to the form, without saving', fr: 'Ajouter au formulaire, sans enregistrer' },
  beginWithIt: { en: 'Begin the element from there', fr: 'Commencer l’élément à partir de là' },
  begun: {
    en: 'Begun from standard wording and what you said – to be read. Saving it here marks it as read.',
    fr: 'Commencé d’après le libellé type et vos réponses – à lire. L’enregistrer ici le marque comme lu.',
  },
  readBegun: { en: 'Read the whole document', fr: 'Lire tout le document' },
  state: { en: 'How is this element dealt with?', fr: 'Comment cet élément est-il traité?' },
  drafted: { en: 'We write it here', fr: 'Nous le rédigeons ici' },
  inherited: { en: 'It follows the document above', fr: 'Il suit le document supérieur' },
  notApplicable: { en: 'It does not apply', fr: 'Il est sans objet' },
  reason: { en: 'Why it does not apply', fr: 'Pourquoi il est sans objet' },
  reasonHint: {
    en: 'Fill this in only if the element does not apply. The reason is printed in both languages.',
    fr: 'Remplissez ceci seulement si l’élément est sans objet. Le motif est imprimé dans les deux langues.',
  },
  facts: { en: 'Facts', fr: 'Données' },
  factsWhy: {
    en: 'Typed once, they appear in both texts, in every document and in the checks.',
    fr: 'Saisies une seule fois, elles paraissent dans les deux textes, dans tous les documents et dans les vérifications.',
  },
  text: { en: 'Your own text', fr: 'Votre propre texte' },
  textHint: {
    en: 'Leave it empty and the text is made from the facts. If you write your own, write both languages; put a fact in with its mark.',
    fr: 'Laissez vide, et le texte se compose à partir des données. Si vous rédigez le vôtre, écrivez-le dans les deux langues; insérez une donnée par sa marque.',
  },
  marks: { en: 'Marks of the facts', fr: 'Marques des données' },
  save: { en: 'Save the element', fr: 'Enregistrer l’élément' },
  saveNext: { en: 'Save and go to the next one', fr: 'Enregistrer et passer au suivant' },
  reads: { en: 'As it will read', fr: 'Tel qu’il se lira' },
  readsTyped: {
    en: 'From what is typed in the form; not saved yet.',
    fr: 'D’après ce qui est saisi dans le formulaire; pas encore enregistré.',
  },
  readsEmpty: {
    en: 'Nothing to read yet. Fill in the facts or write a text.',
    fr: 'Rien à lire pour l’instant. Remplissez les données ou rédigez un texte.',
  },
  preview: { en: 'Preview without saving', fr: 'Aperçu sans enregistrer' },
  chosen: {
    en: 'Your choices are in the form. Nothing is saved until you save the element.',
    fr: 'Vos choix sont dans le formulaire. Rien n’est enregistré tant que vous n’enregistrez pas l’élément.',
  },
  guidance: { en: 'Guidance', fr: 'Conseils' },
  above: { en: 'What the document above says', fr: 'Ce que dit le document supérieur' },
  findings: { en: 'What the checks say', fr: 'Ce que disent les vérifications' },
  wording: {
    en: 'Both languages and plain words, clause by clause',
    fr: 'Les deux langues et le langage clair, clause par clause',
  },
  noFinding: { en: 'Nothing to correct.', fr: 'Rien à corriger.' },
  history: { en: 'Saved states', fr: 'États enregistrés' },
  restore: { en: 'Bring this state back', fr: 'Rétablir cet état' },
  previous: { en: 'Previous element', fr: 'Élément précédent' },
  next: { en: 'Next element', fr: 'Élément suivant' },
  required: { en: 'Required', fr: 'Obligatoire' },
  recommended: { en: 'Recommended', fr: 'Recommandé' },
  optional: { en: 'Optional', fr: 'Facultatif' },
  'not-used': { en: 'Not normally used here', fr: 'Habituellement inutilisé ici' },
  source: { en: 'Source', fr: 'Source' },
  ours: {
    en: 'This rule is ours and can be changed.',
    fr: 'Cette règle est la nôtre et peut être modifiée.',
  },
  library: { en: 'Clause library', fr: 'Bibliothèque de clauses' },
  insert: { en: 'Put this text in the form', fr: 'Mettre ce texte dans le formulaire' },
  readOnly: {
    en: 'You can read this element. Your roles or the state of the agreement do not allow changes.',
    fr: 'Vous pouvez lire cet élément. Vos rôles ou l’état de l’entente n’en permettent pas la modification.',
  },
  saved: { en: 'The element is saved.', fr: 'L’élément est enregistré.' },
  noted: { en: 'The note is kept.', fr: 'La note est conservée.' },
  wholeLibrary: {
    en: 'The library of your organization',
    fr: 'La bibliothèque de votre organisation',
  },
  adapted: {
    en: 'How your organization adapts the guide',
    fr: 'Comment votre organisation adapte le guide',
  },
  notes: { en: 'Private notes', fr: 'Notes internes' },
  restored: { en: 'The earlier state is back.', fr: 'L’état antérieur est rétabli.' },
} satisfies Record<string, Bilingual | Record<string, Bilingual | Bilingual<(count: number) => string>>>
