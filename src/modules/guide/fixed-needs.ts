import type { DocumentType, Need } from './element.ts'

/** Documents whose content does not depend on the tier: a statement of intent, an exchange of information, a change. */
export type FixedType = 'LOI' | 'ISA' | 'AMD'

/** What these documents need; an element of their section order that is not named here is optional. Ours. */
export const fixedNeeds: { readonly [type in FixedType]: { readonly [element: string]: Need } } = {
  LOI: needs({
    required: [
      ...['title', 'parties', 'background', 'purpose', 'legal-nature', 'authorities', 'service-description'],
      ...['designated-officials', 'term', 'language-versions', 'signatures'],
    ],
    recommended: ['doc-control', 'service-assumptions', 'roles', 'financial-arrangement', 'termination'],
  }),
  ISA: needs({
    required: [
      ...['title', 'parties', 'doc-control', 'background', 'purpose', 'legal-nature', 'authorities', 'roles'],
      ...['designated-officials', 'privacy', 'security', 'information-management', 'confidentiality', 'term'],
      ...['review', 'amendment', 'issue-resolution', 'termination', 'language-versions', 'signatures'],
    ],
    recommended: [
      ...['definitions', 'doc-hierarchy', 'applicable-policies', 'atip', 'procedures', 'incident-problem'],
      ...['risk-management', 'audit-evaluation', 'compliance', 'exit-plan', 'notices', 'contacts-list'],
    ],
  }),
  AMD: needs({
    required: [
      ...['title', 'parties', 'doc-control', 'doc-hierarchy', 'purpose', 'amendment', 'term'],
      ...['language-versions', 'signatures'],
    ],
    recommended: ['background', 'authorities'],
  }),
}

export function isFixedType(type: DocumentType): type is FixedType {
  return type in fixedNeeds
}

function needs(lists: { readonly required: readonly string[]; readonly recommended: readonly string[] }): {
  readonly [element: string]: Need
} {
  return {
    ...Object.fromEntries(lists.recommended.map((id) => [id, 'recommended' as const])),
    ...Object.fromEntries(lists.required.map((id) => [id, 'required' as const])),
  }
}
