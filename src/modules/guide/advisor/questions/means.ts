import type { Question } from '../question.ts'

export const meansQuestions: readonly Question[] = [
  {
    name: 'moneyMoves',
    topic: 'money',
    kind: 'boolean',
    neutral: false,
    text: {
      en: 'Does money move between the parties?',
      fr: 'De l’argent passe-t-il d’une partie à l’autre?',
    },
    why: {
      en: 'Without money the finance elements fall away. With it, the authority to charge must be proven.',
      fr: 'Sans argent, les éléments financiers tombent. S’il y en a, le pouvoir d’imputer les coûts doit être démontré.',
    },
  },
  {
    name: 'fundingModel',
    topic: 'money',
    kind: 'choice',
    neutral: 'none',
    text: { en: 'How is the service funded?', fr: 'Comment le service est-il financé?' },
    why: {
      en: 'The more control the client has over its spending, the more there is to administer.',
      fr: 'Plus le client maîtrise ses dépenses, plus il y a à administrer.',
    },
    options: [
      { code: 'none', label: { en: 'No money between the parties', fr: 'Aucun argent entre les parties' } },
      { code: 'fixed-allocation', label: { en: 'A fixed sum a year', fr: 'Une somme fixe par année' } },
      { code: 'fee', label: { en: 'A price for each use', fr: 'Un prix selon l’utilisation' } },
      { code: 'pooled', label: { en: 'Shares of a common pool', fr: 'Des parts d’un fonds commun' } },
      { code: 'blended', label: { en: 'A mix of these', fr: 'Une formule mixte' } },
    ],
  },
  {
    name: 'annualValueCAD',
    topic: 'money',
    kind: 'money',
    neutral: 0,
    text: {
      en: 'What is it worth a year, in Canadian dollars?',
      fr: 'Quelle en est la valeur annuelle, en dollars canadiens?',
    },
    why: {
      en: 'Value weighs on the effort that is reasonable and on who may sign.',
      fr: 'La valeur détermine l’effort raisonnable et les personnes qui peuvent signer.',
    },
  },
  {
    name: 'totalValueCAD',
    topic: 'money',
    kind: 'money',
    neutral: 0,
    text: {
      en: 'What is it worth in all, over its whole life?',
      fr: 'Quelle en est la valeur totale, sur toute sa durée?',
    },
    why: {
      en: 'It replaces the yearly value when that one is not known.',
      fr: 'Elle remplace la valeur annuelle quand celle-ci est inconnue.',
    },
  },
  {
    name: 'statutoryAuthority',
    topic: 'authority',
    kind: 'choice',
    neutral: 'clear',
    text: {
      en: 'Does the provider already have the legal authority to give the service?',
      fr: 'Le fournisseur a-t-il déjà le pouvoir légal de rendre le service?',
    },
    why: {
      en: 'Nothing may be spent or delivered before the authority exists.',
      fr: 'Rien ne peut être dépensé ni livré avant que le pouvoir existe.',
    },
    options: [
      { code: 'clear', label: { en: 'Yes, clearly', fr: 'Oui, clairement' } },
      {
        code: 'shared',
        label: { en: 'It is shared between the parties', fr: 'Il est partagé entre les parties' },
      },
      {
        code: 'needs-OIC-or-TB',
        label: {
          en: 'It needs an order in council or a Treasury Board decision',
          fr: 'Il faut un décret ou une décision du Conseil du Trésor',
        },
      },
    ],
  },
  {
    name: 'delegatedPowers',
    topic: 'authority',
    kind: 'boolean',
    neutral: false,
    text: {
      en: 'Will one party use powers that belong to another?',
      fr: 'Une partie exercera-t-elle des pouvoirs qui appartiennent à une autre?',
    },
    why: {
      en: 'A delegated power needs an instrument, limits and a way to check its use.',
      fr: 'Un pouvoir délégué exige un instrument, des limites et un moyen d’en vérifier l’exercice.',
    },
  },
  {
    name: 'transfers',
    topic: 'authority',
    kind: 'flags',
    neutral: {
      staff: false,
      assets: false,
      contracts: false,
      appropriation: false,
      intellectualProperty: false,
    },
    text: { en: 'What moves from one party to another?', fr: 'Qu’est-ce qui passe d’une partie à l’autre?' },
    why: {
      en: 'People, votes and property are hard to give back: their return is agreed before they leave.',
      fr: 'Le personnel, les crédits et les biens se rendent difficilement\u00a0: leur retour se convient avant leur départ.',
    },
    options: [
      { code: 'staff', label: { en: 'Staff', fr: 'Du personnel' } },
      { code: 'assets', label: { en: 'Assets or premises', fr: 'Des biens ou des locaux' } },
      { code: 'contracts', label: { en: 'Contracts', fr: 'Des contrats' } },
      {
        code: 'appropriation',
        label: { en: 'Voted money (appropriation)', fr: 'Des crédits parlementaires' },
      },
      {
        code: 'intellectualProperty',
        label: { en: 'Intellectual property', fr: 'De la propriété intellectuelle' },
      },
    ],
  },
  {
    name: 'personalInformation',
    topic: 'information',
    kind: 'boolean',
    neutral: false,
    text: {
      en: 'Does the service handle personal information?',
      fr: 'Le service traite-t-il des renseignements personnels?',
    },
    why: {
      en: 'Its disclosure needs a legal authority, an assessment and an arrangement of its own.',
      fr: 'Leur communication exige un pouvoir légal, une évaluation et une entente distincte.',
    },
  },
  {
    name: 'protectedLevel',
    topic: 'information',
    kind: 'choice',
    neutral: 'U',
    text: {
      en: 'What is the highest security level of the information?',
      fr: 'Quel est le niveau de sécurité le plus élevé de l’information?',
    },
    why: {
      en: 'From Protected B up, the safeguards of both parties have to be agreed.',
      fr: 'À partir de Protégé B, les mesures de protection des deux parties doivent être convenues.',
    },
    options: [
      { code: 'U', label: { en: 'Unclassified', fr: 'Non classifié' } },
      { code: 'PA', label: { en: 'Protected A', fr: 'Protégé A' } },
      { code: 'PB', label: { en: 'Protected B', fr: 'Protégé B' } },
      { code: 'PC', label: { en: 'Protected C', fr: 'Protégé C' } },
      { code: 'classified', label: { en: 'Classified', fr: 'Classifié' } },
    ],
  },
]
