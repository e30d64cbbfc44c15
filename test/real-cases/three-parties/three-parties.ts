import { drafted, lasting, notApplicable, rows, say } from '../../../src/modules/agreements/fixtures/make.ts'
import type { AgreementElement } from '../../../src/modules/agreements/index.ts'
import type { RealCase } from '../case.ts'

const heads = rows(
  { party: 'policy', position: 'policy-deputy' },
  { party: 'border', position: 'border-president' },
  { party: 'tribunal', position: 'tribunal-chair' },
)

const act = say('Asylum Act', 'Loi sur l’asile')

const frame: readonly AgreementElement[] = [
  drafted('title', {
    subject: say('Cooperation on the asylum program', 'Collaboration au programme d’asile'),
  }),
  drafted('doc-control', { revision: '2.0', 'revision-date': '2027-01-15', status: 'negotiation' }),
  drafted('parties', { 'represented-by': heads }),
  drafted('background', {
    need: say(
      'Three institutions carry out one act. They share one envelope of resources, and what one decides changes the work of the others.',
      'Trois institutions appliquent une même loi. Elles se partagent une enveloppe de ressources, et ce que l’une décide change le travail des autres.',
    ),
    mandates: rows(
      {
        party: 'policy',
        mandate: say('To set the policy of the program.', 'Établir la politique du programme.'),
      },
      {
        party: 'border',
        mandate: say(
          'To control the border and enforce the act.',
          'Contrôler la frontière et appliquer la loi.',
        ),
      },
      {
        party: 'tribunal',
        mandate: say('To decide cases, independently.', 'Trancher les cas, en toute indépendance.'),
      },
    ),
    recitals: rows(
      {
        recital: say(
          'one act gives each party a part of the program;',
          'une même loi confie à chaque partie une part du programme;',
        ),
      },
      {
        recital: say(
          'the tribunal decides each case free from the influence of the other parties;',
          'le tribunal tranche chaque cas à l’abri de l’influence des autres parties;',
        ),
      },
      {
        recital: say(
          'one envelope pays for the work of all three;',
          'une seule enveloppe finance le travail des trois;',
        ),
      },
    ),
  }),
  drafted('purpose', {
    statement: say(
      'The parties set the basis of their cooperation in the program.',
      'Les parties fixent les bases de leur collaboration au programme.',
    ),
    objectives: rows(
      {
        objective: say('Plan the shared resources together.', 'Planifier ensemble les ressources communes.'),
      },
      {
        objective: say(
          'Share information that each may lawfully have.',
          'Échanger l’information que chacune peut légalement avoir.',
        ),
      },
    ),
    benefits: rows(
      { party: 'policy', benefit: say('sound forecasts', 'des prévisions fiables') },
      { party: 'border', benefit: say('fewer surprises at the border', 'moins d’imprévus à la frontière') },
      { party: 'tribunal', benefit: say('cases that arrive complete', 'des dossiers qui arrivent complets') },
    ),
  }),
  drafted('principles', {
    principles: rows(
      { principle: say('Independence of the tribunal', 'Indépendance du tribunal') },
      { principle: say('No surprises', 'Absence de surprises') },
    ),
  }),
  drafted('legal-nature', {
    nature: 'administrative',
    statement: say(
      'This memorandum states what the parties intend. No court could enforce it.',
      'Le présent protocole énonce l’intention des parties. Aucun tribunal ne pourrait le faire respecter.',
    ),
  }),
  drafted('authorities', {
    basis: rows(
      { party: 'policy', instrument: act, section: '4' },
      { party: 'border', instrument: act, section: '6' },
      { party: 'tribunal', instrument: act, section: '151' },
    ),
    accountable: ['policy', 'border', 'tribunal'],
  }),
  drafted('roles', {
    raci: rows({
      activity: say('Forecast the cases of the year', 'Prévoir les cas de l’année'),
      responsible: 'policy-deputy',
      accountable: 'policy-deputy',
      consulted: say('the other heads', 'les autres dirigeants'),
    }),
  }),
  drafted('designated-officials', { officials: heads }),
  drafted('financial-arrangement', {
    model: 'pooled',
    services: say('The envelope of the program.', 'L’enveloppe du programme.'),
    payer: ['policy', 'border', 'tribunal'],
  }),
  drafted('term', {
    'effective-rule': 'last-signature',
    end: '2032-03-31',
    renewal: 'mutual',
    'notice-days': lasting(6, 'month'),
  }),
  drafted('review', { 'first-year': 1, frequency: lasting(1, 'year') }),
  drafted('issue-resolution', {
    levels: rows({
      level: 1,
      'client-position': 'policy-deputy',
      'provider-position': 'border-president',
      others: say('the Chairperson', 'la présidence du tribunal'),
      'max-time': lasting(30, 'day'),
      'final-authority': true,
    }),
  }),
  drafted('termination', {
    notice: lasting(6, 'month'),
    'who-may': ['policy', 'border', 'tribunal'],
    costs: say('Each party bears its own.', 'Chaque partie assume les siens.'),
  }),
  notApplicable('conditional-funding', 'The envelope is voted.', 'L’enveloppe est votée.'),
]

