import type { CliInput, Terminal } from '../../../kernel/cli/command.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import type { Finding, Severity } from '../finding.ts'

/** Collects what findings amount to while they go out one by one. */
export type FindingReport = {
  readonly sink: (finding: Finding) => void
  readonly count: (severity: Severity) => number
  /** 1 when there are errors or warnings; a remark for information is none. */
  readonly exit: () => 0 | 1
}

const severityWord = {
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
  info: { en: 'note', fr: 'remarque' },
} as const

/** Sends each finding out at once, as an element of a JSON array or as a line for people. */
export function findingReport(input: CliInput, write: (finding: Finding) => void): FindingReport {
  const counts = { error: 0, warning: 0, info: 0 }
  return {
    sink(finding) {
      counts[finding.severity] += 1
      if (input.json) write(finding)
      else input.terminal.out(findingLine(finding, input.language))
    },
    count: (severity) => counts[severity],
    exit: () => (counts.error + counts.warning > 0 ? 1 : 0),
  }
}

function findingLine(finding: Finding, language: CliInput['language']): string {
  const row = { en: 'row', fr: 'ligne' }[language]
  const place = [
    finding.file,
    finding.row === null ? '' : `${row} ${finding.row}`,
    finding.key ?? '',
    finding.field ?? '',
  ]
  return `${place.filter(Boolean).join(', ')}${colon[language]} ${severityWord[finding.severity][language]} (${finding.rule})${colon[language]} ${finding[language]}`
}

/**
 * Writes a JSON object whose long array is sent out as it is found, so that memory does not grow with it. The
 * array is opened at once; `close` adds the other keys.
 */
export function jsonStream(terminal: Terminal, arrayName: string) {
  let first = true
  terminal.out(`{"${arrayName}":[`)
  return {
    push(element: unknown) {
      terminal.out(`${first ? '' : ','}${JSON.stringify(element)}`)
      first = false
    },
    close(rest: object) {
      const keys = JSON.stringify(rest).slice(1, -1)
      terminal.out(`]${keys ? `,${keys}` : ''}}`)
    },
  }
}

/** How far the work is, on standard error, at most once for each ten thousand rows of a file, only on a terminal. */
export function rowProgress(
  { terminal, language }: Pick<CliInput, 'terminal' | 'language'>,
  stage: keyof typeof stages = 'read',
): (rows: number) => void {
  let shown = 0
  return (rows) => {
    // The next file begins with few rows again.
    if (rows < shown) shown = 0
    if (!terminal.interactive || rows - shown < 10_000) return
    shown = rows
    terminal.error(stages[stage][language](formatNumber(rows, language)))
  }
}

const stages = {
  read: { en: (rows: string) => `${rows} rows read`, fr: (rows: string) => `${rows} lignes lues` },
  written: { en: (rows: string) => `${rows} rows written`, fr: (rows: string) => `${rows} lignes écrites` },
  listed: {
    en: (rows: string) => `${rows} rows in the catalogue`,
    fr: (rows: string) => `${rows} lignes au catalogue`,
  },
} as const
