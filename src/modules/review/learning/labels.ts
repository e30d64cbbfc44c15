/**
 * What the shared agreements hold, by element of the guide, read twice by a person's rules in docs/review.md. Elements
 * named in neither list are absent. Facts only: no text of the agreements is kept here.
 */
export type TextLabels = {
  /** Texts of one publisher are never on both sides of an evaluation. */
  readonly source: string
  /** Paths under the shared agreements folder that these labels hold for. */
  readonly files: RegExp
  readonly present: string
  /** Mentioned in passing, or readers disagreed. */
  readonly unsettled: string
}

export const labels: readonly TextLabels[] = [
  {
    source: 'gc-forms',
    files: /^gc-forms-sla\/(?:en|fr)\/(?:2022-11|2023-0[123])/,
    present:
      'title parties doc-control background purpose definitions service-description out-of-scope service-hours client-obligations provider-obligations eligibility applicable-policies third-parties roles relationship-management termination request-intake incident-problem security privacy information-management atip technology service-standards performance-targets measurement exit-plan notices contacts-list',
    unsettled:
      'authorities service-assumptions volumes designated-officials change-control audit-evaluation liability communications ip compliance procedures business-continuity official-languages channels pilot risk-management performance-reporting joint-procedures service-improvement level-variance-finance remedies confidentiality term expected-results operations-handover',
  },
  {
    source: 'gc-forms',
    files: /^gc-forms-sla\/(?:en|fr)\/(?:2023-(?:0[4-9]|1\d)|2024)/,
    present:
      'title parties doc-control background definitions service-description out-of-scope service-hours provider-obligations applicable-policies third-parties roles relationship-management termination request-intake incident-problem security technology service-standards performance-targets measurement exit-plan notices contacts-list',
    unsettled:
      'purpose eligibility client-obligations service-assumptions volumes change-control liability communications ip compliance channels information-management joint-procedures risk-management procedures service-improvement designated-officials term operations-handover level-variance-finance remedies privacy pilot confidentiality audit-evaluation business-continuity performance-reporting',
  },
  {
    source: 'dinum',
    files: /^fr-dinum/,
    present:
      'title parties doc-control purpose definitions term service-description out-of-scope service-hours client-obligations provider-obligations eligibility applicable-policies third-parties roles relationship-management amendment change-control termination audit-evaluation liability confidentiality incident-problem security privacy information-management technology financial-arrangement pooling level-variance-finance service-standards performance-targets exit-plan notices contacts-list',
    unsettled:
      'background authorities designated-officials issue-resolution risk-management communications ip compliance procedures request-intake atip channels fee-structure invoicing cost-change measurement performance-reporting remedies joint-procedures service-improvement doc-hierarchy expected-results accountability-implementation implementation-plan legal-nature operations-handover annexes service-assumptions decision-process official-languages',
  },
  {
    source: 'uk-core',
    files: /^uk-core/,
    present:
      'title parties doc-hierarchy background purpose definitions authorities term service-description out-of-scope client-obligations provider-obligations applicable-policies third-parties roles designated-officials issue-resolution amendment termination confidentiality security privacy information-management atip signatures annexes contacts-list',
    unsettled:
      'eligibility risk-management communications compliance procedures incident-problem technology channels expected-results service-standards training joint-procedures notices remedies doc-control human-resources legal-nature relationship-management decision-process liability service-package performance-targets',
  },
  {
    source: 'fr-etat-1984',
    files: /^fr-etat-departement\/modele/,
    present:
      'title parties background purpose authorities term amendment service-description transition-plan assets human-resources financial-arrangement financial-authority annexes',
    unsettled:
      'security technology invoicing joint-procedures decision-process committees termination notices provider-obligations roles information-management applicable-policies financial-coding doc-control procedures third-parties pooling service-hours budget-estimate exit-plan eligibility implementation-plan legal-nature signatures client-obligations',
  },
  {
    source: 'fr-law-1992',
    files: /^fr-etat-departement\/decret/,
    present:
      'service-description service-standards performance-reporting fee-structure assets financial-arrangement invoicing cost-change term',
    unsettled:
      'title parties authorities volumes measurement budget-estimate amendment implementation-plan provider-obligations pooling review applicable-policies purpose cost-base financial-reporting performance-targets background conditional-funding annexes client-obligations doc-hierarchy',
  },
  {
    source: 'fr-law-1992',
    files: /^fr-etat-departement\/loi/,
    present:
      'parties term service-description volumes service-standards financial-arrangement cost-change cost-base',
    unsettled:
      'title amendment budget-estimate pooling invoicing fee-structure human-resources termination authorities applicable-policies purpose provider-obligations implementation-plan background conditional-funding performance-targets assets doc-hierarchy legal-nature annexes client-obligations',
  },
  {
    source: 'us-18f',
    files: /^us-18f\/18f-standard/,
    present:
      'parties purpose financial-arrangement cost-base cost-change invoicing financial-coding liability applicable-policies accessibility communications provider-obligations title',
    unsettled:
      'volumes ip issue-resolution financial-authority fee-structure out-of-scope technology third-parties client-obligations exit-plan principles joint-procedures doc-hierarchy legal-nature financial-reporting service-description authorities background audit-evaluation measurement conditional-funding service-standards',
  },
  {
    source: 'us-18f',
    files: /^us-18f\/r-n-r/,
    present: 'purpose roles committees designated-officials decision-process procedures title',
    unsettled:
      'parties signatures accountability-implementation cost-base budget-estimate implementation-plan human-resources provider-obligations request-intake relationship-management authorities financial-arrangement contacts-list legal-nature service-description definitions invoicing background compliance review applicable-policies annexes financial-authority client-obligations expected-results technology performance-reporting joint-procedures financial-coding',
  },
  {
    source: 'us-18f',
    files: /^us-18f\/sow-agile.*\.md/,
    present:
      'title parties background service-description out-of-scope principles client-obligations provider-obligations financial-arrangement cost-base implementation-plan performance-reporting financial-reporting third-parties expected-results pilot',
    unsettled:
      'purpose fee-structure service-standards risk-management legal-nature roles authorities definitions service-assumptions human-resources service-hours technology operations-handover accountability-implementation annexes term service-improvement audit-evaluation budget-estimate exit-plan procedures training measurement ip joint-procedures request-intake performance-targets decision-process service-package financial-authority invoicing volumes designated-officials applicable-policies channels change-control',
  },
  {
    source: 'us-18f',
    files: /^us-18f\/sow-micro.*\.md/,
    present:
      'title parties background service-description out-of-scope principles client-obligations provider-obligations financial-arrangement cost-base implementation-plan performance-reporting financial-reporting third-parties expected-results',
    unsettled:
      'purpose pilot fee-structure service-standards risk-management roles authorities definitions service-assumptions human-resources service-hours technology operations-handover accountability-implementation annexes term audit-evaluation exit-plan procedures training measurement ip joint-procedures request-intake performance-targets decision-process financial-authority invoicing designated-officials volumes applicable-policies channels budget-estimate service-improvement remedies change-control',
  },
  {
    source: 'accord-project',
    files: /^template-service-level/,
    present:
      'title definitions service-standards performance-targets level-variance-finance remedies out-of-scope provider-obligations change-control performance-reporting measurement liability annexes amendment',
    unsettled:
      'parties invoicing client-obligations incident-problem service-description doc-hierarchy legal-nature service-hours term service-improvement criticality decision-process financial-arrangement fee-structure cost-change purpose financial-reporting review roles relationship-management volumes notices',
  },
]
