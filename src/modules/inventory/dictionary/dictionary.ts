import type { InventoryField, Resource } from './field.ts'
import { conditionFields, identityFields } from './service-identity.ts'
import {
  feedbackField,
  interactionPointFields,
  onlineCommentFields,
  reviewAndIdentifierFields,
} from './service-online.ts'
import { remarkFields, volumeFields } from './service-volumes.ts'
import { ownerFields } from './shared-fields.ts'
import { standardFields } from './standard-fields.ts'

/** The 46 fields of a service, in the order of the official file. */
const serviceFields: readonly InventoryField[] = [
  ...identityFields,
  feedbackField,
  ...conditionFields,
  ...interactionPointFields,
  ...onlineCommentFields,
  ...reviewAndIdentifierFields,
  ...volumeFields,
  ...remarkFields,
  ...ownerFields,
]

/** The official dictionary: the fields of each resource, in file order (template of August 2025). */
export const dictionary: { readonly [resource in Resource]: readonly InventoryField[] } = {
  service: serviceFields,
  'service-std': standardFields,
}

/** The key of a row inside its organization. */
export const keyFields: { readonly [resource in Resource]: readonly string[] } = {
  service: ['fiscal_yr', 'service_id'],
  'service-std': ['fiscal_yr', 'service_id', 'service_standard_id'],
}

/** Interaction points and application channels by column name, for rules, totals and indicators. */
export const interactionPoints = interactionPointFields.map((field) => field.id)

export const applicationChannels = volumeFields
  .filter((field) => field.type === 'count' && field.id.startsWith('num_applications_'))
  .map((field) => field.id)

/** Pairs that must be given in both languages or in neither, by their name without language. */
export function optionalPairs(resource: Resource): readonly string[] {
  return dictionary[resource]
    .filter((field) => field.language === 'en' && !['mandatory', 'computed'].includes(field.obligation))
    .map((field) => field.id.slice(0, -3))
}

export function findField(resource: Resource, id: string): InventoryField | undefined {
  return dictionary[resource].find((field) => field.id === id)
}
