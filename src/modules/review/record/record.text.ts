import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  title: { en: 'Record in the register', fr: 'Inscrire au registre' },
  lead: {
    en: 'The agreement joins the register of your organization with its files and their fingerprints. What the program read fills the form: correct it, and confirm what you have read in the text.',
    fr: 'L’entente rejoint le registre de votre organisation avec ses fichiers et leur empreinte. Ce que le programme a lu remplit le formulaire\u00a0: corrigez-le, et confirmez ce que vous avez lu dans le texte.',
  },
  confirm: { en: 'I have checked in the text', fr: 'J’ai vérifié dans le texte' },
  confirmHint: {
    en: 'Each fact that you record has to be confirmed; leave a field empty to leave it open',
    fr: 'Chaque donnée inscrite doit être confirmée; laissez un champ vide pour le laisser en suspens',
  },
  confirmParties: { en: 'The parties', fr: 'Les parties' },
  confirmStart: { en: 'The day it comes into force', fr: 'La date d’entrée en vigueur' },
  confirmEnd: { en: 'The end', fr: 'La fin' },
  confirmAmount: { en: 'The amount', fr: 'Le montant' },
  unconfirmed: {
    en: (facts: string) => `Confirm in the text: ${facts}. Or clear what you could not confirm.`,
    fr: (facts: string) =>
      `Confirmez dans le texte\u00a0: ${facts}. Sinon, videz ce que vous n’avez pas pu confirmer.`,
  },
  also: { en: 'What the text also says', fr: 'Ce que le texte dit aussi' },
  alsoHint: {
    en: 'Tick each line that you have read in the text and want in the register. Correct its words if need be; a line without a tick is left out.',
    fr: 'Cochez chaque ligne que vous avez lue dans le texte et que vous voulez au registre. Corrigez-en les mots au besoin; une ligne non cochée est laissée de côté.',
  },
  inYourWords: { en: 'As the register will say it', fr: 'Formulation au registre' },
  sayIt: {
    en: 'Enter what the text says, or remove the tick',
    fr: 'Saisissez ce que dit le texte, ou décochez la ligne',
  },
  save: { en: 'Record the agreement', fr: 'Inscrire l’entente' },
} as const satisfies Record<string, Bilingual<unknown>>
