import { drafted, lasting, rows, say } from '../../../src/modules/agreements/fixtures/make.ts'
import type { AgreementElement } from '../../../src/modules/agreements/index.ts'

/** How requests and incidents are handled, what is protected, and how the service ends. */
export const operations: readonly AgreementElement[] = [
  drafted('relationship-management', {
    desk: say(
      'Clients ask on the support page. Requests are kept in a register of tickets until their [[=settlement of a request]].',
      'Les clients s’adressent à la page de soutien. Les demandes restent dans un registre de billets jusqu’au [[=règlement d’une demande]].',
    ),
    contacts: rows({ party: 'provider', position: 'support' }),
    responses: rows(
      { request: say('Any request', 'Toute demande'), response: lasting(8, 'working-hour') },
      {
        request: say('New ticket', 'Nouveau billet'),
        response: lasting(1, 'working-day'),
        resolution: lasting(5, 'working-day'),
      },
      {
        request: say('Service affected', 'Service touché'),
        response: lasting(1, 'working-day'),
        resolution: lasting(5, 'working-day'),
      },
      {
        request: say('Ticket that waits for the client', 'Billet en attente du client'),
        'closed-after': lasting(10, 'working-day'),
      },
      {
        request: say('Ticket without an answer from the client', 'Billet sans réponse du client'),
        'closed-after': lasting(10, 'day'),
      },
    ),
  }),
  drafted('incident-problem', {
    'incident-definition': say(
      'Anything that makes the service slower, unsure or impossible to use.',
      'Tout ce qui rend le service plus lent, incertain ou inutilisable.',
    ),
    'report-to': say('the support page', 'la page de soutien'),
    severities: rows(
      {
        severity: '1',
        criteria: say('The service is unavailable', 'Le service est indisponible'),
        response: lasting(8, 'working-hour'),
        updates: lasting(2, 'hour'),
        responsible: 'support',
      },
      {
        severity: '2',
        criteria: say(
          'The service is affected: it is slow, or errors come and go',
          'Le service est touché\u00a0: lenteurs ou erreurs intermittentes',
        ),
        response: lasting(1, 'working-day'),
        restore: lasting(5, 'working-day'),
        updates: lasting(1, 'working-day'),
        responsible: 'support',
      },
      {
        severity: '3',
        criteria: say(
          'The service works: answers are collected and received',
          'Le service fonctionne\u00a0: les réponses sont recueillies et reçues',
        ),
        response: lasting(2, 'working-day'),
        updates: lasting(2, 'working-day'),
        responsible: 'support',
      },
    ),
    escalation: say(
      'The provider follows its response process for incidents.',
      'Le fournisseur suit son processus d’intervention en cas d’incident.',
    ),
    'status-page': 'https://status.example.org/forms',
  }),
  drafted('security', {
    category: 'PB',
    clearance: 'reliability',
    'incident-notice': lasting(1, 'working-day'),
    transfers: rows(
      {
        means: say('e-mail', 'courriel'),
        category: 'PA',
        conditions: say('as any other delivery by e-mail', 'comme toute autre livraison par courriel'),
      },
      { means: say('database of answers', 'base de données des réponses'), category: 'PB' },
    ),
    fixes: rows(
      {
        kind: say('Major', 'Majeure'),
        within: lasting(1, 'week'),
        'counted-from': say('discovery of the root cause', 'découverte de la cause profonde'),
        by: say(
          'the provider, who rates it and repairs it as soon as possible',
          'le fournisseur, qui en évalue la gravité et la corrige le plus tôt possible',
        ),
      },
      {
        kind: say('In code of others', 'Dans le code d’autrui'),
        by: say('the provider, later if need be', 'le fournisseur, plus tard au besoin'),
      },
      {
        kind: say('In the infrastructure', 'Dans l’infrastructure'),
        by: say('the infrastructure supplier', 'le fournisseur d’infrastructure'),
      },
    ),
  }),
  drafted('ip', {
    works: rows({
      asset: say('Code of the system', 'Code du système'),
      owner: 'provider',
      licence: say('open source', 'code source ouvert'),
      'on-exit': say('anyone may run it', 'chacun peut l’exploiter'),
    }),
  }),
  drafted('termination', {
    notice: lasting(2, 'month'),
    'who-may': ['client', 'provider'],
    grounds: rows({
      ground: say(
        'The provider can no longer run the service, for reasons it does not control; it writes to the e-mail address of each account',
        'Le fournisseur ne peut plus exploiter le service, pour des raisons qui lui échappent; il écrit à l’adresse courriel de chaque compte',
      ),
      notice: lasting(2, 'month'),
    }),
    costs: say('No party pays the other.', 'Aucune partie ne paie l’autre.'),
    'wind-down': rows(
      {
        task: say(
          'See that clients have the data still kept',
          'Veiller à ce que les clients aient les données conservées',
        ),
        party: 'provider',
      },
      { task: say('Analyse the other solutions', 'Analyser les autres solutions'), party: 'provider' },
    ),
    suspension: rows({
      ground: say('Improper use, at any time', 'Usage abusif, à tout moment'),
      party: 'provider',
      reasons: say('why the service is cut', 'pourquoi le service est coupé'),
    }),
  }),
]
