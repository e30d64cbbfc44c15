import { Command, CommanderError } from 'commander'
import { agreementSides } from './agreement-sides.ts'
import { type CliCommand, CliUsageError, type Terminal } from './kernel/cli/command.ts'
import { databaseFault } from './kernel/data/database-fault.ts'
import { type Bilingual, isLanguage, type Language } from './kernel/language/bilingual.ts'
import { systemClock } from './kernel/time/clock.ts'
import { commands as agreementCommands } from './modules/agreements/index.ts'
import { commands as guideCommands } from './modules/guide/index.ts'
import { commands as inventoryCommands } from './modules/inventory/index.ts'
import { parityCommand } from './modules/parity/index.ts'
import { commands as performanceCommands } from './modules/performance/index.ts'
import { commands as publishingCommands } from './modules/publishing/index.ts'
import { docxClauses, pdfClauses, commands as reviewCommands } from './modules/review/index.ts'
import { commands as standardsCommands } from './modules/standards/index.ts'
import { operationCommands } from './operation/commands.ts'

const commands: readonly CliCommand[] = [
  ...guideCommands,
  ...agreementCommands,
  ...publishingCommands,
  parityCommand({
    oneLanguage: { '.docx': docxClauses, '.pdf': pdfClauses },
    bothLanguages: { '.json': agreementSides },
  }),
  ...reviewCommands,
  ...inventoryCommands,
  ...standardsCommands,
  ...performanceCommands,
  ...operationCommands,
]

/** Runs `entente` with its arguments and sets the exit code: 0 fine, 1 findings or refusals, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<void> {
  const language = languageOf(args)
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    terminal.error(unwritten[language](error.code ?? error.message))
    process.exit(2)
  })
  try {
    await program(language).parseAsync([...args], { from: 'user' })
  } catch (error) {
    process.exitCode = explain(error, language)
  }
}

function program(language: Language): Command {
  const top = new Command('entente')
    .description(about[language])
    .configureHelp({ styleTitle: (title) => helpTitles[language][title] ?? title })
    .helpOption('-h, --help', helpOption[language])
    .helpCommand('help [command]', helpOption[language])
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .enablePositionalOptions()
  for (const command of commands) declare(top, command, language)
  return top
}

function declare(top: Command, command: CliCommand, language: Language): void {
  const declared = place(top, command.path, language)
  declared.description(command.summary[language])
  for (const { name, required, variadic, about } of command.arguments ?? []) {
    const inside = variadic ? `${name}...` : name
    declared.argument(required ? `<${inside}>` : `[${inside}]`, about[language])
  }
  for (const { flags, about, required } of command.options ?? []) {
    if (required) declared.requiredOption(flags, about[language])
    else declared.option(flags, about[language])
  }
  if (!command.options?.some(({ flags }) => flags.includes('--lang')))
    declared.option('--lang <en|fr>', languageHelp[language])
  declared.option('--json', jsonHelp[language])
  declared.action(async () => {
    const ownsLanguage = command.options?.some(({ flags }) => flags.includes('--lang'))
    const asked = declared.opts<{ lang?: unknown }>().lang
    if (!ownsLanguage && asked !== undefined && !isLanguage(asked)) throw new CliUsageError(unknownLanguage)
    const values = declared.processedArgs
    const { json, ...options } = declared.opts<Record<string, string | boolean | undefined>>()
    process.exitCode = await command.run({
      args: values,
      options,
      language,
      json: json === true,
      terminal,
      clock: systemClock,
    })
  })
}

/** Finds or makes the sub-command of a path: `inventory check`. */
function place(parent: Command, path: readonly string[], language: Language): Command {
  const [name = '', ...rest] = path
  const known = parent.commands.find((candidate) => candidate.name() === name)
  const found =
    known ??
    parent
      .command(name)
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
      .helpOption('-h, --help', helpOption[language])
  return rest.length ? place(found, rest, language) : found
}

const terminal: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
  interactive: process.stderr.isTTY === true,
}

function explain(error: unknown, language: Language): number {
  if (error instanceof CliUsageError) {
    terminal.error(error.sentence[language])
    return 2
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    terminal.error(sentenceOf(error, language))
    return 2
  }
  const fault = databaseFault(error)
  const reason = error instanceof Error ? error.message : String(error)
  terminal.error(fault ? fault[language] : failed[language](reason))
  return 2
}

function sentenceOf(error: CommanderError, language: Language): string {
  if (error.code === 'commander.help') return nameCommand[language]
  return language === 'fr' ? inFrench(error) : error.message.replace(/^error: /, '')
}

/** The command-line library speaks English only: its few complaints are said again in French. */
function inFrench({ code, message }: CommanderError): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  const what = `«\u00a0${quoted}\u00a0»`
  const sentences: Record<string, string> = {
    'commander.unknownCommand': `La commande ${what} n’existe pas. Tapez «\u00a0entente --help\u00a0».`,
    'commander.unknownOption': `L’option ${what} n’existe pas pour cette commande.`,
    'commander.missingArgument': `Il manque l’argument ${what}.`,
    'commander.optionMissingArgument': `L’option ${what} demande une valeur.`,
    'commander.missingMandatoryOptionValue': `Il manque l’option obligatoire ${what}.`,
    'commander.excessArguments': 'Il y a trop d’arguments pour cette commande.',
  }
  return sentences[code] ?? message
}

/** `--lang` wherever it stands, then the environment, then English. `render --lang both` speaks the environment's. */
function languageOf(args: readonly string[]): Language {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const given = index < 0 ? undefined : (args[index]?.split('=')[1] ?? args[index + 1])
  if (given === 'en' || given === 'fr') return given
  return /^fr/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'fr' : 'en'
}

const about = {
  en: 'Define, check and measure service agreements between public bodies.',
  fr: 'Définir, vérifier et mesurer les ententes de services entre organismes publics.',
} satisfies Bilingual

const languageHelp = { en: 'language of the answer', fr: 'langue de la réponse' } satisfies Bilingual
const jsonHelp = {
  en: 'one JSON document on standard output',
  fr: 'un document JSON sur la sortie standard',
} satisfies Bilingual

const failed = {
  en: (reason: string) => `Entente stopped: ${reason}`,
  fr: (reason: string) => `Entente s’est arrêté\u00a0: ${reason}`,
}

const unwritten = {
  en: (reason: string) => `Standard output cannot be written (${reason}).`,
  fr: (reason: string) => `La sortie standard ne peut pas être écrite (${reason}).`,
}

const unknownLanguage = {
  en: '--lang is en or fr.',
  fr: '--lang vaut en ou fr.',
} satisfies Bilingual

const nameCommand = {
  en: 'Name a command. Type “entente --help”.',
  fr: 'Précisez une commande. Tapez «\u00a0entente --help\u00a0».',
} satisfies Bilingual

const helpOption = { en: 'show this help', fr: 'afficher cette aide' } satisfies Bilingual

/** The library's own titles, in the reader's language. */
const helpTitles: Bilingual<Readonly<Record<string, string>>> = {
  en: {},
  fr: {
    'Usage:': 'Utilisation\u00a0:',
    'Arguments:': 'Arguments\u00a0:',
    'Options:': 'Options\u00a0:',
    'Commands:': 'Commandes\u00a0:',
  },
}
