import { each, known, lasting, must, row, say, type Wordings } from './wording.ts'

/** Who decides, who does, and how the agreement lives and ends. */
export const governanceWording: Wordings = {
  roles: {
    raci: [
      row({
        activity: say(
          'Provide the services and report results',
          'Rendre les services et rendre compte des résultats',
        ),
        responsible: must('provider-runs'),
        accountable: must('provider-decides'),
      }),
      row({
        activity: say(
          'Give the information and decisions that the services need',
          'Fournir les renseignements et les décisions nécessaires aux services',
        ),
        responsible: must('client-runs'),
        accountable: must('client-decides'),
      }),
      row({
        activity: say(
          'Follow results, incidents and complaints',
          'Suivre les résultats, les incidents et les plaintes',
        ),
        responsible: must('client-runs'),
        accountable: must('client-decides'),
      }),
    ],
  },
  committees: {
    committees: [
      row({
        name: say('Management committee', 'Comité de gestion'),
        level: 'operational',
        mandate: say(
          'To follow results, to settle priorities and to prepare amendments.',
          'Suivre les résultats, fixer les priorités et préparer les avenants.',
        ),
        parties: known('parties'),
        members: say('the officials whom each party designates', 'les personnes que chaque partie désigne'),
        'chair-rule': say('each party in turn', 'chaque partie à tour de rôle'),
        quorum: say('one member from each party', 'un membre de chaque partie'),
        frequency: 'quarterly',
      }),
    ],
  },
  'relationship-management': {
    desk: say(
      'The provider must answer questions and complaints of the client, and must say what was done about each.',
      'Le fournisseur doit répondre aux questions et aux plaintes du client, et doit dire ce qui a été fait dans chaque cas.',
    ),
    'report-frequency': 'quarterly',
  },
  'decision-process': {
    method: 'consensus',
    timing: lasting(10, 'working-day'),
    record: say('minutes of the management committee', 'procès-verbal du comité de gestion'),
  },
  'issue-resolution': {
    levels: [
      row({
        level: 1,
        'client-position': must('client-runs'),
        'provider-position': must('provider-runs'),
        'max-time': lasting(10, 'working-day'),
      }),
      row({
        level: 2,
        'client-position': must('client-decides'),
        'provider-position': must('provider-decides'),
        'max-time': lasting(15, 'working-day'),
      }),
      row({
        level: 3,
        'client-position': must('client-heads'),
        'provider-position': must('provider-heads'),
        'max-time': lasting(20, 'working-day'),
      }),
    ],
    notice: say(
      'in writing, saying what is at stake and what is asked',
      'par écrit, en précisant l’enjeu et ce qui est demandé',
    ),
  },
  amendment: {
    classes: [
      row({
        class: 'operational',
        'client-position': must('client-runs'),
        'provider-position': must('provider-runs'),
        form: say('exchange of letters', 'échange de lettres'),
      }),
      row({
        class: 'financial',
        'client-position': must('client-decides'),
        'provider-position': must('provider-decides'),
        form: say('signed amendment', 'avenant signé'),
      }),
      row({
        class: 'scope',
        'client-position': must('client-decides'),
        'provider-position': must('provider-decides'),
        form: say('signed amendment', 'avenant signé'),
      }),
    ],
    'requested-by': known('parties'),
    'answer-time': lasting(20, 'working-day'),
    'effective-rule': 'last-signature',
  },
  'change-control': {
    'request-content': say(
      'the change, its reason and its effects.',
      'le changement, son motif et ses effets.',
    ),
    impacts: ['cost', 'level', 'risk', 'schedule', 'security'],
    'lead-time': lasting(20, 'working-day'),
    approvers: [each('party', { party: known('party'), position: must('party-decides') })],
  },
  review: {
    'first-year': 1,
    frequency: lasting(12, 'month'),
    reviews: [row({ date: must('first-review'), kind: 'first-year' })],
    criteria: say(
      'results, costs, risks and whether the need is still the same.',
      'les résultats, les coûts, les risques et la pertinence du besoin.',
    ),
  },
  termination: {
    notice: lasting(6, 'month'),
    'who-may': known('parties'),
    costs: say(
      'The client must pay for the services provided up to the end. Each party must bear its own costs of closing.',
      'Le client doit payer les services rendus jusqu’à la fin. Chaque partie doit assumer ses propres coûts de fermeture.',
    ),
    surviving: say(
      'confidentiality, protection of information, records and payments due.',
      'la confidentialité, la protection de l’information, la tenue des documents et les paiements dus.',
    ),
  },
  confidentiality: {
    categories: [
      row({
        category: say('Information marked as confidential', 'Renseignements désignés confidentiels'),
        duty: say(
          'It must serve this agreement only, and only people who need it may see it.',
          'Ils doivent servir à la présente entente seulement, et seules les personnes qui en ont besoin peuvent les consulter.',
        ),
        lasts: lasting(5, 'year'),
      }),
    ],
    exceptions: say('what the law requires to be disclosed.', 'ce que la loi oblige à divulguer.'),
  },
  ip: {
    works: [
      row({
        asset: say('Works made for the client', 'Œuvres réalisées pour le client'),
        owner: known('client'),
        licence: say(
          'The provider may use them for the services',
          'Le fournisseur peut s’en servir pour les services',
        ),
      }),
      row({
        asset: say('Tools that the provider had before', 'Outils que le fournisseur avait déjà'),
        owner: known('provider'),
        licence: say(
          'The client may use them with the services',
          'Le client peut s’en servir avec les services',
        ),
      }),
    ],
  },
  'exit-plan': {
    triggers: say(
      'the end of the term, or a notice under [[#termination]].',
      'la fin de la durée prévue, ou un préavis donné en vertu de l’[[#termination]].',
    ),
    tasks: [
      row({
        task: say('Return records, data and property', 'Remettre les documents, les données et les biens'),
        owner: must('provider-runs'),
        within: lasting(30, 'day'),
      }),
      row({
        task: say('Take over the open requests', 'Reprendre les demandes en cours'),
        owner: must('client-runs'),
        within: lasting(30, 'day'),
      }),
    ],
    settlement: lasting(60, 'day'),
  },
  notices: {
    means: [
      row({ channel: 'email', effect: lasting(1, 'working-day') }),
      row({ channel: 'mail', effect: lasting(5, 'working-day') }),
    ],
  },
  signatures: { method: 'ink' },
  'contacts-list': { update: lasting(10, 'working-day') },
}
