import { known, lasting, must, row, say, type Wordings } from './wording.ts'

/** Information, languages, accessibility. */
export const protectionWording: Wordings = {
  security: {
    category: known('information-category'),
    clearance: known('clearance'),
    'incident-notice': lasting(1, 'working-day'),
    contact: known('client-runs'),
  },
  privacy: {
    purposes: say(
      'To provide the services of this agreement, and nothing else.',
      'Rendre les services de la présente entente, à l’exclusion de toute autre fin.',
    ),
    control: known('client'),
    'breach-notice': lasting(1, 'working-day'),
    retention: lasting(2, 'year'),
    'retention-start': say('last use', 'dernière utilisation'),
  },
  'information-management': {
    records: [
      row({
        class: say('Records of the services', 'Documents relatifs aux services'),
        control: known('client'),
        custodian: known('provider'),
        retention: lasting(2, 'year'),
        'retention-start': say('end of this agreement', 'fin de la présente entente'),
        disposition: 'returned',
      }),
    ],
    access: lasting(10, 'working-day'),
    return: lasting(30, 'day'),
  },
  atip: {
    controlling: known('client'),
    consultation: lasting(5, 'working-day'),
    contacts: [
      row({ party: known('client'), position: must('client-runs') }),
      row({ party: known('provider'), position: must('provider-runs') }),
    ],
  },
  'official-languages': {
    'both-languages': true,
    basis: known('language-basis'),
    'active-offer': say(
      'Staff must greet people in both languages and must go on in the one they choose.',
      'Le personnel doit accueillir les gens dans les deux langues et doit poursuivre dans celle qu’ils choisissent.',
    ),
    documents: 'both',
  },
  accessibility: {
    standard: say('EN 301 549', 'EN 301 549'),
    version: '3.2.1',
    responsible: known('provider'),
    adaptation: lasting(15, 'working-day'),
  },
}
