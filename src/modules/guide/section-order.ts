import type { DocumentType } from './element.ts'

/**
 * The order of sections in each document type. A letter of agreement, a memorandum, a master agreement and a
 * service level agreement can each stand alone, so each gives a place to all 90 elements; the others are partial.
 */
export const sectionOrders: { readonly [type in DocumentType]: readonly string[] } = {
  LOI: [
    ...[
      'title',
      'doc-control',
      'parties',
      'background',
      'purpose',
      'principles',
      'legal-nature',
      'authorities',
    ],
    ...['service-description', 'out-of-scope', 'service-assumptions', 'roles', 'designated-officials'],
    ...['decision-process', 'risk-management', 'confidentiality', 'communications', 'privacy', 'security'],
    ...['financial-arrangement', 'cost-base', 'conditional-funding', 'expected-results'],
    ...['pilot', 'implementation-plan', 'accountability-implementation'],
    ...['term', 'review', 'amendment', 'issue-resolution', 'termination', 'notices', 'language-versions'],
    ...['signatures', 'annexes', 'contacts-list'],
  ],
  LOA: standAlone(),
  MOU: standAlone(),
  MA: master(),
  SLA: serviceLevels(),
  ANX: [
    ...['title', 'doc-control', 'service-package', 'procedures', 'privacy', 'technology', 'assets'],
    ...['human-resources', 'cost-base', 'fee-structure', 'financial-coding', 'implementation-plan'],
    ...['transition-plan', 'change-management-people', 'training', 'operations-handover', 'exit-plan'],
    'contacts-list',
  ],
  ISA: [
    ...[
      'title',
      'doc-control',
      'parties',
      'background',
      'purpose',
      'definitions',
      'legal-nature',
      'authorities',
    ],
    ...['doc-hierarchy', 'applicable-policies', 'roles', 'designated-officials', 'privacy', 'security'],
    ...['information-management', 'atip', 'confidentiality', 'third-parties', 'procedures', 'technology'],
    ...[
      'incident-problem',
      'training',
      'compliance',
      'risk-management',
      'audit-evaluation',
      'communications',
    ],
    ...['term', 'review', 'amendment', 'change-control', 'issue-resolution', 'termination', 'exit-plan'],
    ...['notices', 'language-versions', 'signatures', 'annexes', 'contacts-list'],
  ],
  AMD: [
    ...[
      'title',
      'doc-control',
      'parties',
      'doc-hierarchy',
      'background',
      'purpose',
      'authorities',
      'amendment',
    ],
    ...[
      'service-description',
      'out-of-scope',
      'fee-structure',
      'budget-estimate',
      'service-standards',
      'term',
    ],
    ...['notices', 'language-versions', 'signatures', 'annexes'],
  ],
}

/** The element ids of a document type in the order of its sections. */
export function sectionOrder(type: DocumentType): readonly string[] {
  return sectionOrders[type]
}

function standAlone(): readonly string[] {
  return [
    ...[
      'title',
      'doc-control',
      'parties',
      'background',
      'purpose',
      'definitions',
      'principles',
      'legal-nature',
    ],
    ...['authorities', 'applicable-policies', 'doc-hierarchy'],
    ...services(),
    ...['roles', 'client-obligations', 'provider-obligations'],
    ...governance(),
    ...money(),
    ...performance(),
    ...operations(),
    ...information(),
    ...protections(),
    ...implementation(),
    ...life(),
    ...['notices', 'language-versions', 'signatures', 'annexes', 'contacts-list'],
  ]
}

function master(): readonly string[] {
  return [
    ...[
      'title',
      'doc-control',
      'parties',
      'doc-hierarchy',
      'background',
      'purpose',
      'definitions',
      'principles',
    ],
    ...['legal-nature', 'authorities', 'applicable-policies'],
    ...services(),
    ...['roles', 'client-obligations', 'provider-obligations'],
    ...governance(),
    ...money(),
    ...performance(),
    ...information(),
    ...protections(),
    ...operations(),
    ...implementation(),
    ...['review', 'amendment', 'change-control', 'issue-resolution', 'term', 'termination', 'exit-plan'],
    ...['notices', 'language-versions', 'signatures', 'annexes', 'contacts-list'],
  ]
}

function serviceLevels(): readonly string[] {
  return [
    ...[
      'title',
      'doc-control',
      'parties',
      'doc-hierarchy',
      'background',
      'purpose',
      'definitions',
      'principles',
    ],
    ...['legal-nature', 'authorities', 'applicable-policies'],
    ...['service-description', 'criticality', 'service-assumptions', 'service-package', 'out-of-scope'],
    ...['eligibility', 'service-hours', 'volumes', 'channels', 'third-parties'],
    ...['roles', 'client-obligations', 'provider-obligations', 'expected-results', 'service-standards'],
    ...['performance-targets', 'relationship-management', 'designated-officials', 'committees'],
    ...[
      'decision-process',
      'risk-management',
      'request-intake',
      'procedures',
      'incident-problem',
      'business-continuity',
    ],
    ...['technology', 'assets', 'human-resources'],
    ...['measurement', 'client-satisfaction', 'performance-reporting', 'service-improvement', 'remedies'],
    ...['benchmarking', ...money(), ...information(), ...protections(), ...implementation(), ...life()],
    ...['notices', 'language-versions', 'signatures', 'annexes', 'contacts-list'],
  ]
}

function services(): readonly string[] {
  return [
    ...['service-description', 'service-package', 'out-of-scope', 'service-assumptions', 'eligibility'],
    ...['volumes', 'service-hours', 'channels', 'criticality', 'third-parties'],
  ]
}

function governance(): readonly string[] {
  return [
    'committees',
    'decision-process',
    'designated-officials',
    'relationship-management',
    'risk-management',
  ]
}

function money(): readonly string[] {
  return [
    ...['financial-arrangement', 'financial-authority', 'cost-base', 'fee-structure', 'pooling'],
    ...['budget-estimate', 'conditional-funding', 'invoicing', 'financial-coding', 'level-variance-finance'],
    ...['cost-change', 'taxes', 'financial-reporting'],
  ]
}

function performance(): readonly string[] {
  return [
    ...['expected-results', 'service-standards', 'performance-targets', 'measurement', 'client-satisfaction'],
    ...['performance-reporting', 'service-improvement', 'remedies', 'benchmarking'],
  ]
}

function operations(): readonly string[] {
  return [
    ...['request-intake', 'procedures', 'incident-problem', 'business-continuity', 'technology', 'assets'],
    'human-resources',
  ]
}

function information(): readonly string[] {
  return [
    ...['security', 'privacy', 'information-management', 'atip', 'confidentiality', 'official-languages'],
    ...['accessibility', 'communications'],
  ]
}

function protections(): readonly string[] {
  return ['ip', 'liability', 'compliance', 'audit-evaluation']
}

function implementation(): readonly string[] {
  return [
    ...['implementation-plan', 'transition-plan', 'joint-procedures', 'accountability-implementation'],
    ...['change-management-people', 'training', 'pilot', 'operations-handover'],
  ]
}

function life(): readonly string[] {
  return ['term', 'review', 'amendment', 'change-control', 'issue-resolution', 'termination', 'exit-plan']
}
