import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'

/**
 * What is made once in a whole run, by the test file that needs it first; files that ask meanwhile wait for it. Its
 * result goes through JSON, since test files share no memory.
 */
export async function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const place = join(inject('shared'), `${name}.json`)
  if (!existsSync(place)) await alone(name, () => makeAt(place, make))
  return JSON.parse(await readFile(place, 'utf8'))
}

async function makeAt<T>(place: string, make: () => Promise<T>): Promise<void> {
  if (existsSync(place)) return
  await writeFile(`${place}.part`, JSON.stringify(await make()))
  await rename(`${place}.part`, place)
}

/** Runs something while no other test file of this run does the same. */
async function alone(name: string, deed: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: inject('server') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [inject('template') + name])
    await deed()
  } finally {
    await client.end()
  }
}
