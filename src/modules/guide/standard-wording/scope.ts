import { known, lasting, must, row, say, type Wordings } from './wording.ts'

/** What is provided, when, to whom, and what each side does for it. */
export const scopeWording: Wordings = {
  'out-of-scope': {
    exclusions: [
      row({
        item: say(
          'Work that this agreement does not describe',
          'Travail que la présente entente ne décrit pas',
        ),
        reason: say('An amendment can add it.', 'Un avenant peut l’ajouter.'),
      }),
    ],
  },
  'service-assumptions': {
    assumptions: [
      row({
        assumption: say(
          'Demand stays close to the volumes forecast.',
          'La demande demeure proche des volumes prévus.',
        ),
        kind: 'assumption',
        owner: known('client'),
      }),
      row({
        assumption: say(
          'The systems and premises that the service needs stay available.',
          'Les systèmes et les locaux nécessaires au service demeurent disponibles.',
        ),
        kind: 'dependency',
        owner: known('provider'),
      }),
    ],
  },
  volumes: {
    volumes: [
      row({
        unit: say('request', 'demande'),
        period: say('fiscal year', 'exercice'),
        forecast: known('volume'),
      }),
    ],
  },
  'service-hours': {
    hours: [row({ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '08:00', closes: '16:00' })],
    'time-zone': known('time-zone'),
    holidays: 'CA',
  },
  'client-obligations': {
    obligations: [
      row({
        input: say('Complete requests', 'Demandes complètes'),
        quality: say('accurate and up to date', 'exactes et à jour'),
        'stops-clock': true,
      }),
      row({
        input: say('Decisions that the service waits for', 'Décisions que le service attend'),
        deadline: lasting(5, 'working-day'),
        'counted-from': say('the question of the provider', 'la question du fournisseur'),
        'stops-clock': true,
      }),
    ],
  },
  'provider-obligations': {
    duties: [
      row({
        duty: say('Provide the services at the levels agreed', 'Rendre les services aux niveaux convenus'),
      }),
      row({
        duty: say(
          'Employ qualified staff and supervise them',
          'Affecter un personnel qualifié et l’encadrer',
        ),
      }),
      row({
        duty: say(
          'Tell the client early of anything that threatens a level',
          'Signaler tôt au client tout ce qui menace un niveau',
        ),
      }),
    ],
  },
  'third-parties': { 'consent-rule': 'consent' },
  'request-intake': {
    entries: [
      row({
        channel: 'EML',
        contact: say(
          'the contact named in the contact list',
          'le contact indiqué dans la liste des contacts',
        ),
      }),
    ],
    'required-data': say('what is needed, for whom and by when.', 'ce qu’il faut, pour qui et pour quand.'),
    acknowledgement: lasting(2, 'working-day'),
    'incomplete-rule': say(
      'The provider must say what is missing when it acknowledges the request.',
      'Le fournisseur doit préciser ce qui manque lorsqu’il accuse réception de la demande.',
    ),
  },
  'incident-problem': {
    'incident-definition': say(
      'An incident interrupts the service or makes it worse.',
      'Un incident interrompt le service ou en réduit la qualité.',
    ),
    'report-to': say(
      'the contact named in the contact list',
      'le contact indiqué dans la liste des contacts',
    ),
    severities: [
      row({
        severity: '1',
        criteria: say('The service has stopped', 'Le service est interrompu'),
        response: lasting(2, 'working-hour'),
        restore: lasting(1, 'working-day'),
        responsible: must('provider-runs'),
      }),
      row({
        severity: '2',
        criteria: say('The service works with difficulty', 'Le service fonctionne avec difficulté'),
        response: lasting(1, 'working-day'),
        restore: lasting(5, 'working-day'),
        responsible: must('provider-runs'),
      }),
    ],
    escalation: say(
      'An incident that is not settled in time must climb the steps of [[#issue-resolution]].',
      'Un incident qui n’est pas réglé à temps doit franchir les paliers de l’[[#issue-resolution]].',
    ),
  },
  'business-continuity': {
    rto: lasting(2, 'working-day'),
    rpo: lasting(1, 'working-day'),
    'maximum-downtime': lasting(5, 'working-day'),
    'plan-owner': known('provider-runs'),
    'test-frequency': 'annual',
  },
}
