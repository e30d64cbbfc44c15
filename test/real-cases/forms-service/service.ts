import { drafted, lasting, rows, say } from '../../../src/modules/agreements/fixtures/make.ts'
import type { AgreementElement } from '../../../src/modules/agreements/index.ts'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri']

/** What is provided, when, by whose effort, and how well. */
export const service: readonly AgreementElement[] = [
  drafted('title', { subject: say('Online forms service', 'Service de formulaires en ligne') }),
  drafted('doc-control', { revision: '2', 'revision-date': '2024-07-02', status: 'in-force' }),
  drafted('definitions', {
    terms: rows(
      {
        term: say('downtime', 'temps d’arrêt'),
        definition: say(
          'An interruption nobody planned and that users notice, or any event that degrades the service.',
          'Interruption que personne n’a planifiée et que les utilisateurs remarquent, ou tout événement qui dégrade le service.',
        ),
      },
      {
        term: say('planned maintenance', 'maintenance planifiée'),
        definition: say(
          'Normal upkeep during which the service is lost in whole or in part.',
          'Entretien normal pendant lequel le service est perdu en tout ou en partie.',
        ),
      },
      {
        term: say('settlement of a request', 'règlement d’une demande'),
        definition: say(
          'An answer to a question about the pages, the product, the start of a form, the account or sign-in.',
          'Réponse à une question sur les pages, le produit, la mise en ligne d’un formulaire, le compte ou la connexion.',
        ),
      },
    ),
  }),
  drafted('service-description', {
    services: rows({
      name: say('Online forms', 'Formulaires en ligne'),
      kind: 'service',
      description: say(
        'A cloud service with which federal bodies make and publish forms. The provider hosts it.',
        'Service infonuagique qui permet aux organismes fédéraux de créer et de publier des formulaires. Le fournisseur l’héberge.',
      ),
      recipients: say('federal departments and agencies', 'ministères et organismes fédéraux'),
      languages: ['en', 'fr'],
      channels: ['ONL', 'EML'],
    }),
  }),
  drafted('out-of-scope', {
    exclusions: rows({
      item: say(
        'Outages and failures of the cloud and e-mail infrastructure',
        'Pannes et défaillances de l’infrastructure infonuagique et de courriel',
      ),
      reason: say('They are outside the control of the provider', 'Elles échappent au fournisseur'),
      'done-by': say('the infrastructure supplier', 'le fournisseur d’infrastructure'),
    }),
  }),
  drafted('service-hours', {
    hours: rows({ days: weekdays, opens: '09:00', closes: '17:00' }),
    'time-zone': 'America/Toronto',
    holidays: 'CA',
    outages: rows(
      {
        window: say('Downtime that has to be planned', 'Interruption à planifier'),
        reason: say(
          'Delivery of a correction; the provider tries not to hinder the work of clients',
          'Livraison d’un correctif; le fournisseur tâche de ne pas nuire au travail des clients',
        ),
        notice: lasting(3, 'day'),
      },
      {
        window: say('Planned maintenance, off-peak', 'Maintenance planifiée, hors pointe'),
        reason: say('Normal upkeep, announced by e-mail', 'Entretien normal, annoncé par courriel'),
        notice: lasting(3, 'working-day'),
      },
    ),
  }),
  drafted('provider-obligations', {
    duties: rows(
      { duty: say('Host and support the system', 'Héberger et soutenir le système') },
      {
        duty: say(
          'Handle requests in the service hours',
          'Traiter les demandes pendant les heures de service',
        ),
      },
      {
        duty: say('Help clients connect their systems', 'Aider les clients à relier leurs systèmes'),
        standard: say('the response times below', 'les délais de réponse ci-dessous'),
      },
      { duty: say('Bring the system back after an outage', 'Rétablir le système après une panne') },
      {
        duty: say(
          'Send answers and sign-in codes to clients promptly',
          'Transmettre sans tarder aux clients les réponses et les codes de connexion',
        ),
        reference: say('service levels of the e-mail service', 'niveaux de service du service de courriel'),
      },
      {
        duty: say(
          'See that suppliers do not disconnect the system because a client misuses it',
          'Veiller à ce que les fournisseurs ne coupent pas le système parce qu’un client en fait mauvais usage',
        ),
      },
      {
        duty: say(
          'Limit the rate at which people send answers, to keep systems safe',
          'Limiter le rythme d’envoi des réponses, pour la sécurité des systèmes',
        ),
      },
      {
        duty: say(
          'Share the logs of the system with the cyber security authority',
          'Communiquer les journaux du système à l’autorité de cybersécurité',
        ),
      },
      {
        duty: say(
          'Give clients any news of an outage of the infrastructure',
          'Donner aux clients toute nouvelle d’une panne de l’infrastructure',
        ),
      },
      {
        duty: say(
          'Watch, follow and settle problems, found by its tools or reported',
          'Surveiller, suivre et régler les problèmes, décelés par ses outils ou signalés',
        ),
      },
      {
        duty: say(
          'Tell clients that the system cannot be reached as soon as it learns of it, whatever the cause',
          'Aviser les clients que le système est inaccessible dès qu’il l’apprend, quelle qu’en soit la cause',
        ),
      },
    ),
  }),
  drafted('third-parties', {
    'third-parties': rows(
      {
        name: say('Cloud infrastructure supplier', 'Fournisseur d’infrastructure infonuagique'),
        role: say(
          'Supplies the cloud, applies its terms, repairs its infrastructure',
          'Fournit le nuage, applique ses conditions, répare son infrastructure',
        ),
        'engaged-by': 'provider',
        availability: '99.9',
      },
      {
        name: say('E-mail supplier', 'Fournisseur de courriel'),
        role: say(
          'Delivers the answers to the government addresses given',
          'Achemine les réponses aux adresses gouvernementales fournies',
        ),
        'engaged-by': 'provider',
      },
    ),
    'consent-rule': 'free',
  }),
  drafted('applicable-policies', {
    instruments: rows(
      {
        instrument: say('Directive on Security Management', 'Directive sur la gestion de la sécurité'),
        party: 'provider',
      },
      {
        instrument: say(
          'Direction on the secure use of commercial cloud services',
          'Orientation sur l’utilisation sécurisée des services infonuagiques commerciaux',
        ),
        party: 'provider',
      },
    ),
  }),
  drafted('service-standards', {
    levels: [
      {
        id: 'uptime-year',
        statement: say(
          'The system is up in the service hours',
          'Le système fonctionne pendant les heures de service',
        ),
        kind: 'availability',
        channel: 'ONL',
        measure: say('share of the service hours of a year', 'part des heures de service d’une année'),
        'threshold-value': '99.0',
        unit: say('% of the time', '% du temps'),
        target: '100',
        window: 'year',
        exclusions: say('outages of the infrastructure', 'pannes de l’infrastructure'),
        source: say('status page', 'page d’état'),
        report: say('status page', 'page d’état'),
      },
      {
        id: 'downtime-year',
        statement: say('Downtime stays rare', 'Les temps d’arrêt restent rares'),
        kind: 'availability',
        channel: 'ONL',
        measure: say(
          'most downtime in the service hours',
          'temps d’arrêt maximal pendant les heures de service',
        ),
        'threshold-value': '1',
        unit: say('% of the time', '% du temps'),
        target: '100',
        window: 'year',
        source: say('status page', 'page d’état'),
        report: say('status page', 'page d’état'),
      },
      {
        id: 'availability-quarter',
        statement: say(
          'The code and the database are available',
          'Le code et la base de données sont disponibles',
        ),
        kind: 'availability',
        channel: 'ONL',
        measure: say('share of a calendar quarter', 'part d’un trimestre civil'),
        'threshold-value': '99.0',
        unit: say('% of the time', '% du temps'),
        target: '100',
        window: 'quarter',
        exclusions: say('urgent or planned maintenance', 'maintenance urgente ou planifiée'),
        source: say('status page', 'page d’état'),
        report: say('status page', 'page d’état'),
      },
      {
        id: 'page-load',
        statement: say('Pages appear quickly in Canada', 'Les pages s’affichent vite au Canada'),
        kind: 'other',
        channel: 'ONL',
        measure: say('load time on a fast connection', 'temps de chargement sur une connexion rapide'),
        'threshold-value': '10',
        unit: say('seconds, less than', 'secondes, moins de'),
        target: '100',
        window: 'year',
        exclusions: say('denial of service, infrastructure', 'déni de service, infrastructure'),
        source: say('status page', 'page d’état'),
        report: say('status page', 'page d’état'),
      },
    ],
    'normal-conditions': say(
      'Time lost during [[=planned maintenance]] is no outage. Time lost afterwards because of that work counts as one.',
      'Le temps perdu pendant la [[=maintenance planifiée]] n’est pas une panne. Le temps perdu par la suite à cause de ces travaux en est une.',
    ),
  }),
]
