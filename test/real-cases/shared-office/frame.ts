import type { Bilingual } from '../../../src/kernel/language/bilingual.ts'
import { drafted, lasting, rows, say } from '../../../src/modules/agreements/fixtures/make.ts'
import type { AgreementElement } from '../../../src/modules/agreements/index.ts'

const both = rows(
  { party: 'client', position: 'client-head' },
  { party: 'provider', position: 'provider-head' },
)

/** The articles of the model: who, why, for how long, and how it is changed, ended and checked. */
export const frame: readonly AgreementElement[] = [
  drafted('title', {
    subject: say('Shared access to information office', 'Bureau partagé de l’accès à l’information'),
  }),
  drafted('doc-control', {
    revision: '1.1',
    'revision-date': '2027-02-01',
    author: 'provider-manager',
    status: 'negotiation',
    revisions: rows(
      { revision: '1.0', date: '2026-12-01', description: say('First draft', 'Premier projet') },
      { revision: '1.1', date: '2027-02-01', description: say('After review', 'Après révision') },
    ),
  }),
  drafted('parties', { 'represented-by': both }),
  drafted('background', {
    need: say(
      'The client is too small to keep an office of its own. The law lets an institution of the same minister act for it, under a written agreement.',
      'Le client est trop petit pour avoir son propre bureau. La loi permet à une institution du même ministre d’agir pour lui, en vertu d’une entente écrite.',
    ),
    mandates: rows(
      { party: 'client', mandate: say('To grant licences.', 'Délivrer des permis.') },
      { party: 'provider', mandate: say('To serve the portfolio.', 'Servir le portefeuille.') },
    ),
  }),
  drafted('purpose', {
    statement: say(
      'The provider answers requests in the name of the client.',
      'Le fournisseur répond aux demandes au nom du client.',
    ),
    objectives: rows({
      objective: say('Meet the time limits of the law.', 'Respecter les délais de la loi.'),
    }),
    benefits: rows(
      {
        party: 'client',
        benefit: say('experts it could not hire', 'des spécialistes qu’il ne pourrait pas embaucher'),
      },
      { party: 'provider', benefit: say('a steadier workload', 'une charge plus régulière') },
    ),
  }),
  drafted('authorities', {
    basis: rows(
      { party: 'client', instrument: say('Access Act', 'Loi sur l’accès'), section: '96' },
      { party: 'provider', instrument: say('Access Act', 'Loi sur l’accès'), section: '96' },
    ),
    accountable: ['client'],
    delegations: rows({
      power: say('to answer requests', 'répondre aux demandes'),
      from: 'client',
      to: 'provider-manager',
    }),
  }),
  drafted('applicable-policies', {
    instruments: rows(
      { instrument: say('Access Act', 'Loi sur l’accès'), section: '96', party: 'provider' },
      { instrument: say('Privacy Act', 'Loi sur la vie privée'), section: '73.1', party: 'provider' },
    ),
  }),
  drafted('roles', {
    raci: rows(
      {
        activity: say('Answer a request', 'Répondre à une demande'),
        responsible: 'provider-manager',
        accountable: 'client-head',
      },
      {
        activity: say('Find the records', 'Trouver les documents'),
        responsible: 'client-manager',
        accountable: 'client-head',
      },
    ),
  }),
  drafted('designated-officials', { officials: both }),
  drafted('financial-arrangement', {
    model: 'fixed-allocation',
    services: say('All requests of the year.', 'Toutes les demandes de l’année.'),
    payer: ['client'],
    payee: ['provider'],
  }),
  drafted('fee-structure', {
    method: say(
      'One sum a year, never more than the cost of the service.',
      'Une somme par année, sans jamais dépasser le coût du service.',
    ),
    'fixed-sum': { amount: '180000.00', currency: 'CAD' },
  }),
  drafted('information-management', {
    records: rows({
      class: say('Files of requests', 'Dossiers de demandes'),
      control: 'client',
      custodian: 'provider',
      retention: lasting(2, 'year'),
      'retention-start': say('last action', 'dernière mesure'),
      disposition: 'returned',
    }),
    return: lasting(30, 'day'),
  }),
  drafted('audit-evaluation', {
    audits: rows({
      kind: 'audit',
      who: say('the client', 'le client'),
      scope: say('the files of requests', 'les dossiers de demandes'),
      frequency: 'on-request',
      cost: 'client',
    }),
  }),
  drafted('term', {
    'effective-rule': 'last-signature',
    end: '2030-03-31',
    renewal: 'mutual',
    'renewal-length': lasting(3, 'year'),
    'notice-days': lasting(90, 'day'),
  }),
  drafted('review', { 'first-year': 1, frequency: lasting(1, 'year') }),
  drafted('amendment', {
    classes: rows({
      class: 'operational',
      'client-position': 'client-head',
      'provider-position': 'provider-head',
    }),
    'requested-by': ['client', 'provider'],
    'effective-rule': 'last-signature',
  }),
  drafted('issue-resolution', {
    levels: rows(
      {
        level: 1,
        'client-position': 'client-manager',
        'provider-position': 'provider-manager',
        'max-time': lasting(10, 'working-day'),
      },
      {
        level: 2,
        'client-position': 'client-head',
        'provider-position': 'provider-head',
        'max-time': lasting(20, 'working-day'),
        'final-authority': true,
      },
    ),
  }),
  drafted('termination', {
    notice: lasting(6, 'month'),
    'who-may': ['client', 'provider'],
    costs: say('The sum of the year is shared by month.', 'La somme de l’année est répartie par mois.'),
  }),
  drafted('annexes', {
    annexes: rows(
      annex('A', say('Legal framework', 'Cadre juridique')),
      annex('B', say('Roles and responsibilities', 'Rôles et responsabilités')),
      annex('C', say('Service levels and targets', 'Niveaux de service et cibles')),
    ),
  }),
]

function annex(number: string, title: Bilingual) {
  return { number, title, type: 'other', version: '1.0', status: 'in-force' }
}
