import { lstat, open, rename, rm, writeFile } from 'node:fs/promises'
import type { Bilingual } from '../language/bilingual.ts'
import { formatMegabytes, formatNumber } from '../language/format.ts'
import { type JsonExcess, jsonExcess } from '../value/json-size.ts'
import { CliUsageError } from './command.ts'

/**
 * Reads a whole file, or standard input for `-`. Throws `CliUsageError` naming the file when it cannot be read, or when
 * it is larger than `most` bytes: no more than that is then read.
 */
export async function readInput(path: string, most = mostWhole): Promise<Buffer> {
  const reading = path === '-' ? wholeOf(process.stdin, most) : readAtMost(path, most)
  return reading.catch((error: NodeJS.ErrnoException) => {
    const { en, fr } = inputName(path)
    const reason = error instanceof TooLarge ? tooLarge(most) : reasonOf(error)
    throw new CliUsageError({
      en: `${en} cannot be read: ${reason.en}.`,
      fr: `${fr} ne peut pas être lu\u00a0: ${reason.fr}.`,
    })
  })
}

/** No command reads a larger file whole. */
const mostWhole = 200_000_000

/** What a JSON document of the command may hold; the largest agreement stays well below. */
const mostJson = { bytes: 50_000_000, values: 500_000, depth: 64 } as const

/**
 * Reads a JSON document. It is counted before it is made: what no honest file holds costs no memory. Throws
 * `CliUsageError` when it is unreadable, too large or not JSON.
 */
export async function readJson(path: string): Promise<unknown> {
  return parseJson(await readInput(path, mostJson.bytes), path)
}

/** The JSON of a file that is read already; the same limits and sentences as `readJson`. */
export function parseJson(content: Buffer, path: string): unknown {
  const { en, fr } = inputName(path)
  const text = content.toString('utf8').replace(/^\uFEFF/, '')
  const excess = jsonExcess(text, mostJson)
  if (excess) {
    const limit = tooMuch[excess]
    throw new CliUsageError({ en: `${en} ${limit.en}.`, fr: `${fr} ${limit.fr}.` })
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    const where = placeOf(error, content)
    throw new CliUsageError({
      en: `${en} is not JSON${where.en}.`,
      fr: `${fr} n’est pas du JSON${where.fr}.`,
    })
  }
}

/**
 * Writes a whole file, or standard output for `-`. What stood there is replaced only once everything is written.
 * Throws `CliUsageError` when it cannot be written.
 */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  if (path === '-') {
    process.stdout.write(content)
    return
  }
  await writeWhole(path, content).catch((error: NodeJS.ErrnoException) => {
    const reason = reasonOf(error)
    throw new CliUsageError({
      en: `The file ${path} cannot be written: ${reason.en}.`,
      fr: `Le fichier ${path} ne peut pas être écrit\u00a0: ${reason.fr}.`,
    })
  })
}

/**
 * Where a file is written before it takes its place: beside it, or there itself when that is a device, a pipe or a link:
 * replacing them would take them away.
 */
export async function writingPlace(path: string): Promise<string> {
  const there = await lstat(path).catch(() => null)
  return there !== null && !there.isFile() ? path : `${path}.partial`
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const partial = await writingPlace(path)
  if (partial === path) return writeFile(path, content)
  const there = await lstat(path).catch(() => null)
  try {
    await writeFile(partial, content, there === null ? {} : { mode: there.mode })
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

class TooLarge extends Error {}

async function readAtMost(path: string, most: number): Promise<Buffer> {
  const file = await open(path)
  try {
    return await wholeOf(file.createReadStream({ autoClose: false }), most)
  } finally {
    await file.close()
  }
}

async function wholeOf(source: AsyncIterable<Buffer>, most: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of source) {
    size += part.length
    if (size > most) throw new TooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function tooLarge(most: number): Bilingual {
  return {
    en: `it is larger than ${formatMegabytes(most, 'en')}`,
    fr: `il dépasse ${formatMegabytes(most, 'fr')}`,
  }
}

const tooMuch = {
  values: {
    en: `holds more than ${formatNumber(mostJson.values, 'en')} values, more than any such file`,
    fr: `contient plus de ${formatNumber(mostJson.values, 'fr')} valeurs, plus qu’aucun fichier de ce genre`,
  },
  depth: {
    en: `is nested more than ${mostJson.depth} levels deep, which no such file is`,
    fr: `compte plus de ${mostJson.depth} niveaux d’imbrication, ce qu’aucun fichier de ce genre n’a`,
  },
} satisfies Record<JsonExcess, Bilingual>

function inputName(path: string): Bilingual {
  return path === '-'
    ? { en: 'Standard input', fr: 'Le texte de l’entrée standard' }
    : { en: `The file ${path}`, fr: `Le fichier ${path}` }
}

/** Why the system could not read or write, in words. */
export function reasonOf(error: unknown): Bilingual {
  if (!(error instanceof Error)) return { en: String(error), fr: String(error) }
  const { code, message }: NodeJS.ErrnoException = error
  const known = Object.hasOwn(reasons, code ?? '') ? reasons[code ?? ''] : undefined
  return known ?? { en: code ?? message, fr: code ?? message }
}

const reasons: { readonly [code: string]: Bilingual } = {
  ENOENT: {
    en: 'it does not exist, or its folder does not',
    fr: 'il n’existe pas, ou son dossier n’existe pas',
  },
  ENOTDIR: { en: 'a part of its path is not a folder', fr: 'une partie de son chemin n’est pas un dossier' },
  EISDIR: { en: 'it is a folder', fr: 'il s’agit d’un dossier' },
  EACCES: { en: 'you do not have the permission', fr: 'vous n’en avez pas l’autorisation' },
  EPERM: { en: 'you do not have the permission', fr: 'vous n’en avez pas l’autorisation' },
  EROFS: { en: 'its disk is read-only', fr: 'son disque est en lecture seule' },
  ENOSPC: { en: 'its disk is full', fr: 'son disque est plein' },
  EDQUOT: { en: 'your disk quota is used up', fr: 'votre quota de disque est épuisé' },
  EFBIG: { en: 'it would be too large', fr: 'il serait trop volumineux' },
  ERR_FS_FILE_TOO_LARGE: { en: 'it is too large', fr: 'il est trop volumineux' },
  ENAMETOOLONG: { en: 'its name is too long', fr: 'son nom est trop long' },
  Z_DATA_ERROR: {
    en: 'it is not a compressed file, or it is damaged',
    fr: 'il n’est pas compressé, ou il est endommagé',
  },
  Z_BUF_ERROR: { en: 'it ends too early', fr: 'il se termine trop tôt' },
  ERR_INVALID_ARG_VALUE: {
    en: 'its name holds a character that no file name may hold',
    fr: 'son nom contient un caractère qu’aucun nom de fichier ne peut contenir',
  },
}

// The engine explains itself in English only; where it stopped is all that is taken from it.
function placeOf(error: unknown, content: Buffer): Bilingual {
  if (content.length === 0) return { en: ': it is empty', fr: '\u00a0: il est vide' }
  const message = error instanceof Error ? error.message : ''
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
  if (line && column)
    return { en: ` (line ${line}, column ${column})`, fr: ` (ligne ${line}, colonne ${column})` }
  if (/end of JSON|Unterminated/.test(message))
    return { en: ': it ends too early', fr: '\u00a0: il se termine trop tôt' }
  return { en: '', fr: '' }
}
