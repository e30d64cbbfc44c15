import type { RealCase } from './case.ts'
import { sharedBuilding } from './shared-building/shared-building.ts'
import { sharedOffice } from './shared-office/shared-office.ts'
import { threeParties } from './three-parties/three-parties.ts'

/** What a published agreement is known to hold: where our file holds it, and words of ours that say it. */
export type Fact = {
  readonly of: RealCase
  readonly told: string
  /** Document, element and path of the typed value: "mou term renewal". */
  readonly at: readonly string[]
  readonly en: readonly string[]
  readonly fr: readonly string[]
}

/** A small memorandum of two bodies in one laboratory. */
const building = factsOf(sharedBuilding, [
  [
    'the parties and who represents them',
    ['mou parties represented-by'],
    ['Department of Plant Health (DPH)', 'Director, Building services'],
    ['Ministère de la Santé des végétaux (MSV)', 'Direction des services de l’immeuble'],
  ],
  [
    'the section of an act that lets one of them serve and charge',
    ['mou authorities basis.r1.section', 'mou financial-authority reference'],
    ['Inspection Act, section 14'],
    ['Loi sur l’inspection, article 14'],
  ],
  [
    'recitals',
    ['mou background recitals.r1.recital', 'mou background recitals.r2.recital'],
    ['Whereas:', 'the guest has its laboratory there'],
    ['Attendu que\u00a0:', 'l’hébergé y a son laboratoire'],
  ],
  [
    'definitions of the two kinds of services and of a cost',
    [
      'mou definitions terms.r1.definition',
      'mou definitions terms.r2.definition',
      'mou definitions terms.r3.term',
    ],
    ['Work that one laboratory does while the other cannot.'],
    ['Travail qu’un laboratoire accomplit pendant que l’autre ne peut le faire.'],
  ],
  [
    'what each must do',
    ['mou client-obligations obligations', 'mou provider-obligations duties'],
    ['Needs for the fiscal year', 'Keep records of actual costs'],
    ['Besoins pour l’exercice', 'Tenir le compte des coûts réels'],
  ],
  [
    'costs reimbursed both ways',
    [
      'mou financial-arrangement payer',
      'mou financial-arrangement payee',
      'mou fee-structure lines.r2.payer',
      'mou fee-structure lines.r3.payer',
    ],
    ['Each party pays the other the actual cost of what it receives.', '$85.50'],
    ['Chaque partie paie à l’autre le coût réel de ce qu’elle reçoit.', '85,50 $'],
  ],
  [
    'an arrangement for a fiscal year, that may go on',
    ['mou term start', 'mou term end', 'mou budget-estimate years.r1.fiscal-year', 'mou term renewal-length'],
    ['April 1, 2027', 'March 31, 2028', '2027-2028', 'Each renewal lasts 1 year.'],
    ['1er avril 2027', '31 mars 2028', '2027-2028', 'Chaque reconduction dure 1 an.'],
  ],
])

/** A memorandum of three institutions under one act. */
const three = factsOf(threeParties, [
  [
    'three parties and the head who represents each',
    [
      'mou parties represented-by.r1.position',
      'mou parties represented-by.r2.position',
      'mou parties represented-by.r3.position',
    ],
    [
      'Department of Welcome (DW)',
      'Frontier Agency (FA)',
      'Asylum Tribunal (AT)',
      'Deputy Minister',
      'Chairperson',
    ],
    [
      'Ministère de l’Accueil (MA)',
      'Agence de la frontière (AF)',
      'Tribunal de l’asile (TA)',
      'Présidence du tribunal',
    ],
  ],
  [
    'recitals',
    ['mou background recitals.r1.recital', 'mou background recitals.r3.recital'],
    ['one act gives each party a part of the program', 'free from the influence of the other parties'],
    [
      'une même loi confie à chaque partie une part du programme',
      'à l’abri de l’influence des autres parties',
    ],
  ],
  [
    'the mandate of each',
    [
      'mou background mandates.r1.mandate',
      'mou background mandates.r2.mandate',
      'mou background mandates.r3.mandate',
    ],
    ['To control the border and enforce the act.', 'To decide cases, independently.'],
    ['Contrôler la frontière et appliquer la loi.', 'Trancher les cas, en toute indépendance.'],
  ],
  [
    'one envelope of resources, and the key that shares it',
    ['mou financial-arrangement model', 'ma pooling sharing-key', 'ma pooling shares.r3.share'],
    ['The envelope of the program.', 'pooled resources', '36.5%'],
    ['L’enveloppe du programme.', 'mise en commun des ressources', '36,5\u00a0%'],
  ],
])

