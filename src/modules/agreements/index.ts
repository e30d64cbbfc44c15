export { type CheckOptions, type CheckResult, checkAgreement, isBlocking } from './checks/check.ts'
export { commands } from './commands/commands.ts'
export { agreementFrom, readAgreement } from './commands/read-agreement.ts'
export { workingTime } from './compose/annex-reference.ts'
export { calendarAnnexId, serviceCalendar } from './compose/calendar-annex.ts'
export { composeDocument } from './compose/compose.ts'
export { conditionsOf } from './compose/conditions.ts'
export { type EffectiveElement, effectiveElement, elementIn, lineage } from './compose/inheritance.ts'
export { outlineOf, placedElements } from './compose/outline.ts'
export type { ComposedClause, ComposedDocument } from './composed.ts'
export { withNamedOnly } from './drafting/load/load-agreement.ts'
export { AgreementNavigation } from './drafting/overview/overview.page.tsx'
export {
  agreementPath,
  checksPath,
  clausesPath,
  compareWithFilePath,
  documentPath,
  documentsToTakePath,
  downloadPath,
  elementPath,
  guideSettingsPath,
  proposalsPath,
  versionPath,
  versionsPath,
  wordingPath,
} from './drafting/paths.ts'
export { judge as judgeAgreement } from './drafting/sheet/findings.ts'
export { agreementCrumb, onAgreement } from './drafting/sheet/on-agreement.ts'
export { type OpenAgreement, openAgreement } from './drafting/sheet/open-agreement.ts'
export { canonicalHash, canonicalJson } from './format/canonical.ts'
export { limits } from './format/limits.ts'
export { agreementJsonSchema } from './format/schema.ts'
export { notAnAgreement, validateAgreement } from './format/validate.ts'
export type {
  Agreement,
  AgreementDocument,
  AgreementElement,
  AgreementPlace,
  DurationValue,
  FieldValue,
  Finding,
  LegalForm,
  Party,
  Position,
  RowValue,
} from './format.ts'
export {
  advicePath,
  coveragePath,
  myWorkPath,
  openPath as openRelationshipPath,
  relationshipPath,
  relationshipsPath,
  scorecardPath,
} from './paths.ts'
export { coveringRelationships, servicesCoveredBy } from './relationships/cover-services/covered.ts'
export { kindLabels, roleLabels, rolesOfKind } from './relationships/labels.ts'
export { type FoundOrganization, registeredOrganizations } from './relationships/open/opening.store.ts'
export type { Opening, OpeningParty } from './relationships/open/opening.ts'
export { openingErrors } from './relationships/open/opening.ts'
export {
  type DraftStart,
  type StartingElement,
  startFromDraft,
} from './relationships/open/start-from-draft.ts'
export { relationshipById, relationshipsById } from './relationships/queries.ts'
export {
  inEither,
  type Kind as RelationshipKind,
  kinds as relationshipKinds,
  type PartyRole,
  partyRoles,
  type Relationship,
  type RelationshipParty,
  shownIn,
} from './relationships/relationship.ts'
export { agreementRoutes } from './routes.ts'
export { type NewId, newAgreement } from './start.ts'
export { longestText, parseText, type TextRefusal } from './text/parse.ts'
export { plainInline, plainText } from './text/plain.ts'
export type { Block, Inline, Reference } from './text/tree.ts'
export { writeText } from './text/write.ts'
export { type Directory, directoryOf } from './values/directory.ts'
export type { ValueFault } from './values/faults.ts'
export { documentLabel, formatValue } from './values/format.ts'
export { isEmptyValue } from './values/shape.ts'
export { faultOf } from './values/validity.ts'
export { frozenVersion, type VersionLine, versionsOf } from './versions/queries.ts'
