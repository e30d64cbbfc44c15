/** Invented services of the demonstration, with the counts and results of three years; any likeness is chance. */
export type DemoService = {
  readonly owner: 'mdp' | 'aln' | 'vrl'
  readonly id: string
  readonly name: readonly [en: string, fr: string]
  readonly description: readonly [en: string, fr: string]
  readonly type: string
  readonly scope: string
  readonly groups: string
  readonly program: readonly [code: string, en: string, fr: string]
  readonly fee?: true
  /** Account, sign-in, application, decision, result, feedback. */
  readonly online: readonly [string, string, string, string, string, string]
  /** Why a point does not apply. */
  readonly comment?: readonly [en: string, fr: string]
  readonly remarks?: readonly [en: string, fr: string]
  /** A year each: phone enquiries, phone, website visits, online, in person, mail, email, fax, other. */
  readonly volumes: readonly (readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ])[]
  readonly standards: readonly DemoStandard[]
}

export type DemoStandard = {
  readonly id: string
  readonly text: readonly [en: string, fr: string]
  readonly type: 'TML' | 'ACS' | 'ACY' | 'OTH'
  readonly channel: string
  readonly target: string
  /** A year each: met, of how many; blank when nobody knows. */
  readonly results: readonly (readonly [met: string, total: string])[]
}

export const years = ['2023-2024', '2024-2025', '2025-2026'] as const

const notOnline = [
  'Decisions are handed over on site after an inspection.',
  'La décision est remise sur place, après l’inspection.',
] as const

