/** A promise of the published agreement: where the file holds it, and the words by which the source is recognized. */
export type Promised = {
  readonly says: string
  /** Element, then the path of the typed value: "incident-problem severities.r1.response". */
  readonly at: readonly string[]
  readonly source: { readonly en: RegExp; readonly fr: RegExp }
}

/** Every promise of the agreement of July 31, 2024, in its order. Facts only, in words of our own. */
export const promises: readonly Promised[] = [
  promise(
    'hosting and support',
    ['provider-obligations duties.r1.duty'],
    /Hosting and supporting/,
    /d’héberger et de maintenir/,
  ),
  promise(
    'support from 9:00 to 17:00, Eastern time',
    [
      'service-hours hours.r1.days',
      'service-hours hours.r1.opens',
      'service-hours hours.r1.closes',
      'service-hours time-zone',
      'provider-obligations duties.r2.duty',
    ],
    /9am to 5pm Eastern/,
    /de 9 h à 17 h, heure de l’Est/,
  ),
  promise(
    'help to integrate',
    ['provider-obligations duties.r3.duty'],
    /API integration support/,
    /intégration API/,
  ),
  promise(
    'Protected A by e-mail',
    ['security transfers.r1.means', 'security transfers.r1.category'],
    /via email .*Protected A/,
    /par courriel .*PROTÉGÉ A/,
  ),
  promise(
    'Protected B by the database',
    ['security transfers.r2.means', 'security transfers.r2.category', 'security category'],
    /response database .*PROTECTED B/,
    /base de données .*PROTÉGÉ B/,
  ),
  promise(
    'major vulnerabilities within a week of the cause',
    ['security fixes.r1.within', 'security fixes.r1.counted-from', 'security fixes.r1.by'],
    /no more than a week after the root cause/,
    /au plus tard une semaine après la découverte/,
  ),
  promise('longer for code of others', ['security fixes.r2.by'], /External dependencies/, /code externe/),
  promise(
    'infrastructure repaired by its supplier',
    ['security fixes.r3.by'],
    /infrastructure-level patching/,
    /correctif apporté à l’infrastructure/,
  ),
  promise(
    'service restored',
    ['provider-obligations duties.r4.duty'],
    /Restoring the system/,
    /rétablir le fonctionnement/,
  ),
  promise(
    'clients alerted at once; status page',
    ['provider-obligations duties.r11.duty', 'incident-problem status-page'],
    /Alerting clients/,
    /d’avertir la clientèle/,
  ),
  promise(
    'answers and codes sent promptly',
    ['provider-obligations duties.r5.duty'],
    /two-factor authentication/,
    /authentification à deux facteurs/,
  ),
  promise(
    'no disconnection for misuse',
    ['provider-obligations duties.r6.duty'],
    /do not disconnect/,
    /ne déconnectent pas/,
  ),
  promise(
    'pages in less than 10 seconds',
    ['service-standards levels.page-load.threshold-value', 'service-standards levels.page-load.exclusions'],
    /less than 10 seconds/,
    /inférieur à 10 secondes/,
  ),
  promise(
    'rate of answers limited',
    ['provider-obligations duties.r7.duty'],
    /Limiting the rate/,
    /de limiter le rythme/,
  ),
  promise(
    'security directive followed',
    ['applicable-policies instruments.r1.instrument'],
    /Directive on Security Management/,
    /directive sur la gestion de la sécurité/,
  ),
  promise(
    'logs shared; cloud direction followed',
    ['provider-obligations duties.r8.duty', 'applicable-policies instruments.r2.instrument'],
    /Sharing application logs/,
    /de partager les journaux/,
  ),
  promise(
    'suspension for improper use, with a reasoned notice',
    [
      'termination suspension.r1.ground',
      'termination suspension.r1.party',
      'termination suspension.r1.reasons',
    ],
    /can suspend a service/,
    /peut suspendre le service/,
  ),
  promise(
    'suppliers deliver e-mail',
    ['third-parties third-parties.r2.role'],
    /Delivering emails/,
    /d’envoyer des courriels/,
  ),
  promise(
    'suppliers provide the cloud and its terms',
    ['third-parties third-parties.r1.role'],
    /Enforcing the/,
    /de faire appliquer/,
  ),
  promise(
    'no answer for the infrastructure',
    ['out-of-scope exclusions.r1.item'],
    /not responsible for issues or outages/,
    /n’est pas responsable des problèmes/,
  ),
  promise(
    'news of its outages',
    ['provider-obligations duties.r9.duty'],
    /updating clients/,
    /transmettre à la clientèle/,
  ),
  promise(
    '99.0% in the service hours of a year',
    ['service-standards levels.uptime-year.threshold-value', 'service-standards levels.uptime-year.window'],
    /99\.0% uptime/,
    /99,0 % du temps/,
  ),
  promise(
    'no more than 1% of downtime',
    ['service-standards levels.downtime-year.threshold-value'],
    /no more than 1% downtime/,
    /plus de 1 % du temps/,
  ),
  promise(
    '99.0% of each quarter, maintenance aside',
    [
      'service-standards levels.availability-quarter.threshold-value',
      'service-standards levels.availability-quarter.window',
      'service-standards levels.availability-quarter.exclusions',
    ],
    /99\.0% — excluding .* each calendar quarter/,
    /99 % pour .* chaque trimestre/,
  ),
  promise(
    'what downtime is',
    ['definitions terms.r1.definition'],
    /Downtime is defined/,
    /Le temps d’arrêt correspond/,
  ),
  promise(
    '3 days’ notice of planned downtime',
    ['service-hours outages.r1.notice', 'service-hours outages.r1.reason'],
    /with 3 days notice and try to ensure/,
    /3 jours à l’avance et tenterons/,
  ),
  promise(
    'the supplier promises 99.9%',
    ['third-parties third-parties.r1.availability'],
    /99\.9% uptime/,
    /99,9 %/,
  ),
  promise(
    'problems watched and settled',
    ['provider-obligations duties.r10.duty'],
    /monitor, track, and remedy/,
    /surveiller les problèmes/,
  ),
  promise(
    'unavailable: 8 hours, then every 2 hours',
    ['incident-problem severities.r1.response', 'incident-problem severities.r1.updates'],
    /unavailable.* 8 hours.* Every two hours/,
    /indisponible.* Huit heures.* deux heures/,
  ),
  promise(
    'affected: 1 working day, then each working day',
    ['incident-problem severities.r2.response', 'incident-problem severities.r2.updates'],
    /affected.* 1 business day .* 1 per/,
    /affecté.* Un jour ouvrable .* Une par jour/,
  ),
  promise(
    'working: 2 working days, then every 2',
    ['incident-problem severities.r3.response', 'incident-problem severities.r3.updates'],
    /functioning.* 2 business days .* 2 business days/,
    /fonctionnel.* Deux jours ouvrables .* Deux jours ouvrables/,
  ),
  promise(
    '8 hours to respond to a request',
    ['relationship-management responses.r1.response'],
    /within eight hours/,
    /délai de huit heures/,
  ),
  promise(
    'closed after 10 days of silence',
    ['relationship-management responses.r5.closed-after'],
    /closed after 10 days/,
    /clôturés au bout de 10 jours/,
  ),
  promise(
    'new ticket: 1 and 5 working days',
    ['relationship-management responses.r2.response', 'relationship-management responses.r2.resolution'],
    /New ticket created .* 1 business day .* 5 business days/,
    /nouveau ticket .* Un jour ouvrable .* Cinq jours ouvrables/,
  ),
  promise(
    'waiting ticket: closed after 10 working days',
    ['relationship-management responses.r4.closed-after'],
    /Waiting on Customer.* 10 business days/,
    /En attente d’action.* Dix jours ouvrables/,
  ),
  promise(
    'service affected: 1 and 5 working days',
    [
      'relationship-management responses.r3.response',
      'relationship-management responses.r3.resolution',
      'incident-problem severities.r2.restore',
    ],
    /affected .* 1 business day .* 5 business days/,
    /affecté .* Un jour ouvrable .* Cinq jours ouvrables/,
  ),
  promise(
    'what settlement is',
    ['definitions terms.r3.definition'],
    /By resolution we mean/,
    /Nous entendons par résolution/,
  ),
  promise(
    'what planned maintenance is',
    ['definitions terms.r2.definition'],
    /shall be defined as a complete or partial/,
    /se définit comme une perte/,
  ),
  promise(
    '3 working days’ notice of maintenance, off-peak, by e-mail',
    ['service-hours outages.r2.notice', 'service-hours outages.r2.window', 'service-hours outages.r2.reason'],
    /fewer than 3 business days/,
    /au moins 3 jours ouvrables/,
  ),
  promise(
    'what counts as an outage',
    ['service-standards normal-conditions'],
    /shall not be considered a service outage/,
    /n’est pas considérée comme une interruption/,
  ),
  promise(
    '2 months’ notice of the end',
    ['termination notice', 'termination grounds.r1.ground', 'termination grounds.r1.notice'],
    /2 months in advance via email to the address/,
    /2 mois à l’avance par un courriel envoyé à l’adresse/,
  ),
  promise(
    'data and other solutions at the end',
    ['termination wind-down.r1.task', 'termination wind-down.r2.task'],
    /options analysis/,
    /solutions alternatives/,
  ),
  promise('open source', ['ip works.r1.licence', 'ip works.r1.on-exit'], /open source/, /code source ouvert/),
  // Sentences that say again, or further, what a promise above says.
  promise(
    'a service in the cloud',
    ['service-description services.r1.description'],
    /is a cloud-based service/,
    /est un service infonuagique/,
  ),
  promise(
    'for federal bodies, hosted by the provider',
    ['service-description services.r1.description', 'service-description services.r1.recipients'],
    /enables Canadian federal departments/,
    /permet aux ministères et organismes/,
  ),
  promise(
    'weaknesses judged and repaired in time',
    ['security fixes.r1.by', 'security fixes.r1.within'],
    /vulnerabilities in a timely manner/,
    /corriger les failles|vulnérabilités/,
  ),
  promise(
    'the state of the service in real time',
    ['incident-problem status-page'],
    /real-time \[Status page\]/,
    /statut en temps réel/,
  ),
  promise(
    'incidents answered quickly, by a process',
    ['incident-problem severities.r1.response', 'incident-problem escalation'],
    /Responding quickly to incidents/,
    /répondre rapidement aux incidents/,
  ),
  promise(
    'the direction on the cloud',
    ['applicable-policies instruments.r2.instrument'],
    /Direction on the Secure Use/,
    /Orientation sur l’utilisation sécurisée/,
  ),
  promise(
    'a notice with its reason',
    ['termination suspension.r1.reasons'],
    /Notices of disconnect/,
    /avis de déconnexion justifiés/,
  ),
  promise(
    'the supplier brings the cloud',
    ['third-parties third-parties.r1.role'],
    /Providing AWS/,
    /fournir l’infrastructure infonuagique/,
  ),
  promise(
    'no answer for the suppliers of cloud and e-mail',
    ['out-of-scope exclusions.r1.item', 'out-of-scope exclusions.r1.done-by'],
    /not responsible for Amazon/,
    /n’est pas non plus responsable/,
  ),
  promise(
    'the code and the database are covered',
    ['service-standards levels.availability-quarter.statement'],
    /covers infrastructure running/,
    /vise l’infrastructure/,
  ),
  promise(
    'the supplier’s downtime is left out',
    ['service-standards levels.uptime-year.exclusions'],
    /excludes any downtime experienced by Amazon/,
    /exclut toute immobilisation/,
  ),
  promise(
    'requests on the support page',
    ['relationship-management desk'],
    /should be directed to/,
    /doivent être soumises/,
  ),
  promise('a register of tickets', ['relationship-management desk'], /Service tickets/, /tickets de service/),
  promise(
    'maintenance off-peak',
    ['service-hours outages.r2.window'],
    /non-peak periods/,
    /en dehors des périodes d’activité élevée/,
  ),
  promise(
    'time lost after maintenance counts',
    ['service-standards normal-conditions'],
    /outside of a planned maintenance period/,
    /en dehors d’une période de maintenance/,
  ),
  promise(
    'news of maintenance by e-mail',
    ['service-hours outages.r2.reason'],
    /shall be shared by email/,
    /communiqués par courriel/,
  ),
  promise('updated on July 2, 2024', ['doc-control revision-date'], /July 2, 2024/, /2 juillet 2024/),
]

/** Sentences that promise nothing: how the provider works. */
export const remarks = { en: [/uses a continuous delivery approach/], fr: [/approche de livraison continue/] }

function promise(says: string, at: readonly string[], en: RegExp, fr: RegExp): Promised {
  return { says, at, source: { en, fr } }
}