/** A model agreement by which an institution answers requests for another of the same minister. */
const office = factsOf(sharedOffice, [
  [
    'control of the document',
    ['mou doc-control revisions.r2.description'],
    ['After review'],
    ['Après révision'],
  ],
  ['introduction', ['mou background need'], ['under a written agreement'], ['en vertu d’une entente écrite']],
  [
    'objectives',
    ['mou purpose objectives.r1.objective'],
    ['Meet the time limits of the law.'],
    ['Respecter les délais de la loi.'],
  ],
  [
    'designated officials',
    ['mou designated-officials officials'],
    ['Chief Executive'],
    ['Direction générale'],
  ],
  ['contacts', ['sla contacts-list contacts.r1.role'], ['follow-up of requests'], ['suivi des demandes']],
  [
    'coming into force and duration',
    ['mou term effective-rule', 'mou term end'],
    ['takes effect on the date of the last signature', 'March 31, 2030'],
    ['entre en vigueur à la date de la dernière signature', '31 mars 2030'],
  ],
  ['termination', ['mou termination notice', 'mou termination costs'], ['6 months'], ['6 mois']],
  ['a review every year', ['mou review frequency'], ['1 year'], ['1 an']],
  [
    'amendments',
    ['mou amendment classes', 'mou amendment requested-by'],
    ['Licences Board'],
    ['Commission des permis'],
  ],
  [
    'resolution of issues',
    ['mou issue-resolution levels.r2.max-time'],
    ['20 working days'],
    ['20 jours ouvrables'],
  ],
  [
    'management of information',
    ['mou information-management records.r1.control', 'mou information-management records.r1.retention'],
    ['Files of requests', '2 years'],
    ['Dossiers de demandes', '2 ans'],
  ],
  [
    'financial considerations, within the cost of the service',
    ['mou financial-arrangement model', 'mou fee-structure fixed-sum', 'mou fee-structure method'],
    ['$180,000', 'never more than the cost of the service'],
    ['180 000 $', 'sans jamais dépasser le coût du service'],
  ],
  [
    'audit',
    ['mou audit-evaluation audits.r1.scope'],
    ['the files of requests'],
    ['les dossiers de demandes'],
  ],
  [
    'appendix A, the legal framework',
    [
      'mou annexes annexes.r1.title',
      'mou applicable-policies instruments.r1.section',
      'mou authorities basis.r1.section',
    ],
    ['Legal framework', '73.1', '96'],
    ['Cadre juridique', '73.1', '96'],
  ],
  [
    'appendix B, the roles, and the power that is delegated',
    ['mou annexes annexes.r2.title', 'mou roles raci.r2.activity', 'mou authorities delegations.r1.power'],
    ['Roles and responsibilities', 'Find the records', 'to answer requests'],
    ['Rôles et responsabilités', 'Trouver les documents', 'répondre aux demandes'],
  ],
  [
    'appendix C, service levels and targets',
    [
      'mou annexes annexes.r3.title',
      'sla service-standards levels.answered.target',
      'sla service-standards levels.acknowledged.threshold',
    ],
    ['Service levels and targets', '92.5%', '2 working days'],
    ['Niveaux de service et cibles', '92,5 %', '2 jours ouvrables'],
  ],
])

export const facts: readonly Fact[] = [...building, ...three, ...office]

type Told = readonly [told: string, at: readonly string[], en: readonly string[], fr: readonly string[]]

function factsOf(of: RealCase, told: readonly Told[]): readonly Fact[] {
  return told.map(([what, at, en, fr]) => ({ of, told: what, at, en, fr }))
}
