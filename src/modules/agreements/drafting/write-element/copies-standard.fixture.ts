import type { ServiceStandard } from '../../../standards/index.ts'

export const both = (text: string) => ({ en: text, fr: text })

/** A service standard of an invented desk, every part of it filled in. */
export const copiesStandard: ServiceStandard = {
  kind: 'timeliness',
  statement: both('Sent in time'),
  channel: 'ALL',
  limit: {
    target: { workingDays: 5 },
    calendar: 'CA-NS',
    start: both('received'),
    stop: both('sent'),
    pauses: both('waiting'),
  },
  target: '90',
  window: { kind: 'rolling', days: 365 },
  normalConditions: both('open'),
  exclusions: both('floods'),
  method: {
    formula: both('sent in time ÷ sent'),
    source: both('desk'),
    frequency: 'monthly',
    owner: both('head'),
    gapRule: both('nothing'),
  },
  report: both('yearly'),
}
