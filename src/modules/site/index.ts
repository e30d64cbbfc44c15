export { mailboxRoutes } from './mailbox/mailbox.route.tsx'
export { accessibilityPath, homePath, mailboxPath } from './paths.ts'
export { siteRoutes } from './routes.tsx'
