import { z } from 'zod'
import { dictionary } from '../dictionary/dictionary.ts'

const bilingual = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) })

const fieldMapping = z
  .strictObject({
    from: z.string().min(1).describe('Column of the file that is read.').optional(),
    join: z.array(z.string().min(1)).min(2).describe('Columns that are put together.').optional(),
    with: z.string().describe('What stands between the columns of "join".').optional(),
    constant: z.string().describe('The same value in every row.').optional(),
    blank: z.array(z.string()).describe('Values that stand for a blank cell.').optional(),
    list: z.boolean().describe('The cell holds several codes separated by commas.').optional(),
    codes: z
      .record(z.string(), z.string())
      .describe('Old code to new code; a blank new code drops the old one. Others are kept as they are.')
      .optional(),
    percent: z.boolean().describe('The cell is a percentage: 90 becomes 0.9, exactly.').optional(),
    default: z.string().describe('What a blank cell becomes.').optional(),
    organization: z
      .boolean()
      .describe('The cell names an organization, which becomes its code when it is recognized.')
      .optional(),
  })
  .refine(
    (field) => [field.from, field.join, field.constant].filter((value) => value !== undefined).length === 1,
    'give exactly one of from, join and constant',
  )

const resourceMapping = (known: readonly string[]) =>
  z.strictObject({
    fields: z
      .partialRecord(z.enum(known), fieldMapping)
      .describe('For each column of the official layout, where its value comes from.'),
  })

const ids = (resource: keyof typeof dictionary) => dictionary[resource].map((field) => field.id)

/** How another layout is read as the official one. People write it as JSON; no code is needed. */
export const inventoryMapping = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().min(1),
  name: bilingual,
  service: resourceMapping(ids('service')).optional(),
  'service-std': resourceMapping(ids('service-std')).optional(),
})

export type InventoryMapping = z.infer<typeof inventoryMapping>
export type FieldMapping = z.infer<typeof fieldMapping>
export type ResourceMapping = { readonly fields: { readonly [field: string]: FieldMapping | undefined } }

/** The JSON Schema that is published in `schema/inventory-mapping.schema.json`. */
export function mappingJsonSchema(): object {
  return { title: 'Entente inventory mapping', ...z.toJSONSchema(inventoryMapping) }
}
