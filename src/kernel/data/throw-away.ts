import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A new folder for a database of tests, tools and benchmarks. The unprivileged user that serves it for root reaches it:
 * no part of the database lies elsewhere, and removing the folder removes it all.
 */
export async function throwAwayFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `entente-${name}-`))
  await chmod(folder, 0o755)
  return folder
}
