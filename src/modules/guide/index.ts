export type { Advice, AdvisedDocument } from './advisor/advise.ts'
export { advise, conditionsOf as conditionsFor } from './advisor/advise.ts'
export { type AdvisedCase, advisedCase } from './advisor/advised-case.ts'
export type { AnswerProblem } from './advisor/answer-problem.ts'
export type { AnswerName, Answers } from './advisor/answers.ts'
export type { OverriddenAdvice } from './advisor/override.ts'
export { overrideAdvice } from './advisor/override.ts'
export type { AnswerOption, Question, Topic } from './advisor/question.ts'
export { questionFor, questions, topics } from './advisor/questions.ts'
export type { AnswersRead, Assumption } from './advisor/read-answers.ts'
export { isAsked, readAnswers } from './advisor/read-answers.ts'
export type { Reclassification } from './advisor/reclassify.ts'
export { reclassify } from './advisor/reclassify.ts'
export type { AdvisorSettings } from './advisor/settings.ts'
export { defaultSettings } from './advisor/settings.ts'
export type { AssemblyCase, PlacedElement } from './assembly.ts'
export { effectiveNeed, elementsFor } from './assembly.ts'
export { guideIn, guideOption } from './commands/guide-option.ts'
export { commands } from './commands.ts'
export type {
  BlockerRule,
  Consideration,
  ConsiderationAnswer,
  ConsiderationCase,
  ConsiderationTheme,
} from './considerations/consideration.ts'
export { considerationAnswers, considerationThemes, isBlocker } from './considerations/consideration.ts'
export { considerations } from './considerations.ts'
export type { DocumentDefinition, SigningLevel } from './document.ts'
export { signingLevelNames } from './document.ts'
export { documentName } from './documents.ts'
export type { Condition, DocumentType, ElementDefinition, Family, Need, Tier } from './element.ts'
export { documentTypes, families, tiers } from './element.ts'
export { elementById, elements, guideVersion } from './elements.ts'
export type { FieldDefinition, FieldOption, FieldType, RequiredWhen } from './field.ts'
export type { FundingModel } from './funding-models.ts'
export { fundingModels } from './funding-models.ts'
export { keyTerms } from './glossary/key-terms.ts'
export type { GlossaryTerm } from './glossary/term.ts'
export { glossary } from './glossary.ts'
export type { Guide, NeedChange, SlaFrenchLabel } from './guide.ts'
export { baseGuide, elementName, slaFrenchLabelOf } from './guide.ts'
export { guideJson } from './guide-json.ts'
export { familyNames, needNames } from './labels.ts'
export type { OverlayProblem } from './overlays/effective-guide.ts'
export { effectiveGuide } from './overlays/effective-guide.ts'
export type { Overlay } from './overlays/overlay.ts'
export type { ChangedNeed, OwnElement, OwnGuide } from './overlays/own-guide.ts'
export {
  changedNeed,
  guideWith,
  needs,
  ownElement,
  ownGuideShape,
  readOwnGuide,
} from './overlays/own-guide.ts'
export { profileById, statutoryProfiles } from './overlays/profiles.ts'
export type { ServicePackage } from './packages.ts'
export { servicePackages } from './packages.ts'
export { elementPath, elementsPath, glossaryPath, guidePath, typesPath } from './pages/paths.ts'
export { guideRoutes } from './pages/routes.tsx'
export { SheetsPicture } from './pages/sheets-picture.tsx'
export type { Found } from './search.ts'
export { searchGuide } from './search.ts'
export type { FoundKind } from './search-entries.ts'
export { sectionOrder } from './section-order.ts'
export type { Source } from './source.ts'
export { standardWording } from './standard-wording/standard-wording.ts'
export type {
  Known,
  KnownName,
  StandardCell,
  StandardRow,
  StandardWording,
} from './standard-wording/wording.ts'
export type { Gate, GateOutcome, Step } from './steps/step.ts'
export { gateOutcomes } from './steps/step.ts'
export { steps, stepsTogether } from './steps.ts'
export type { TierDefinition } from './tiers.ts'
export { tierById, tierDefinitions } from './tiers.ts'
export { fold } from './words.ts'
