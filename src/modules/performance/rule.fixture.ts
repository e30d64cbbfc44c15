import type { MeasureRule } from './rule.ts'

/** An invented promise: two working days from request to answer, in 95% of the cases of a month. */
export function answerRule(change: Partial<MeasureRule> = {}): MeasureRule {
  return {
    name: {
      en: 'Requests are answered within two working days',
      fr: 'Les demandes reçoivent une réponse en deux jours ouvrables',
    },
    kind: 'timeliness',
    channel: 'ALL',
    evidence: 'cases',
    timeZone: 'America/Toronto',
    clock: 'resolution',
    events: {
      opened: ['received'],
      responded: ['acknowledged'],
      closed: ['answered'],
      reopened: ['reopened'],
      pauses: [
        { start: ['asked client'], end: ['client replied'], reason: 'awaiting-client', causedBy: 'client' },
      ],
    },
    standard: { calendar: 'CA-ON', target: { workingDays: 2 } },
    pauseTerms: {
      reasons: [
        { code: 'awaiting-client', label: { en: 'Waiting for the client', fr: 'Attente du client' } },
      ],
    },
    target: '95',
    window: { kind: 'month' },
    exclusions: [],
    consequences: [],
    method: {
      formula: {
        en: 'answered in time ÷ answered or late',
        fr: 'réponses à temps ÷ réponses données ou en retard',
      },
      source: { en: 'request register', fr: 'registre des demandes' },
      frequency: 'monthly',
      owner: { en: 'Service desk', fr: 'Centre de services' },
      gapRule: { en: 'A month without data is not judged', fr: 'Un mois sans données n’est pas jugé' },
    },
    ...change,
  }
}
