export { accessibilityPath, homePath } from './paths.ts'
export { siteRoutes } from './routes.tsx'
