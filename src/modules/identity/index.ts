export { asViewer, change, traceInOrganization } from './acting.ts'
export { type AuditEntry, audit, auditRule, type Deed, firstBroken } from './audit/audit.ts'
export { isEmail, notAnEmail } from './checked-text.ts'
export { passwordLinksJob } from './forgotten/send-links.ts'
export { nameDeeds } from './history/deeds.ts'
export { ChainStatus } from './history/history.page.tsx'
export { trailPage, wholeTrail } from './history/queries.ts'
export { byId, nameSubjects, type SubjectKind } from './history/subjects.ts'
export { trailFile } from './history/trail-file.ts'
export { TrailTable } from './history/trail-table.tsx'
export { isLegalForm, type LegalForm, legalForms } from './legal-form.ts'
export { slaLabelOf } from './organization/queries.ts'
export { organizationRoutes } from './organization/routes.tsx'
export {
  addPositionPath,
  organizationPath,
  organizationSettingsPath,
  preferencesPath,
  signInPath,
  signOutEverywherePath,
  signOutPath,
  tokensPath,
  trailPath,
  whoCanPath,
} from './paths.ts'
export { addFirstPerson } from './people/add-first-person.ts'
export { setPasswordOf } from './people/set-password.ts'
export {
  type Action,
  may,
  permissions,
  type Role,
  refusalOf,
  roles,
  type State,
  states,
} from './permissions.ts'
export { hashPassword } from './sign-in/password.ts'
export { openSession, viewerOf } from './sign-in/session.ts'
export { type SignInOptions, signInFirst, signInRoutes } from './sign-in/sign-in.route.tsx'
export { callerOf } from './tokens/token.ts'
