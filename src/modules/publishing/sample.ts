import type { Bilingual } from '../../kernel/language/bilingual.ts'
import type { Block, ComposedClause, ComposedDocument, Inline } from '../agreements/index.ts'

/** An invented agreement that uses every kind of block. Tests and benches read it; the program does not. */
export function sampleDocument(changes: Partial<ComposedDocument> = {}): ComposedDocument {
  return {
    id: 'sla-permits',
    type: 'SLA',
    typeName: { en: 'Service-level agreement', fr: 'Entente sur les niveaux de service' },
    tier: 'medium',
    number: 'SLA-2027-014',
    title: {
      en: 'Processing of harbour permits on behalf of the Coastal Parks Office',
      fr: 'Traitement des permis portuaires pour le compte du Bureau des parcs côtiers',
    },
    draft: true,
    hash: '3f1c9a0b7d5e2f4a6c8b1d3e5f7a9c0b2d4e6f8a1c3e5b7d9f0a2c4e6b8d0f1a',
    control: [
      row('Number', 'Numéro', 'SLA-2027-014', 'SLA-2027-014'),
      row('Version', 'Version', '0.3', '0,3'),
      row('Taken from', 'Relève de', 'Master agreement MA-2026-002', 'Accord-cadre MA-2026-002'),
      row('Date', 'Date', 'April 1, 2027', '1er avril 2027'),
    ],
    parties: [
      { en: 'Harbour Licensing Agency', fr: 'Agence des permis portuaires' },
      { en: 'Coastal Parks Office', fr: 'Bureau des parcs côtiers' },
    ],
    clauses: sampleClauses,
    ...changes,
  }
}

/** The same agreement made long: `sections` times the clauses, numbered onward (about 0.75 page a section). */
export function longSample(sections: number): ComposedDocument {
  const clauses = Array.from({ length: sections }, (_, section) =>
    sampleClauses.map((clause, index) => {
      const number = String(section * sampleClauses.length + index + 1)
      return { ...clause, id: `${clause.id}-${section + 1}`, number }
    }),
  )
  return sampleDocument({ clauses: clauses.flat() })
}

function row(en: string, fr: string, valueEn: string, valueFr: string): ComposedDocument['control'][number] {
  return { label: { en, fr }, value: { en: valueEn, fr: valueFr } }
}

function text(value: string): Inline {
  return { kind: 'text', text: value }
}

function paragraph(...children: (Inline | string)[]): Block {
  return {
    kind: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  }
}

function strong(value: string): Inline {
  return { kind: 'strong', children: [text(value)] }
}

function items(ordered: boolean, ...values: string[]): Block {
  return { kind: 'list', ordered, items: values.map((value) => [paragraph(value)]) }
}

function table(caption: string, header: string[], ...rows: string[][]): Block {
  const cells = (values: string[]) => values.map((value) => [text(value)])
  return { kind: 'table', caption, header: cells(header), rows: rows.map(cells) }
}

function clause(
  number: string,
  id: string,
  heading: Bilingual,
  en: Block[],
  fr: Block[],
  origin: Bilingual | null = null,
): ComposedClause {
  return { id, number, heading, origin, blocks: { en, fr } }
}

