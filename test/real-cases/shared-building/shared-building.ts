import { dollars, drafted, lasting, rows, say } from '../../../src/modules/agreements/fixtures/make.ts'
import type { AgreementElement } from '../../../src/modules/agreements/index.ts'
import type { RealCase } from '../case.ts'

const identity: readonly AgreementElement[] = [
  drafted('title', { subject: say('Services in the shared laboratory', 'Services au laboratoire partagé') }),
  drafted('parties', {
    'represented-by': rows(
      { party: 'host', position: 'host-director' },
      { party: 'guest', position: 'guest-director' },
    ),
  }),
  drafted('doc-control', { revision: '1.0', 'revision-date': '2027-01-15', status: 'approved' }),
  drafted('background', {
    need: say(
      'Both laboratories work in one building. They share its upkeep, and each can stand in for the other.',
      'Les deux laboratoires travaillent dans un même immeuble. Ils en partagent l’entretien, et chacun peut prendre la relève de l’autre.',
    ),
    mandates: rows(
      {
        party: 'host',
        mandate: say('To inspect food and plants.', 'Inspecter les aliments et les végétaux.'),
        'charging-authority': say('the Inspection Act', 'la Loi sur l’inspection'),
      },
      {
        party: 'guest',
        mandate: say('To assess pest control products.', 'Évaluer les produits antiparasitaires.'),
      },
    ),
    recitals: rows(
      {
        recital: say(
          'the host occupies the building and the guest has its laboratory there;',
          'l’hôte occupe l’immeuble et que l’hébergé y a son laboratoire;',
        ),
      },
      {
        recital: say(
          'the law lets the host give services for which it recovers its costs;',
          'la loi permet à l’hôte de rendre des services dont il recouvre les coûts;',
        ),
      },
    ),
  }),
  drafted('definitions', {
    terms: rows(
      {
        term: say('administrative support', 'soutien administratif'),
        definition: say(
          'What the building asks of its occupants every day: mail, supplies and upkeep.',
          'Ce que l’immeuble demande chaque jour à ses occupants\u00a0: courrier, fournitures et entretien.',
        ),
      },
      {
        term: say('contingency service', 'service de relève'),
        definition: say(
          'Work that one laboratory does while the other cannot.',
          'Travail qu’un laboratoire accomplit pendant que l’autre ne peut le faire.',
        ),
      },
      {
        term: say('actual cost', 'coût réel'),
        definition: say(
          'What a party spent, as its records show.',
          'Ce qu’une partie a dépensé, selon ses registres.',
        ),
      },
    ),
  }),
  drafted('purpose', {
    statement: say(
      'The parties want to keep the building running and their analyses going, year after year.',
      'Les parties veulent assurer le fonctionnement de l’immeuble et la poursuite de leurs analyses, année après année.',
    ),
    objectives: rows({
      objective: say(
        'Share the costs of the building fairly.',
        'Partager équitablement les coûts de l’immeuble.',
      ),
    }),
    benefits: rows(
      {
        party: 'host',
        benefit: say('a second laboratory in an emergency', 'un deuxième laboratoire en cas d’urgence'),
      },
      { party: 'guest', benefit: say('support at hand', 'un soutien à proximité') },
    ),
  }),
  drafted('legal-nature', {
    nature: 'administrative',
    statement: say(
      'The parties act for the same Crown. This memorandum creates no right that a court could enforce.',
      'Les parties agissent pour le même État. Le présent protocole ne crée aucun droit qu’un tribunal pourrait faire respecter.',
    ),
  }),
  drafted('authorities', {
    basis: rows(
      { party: 'host', instrument: say('Inspection Act', 'Loi sur l’inspection'), section: '14' },
      { party: 'guest', instrument: say('Pest Control Act', 'Loi sur la lutte antiparasitaire') },
    ),
    accountable: ['host', 'guest'],
  }),
  drafted('service-description', {
    services: rows(
      {
        name: say('Administrative support', 'Soutien administratif'),
        kind: 'service',
        description: say(
          'Mail, supplies and upkeep of the building.',
          'Courrier, fournitures et entretien de l’immeuble.',
        ),
        recipients: say('the guest laboratory', 'le laboratoire hébergé'),
      },
      {
        name: say('Contingency services', 'Services de relève'),
        kind: 'activity',
        description: say(
          'Analyses and storage of samples when one laboratory cannot do them.',
          'Analyses et entreposage d’échantillons lorsqu’un laboratoire ne peut les assurer.',
        ),
        recipients: say('both laboratories', 'les deux laboratoires'),
      },
    ),
  }),
]

const duties: readonly AgreementElement[] = [
  drafted('roles', {
    raci: rows(
      {
        activity: say('Order administrative support', 'Commander le soutien administratif'),
        responsible: 'guest-director',
        accountable: 'guest-director',
      },
      {
        activity: say('Decide that a cost is significant', 'Décider qu’un coût est important'),
        responsible: 'host-director',
        accountable: 'guest-director',
      },
    ),
  }),
  drafted('client-obligations', {
    obligations: rows({
      input: say('Needs for the fiscal year', 'Besoins pour l’exercice'),
      deadline: lasting(30, 'day'),
      'counted-from': say('start of the fiscal year', 'début de l’exercice'),
    }),
  }),
  drafted('provider-obligations', {
    duties: rows(
      { duty: say('Give the administrative support asked for', 'Assurer le soutien administratif demandé') },
      { duty: say('Keep records of actual costs', 'Tenir le compte des coûts réels') },
    ),
  }),
  drafted('designated-officials', {
    officials: rows(
      { party: 'host', position: 'host-director' },
      { party: 'guest', position: 'guest-director' },
    ),
  }),
  drafted('expected-results', {
    results: rows({
      kind: 'output',
      result: say(
        'Analyses go on when one laboratory stops',
        'Les analyses se poursuivent lorsqu’un laboratoire s’arrête',
      ),
      indicator: say('samples left without analysis', 'échantillons restés sans analyse'),
      target: say('none', 'aucun'),
      date: '2028-03-31',
    }),
  }),
  drafted('official-languages', { 'both-languages': true, basis: ['part-v'], documents: 'both' }),
]

