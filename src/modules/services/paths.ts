import { definePath } from '../../kernel/web/path.ts'
import type { TopicKey } from './topics.ts'

export const servicesPath = definePath('/en/inventory/services', '/fr/repertoire/services')
export const filePath = definePath('/en/inventory/services/:id/file', '/fr/repertoire/services/:id/dossier')
export const signOffPath = definePath(
  '/en/inventory/services/:id/assurance/sign-off',
  '/fr/repertoire/services/:id/assurance/approbation',
)
export const rankingPath = definePath('/en/inventory/priorities', '/fr/repertoire/priorites')
export const weightsPath = definePath(
  '/en/inventory/priorities/weights',
  '/fr/repertoire/priorites/ponderation',
)
export const impactPath = definePath('/en/inventory/impact', '/fr/repertoire/repercussions')

/** One page for each topic of a service's file. */
export const topicPaths = {
  clients: definePath('/en/inventory/services/:id/clients', '/fr/repertoire/services/:id/clientele'),
  providers: definePath('/en/inventory/services/:id/providers', '/fr/repertoire/services/:id/personnel'),
  delivery: definePath('/en/inventory/services/:id/delivery', '/fr/repertoire/services/:id/prestation'),
  assurance: definePath('/en/inventory/services/:id/assurance', '/fr/repertoire/services/:id/assurance'),
  priority: definePath('/en/inventory/services/:id/priority', '/fr/repertoire/services/:id/priorite'),
  offerings: definePath('/en/inventory/services/:id/offerings', '/fr/repertoire/services/:id/offres'),
  dependencies: definePath(
    '/en/inventory/services/:id/dependencies',
    '/fr/repertoire/services/:id/dependances',
  ),
} as const satisfies Record<TopicKey, unknown>
