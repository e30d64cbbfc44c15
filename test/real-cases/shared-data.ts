import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/kernel/files/root.ts'

/** A path of the shared reference data, which is not part of this repository; ENTENTE_SHARED says where it lies. */
export function sharedData(path: string): { readonly path: string; readonly present: boolean } {
  const full = join(process.env.ENTENTE_SHARED ?? join(root, '../shared'), 'data', path)
  return { path: full, present: existsSync(full) }
}
