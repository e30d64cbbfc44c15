import type { Bilingual, Language } from '../language/bilingual.ts'
import type { Clock } from '../time/clock.ts'

/** One command of the `entente` program, declared by the module that answers it and wired in `src/cli.ts`. */
export type CliCommand = {
  /** Words after `entente`: ['inventory', 'check']. */
  readonly path: readonly string[]
  readonly summary: Bilingual
  readonly arguments?: readonly CliArgument[]
  readonly options?: readonly CliOption[]
  /** Resolves to 0 (fine) or 1 (findings or refusals). Throws `CliUsageError` for wrong usage or unreadable input (2). */
  readonly run: (input: CliInput) => Promise<0 | 1>
}

export type CliArgument = {
  readonly name: string
  readonly required: boolean
  readonly variadic?: boolean
  readonly about: Bilingual
}

export type CliOption = {
  /** In commander's notation: '--services <file>', '-o, --out <file>'. `--lang` and `--json` exist everywhere. */
  readonly flags: string
  readonly about: Bilingual
  readonly required?: boolean
}

export type CliInput = {
  readonly args: readonly (string | readonly string[] | undefined)[]
  readonly options: { readonly [name: string]: string | boolean | undefined }
  readonly language: Language
  readonly json: boolean
  readonly terminal: Terminal
  readonly clock: Clock
}

export type Terminal = {
  /** People's text or the JSON document: standard output. */
  readonly out: (text: string) => void
  /** Progress and errors: standard error. */
  readonly error: (text: string) => void
  readonly interactive: boolean
}

/** Wrong usage or unreadable input: one clear sentence in the caller's language, exit 2, no stack. */
export class CliUsageError extends Error {
  override readonly name = 'CliUsageError'
  readonly sentence: Bilingual

  constructor(sentence: Bilingual) {
    super(sentence.en)
    this.sentence = sentence
  }
}