export const services: readonly DemoService[] = [
  {
    owner: 'mdp',
    id: '1001',
    name: ['Permits for works on the shore', 'Permis de travaux en rive'],
    description: [
      'Permission to build, repair or remove a dock, a wall or a ramp on the public shore. You describe the works, we inspect the place and answer in writing.',
      'Autorisation de construire, de réparer ou d’enlever un quai, un mur ou une rampe sur la rive publique. Vous décrivez les travaux, nous visitons les lieux et répondons par écrit.',
    ],
    type: 'APIR',
    scope: 'EXTERN',
    groups: 'PERSON,ECONOM',
    program: ['ZZA01', 'Safe shores', 'Rives sûres'],
    fee: true,
    online: ['Y', 'Y', 'Y', 'N', 'N', 'Y'],
    volumes: [
      ['8410', 'NA', '61200', '2310', '880', '1490', 'ND', '40', '0'],
      ['7950', 'NA', '70450', '3120', '760', '1180', 'ND', '22', '0'],
      ['7020', 'NA', '82300', '4015', '690', '905', '310', 'NA', '0'],
    ],
    standards: [
      {
        id: '501',
        text: [
          'A decision within 30 days of a complete application',
          'Une décision dans les 30 jours suivant la réception d’une demande complète',
        ],
        type: 'TML',
        channel: 'ONL',
        target: '0.9',
        results: [
          ['1901', '2310'],
          ['2780', '3120'],
          ['3694', '4015'],
        ],
      },
      {
        id: '502',
        text: ['A call answered within two minutes', 'Une réponse au téléphone en deux minutes'],
        type: 'ACS',
        channel: 'TEL',
        target: '0.8',
        results: [
          ['6900', '8410'],
          ['', ''],
          ['5405', '7020'],
        ],
      },
    ],
  },
  {
    owner: 'mdp',
    id: '1002',
    name: ['Notices to mariners', 'Avis aux navigateurs'],
    description: [
      'Warnings about lights, buoys, channels and works, published every day for everyone who sails.',
      'Avertissements sur les feux, les bouées, les chenaux et les travaux, publiés chaque jour pour toutes les personnes qui naviguent.',
    ],
    type: 'INFO',
    scope: 'EXTERN',
    groups: 'PERSON,ECONOM,FOR',
    program: ['ZZA02', 'Aids to navigation', 'Aides à la navigation'],
    online: ['NA', 'NA', 'NA', 'NA', 'Y', 'Y'],
    comment: [
      'Notices are open to everyone: there is nothing to apply for.',
      'Les avis sont ouverts à tous\u00a0: il n’y a aucune demande à présenter.',
    ],
    volumes: [
      ['1240', 'NA', '310400', 'NA', 'NA', 'NA', 'NA', 'NA', 'NA'],
      ['1105', 'NA', '352900', 'NA', 'NA', 'NA', 'NA', 'NA', 'NA'],
      ['980', 'NA', '401750', 'NA', 'NA', 'NA', 'NA', 'NA', 'NA'],
    ],
    standards: [
      {
        id: '503',
        text: [
          'A notice published within four hours of a report',
          'Un avis publié dans les quatre heures suivant un signalement',
        ],
        type: 'TML',
        channel: 'ONL',
        target: '0.95',
        results: [
          ['4120', '4302'],
          ['4488', '4690'],
          ['4571', '4811'],
        ],
      },
    ],
  },
  {
    owner: 'mdp',
    id: '1003',
    name: ['Small craft harbour grants', 'Subventions aux ports pour petits bateaux'],
    description: [
      'Money for communities that repair their own harbour: wharves, lighting, access for people with disabilities.',
      'Une aide financière aux collectivités qui réparent leur port\u00a0: quais, éclairage, accès pour les personnes handicapées.',
    ],
    type: 'GNC',
    scope: 'EXTERN',
    groups: 'PTC,NGO',
    program: ['ZZA03', 'Living harbours', 'Ports vivants'],
    online: ['N', 'N', 'N', 'N', 'N', 'N'],
    volumes: [
      ['320', 'NA', '5400', 'NA', 'NA', '96', '41', 'NA', 'NA'],
      ['355', 'NA', '6100', 'NA', 'NA', '88', '67', 'NA', 'NA'],
      ['402', 'NA', '7350', 'NA', 'NA', '71', '94', 'NA', 'NA'],
    ],
    standards: [
      {
        id: '504',
        text: ['An answer to an application within 90 days', 'Une réponse à une demande dans les 90 jours'],
        type: 'TML',
        channel: 'POST',
        target: '0.85',
        results: [
          ['101', '137'],
          ['118', '155'],
          ['132', '165'],
        ],
      },
    ],
  },
  {
    owner: 'mdp',
    id: '1004',
    name: ['Certificates for lifting equipment on wharves', 'Certificats d’appareils de levage portuaires'],
    description: [
      'An inspection and a certificate for cranes and hoists used on public wharves.',
      'Une inspection et un certificat pour les grues et les palans utilisés sur les quais publics.',
    ],
    type: 'APIR,REG_VOL',
    scope: 'EXTERN',
    groups: 'ECONOM',
    program: ['ZZA01', 'Safe shores', 'Rives sûres'],
    fee: true,
    online: ['Y', 'Y', 'Y', 'NA', 'Y', 'N'],
    comment: notOnline,
    volumes: [
      ['610', '0', 'ND', '205', '64', '12', 'NA', 'NA', 'NA'],
      ['588', '0', 'ND', '251', '48', '9', 'NA', 'NA', 'NA'],
      ['540', '0', '9120', '298', '31', '4', 'NA', 'NA', 'NA'],
    ],
    standards: [
      {
        id: '505',
        text: ['An inspection within 15 working days', 'Une inspection dans les 15 jours ouvrables'],
        type: 'TML',
        channel: 'PERSON',
        target: '0.9',
        results: [
          ['262', '281'],
          ['280', '308'],
          ['296', '333'],
        ],
      },
      {
        id: '506',
        text: ['A certificate without error', 'Un certificat sans erreur'],
        type: 'ACY',
        channel: 'ONL',
        target: '0.99',
        results: [
          ['280', '281'],
          ['305', '308'],
          ['331', '333'],
        ],
      },
    ],
  },
  {
    owner: 'aln',
    id: '2001',
    name: ['Digitization of paper records', 'Numérisation de documents papier'],
    description: [
      'Plans and files of departments scanned, described and returned, or destroyed with a certificate.',
      'Les plans et les dossiers des ministères sont numérisés, décrits, puis rendus ou détruits avec certificat.',
    ],
    type: 'RES',
    scope: 'ENTERPRISE',
    groups: 'INTERN_GOV',
    program: ['ZZB01', 'Shared records', 'Documents partagés'],
    fee: true,
    online: ['Y', 'Y', 'Y', 'Y', 'Y', 'Y'],
    volumes: [
      ['410', 'NA', '2900', '1820', 'NA', 'NA', '64', 'NA', 'NA'],
      ['377', 'NA', '3350', '2470', 'NA', 'NA', '31', 'NA', 'NA'],
      ['350', 'NA', '4010', '3105', 'NA', 'NA', '12', 'NA', 'NA'],
    ],
    standards: [
      {
        id: '601',
        text: ['A box scanned within ten working days', 'Une boîte numérisée dans les dix jours ouvrables'],
        type: 'TML',
        channel: 'ONL',
        target: '0.95',
        results: [
          ['1711', '1884'],
          ['2402', '2501'],
          ['3021', '3117'],
        ],
      },
      {
        id: '602',
        text: ['An image legible at the first reading', 'Une image lisible à la première lecture'],
        type: 'ACY',
        channel: 'ONL',
        target: '0.995',
        results: [
          ['1880', '1884'],
          ['2496', '2501'],
          ['3109', '3117'],
        ],
      },
    ],
  },
  {
    owner: 'aln',
    id: '2002',
    name: ['Search of archived files', 'Recherche dans les dossiers archivés'],
    description: [
      'A person or a department asks for an archived file; we find it and send a copy.',
      'Une personne ou un ministère demande un dossier archivé; nous le retrouvons et en transmettons une copie.',
    ],
    type: 'INFO,RES',
    scope: 'EXTERN,ENTERPRISE',
    groups: 'PERSON,INTERN_GOV',
    program: ['ZZB01', 'Shared records', 'Documents partagés'],
    online: ['NA', 'NA', 'Y', 'Y', 'Y', 'Y'],
    comment: ['No account is needed.', 'Aucun compte n’est nécessaire.'],
    volumes: [
      ['2190', '640', '15200', '905', '120', '310', '402', '18', 'NA'],
      ['2240', '588', '17900', '1240', '104', '255', '390', '11', 'NA'],
      ['2075', 'ND', '21050', '1733', '88', '190', '361', '6', 'NA'],
    ],
    standards: [
      {
        id: '603',
        text: ['A copy sent within five working days', 'Une copie transmise dans les cinq jours ouvrables'],
        type: 'TML',
        channel: 'ONL',
        target: '0.9',
        results: [
          ['2012', '2395'],
          ['2301', '2588'],
          ['2248', '2378'],
        ],
      },
    ],
  },
  {
    owner: 'aln',
    id: '2003',
    name: ['Advice on keeping and destroying records', 'Conseils sur la conservation des documents'],
    description: [
      'Schedules, advice and training for people who look after the records of their organization.',
      'Calendriers de conservation, conseils et formation pour le personnel qui gère les documents de son organisation.',
    ],
    type: 'INFO',
    scope: 'ENTERPRISE',
    groups: 'INTERN_GOV',
    program: ['ZZB02', 'Good keeping', 'Bonne conservation'],
    online: ['N', 'N', 'Y', 'N', 'Y', 'N'],
    volumes: [
      ['905', '120', 'ND', '212', 'NA', 'NA', '305', 'NA', 'NA'],
      ['870', '98', 'ND', '260', 'NA', 'NA', '281', 'NA', 'NA'],
      ['812', '77', 'ND', '318', 'NA', 'NA', '240', 'NA', 'NA'],
    ],
    standards: [],
  },
  {
    owner: 'vrl',
    id: '3001',
    name: ['Winter parking permits', 'Vignettes de stationnement d’hiver'],
    description: [
      'A sticker that lets residents leave their car on the street on nights without snow removal.',
      'Une vignette qui permet aux résidents de laisser leur voiture dans la rue les nuits sans déneigement.',
    ],
    type: 'APIR',
    scope: 'EXTERN',
    groups: 'PERSON',
    program: ['ZZC01', 'Streets', 'Voie publique'],
    fee: true,
    online: ['Y', 'N', 'Y', 'Y', 'N', 'N'],
    volumes: [
      ['3300', 'NA', '8100', '1210', '2480', '140', 'NA', 'NA', 'NA'],
      ['2890', 'NA', '9900', '1905', '1990', '96', 'NA', 'NA', 'NA'],
      ['2510', 'NA', '12400', '2604', '1512', '51', 'NA', 'NA', 'NA'],
    ],
    standards: [
      {
        id: '701',
        text: [
          'A sticker in hand within three working days',
          'Une vignette remise dans les trois jours ouvrables',
        ],
        type: 'TML',
        channel: 'PERSON',
        target: '0.92',
        results: [
          ['3350', '3830'],
          ['3701', '3991'],
          ['3998', '4167'],
        ],
      },
    ],
  },
  {
    owner: 'vrl',
    id: '3002',
    name: ['Reports of damage on the street', 'Signalement de bris sur la voie publique'],
    description: [
      'A lamp out, a hole, a fallen branch: say where it is, we repair it and tell you when it is done.',
      'Un lampadaire éteint, un nid-de-poule, une branche tombée\u00a0: dites-nous où, nous réparons et vous prévenons.',
    ],
    type: 'PPI,INFO',
    scope: 'EXTERN',
    groups: 'PERSON,ECONOM',
    program: ['ZZC01', 'Streets', 'Voie publique'],
    online: ['NA', 'NA', 'Y', 'Y', 'Y', 'Y'],
    comment: ['Nobody needs an account to report damage.', 'Il ne faut aucun compte pour signaler un bris.'],
    remarks: [
      '“Other” is reports by town staff.',
      '«\u00a0Autre\u00a0» désigne les signalements du personnel de la Ville.',
    ],
    volumes: [
      ['5120', '2210', '14300', '3120', '85', '12', '604', 'NA', '410'],
      ['4870', '1905', '16900', '3980', '71', '9', '588', 'NA', '395'],
      ['4410', '1588', '20150', '4811', '60', '4', '540', 'NA', '402'],
    ],
    standards: [
      {
        id: '702',
        text: ['A dangerous hole closed within 24 hours', 'Un nid-de-poule dangereux comblé en 24 heures'],
        type: 'TML',
        channel: 'TEL',
        target: '0.9',
        results: [
          ['402', '515'],
          ['478', '540'],
          ['455', '498'],
        ],
      },
      {
        id: '703',
        text: [
          'The person told within a day that the work is done',
          'La personne avisée dans la journée de la fin des travaux',
        ],
        type: 'OTH',
        channel: 'ONL',
        target: '0.8',
        results: [
          ['', ''],
          ['1980', '3980'],
          ['3705', '4811'],
        ],
      },
    ],
  },
]
