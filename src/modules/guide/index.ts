export type { Condition, DocumentType, ElementDefinition, Family, Need, Tier } from './element.ts'
export { documentTypes, families, tiers } from './element.ts'
export type { FieldDefinition, FieldOption, FieldType } from './field.ts'
export type { Source } from './source.ts'
