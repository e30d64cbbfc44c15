import { say } from '../../../src/modules/agreements/fixtures/make.ts'
import type { Agreement } from '../../../src/modules/agreements/index.ts'
import { operations } from './operations.ts'
import { service } from './service.ts'

/**
 * The facts of a published agreement on an online forms service, in words and with parties of our own: one
 * service level agreement of one tier, offered by a provider to any department that uses the service.
 */
export const formsService: Agreement = {
  format: 'entente.agreement/1',
  id: '01980000-0000-7000-8000-0000000000f0',
  guide: '2026-11',
  title: say('Online forms service', 'Service de formulaires en ligne'),
  relationship: 'client-provider',
  tier: 'simple',
  parties: [
    {
      id: 'client',
      name: say('Department of Regional Programs', 'Ministère des Programmes régionaux'),
      acronym: say('DRP', 'MPR'),
      legalForm: 'department',
      role: 'client',
    },
    {
      id: 'provider',
      name: say('Common Digital Office', 'Bureau numérique commun'),
      acronym: say('CDO', 'BNC'),
      legalForm: 'department',
      role: 'provider',
    },
  ],
  positions: [
    {
      id: 'support',
      party: 'provider',
      title: say('Support desk', 'Centre d’assistance'),
      incumbent: 'Noor Tremblay',
    },
    {
      id: 'owner',
      party: 'client',
      title: say('Owner of the forms', 'Responsable des formulaires'),
      incumbent: 'Luc Stone',
    },
  ],
  documents: [
    {
      id: 'sla',
      type: 'SLA',
      number: 'SLA-FORMS-2',
      title: say('Service levels of the forms service', 'Niveaux de service des formulaires en ligne'),
      parent: null,
      legalNature: 'administrative',
      elements: [...service, ...operations],
    },
  ],
}