const joint: readonly AgreementElement[] = [
  drafted('committees', {
    committees: rows({
      name: say('Committee of heads', 'Comité des dirigeants'),
      level: 'strategic',
      mandate: say('Plans the shared resources.', 'Planifie les ressources communes.'),
      parties: ['policy', 'border', 'tribunal'],
      members: say('the heads of the parties', 'les dirigeants des parties'),
      frequency: 'quarterly',
    }),
  }),
  drafted('decision-process', { method: 'consensus', timing: lasting(10, 'working-day') }),
  drafted('pooling', {
    'sharing-key': say('By the forecast of cases.', 'Selon les cas prévus.'),
    shares: rows(
      { party: 'policy', kind: 'money', share: '30' },
      { party: 'border', kind: 'money', share: '33.5' },
      { party: 'tribunal', kind: 'in-kind', share: '36.5' },
    ),
  }),
]

/** Three institutions under one act and one envelope, one of them an independent tribunal. */
export const threeParties: RealCase = {
  answers: {
    nbServices: 1,
    nbParties: 3,
    nbProviders: 3,
    relationship: 'collaborative',
    moneyMoves: true,
    fundingModel: 'pooled',
    durationMonths: 60,
    recurring: true,
    publicFacing: true,
    servesExternalClients: true,
    statutoryAuthority: 'shared',
    personalInformation: true,
    protectedLevel: 'PB',
    riskLevel: 'moderate',
    serviceCriticality: 'priority',
  },
  title: say('Cooperation on the asylum program', 'Collaboration au programme d’asile'),
  parties: [
    {
      id: 'policy',
      name: say('Department of Welcome', 'Ministère de l’Accueil'),
      acronym: say('DW', 'MA'),
      legalForm: 'department',
      role: 'lead',
    },
    {
      id: 'border',
      name: say('Frontier Agency', 'Agence de la frontière'),
      acronym: say('FA', 'AF'),
      legalForm: 'agency',
      role: 'participant',
    },
    {
      id: 'tribunal',
      name: say('Asylum Tribunal', 'Tribunal de l’asile'),
      acronym: say('AT', 'TA'),
      legalForm: 'other-public',
      role: 'participant',
    },
  ],
  positions: [
    {
      id: 'policy-deputy',
      party: 'policy',
      title: say('Deputy Minister', 'Sous-ministre'),
      incumbent: 'Maya Côté',
    },
    {
      id: 'border-president',
      party: 'border',
      title: say('President', 'Présidence'),
      incumbent: 'Sam Doiron',
    },
    {
      id: 'tribunal-chair',
      party: 'tribunal',
      title: say('Chairperson', 'Présidence du tribunal'),
      incumbent: 'Lise Okafor',
    },
  ],
  documents: {
    MOU: {
      title: say('Memorandum on the asylum program', 'Protocole sur le programme d’asile'),
      elements: frame,
    },
    MA: {
      title: say('Master agreement on the asylum program', 'Accord-cadre du programme d’asile'),
      elements: joint,
    },
  },
}
