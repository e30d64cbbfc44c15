import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'

/** What a page says after something was saved: `?done=…` carries the key, never the words. */
const messages = {
  opened: {
    en: 'The relationship is created. All its parties see it now.',
    fr: 'La relation est créée. Toutes ses parties la voient maintenant.',
  },
  advisor: {
    en: 'The relationship is created; all its parties see it now. A few questions tell which agreement fits.',
    fr: 'La relation est créée; toutes ses parties la voient maintenant. Quelques questions indiqueront l’entente qui convient.',
  },
  need: { en: 'The need is saved.', fr: 'Le besoin est enregistré.' },
  decided: { en: 'The decision is recorded.', fr: 'La décision est consignée.' },
  reopened: { en: 'The relationship is open again.', fr: 'La relation est rouverte.' },
  answered: { en: 'The answer is saved.', fr: 'La réponse est enregistrée.' },
  answers: { en: 'The answers are saved.', fr: 'Les réponses sont enregistrées.' },
  option: { en: 'The option is saved.', fr: 'L’option est enregistrée.' },
  chosen: { en: 'The choice is recorded.', fr: 'Le choix est consigné.' },
  risk: { en: 'The risk is saved.', fr: 'Le risque est enregistré.' },
  milestone: { en: 'The milestone is saved.', fr: 'Le jalon est enregistré.' },
  position: { en: 'The position is saved.', fr: 'Le poste est enregistré.' },
  service: { en: 'The service is added.', fr: 'Le service est ajouté.' },
  package: {
    en: 'The package is in the agreement. Read the element before you go on.',
    fr: 'L’offre figure dans l’entente. Relisez l’élément avant de poursuivre.',
  },
  removed: { en: 'It is removed.', fr: 'C’est retiré.' },
  overridden: {
    en: 'Your choice and its reason are saved.',
    fr: 'Votre choix et son motif sont enregistrés.',
  },
  followed: { en: 'The advised tier is chosen.', fr: 'Le volet conseillé est retenu.' },
  documents: { en: 'The documents are created.', fr: 'Les documents sont créés.' },
} satisfies Record<string, Bilingual>

export function doneMessage(query: URLSearchParams, language: Language): string | undefined {
  const key = query.get('done')
  return Object.entries(messages).find(([name]) => name === key)?.[1][language]
}
