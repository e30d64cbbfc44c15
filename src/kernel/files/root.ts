import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The checkout: the nearest folder above this file with migrations in it, whether the code is bundled or not. */
export const root = findRoot(import.meta.dirname)

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'db/migrations'))) return folder
  const parent = dirname(folder)
  if (parent === folder)
    throw new Error('Entente runs from its checkout: db/migrations was not found above it')
  return findRoot(parent)
}
