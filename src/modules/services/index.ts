export type { AgreementsOfService } from './file/file.route.tsx'
export { filePath, impactPath, rankingPath, servicesPath } from './paths.ts'
export { type ListedOffering, offeringsOf, priorityServices } from './queries.ts'
export { serviceRoutes } from './routes.ts'
