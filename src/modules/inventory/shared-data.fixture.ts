import { resolve } from 'node:path'

/** A path in the shared data, which is not part of the repository: tests that need it skip without it. */
export function sharedData(path: string): string {
  return resolve(process.env.ENTENTE_SHARED ?? '../shared', 'data', path)
}
