import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { type CliCommand, CliUsageError } from '../kernel/cli/command.ts'
import { connectionOf, type DataSource } from '../kernel/data/open.ts'
import { settingsOf } from './settings.ts'

/**
 * A backup is a gzipped SQL script of `COPY … FROM stdin` blocks, one a table, taken in one snapshot: psql can
 * read it as well. The first line names the migrations, so that a restore knows which schema the rows fit.
 */
const heading = '-- entente backup 1 '

const fileArgument = {
  name: 'file',
  required: true,
  about: { en: 'backup file (.sql.gz)', fr: 'fichier de sauvegarde (.sql.gz)' },
}

export const backup: CliCommand = {
  path: ['backup'],
  summary: { en: 'Save all data to one file', fr: 'Sauvegarder toutes les données dans un fichier' },
  arguments: [fileArgument],
  run: async ({ args, terminal, json, language }) => {
    const file = String(args[0])
    const tables = await withServer(settingsOf({}), (client) => save(client, file))
    const words = {
      en: `${tables} tables saved to ${file}`,
      fr: `${tables} tables sauvegardées dans ${file}`,
    }
    terminal.out(json ? JSON.stringify({ file, tables }) : words[language])
    return 0
  },
}

export const restore: CliCommand = {
  path: ['restore'],
  summary: { en: 'Load a backup into an empty database', fr: 'Charger une sauvegarde dans une base vide' },
  arguments: [fileArgument],
  run: async ({ args, terminal, json, language }) => {
    const file = String(args[0])
    const tables = await withServer(settingsOf({}), (client) => load(client, file))
    const words = {
      en: `${tables} tables restored from ${file}`,
      fr: `${tables} tables restaurées de ${file}`,
    }
    terminal.out(json ? JSON.stringify({ file, tables }) : words[language])
    return 0
  },
}

async function withServer<T>(source: DataSource, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const { url, close } = await connectionOf(source)
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
    await close()
  }
}

/** Writes beside the file and renames at the end: a full disk leaves the old backup as it was. */
async function save(client: pg.Client, file: string): Promise<number> {
  await client.query('begin isolation level repeatable read read only')
  const tables = await tablesInOrder(client)
  const partial = `${file}.partial`
  try {
    await pipeline(
      Readable.from(script(client, tables)),
      createGzip(),
      createWriteStream(partial, { mode: 0o600 }),
    )
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {})
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliUsageError({
      en: `The backup was not written: ${reason}. No file was changed.`,
      fr: `La sauvegarde n’a pas été écrite\u00a0: ${reason}. Aucun fichier n’a été modifié.`,
    })
  }
  await client.query('commit')
  return tables.length
}

async function* script(client: pg.Client, tables: readonly string[]): AsyncGenerator<string | Buffer> {
  yield `${heading}${(await migrationsOf(client)).join(' ')}\n`
  for (const table of tables) {
    const { rows } = await client.query<{ columns: string }>(
      `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    )
    const columns = rows[0]?.columns ?? ''
    yield `COPY ${table} (${columns}) FROM stdin;\n`
    yield* client.query(copyTo(`copy (select ${columns} from ${table}) to stdout`))
    yield '\\.\n'
  }
}

async function load(client: pg.Client, file: string): Promise<number> {
  const lines = createInterface({
    input: createReadStream(file).on('error', fail(file)).pipe(createGunzip()),
  })
  const reader = lines[Symbol.asyncIterator]()
  const first = await reader.next().catch(fail(file))
  await refuseUnlessFitting(client, first.value ?? '', file)
  let tables = 0
  await client.query('begin')
  try {
    for (let line = await reader.next(); !line.done; line = await reader.next()) {
      const statement = /^COPY (\S+ \([^)]*\)) FROM stdin;$/.exec(line.value)?.[1]
      if (!statement) throw new Error(`unexpected line ${line.value.slice(0, 60)}`)
      await pipeline(Readable.from(rowsOf(reader)), client.query(copyFrom(`copy ${statement} from stdin`)))
      tables += 1
    }
    await client.query('commit')
    return tables
  } catch (error) {
    await client.query('rollback')
    return fail(file)(error)
  }
}

async function* rowsOf(reader: AsyncIterator<string>): AsyncGenerator<string> {
  for (let line = await reader.next(); !line.done; line = await reader.next()) {
    if (line.value === '\\.') return
    yield `${line.value}\n`
  }
  throw new Error('the file ends in the middle of a table')
}

async function refuseUnlessFitting(client: pg.Client, first: string, file: string): Promise<void> {
  if (!first.startsWith(heading)) fail(file)(new Error('it is not a backup of Entente'))
  const theirs = first.slice(heading.length).trim()
  const ours = (await migrationsOf(client)).join(' ')
  if (theirs !== ours) {
    throw new CliUsageError({
      en: `${file} was made by another version of Entente. Restore it with that version, then migrate.`,
      fr: `${file} provient d’une autre version d’Entente. Restaurez-le avec cette version, puis faites la migration.`,
    })
  }
  const { rows } = await client.query('select from identity.organization limit 1')
  if (rows.length > 0) {
    throw new CliUsageError({
      en: 'The database already holds data. Restore into an empty one: another ENTENTE_DATA or DATABASE_URL.',
      fr: 'La base contient déjà des données. Restaurez dans une base vide\u00a0: autre ENTENTE_DATA ou autre DATABASE_URL.',
    })
  }
}

async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select name from migrations.kysely_migration order by name',
  )
  return rows.map((row) => row.name)
}

/** Every table of the modules, referenced ones before those that refer to them. */
async function tablesInOrder(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; needs: string[] }>(
    `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
       coalesce(array(select distinct quote_ident(rn.nspname) || '.' || quote_ident(r.relname)
         from pg_constraint k join pg_class r on r.oid = k.confrelid join pg_namespace rn on rn.oid = r.relnamespace
         where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid), '{}') as needs
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition
       and n.nspname not in ('pg_catalog', 'information_schema', 'migrations', 'public', 'pgboss')
     order by 1`,
  )
  const ordered: string[] = []
  const visit = (name: string): void => {
    if (ordered.includes(name)) return
    for (const need of rows.find((row) => row.name === name)?.needs ?? []) visit(need)
    ordered.push(name)
  }
  for (const { name } of rows) visit(name)
  return ordered
}

function fail(file: string): (error: unknown) => never {
  return (error) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliUsageError({
      en: `${file} could not be restored: ${reason}. Nothing was changed.`,
      fr: `${file} n’a pas pu être restauré\u00a0: ${reason}. Rien n’a été modifié.`,
    })
  }
}
