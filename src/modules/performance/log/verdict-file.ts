import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { CliUsageError } from '../../../kernel/cli/command.ts'
import { writingPlace } from '../../../kernel/cli/files.ts'
import type { VerdictRow } from '../evaluation.ts'
import type { ZoneReader } from './zone-reader.ts'

/**
 * The verdicts as CSV: the row of the log, the case, its three times with their offset, the verdict, the seconds held
 * against the target, and the code of the reason.
 */
export type VerdictFile = {
  readonly write: (verdict: VerdictRow) => void
  readonly flush: () => Promise<void>
  /** Puts the finished file in its place. */
  readonly keep: () => Promise<void>
  /** Leaves nothing behind. */
  readonly drop: () => Promise<void>
}

const header = 'row,id,opened,due,closed,verdict,elapsed,reason\n'

/** Opens a file that appears whole or not at all; `-` is standard output. Throws `CliUsageError` when it cannot. */
export async function openVerdictFile(path: string, zone: ZoneReader): Promise<VerdictFile> {
  const toOutput = path === '-'
  const part = toOutput ? path : await writingPlace(path)
  const stream = toOutput ? process.stdout : createWriteStream(part)
  const unusable = (error: NodeJS.ErrnoException) => {
    throw new CliUsageError({
      en: `The file ${path} cannot be written (${error.code ?? error.message}).`,
      fr: `Le fichier ${path} ne peut pas être écrit (${error.code ?? error.message}).`,
    })
  }
  if (!toOutput) await once(stream, 'open').catch(unusable)
  let pending = header
  const flush = async () => {
    const text = pending
    pending = ''
    if (text && !stream.write(text)) await once(stream, 'drain').catch(unusable)
  }
  return {
    write(verdict) {
      pending += verdictLine(verdict, zone)
    },
    flush,
    async keep() {
      await flush()
      if (toOutput) return
      stream.end()
      await finished(stream).catch(unusable)
      if (part !== path) await rename(part, path).catch(unusable)
    },
    async drop() {
      if (toOutput) return
      stream.destroy()
      if (part !== path) await rm(part, { force: true })
    },
  }
}

function verdictLine(verdict: VerdictRow, zone: ZoneReader): string {
  const { row } = verdict
  const id = safeCell(verdict.id)
  if ('rejected' in verdict) return `${row},${id},,,,unmeasurable,,${verdict.rejected.rule}\n`
  const { fact, judgement, excluded } = verdict
  const at = (instant: number | undefined) => (instant === undefined ? '' : zonedText(instant, zone))
  const elapsed = judgement.elapsed === undefined ? '' : judgement.elapsed / 1000
  const shown = excluded ? 'excluded' : judgement.verdict
  return `${row},${id},${at(fact.opened)},${at(judgement.due)},${at(fact.closed)},${shown},${elapsed},${judgement.reason}\n`
}

/** "2011-07-01T01:32:33-04:00". */
function zonedText(instant: number, zone: ZoneReader): string {
  const wall = zone.wallOf(instant)
  const text = new Date(wall).toISOString()
  const minutes = Math.round((wall - instant) / 60_000)
  const size = Math.abs(minutes)
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
  return (text.endsWith('.000Z') ? text.slice(0, 19) : text.slice(0, 23)) + offset
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** A cell that a spreadsheet reads as text, never as a formula. */
function safeCell(cell: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
