import { each, known, lasting, must, row, say, type Wordings } from './wording.ts'

/** What is expected, how it is measured and what happens when it falls short. */
export const performanceWording: Wordings = {
  'expected-results': {
    results: [
      row({
        kind: 'outcome',
        result: say(
          'Requests are served at the levels agreed',
          'Les demandes sont traitées aux niveaux convenus',
        ),
        indicator: say('share of service levels met', 'part des niveaux de service atteints'),
        target: say('every level', 'tous les niveaux'),
        date: must('end'),
      }),
    ],
  },
  'service-standards': {
    levels: [
      row({
        statement: must('level-statement'),
        kind: 'timeliness',
        channel: 'all',
        measure: say('time from request to result', 'délai entre la demande et le résultat'),
        threshold: known('level-limit'),
        'clock-start': say('receipt of a complete request', 'réception d’une demande complète'),
        'clock-stop': say('delivery of the result', 'remise du résultat'),
        target: known('level-target'),
        window: 'quarter',
        source: say('register of requests', 'registre des demandes'),
        report: say('quarterly report', 'rapport trimestriel'),
      }),
    ],
    'normal-conditions': say(
      'The levels hold while volumes stay within the forecast.',
      'Les niveaux valent tant que les volumes respectent les prévisions.',
    ),
    complaints: say('the contact named in the contact list', 'le contact indiqué dans la liste des contacts'),
  },
  'performance-targets': {
    targets: [
      row({
        measure: say('Service levels met', 'Niveaux de service atteints'),
        kind: 'level',
        unit: say('% of levels', '% des niveaux'),
        target: '100',
        period: 'quarterly',
        direction: 'higher',
      }),
    ],
  },
  measurement: {
    methods: [
      each('level', {
        level: known('level'),
        numerator: say('requests that met the level', 'demandes qui respectent le niveau'),
        denominator: say('requests completed', 'demandes traitées'),
        source: say('register of requests', 'registre des demandes'),
        frequency: 'monthly',
        owner: must('provider-runs'),
      }),
    ],
  },
  'client-satisfaction': {
    instrument: say('short questionnaire', 'court questionnaire'),
    scale: say('five points', 'cinq points'),
    frequency: 'annual',
    target: '80',
    owner: known('provider-runs'),
  },
  'performance-reporting': {
    reports: [
      row({
        content: say('Results of each level, with causes', 'Résultats de chaque niveau, avec les causes'),
        receivers: say('officials of both parties', 'personnes désignées des deux parties'),
        frequency: 'quarterly',
        due: lasting(15, 'working-day'),
        responsible: must('provider-runs'),
      }),
    ],
    meetings: 'quarterly',
    monitor: known('client-runs'),
  },
  'service-improvement': {
    trigger: say(
      'a target missed in two periods in a row.',
      'une cible manquée pendant deux périodes de suite.',
    ),
    'plan-content': say(
      'the cause, the measures and who answers for them.',
      'la cause, les mesures et la personne qui en répond.',
    ),
    'plan-due': lasting(20, 'working-day'),
    authority: known('provider-decides'),
  },
}