const sampleClauses: readonly ComposedClause[] = [
  clause(
    '1',
    'purpose',
    { en: 'Purpose', fr: 'Objet' },
    [
      paragraph(
        'This agreement sets out how the ',
        strong('Harbour Licensing Agency'),
        ' (the provider) issues harbour permits on behalf of the ',
        strong('Coastal Parks Office'),
        ' (the client), and what both parties must do so that people receive a correct permit on time.',
      ),
      paragraph('It does not change the mandate of either party, and it is read with the master agreement.'),
    ],
    [
      paragraph(
        'La présente entente établit comment l’',
        strong('Agence des permis portuaires'),
        ' (le fournisseur) délivre les permis portuaires pour le compte du ',
        strong('Bureau des parcs côtiers'),
        ' (le client), et ce que chaque partie doit faire pour que les demandeurs reçoivent à temps un permis exact.',
      ),
      paragraph('Elle ne modifie le mandat d’aucune des parties et se lit avec l’accord-cadre.'),
    ],
  ),
  clause(
    '2',
    'roles',
    { en: 'Roles and responsibilities', fr: 'Rôles et responsabilités' },
    [
      paragraph('The provider must:'),
      items(
        true,
        'receive applications by the online service, by mail and at its three counters;',
        'verify that each application is complete within one business day;',
        'keep the evidence of each decision for six years.',
      ),
      { kind: 'heading', level: 3, children: [text('What the client does')] },
      paragraph('The client must answer questions of policy ', {
        kind: 'emphasis',
        children: [text('within five business days')],
      }),
      items(false, 'names a person responsible;', 'publishes the criteria; and', 'pays the invoices.'),
    ],
    [
      paragraph('Le fournisseur doit\u00a0:'),
      items(
        true,
        'recevoir les demandes par le service en ligne, par la poste et à ses trois comptoirs;',
        'vérifier dans un délai d’un jour ouvrable que chaque demande est complète;',
        'conserver pendant six ans les pièces à l’appui de chaque décision.',
      ),
      { kind: 'heading', level: 3, children: [text('Ce que fait le client')] },
      paragraph('Le client doit répondre aux questions d’orientation ', {
        kind: 'emphasis',
        children: [text('dans les cinq jours ouvrables')],
      }),
      items(false, 'nomme une personne responsable;', 'rend les critères publics;', 'acquitte les factures.'),
    ],
    { en: 'Taken from master agreement MA-2026-002', fr: 'Tiré de l’accord-cadre MA-2026-002' },
  ),
  clause(
    '3',
    'service-standards',
    { en: 'Service levels', fr: 'Niveaux de service' },
    [
      paragraph('The provider must meet the following levels in each quarter.'),
      table(
        'Service levels and targets',
        ['Level', 'Threshold', 'Target', 'Window', 'Report'],
        ['Acknowledgement of an application', '1 business day', '98%', 'Quarter', 'Monthly'],
        ['Decision on a complete application', '20 business days', '90%', 'Quarter', 'Monthly'],
        ['Availability of the online service', '24 hours a day', '99.5%', 'Month', 'Monthly'],
      ),
      paragraph('How the levels are measured is published on ', {
        kind: 'link',
        href: 'https://example.org/measures',
        children: [text('the provider’s site')],
      }),
    ],
    [
      paragraph('Le fournisseur doit respecter les niveaux suivants chaque trimestre.'),
      table(
        'Niveaux de service et cibles',
        ['Niveau', 'Seuil', 'Cible', 'Période', 'Rapport'],
        ['Accusé de réception d’une demande', '1 jour ouvrable', '98\u00a0%', 'Trimestre', 'Mensuel'],
        ['Décision sur une demande complète', '20 jours ouvrables', '90\u00a0%', 'Trimestre', 'Mensuel'],
        ['Disponibilité du service en ligne', '24 heures sur 24', '99,5\u00a0%', 'Mois', 'Mensuel'],
      ),
      paragraph('La méthode de mesure est publiée sur ', {
        kind: 'link',
        href: 'https://example.org/mesures',
        children: [text('le site du fournisseur')],
      }),
    ],
  ),
  clause(
    '4',
    'funding',
    { en: 'Cost recovery', fr: 'Recouvrement des coûts' },
    [
      paragraph('The client pays $1,234.50 for each fiscal year, invoiced by quarter.'),
      table('Payments', ['Fiscal year', 'Amount'], ['2027-2028', '$1,234.50'], ['2028-2029', '$1,290']),
    ],
    [
      paragraph('Le client verse 1\u00a0234,50\u00a0$ par exercice; la facture est trimestrielle.'),
      table(
        'Paiements',
        ['Exercice', 'Montant'],
        ['2027-2028', '1\u00a0234,50\u00a0$'],
        ['2028-2029', '1\u00a0290\u00a0$'],
      ),
    ],
  ),
  clause(
    '5',
    'signatures',
    { en: 'Signatures', fr: 'Signatures' },
    [paragraph('Signed for the Harbour Licensing Agency,', { kind: 'break' }, 'Director, Permits')],
    [{ kind: 'missing', message: 'Le texte français de cet article n’est pas encore rédigé.' }],
  ),
]
