export { recordedPath, registerPath } from './paths.ts'
export type { RecordedFacts } from './recorded/recorded.ts'
export { RecordedFields } from './recorded/recorded-fields.tsx'
export { readRecorded, recordedFields } from './recorded/recorded-form.ts'
export {
  longestStated,
  type StatedDetail,
  type StatedKind,
  statedFault,
  statedWords,
} from './recorded/stated-fact.ts'
export { recordAgreement } from './recorded/store.ts'
export { registerRoutes } from './routes.ts'
