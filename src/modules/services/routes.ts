import type { Route } from '../../kernel/web/route.ts'
import { nameDeeds } from '../identity/index.ts'
import { type FileOptions, fileRoutes } from './file/file.route.tsx'
import { impactRoutes } from './impact/impact.route.tsx'
import { rankingRoutes } from './priority/ranking.route.tsx'

/** Every page about what surrounds a service. */
export function serviceRoutes(options: FileOptions): Route[] {
  nameDeeds({
    'save-service-topic': { en: 'Wrote in the file of a service', fr: 'A écrit au dossier d’un service' },
    'sign-off-assurance': {
      en: 'Signed off an assurance below the required level',
      fr: 'A approuvé une assurance inférieure au niveau requis',
    },
    'change-priority-weights': {
      en: 'Changed the weights of the priority criteria',
      fr: 'A modifié la pondération des critères de priorité',
    },
  })
  return [...fileRoutes(options), ...rankingRoutes(options), ...impactRoutes(options)]
}
