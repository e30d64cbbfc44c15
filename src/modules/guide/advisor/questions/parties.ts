import type { Question } from '../question.ts'

export const partyQuestions: readonly Question[] = [
  {
    name: 'privateParty',
    topic: 'parties',
    kind: 'boolean',
    neutral: false,
    text: {
      en: 'Is any party a business, an individual or another private body?',
      fr: 'Une des parties est-elle une entreprise, un particulier ou un autre organisme privé?',
    },
    why: {
      en: 'Service agreements bind public bodies. Private parties need a contract, a grant or a contribution agreement.',
      fr: 'Les ententes de services lient des organismes publics. Avec une partie privée, il faut un contrat, une subvention ou une entente de contribution.',
    },
  },
  {
    name: 'nbParties',
    topic: 'parties',
    kind: 'integer',
    least: 2,
    trials: [2, 3, 4],
    neutral: 2,
    text: { en: 'How many parties are there?', fr: 'Combien y a-t-il de parties?' },
    why: {
      en: 'Each party more makes decisions longer to reach and to record.',
      fr: 'Chaque partie de plus allonge la prise de décision et sa consignation.',
    },
  },
  {
    name: 'nbProviders',
    topic: 'parties',
    kind: 'integer',
    least: 0,
    trials: [1, 2],
    neutral: 1,
    text: {
      en: 'How many of them provide the service?',
      fr: 'Combien d’entre elles fournissent le service?',
    },
    why: {
      en: 'Several providers need joint procedures and a common way to decide.',
      fr: 'Plusieurs organisations fournisseuses ont besoin de procédures communes et d’une façon commune de décider.',
    },
  },
  {
    name: 'relationship',
    topic: 'parties',
    kind: 'choice',
    neutral: 'client-provider',
    text: { en: 'How do the parties work together?', fr: 'Comment les parties travaillent-elles ensemble?' },
    why: {
      en: 'A collaboration shares results and resources, so its governance has to be written in more detail.',
      fr: 'Une collaboration met en commun résultats et ressources; sa gouvernance doit donc être décrite plus en détail.',
    },
    options: [
      {
        code: 'client-provider',
        label: { en: 'One party serves another', fr: 'Une partie en sert une autre' },
      },
      {
        code: 'on-behalf',
        label: {
          en: 'One party serves the public on behalf of another',
          fr: 'Une partie sert le public au nom d’une autre',
        },
      },
      {
        code: 'collaborative',
        label: {
          en: 'The parties pool their means for a shared result',
          fr: 'Les parties unissent leurs moyens pour un résultat commun',
        },
      },
    ],
  },
  {
    name: 'crossJurisdiction',
    topic: 'parties',
    kind: 'boolean',
    neutral: false,
    text: {
      en: 'Do the parties belong to different governments or legal persons?',
      fr: 'Les parties relèvent-elles de gouvernements ou de personnes morales distincts?',
    },
    why: {
      en: 'The agreement may then bind in law, and the rules on both official languages may differ.',
      fr: 'L’entente peut alors lier les parties en droit, et les règles sur les deux langues officielles peuvent changer.',
    },
  },
  {
    name: 'legallyBindingWanted',
    topic: 'parties',
    kind: 'boolean',
    neutral: false,
    text: {
      en: 'Should a court be able to enforce the agreement?',
      fr: 'Un tribunal doit-il pouvoir faire respecter l’entente?',
    },
    why: {
      en: 'Between departments of one government an agreement is administrative. Anything else needs legal advice first.',
      fr: 'Entre ministères d’un même gouvernement, une entente est de nature administrative. Tout autre cas exige d’abord un avis juridique.',
    },
  },
]