const money: readonly AgreementElement[] = [
  drafted('financial-arrangement', {
    model: 'fee',
    services: say(
      'Each party pays the other the actual cost of what it receives.',
      'Chaque partie paie à l’autre le coût réel de ce qu’elle reçoit.',
    ),
    payer: ['guest', 'host'],
    payee: ['host', 'guest'],
  }),
  drafted('financial-authority', {
    statute: 'enabling-act',
    reference: say('Inspection Act, section 14', 'Loi sur l’inspection, article 14'),
    respend: say('within the vote of each party', 'dans les limites du crédit de chaque partie'),
  }),
  drafted('fee-structure', {
    method: say('Actual costs, shown by records.', 'Coûts réels, établis par des pièces.'),
    lines: rows(
      {
        code: 'ADM',
        description: say('Administrative support', 'Soutien administratif'),
        unit: say('month', 'mois'),
        rate: dollars('3500.00'),
        payer: 'guest',
        volume: '12',
      },
      {
        code: 'REL-1',
        description: say('Analysis for the host', 'Analyse pour l’hôte'),
        unit: say('sample', 'échantillon'),
        rate: dollars('85.50'),
        payer: 'host',
        volume: '100',
      },
      {
        code: 'REL-2',
        description: say('Analysis for the guest', 'Analyse pour l’hébergé'),
        unit: say('sample', 'échantillon'),
        rate: dollars('85.50'),
        payer: 'guest',
        volume: '60',
      },
    ),
  }),
  drafted('budget-estimate', {
    years: rows({ 'fiscal-year': '2027-2028', estimate: dollars('55680.00'), ceiling: dollars('60000.00') }),
  }),
  drafted('invoicing', {
    method: 'interdepartmental-settlement',
    frequency: 'quarterly',
    documents: say('A list of actual costs.', 'Une liste des coûts réels.'),
    due: lasting(30, 'day'),
    'dispute-window': lasting(15, 'day'),
  }),
  drafted('financial-coding', {
    codes: rows(
      { party: 'host', 'fiscal-year': '2027-2028', 'cost-centre': '1410' },
      { party: 'guest', 'fiscal-year': '2027-2028', 'cost-centre': '2205' },
    ),
  }),
]

const life: readonly AgreementElement[] = [
  drafted('term', {
    'effective-rule': 'fixed',
    start: '2027-04-01',
    end: '2028-03-31',
    renewal: 'mutual',
    'renewal-length': lasting(1, 'year'),
    'notice-days': lasting(60, 'day'),
  }),
  drafted('amendment', {
    classes: rows({
      class: 'financial',
      'client-position': 'guest-director',
      'provider-position': 'host-director',
    }),
    'requested-by': ['host', 'guest'],
    'effective-rule': 'last-signature',
  }),
  drafted('issue-resolution', {
    levels: rows({
      level: 1,
      'client-position': 'guest-director',
      'provider-position': 'host-director',
      'max-time': lasting(20, 'working-day'),
      'final-authority': true,
    }),
  }),
  drafted('termination', {
    notice: lasting(90, 'day'),
    'who-may': ['host', 'guest'],
    costs: say('Each party pays what it received.', 'Chaque partie paie ce qu’elle a reçu.'),
  }),
  drafted('language-versions', {
    statement: say('Both versions are equally valid.', 'Les deux versions ont la même valeur.'),
    'discrepancy-rule': say('The parties correct both versions.', 'Les parties corrigent les deux versions.'),
  }),
  drafted('signatures', {
    signatories: rows(
      { party: 'host', position: 'host-director', delegation: 'D-14' },
      { party: 'guest', position: 'guest-director', delegation: 'D-31' },
    ),
    method: 'electronic',
  }),
]

/** Two bodies in one building, each paying the other for what it receives. */
export const sharedBuilding: RealCase = {
  answers: {
    nbServices: 1,
    nbParties: 2,
    nbProviders: 1,
    relationship: 'client-provider',
    moneyMoves: true,
    fundingModel: 'fee',
    annualValueCAD: 60_000,
    durationMonths: 12,
    recurring: true,
    scopeClarity: 'full',
    riskLevel: 'low',
  },
  title: say('Services in the shared laboratory', 'Services au laboratoire partagé'),
  parties: [
    {
      id: 'guest',
      name: say('Department of Plant Health', 'Ministère de la Santé des végétaux'),
      acronym: say('DPH', 'MSV'),
      legalForm: 'department',
      role: 'client',
    },
    {
      id: 'host',
      name: say('Inspection Agency', 'Agence d’inspection'),
      acronym: say('IA', 'AI'),
      legalForm: 'agency',
      role: 'provider',
    },
  ],
  positions: [
    {
      id: 'guest-director',
      party: 'guest',
      title: say('Director, Laboratory', 'Direction du laboratoire'),
      incumbent: 'Amal Roy',
    },
    {
      id: 'host-director',
      party: 'host',
      title: say('Director, Building services', 'Direction des services de l’immeuble'),
      incumbent: 'Jo Lang',
    },
  ],
  documents: {
    MOU: {
      title: say('Memorandum on the shared laboratory', 'Protocole sur le laboratoire partagé'),
      elements: [...identity, ...duties, ...money, ...life],
    },
  },
}
