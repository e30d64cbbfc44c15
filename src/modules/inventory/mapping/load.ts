import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CliUsageError } from '../../../kernel/cli/command.ts'
import { readJson } from '../../../kernel/cli/files.ts'
import { root } from '../../../kernel/files/root.ts'
import { type InventoryMapping, inventoryMapping } from './mapping.ts'

/** The mappings that come with the program, by their id. */
export const shippedMappings = ['2018-2019', '2019-2020'] as const

/**
 * Reads a mapping: a file, or the id of one that comes with the program. Throws `CliUsageError` saying what is
 * wrong and where in the file.
 */
export async function readMapping(pathOrId: string): Promise<InventoryMapping> {
  const shipped = shippedMappings.find((id) => id === pathOrId)
  const content = shipped ? await readShipped(shipped) : await readJson(pathOrId)
  const result = inventoryMapping.safeParse(content)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const where = issue?.path.join('.') || '/'
  throw new CliUsageError({
    en: `The mapping ${pathOrId} cannot be used: at ${where}, ${issue?.message ?? 'unknown problem'}.`,
    fr: `La correspondance ${pathOrId} ne peut pas être utilisée\u00a0: à ${where}, ${issue?.message ?? 'problème inconnu'}.`,
  })
}

async function readShipped(id: string): Promise<unknown> {
  return JSON.parse(await readFile(join(root, 'src/modules/inventory/mappings', `${id}.json`), 'utf8'))
}
