import { realpath, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { type CliCommand, type CliInput, CliUsageError } from '../../kernel/cli/command.ts'
import { readInput } from '../../kernel/cli/files.ts'
import type { Bilingual } from '../../kernel/language/bilingual.ts'
import type { Clause } from './clause.ts'
import { compareClauses } from './compare.ts'
import type { ParityFinding } from './finding.ts'
import { historyFindings, historyOption } from './history-command.ts'
import { languageOf } from './language.ts'
import { type ClauseReader, readOne } from './read-one.ts'

/** Both sides of one file that holds the two languages, and the pairs of terms it defines. */
export type BothSides = Bilingual<readonly Clause[]> & { readonly terms?: readonly Bilingual[] }

export type ParityReaders = {
  /** By extension, with its dot, for one language a file: `.docx`, `.pdf`. */
  readonly oneLanguage?: Readonly<Record<string, ClauseReader>>
  /** By extension, for a file given alone that holds both languages: `.json`. */
  readonly bothLanguages?: Readonly<
    Record<string, (content: Buffer, path: string) => Promise<BothSides> | BothSides>
  >
}

/** `entente parity`, with the readers of other file types that the composition root knows. */
export function parityCommand(readers: ParityReaders = {}): CliCommand {
  return {
    path: ['parity'],
    summary: {
      en: 'Check that the English and the French version of a text say the same',
      fr: 'Vérifier que les versions anglaise et française d’un texte disent la même chose',
    },
    arguments: [
      {
        name: 'en-file',
        required: true,
        about: {
          en: 'English version, or an agreement file that holds both',
          fr: 'Version anglaise, ou fichier d’entente contenant les deux',
        },
      },
      { name: 'fr-file', required: false, about: { en: 'French version', fr: 'Version française' } },
    ],
    options: [historyOption],
    run: async (input) => {
      const [english, french] = input.args.map((argument) =>
        typeof argument === 'string' ? argument : undefined,
      )
      if (english === undefined) throw new CliUsageError(missingFile)
      if (input.options.history === true) return historyFindings(english, french, input, readers.oneLanguage)
      const {
        en,
        fr,
        terms = [],
      } = french === undefined ? await readBoth(english, readers) : await readPair(english, french, readers)
      const findings = compareClauses(en, fr, { terms })
      input.terminal.out(input.json ? asJson(findings) : asText(findings, input))
      return findings.some(({ severity }) => severity !== 'info') ? 1 : 0
    },
  }
}

const missingFile: Bilingual = {
  en: 'Give the English file and the French file, or one agreement file.',
  fr: 'Indiquez le fichier anglais et le fichier français, ou un seul fichier d’entente.',
}

async function readBoth(path: string, { bothLanguages = {} }: ParityReaders): Promise<BothSides> {
  const reader = bothLanguages[extname(path).toLowerCase()]
  if (reader) return reader(await readInput(path), path)
  throw new CliUsageError({
    en: `${path} is one version only: give the file of the other language too.`,
    fr: `${path} ne contient qu’une version\u00a0: indiquez aussi le fichier de l’autre langue.`,
  })
}

async function readPair(english: string, french: string, readers: ParityReaders): Promise<BothSides> {
  if (await sameFile(english, french))
    throw new CliUsageError({
      en: `The same file was given twice: ${english}.`,
      fr: `Le même fichier a été indiqué deux fois\u00a0: ${english}.`,
    })
  const en = await readOne(english, 'en', readers.oneLanguage)
  const fr = await readOne(french, 'fr', readers.oneLanguage)
  const languages = [languageOf(textOf(en)), languageOf(textOf(fr))]
  if (languages[0] === 'fr' && languages[1] === 'en')
    throw new CliUsageError({
      en: `The files are in the wrong order: ${english} is in French and ${french} in English. Give the English file first.`,
      fr: `Les fichiers sont inversés\u00a0: ${english} est en français et ${french} en anglais. Indiquez d’abord le fichier anglais.`,
    })
  if (languages[0] !== undefined && languages[0] === languages[1])
    throw new CliUsageError(
      languages[0] === 'en'
        ? {
            en: `Both files are in English: ${english} and ${french}.`,
            fr: `Les deux fichiers sont en anglais\u00a0: ${english} et ${french}.`,
          }
        : {
            en: `Both files are in French: ${english} and ${french}.`,
            fr: `Les deux fichiers sont en français\u00a0: ${english} et ${french}.`,
          },
    )
  return { en, fr }
}

/** Two names of one file; files that cannot be read are told apart by their names. */
async function sameFile(a: string, b: string): Promise<boolean> {
  if (a === b) return true
  const real = (path: string) => realpath(path).catch(() => path)
  const [pathA, pathB] = await Promise.all([real(a), real(b)])
  if (pathA === pathB) return true
  const [statA, statB] = await Promise.all([stat(a).catch(() => undefined), stat(b).catch(() => undefined)])
  return statA !== undefined && statB !== undefined && statA.ino === statB.ino && statA.dev === statB.dev
}

function textOf(clauses: readonly Clause[]): string {
  return clauses.map(({ text }) => text).join('\n')
}

function asJson(findings: readonly ParityFinding[]): string {
  const document = {
    findings: findings.map((found) => ({
      rule: found.rule,
      severity: found.severity,
      en_place: found.enPlace,
      fr_place: found.frPlace,
      en_text: found.enText,
      fr_text: found.frText,
      en: found.en,
      fr: found.fr,
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function asText(findings: readonly ParityFinding[], { language }: CliInput): string {
  if (findings.length === 0)
    return language === 'en'
      ? 'The two versions say the same.\n'
      : 'Les deux versions disent la même chose.\n'
  const severities = {
    error: { en: 'Error', fr: 'Erreur' },
    warning: { en: 'Warning', fr: 'Avertissement' },
    info: { en: 'Note', fr: 'Remarque' },
  }
  return findings
    .map((found) => {
      const title = `${severities[found.severity][language]} (${found.rule})`
      return `${title}\n  EN  ${found.enPlace}\n  FR  ${found.frPlace}\n  ${found[language]}\n`
    })
    .join('\n')
}
