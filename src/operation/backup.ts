import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { type CliCommand, type CliInput, CliUsageError } from '../kernel/cli/command.ts'
import { reasonOf, writingPlace } from '../kernel/cli/files.ts'
import { stage } from '../kernel/cli/progress.ts'
import { dataOption, settingsWith } from '../kernel/cli/settings.ts'
import { connectionAsIs, connectionOf } from '../kernel/data/open.ts'
import type { Bilingual } from '../kernel/language/bilingual.ts'

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
  options: [dataOption],
  run: async (input) => {
    const { args, options, terminal, json, language } = input
    const file = String(args[0])
    const source = settingsWith({ options })
    const connection = await connectionAsIs(source)
    if (!connection) throw new CliUsageError(nothingThere(source.ENTENTE_DATA))
    const tables = await onServer(connection, (client) => save(client, file, tableProgress(input)))
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
  options: [dataOption],
  run: async (input) => {
    const { args, options, terminal, json, language } = input
    const file = String(args[0])
    const connection = await connectionOf(settingsWith({ options }))
    const tables = await onServer(connection, (client) => load(client, file, tableProgress(input)))
    const words = {
      en: `${tables} tables restored from ${file}`,
      fr: `${tables} tables restaurées de ${file}`,
    }
    terminal.out(json ? JSON.stringify({ file, tables }) : words[language])
    return 0
  },
}

/** Told of each table before its rows; how many there are in all is not known while a file is read. */
type TableProgress = (table: string, number: number, total: number | null) => void

function tableProgress(input: CliInput): TableProgress {
  return (table, number, total) =>
    stage(input, {
      en: total === null ? `Table ${number}: ${table}` : `Table ${number} of ${total}: ${table}`,
      fr: total === null ? `Table ${number}\u00a0: ${table}` : `Table ${number} de ${total}\u00a0: ${table}`,
    })
}

async function onServer<T>(
  { url, close }: { readonly url: string; readonly close: () => Promise<void> },
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
    await close()
  }
}

function nothingThere(folder: string): Bilingual {
  return {
    en: `There is no database in ${folder}, so nothing was saved. Name its folder with --data or ENTENTE_DATA.`,
    fr: `Il n’y a pas de base de données dans ${folder}\u00a0: rien n’a été sauvegardé. Indiquez son dossier avec --data ou ENTENTE_DATA.`,
  }
}

const noSchema: Bilingual = {
  en: 'The database holds nothing of Entente yet, so nothing was saved.',
  fr: 'La base de données ne contient encore rien d’Entente\u00a0: rien n’a été sauvegardé.',
}

/** Writes beside the file and renames at the end: a full disk leaves the old backup as it was. */
async function save(client: pg.Client, file: string, tell: TableProgress): Promise<number> {
  await client.query('begin isolation level repeatable read read only')
  const { rows } = await client.query(
    "select to_regclass('migrations.kysely_migration') is not null as there",
  )
  if (!rows[0]?.there) throw new CliUsageError(noSchema)
  const tables = await tablesInOrder(client)
  const partial = await writingPlace(file)
  try {
    await pipeline(
      Readable.from(script(client, tables, tell)),
      createGzip(),
      createWriteStream(partial, { mode: 0o600 }),
    )
    if (partial !== file) await rename(partial, file)
  } catch (error) {
    if (partial !== file) await rm(partial, { force: true }).catch(() => {})
    const { en, fr } = reasonOf(error)
    throw new CliUsageError({
      en: `The backup was not written: ${en}. No file was changed.`,
      fr: `La sauvegarde n’a pas été écrite\u00a0: ${fr}. Aucun fichier n’a été modifié.`,
    })
  }
  await client.query('commit')
  return tables.length
}

async function* script(
  client: pg.Client,
  tables: readonly string[],
  tell: TableProgress,
): AsyncGenerator<string | Buffer> {
  yield `${heading}${(await migrationsOf(client)).join(' ')}\n`
  for (const [done, table] of tables.entries()) {
    tell(table, done + 1, tables.length)
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

async function load(client: pg.Client, file: string, tell: TableProgress): Promise<number> {
  const unpacked = createGunzip()
  // What goes wrong on the way is thrown where the lines are read.
  pipeline(createReadStream(file), unpacked).catch(() => {})
  const reader = linesOf(unpacked)
  const first = await reader.next().catch(fail(file))
  await refuseUnlessFitting(client, String(first.value ?? ''), file)
  let tables = 0
  await client.query('begin')
  try {
    for (let line = await reader.next(); !line.done; line = await reader.next()) {
      const statement = /^COPY (\S+ \([^)]*\)) FROM stdin;$/.exec(String(line.value))?.[1]
      if (!statement) throw new Error(`unexpected line ${String(line.value).slice(0, 60)}`)
      tell(statement.replace(/ .*/, ''), tables + 1, null)
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

const endOfTable = Buffer.from('\\.')
const lineFeed = 0x0a

/** A line ends with a line feed and nothing else: a text may hold what ends a line elsewhere, such as U+2028. */
async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  for await (const chunk of source) {
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end)])
      begun = []
      from = end + 1
    }
    if (from < chunk.length) begun.push(chunk.subarray(from))
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}

async function* rowsOf(reader: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  for (let line = await reader.next(); !line.done; line = await reader.next()) {
    if (line.value.equals(endOfTable)) return
    yield Buffer.concat([line.value, Buffer.of(lineFeed)])
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
    const { en, fr } = reasonOf(error)
    throw new CliUsageError({
      en: `${file} could not be restored: ${en}. Nothing was changed.`,
      fr: `${file} n’a pas pu être restauré\u00a0: ${fr}. Rien n’a été modifié.`,
    })
  }
}
