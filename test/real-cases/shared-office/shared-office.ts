import { drafted, lasting, rows, say } from '../../../src/modules/agreements/fixtures/make.ts'
import type { AgreementElement } from '../../../src/modules/agreements/index.ts'
import type { RealCase } from '../case.ts'
import { frame } from './frame.ts'

/** The appendix of the model: levels and targets of the service. */
const appendix: readonly AgreementElement[] = [
  drafted('title', { subject: say('Levels of the shared office', 'Niveaux du bureau partagé') }),
  drafted('service-standards', {
    levels: [
      {
        id: 'acknowledged',
        statement: say('Requests are acknowledged', 'Les demandes font l’objet d’un accusé de réception'),
        kind: 'timeliness',
        channel: 'ONL',
        measure: say('time to acknowledge', 'délai de l’accusé de réception'),
        threshold: lasting(2, 'working-day'),
        'clock-start': say('receipt of the request', 'réception de la demande'),
        'clock-stop': say('sending of the acknowledgement', 'envoi de l’accusé de réception'),
        target: '98',
        window: 'quarter',
        source: say('register of requests', 'registre des demandes'),
        report: say('yearly report', 'rapport annuel'),
      },
      {
        id: 'answered',
        statement: say(
          'Requests are answered in the time of the law',
          'Les demandes reçoivent réponse dans le délai de la loi',
        ),
        kind: 'timeliness',
        channel: 'ONL',
        measure: say('time to answer', 'délai de réponse'),
        threshold: lasting(30, 'day'),
        'clock-start': say('receipt of the request', 'réception de la demande'),
        'clock-stop': say('sending of the answer', 'envoi de la réponse'),
        'pause-reasons': say(
          'a question put to the requester',
          'une question posée à la personne qui demande',
        ),
        target: '92.5',
        window: 'fiscal-year',
        source: say('register of requests', 'registre des demandes'),
        report: say('yearly report', 'rapport annuel'),
      },
    ],
    'normal-conditions': say(
      'The levels hold up to 120 requests a year.',
      'Les niveaux valent jusqu’à 120 demandes par année.',
    ),
  }),
  drafted('measurement', {
    methods: rows({
      level: 'answered',
      numerator: say('requests answered in time', 'demandes répondues à temps'),
      denominator: say('requests received', 'demandes reçues'),
      source: say('register of requests', 'registre des demandes'),
      frequency: 'quarterly',
      owner: 'provider-manager',
    }),
  }),
  drafted('performance-reporting', {
    reports: rows({
      content: say('Results of each level', 'Résultats de chaque niveau'),
      receivers: say('the head of the client', 'la direction du client'),
      frequency: 'annual',
      due: lasting(60, 'day'),
      responsible: 'provider-manager',
    }),
  }),
  drafted('contacts-list', {
    contacts: rows(
      {
        party: 'provider',
        position: 'provider-manager',
        role: say('follow-up of requests', 'suivi des demandes'),
      },
      {
        party: 'client',
        position: 'client-manager',
        role: say('search for records', 'recherche de documents'),
      },
    ),
  }),
]

/** One institution answers requests of access for another of the same minister. */
export const sharedOffice: RealCase = {
  answers: {
    nbServices: 1,
    nbParties: 2,
    relationship: 'on-behalf',
    moneyMoves: true,
    fundingModel: 'fixed-allocation',
    annualValueCAD: 180_000,
    durationMonths: 36,
    recurring: true,
    delegatedPowers: true,
    personalInformation: true,
    protectedLevel: 'PB',
    publicFacing: true,
    servesExternalClients: true,
    riskLevel: 'moderate',
    novelty: 'new',
    scopeClarity: 'full',
    statutoryAuthority: 'clear',
  },
  title: say('Shared access to information office', 'Bureau partagé de l’accès à l’information'),
  parties: [
    {
      id: 'client',
      name: say('Licences Board', 'Commission des permis'),
      acronym: say('LB', 'CP'),
      legalForm: 'agency',
      role: 'client',
    },
    {
      id: 'provider',
      name: say('Department of Records', 'Ministère des Documents'),
      acronym: say('DR', 'MD'),
      legalForm: 'department',
      role: 'provider',
    },
  ],
  positions: [
    {
      id: 'client-head',
      party: 'client',
      title: say('Chief Executive', 'Direction générale'),
      incumbent: 'Ana Blais',
    },
    {
      id: 'client-manager',
      party: 'client',
      title: say('Manager, Registry', 'Gestion du greffe'),
      incumbent: 'Tom Nadeau',
    },
    {
      id: 'provider-head',
      party: 'provider',
      title: say('Deputy Minister', 'Sous-ministre'),
      incumbent: 'Ruth Cyr',
    },
    {
      id: 'provider-manager',
      party: 'provider',
      title: say('Manager, Access', 'Gestion de l’accès'),
      incumbent: 'Ali Hébert',
    },
  ],
  documents: {
    MOU: { title: say('Agreement on a shared office', 'Entente sur un bureau partagé'), elements: frame },
    SLA: { title: say('Levels of the shared office', 'Niveaux du bureau partagé'), elements: appendix },
  },
}
