import type { Bilingual } from '../../language/bilingual.ts'

export const words = {
  title: { en: 'The API', fr: 'L’API' },
  lead: {
    en: 'What programs can send to Entente and read from it.',
    fr: 'Ce que des programmes peuvent envoyer à Entente et y lire.',
  },
  description: {
    en: 'Description for programs (OpenAPI 3.1)',
    fr: 'Description pour les programmes (OpenAPI 3.1)',
  },
  start: { en: 'How to ask', fr: 'Comment demander' },
  rules: {
    en: [
      'Each request carries a token of an organization. Somebody who manages the organization’s tokens makes one on its page, and sees it once.',
      'Bodies and answers are JSON. Say in Accept-Language whether sentences come in English or in French.',
      'A token may ask 1,200 times a minute; beyond that the answer is 429 and says how long to wait.',
    ],
    fr: [
      'Chaque demande porte un jeton d’une organisation. Une personne qui gère les jetons de l’organisation en crée un dans la page de celle-ci, et ne le voit qu’une fois.',
      'Le corps des demandes et des réponses est en JSON. Indiquez dans Accept-Language si les phrases doivent être en français ou en anglais.',
      'Un jeton permet 1\u00a0200 demandes par minute; au-delà, la réponse est 429 et dit combien de temps attendre.',
    ],
  },
  example: { en: 'Example', fr: 'Exemple' },
  scopes: { en: 'Scopes of tokens', fr: 'Portées des jetons' },
  scope: { en: 'Scope', fr: 'Portée' },
  allows: { en: 'Allows to', fr: 'Permet de' },
  operations: { en: 'Operations', fr: 'Opérations' },
  needs: { en: 'Scope needed:', fr: 'Portée demandée\u00a0:' },
  parameters: { en: 'Parameters', fr: 'Paramètres' },
  name: { en: 'Name', fr: 'Nom' },
  place: { en: 'Where', fr: 'Emplacement' },
  path: { en: 'in the address', fr: 'dans l’adresse' },
  query: { en: 'after the question mark', fr: 'après le point d’interrogation' },
  header: { en: 'as a header', fr: 'en en-tête' },
  means: { en: 'Meaning', fr: 'Sens' },
  send: { en: 'What to send', fr: 'Ce qu’il faut envoyer' },
  answer: { en: 'What comes back', fr: 'Ce qui revient' },
  fields: { en: 'All fields (JSON Schema)', fr: 'Tous les champs (JSON Schema)' },
  problems: { en: 'When something is wrong', fr: 'Quand quelque chose ne va pas' },
  problemsWhy: {
    en: 'Errors are problem documents (RFC 9457): “type” ends with the kind, “detail” says what happened.',
    fr: 'Les erreurs sont des documents de problème (RFC 9457)\u00a0: «\u00a0type\u00a0» finit par la sorte de problème, «\u00a0detail\u00a0» dit ce qui s’est passé.',
  },
  kind: { en: 'Kind', fr: 'Sorte' },
  status: { en: 'Status', fr: 'État HTTP' },
  whatToDo: { en: 'What to do', fr: 'Que faire' },
} satisfies Record<string, Bilingual<unknown>>
