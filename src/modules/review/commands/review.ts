import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { type CliCommand, type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import { readInput, writeOutput } from '../../../kernel/cli/files.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { documentName, type SlaFrenchLabel, tierById } from '../../guide/index.ts'
import { elementName } from '../findings/missing.ts'
import { readTextFile } from '../reading/read-input-file.ts'
import type { ReadText } from '../reading/read-text.ts'
import { type ReviewReport, reviewText } from '../review.ts'
import { isReportFormat, type ReportFormat, renderReport } from '../take/report-formats.ts'
import { slaLabelSaid } from '../wording/sla-label-said.ts'

/** `entente review FILE [--other-language FILE]`: 1 when something is missing or wrong, 0 when nothing is. */
export const reviewCommand: CliCommand = {
  path: ['review'],
  summary: {
    en: 'Read somebody else’s draft: what is in it, what is missing, what contradicts itself',
    fr: 'Lire le projet d’une autre partie\u00a0: ce qu’il contient, ce qui manque, ce qui se contredit',
  },
  arguments: [
    {
      name: 'file',
      required: true,
      about: {
        en: 'the draft: DOCX, PDF, HTML, Markdown or text',
        fr: 'le projet\u00a0: DOCX, PDF, HTML, Markdown ou texte',
      },
    },
  ],
  options: [
    {
      flags: '--other-language <file>',
      about: { en: 'the same text in the other language', fr: 'le même texte dans l’autre langue' },
    },
    {
      flags: '--format <docx|pdf|csv|json>',
      about: { en: 'write the report as a file', fr: 'écrire le rapport dans un fichier' },
    },
    {
      flags: '-o, --output <file>',
      about: {
        en: 'the file to write; - is standard output',
        fr: 'le fichier à écrire; - est la sortie standard',
      },
    },
  ],
  async run(input) {
    const [path] = input.args
    if (typeof path !== 'string') throw new CliUsageError(oneFile)
    const second = input.options.otherLanguage
    const { format } = input.options
    if (format !== undefined && !isReportFormat(format)) throw new CliUsageError(unknownFormat)
    const text = await readTextFile(path)
    const other = typeof second === 'string' ? await readTextFile(second) : undefined
    if (other && text.language !== 'both' && text.language === other.language)
      throw new CliUsageError(sameLanguage(path, String(second)))
    const report = reviewText(text, other)
    if (format !== undefined)
      await writeReport(input, { report, format, paths: [path, second], texts: [text, other] })
    else if (input.json) input.terminal.out(JSON.stringify(report, null, 2))
    else input.terminal.out(asText(report, slaLabelSaid(other ? [text, other] : [text]), input))
    return report.findings.some(({ severity }) => severity !== 'info') ? 1 : 0
  },
}

type Written = {
  readonly report: ReviewReport
  readonly format: ReportFormat
  readonly paths: readonly unknown[]
  readonly texts: readonly (ReadText | undefined)[]
}

/** The same file that the pages give. */
async function writeReport(input: CliInput, { report, format, paths, texts }: Written): Promise<void> {
  const { output } = input.options
  if (typeof output !== 'string') throw new CliUsageError(noOutput)
  const given = paths.filter((path) => typeof path === 'string')
  const files = await Promise.all(given.map((path, index) => fileOf(path, texts[index]?.language ?? null)))
  const file = {
    report,
    judgements: [],
    slaLabel: slaLabelSaid(texts.filter((text) => text !== undefined)),
    files,
    at: input.clock(),
  }
  await writeOutput(output, await renderReport(file, format, input.language))
}

/** Standard input was read already: it has no name and no fingerprint to print. */
async function fileOf(path: string, language: ReadText['language'] | null) {
  if (path === '-') return { name: '-', sha256: '', bytes: 0, language }
  const content = await readInput(path)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { name: basename(path), sha256, bytes: content.length, language }
}

const unknownFormat: Bilingual = {
  en: '--format is docx, pdf, csv or json.',
  fr: '--format vaut docx, pdf, csv ou json.',
}

const noOutput: Bilingual = {
  en: 'Name the file to write with -o.',
  fr: 'Indiquez avec -o le fichier à écrire.',
}

const oneFile: Bilingual = { en: 'Give the file to review.', fr: 'Indiquez le fichier à examiner.' }

function sameLanguage(a: string, b: string): Bilingual {
  return {
    en: `${a} and ${b} are in the same language: give the version in the other one.`,
    fr: `${a} et ${b} sont dans la même langue\u00a0: indiquez la version dans l’autre.`,
  }
}

const words = {
  documents: { en: 'Document', fr: 'Document' },
  unknown: { en: 'type not recognized', fr: 'type non reconnu' },
  tier: { en: 'Tier', fr: 'Volet' },
  elements: { en: 'Elements', fr: 'Éléments' },
  findings: { en: 'Findings', fr: 'Constats' },
  none: { en: 'Nothing to report.', fr: 'Rien à signaler.' },
  error: { en: 'Error', fr: 'Erreur' },
  warning: { en: 'Warning', fr: 'Avertissement' },
  info: { en: 'Note', fr: 'Remarque' },
  present: { en: 'present', fr: 'présent' },
  absent: { en: 'absent', fr: 'absent' },
  uncertain: { en: 'uncertain', fr: 'incertain' },
} satisfies Record<string, Bilingual>

function asText(report: ReviewReport, slaLabel: SlaFrenchLabel, { language }: CliInput): string {
  const say = (key: keyof typeof words) => words[key][language]
  const names = report.documents.map((code) => documentName(code, slaLabel).name[language])
  const elements = report.elements.map(({ id, state, evidence }) => {
    const place = evidence[0] ? `  ${evidence[0].place}` : ''
    return `  ${say(state).padEnd(10)} ${elementName(id)[language]}${place}`
  })
  const findings = report.findings.map((finding) => {
    const place = finding.place ? `\n    ${finding.place}` : ''
    return `  ${say(finding.severity)} (${finding.rule})${place}\n    ${finding[language]}`
  })
  return [
    `${say('documents')}${colon[language]} ${names.join(', ') || say('unknown')}`,
    `${say('tier')}${colon[language]} ${tierById(report.tier).name[language]}`,
    `\n${say('elements')}`,
    ...elements,
    `\n${say('findings')}`,
    ...(findings.length > 0 ? findings : [`  ${say('none')}`]),
  ].join('\n')
}
