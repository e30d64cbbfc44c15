import type { Source } from '../source.ts'

/** Guideline on Service Agreements: Essential Elements (2012). Section 5 lists the elements. */
export function guideline2012(section = '5'): Source {
  return { instrument: '25761', section, generation: '2012', status: 'not-withdrawn', established: true }
}

/** The archived 2003 checklist on collaborative arrangements, for regional managers. */
export const checklist2003: Source = {
  instrument: 'tbs-regional-managers-checklist',
  generation: '2003',
  status: 'archived',
  established: true,
}

/** Guideline on Service Standards, archived. */
export const serviceStandardsGuideline: Source = {
  instrument: '25750',
  generation: '2012',
  status: 'archived',
  established: true,
}

/** Directive on Charging and Special Financial Authorities, in force. */
export const chargingDirective: Source = {
  instrument: '32502',
  generation: '2020',
  status: 'in-force',
  established: true,
}

/** Directive on Service and Digital, in force. */
export const serviceAndDigitalDirective: Source = {
  instrument: '32601',
  generation: '2020',
  status: 'in-force',
  established: true,
}

/** An act or regulation in force: `statute('O-3.01', '10')` is section 10 of the Official Languages Act. */
export function statute(instrument: string, section?: string): Source {
  return {
    instrument,
    ...(section === undefined ? {} : { section }),
    generation: 'statute',
    status: 'in-force',
    established: true,
  }
}

/** Seen in agreements that public bodies publish, not required by an instrument: ours to edit. */
export const publishedPractice: Source = {
  instrument: 'entente',
  section: 'published-agreements',
  generation: 'entente',
  status: 'own',
  established: false,
}

/** Our own proposal: editable data, never called official. */
export const ententeDesign: Source = {
  instrument: 'entente',
  generation: 'entente',
  status: 'own',
  established: false,
}
