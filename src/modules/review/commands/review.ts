import { type CliCommand, type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { documentByType, tierById } from '../../guide/index.ts'
import { elementName } from '../findings/missing.ts'
import { readTextFile } from '../reading/read-input-file.ts'
import { type ReviewReport, reviewText } from '../review.ts'

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
  ],
  async run(input) {
    const [path] = input.args
    if (typeof path !== 'string') throw new CliUsageError(oneFile)
    const second = input.options.otherLanguage
    const text = await readTextFile(path)
    const other = typeof second === 'string' ? await readTextFile(second) : undefined
    if (other && text.language !== 'both' && text.language === other.language)
      throw new CliUsageError(sameLanguage(path, String(second)))
    const report = reviewText(text, other)
    input.terminal.out(input.json ? JSON.stringify(report, null, 2) : asText(report, input))
    return report.findings.some(({ severity }) => severity !== 'info') ? 1 : 0
  },
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

function asText(report: ReviewReport, { language }: CliInput): string {
  const say = (key: keyof typeof words) => words[key][language]
  const colon = language === 'fr' ? '\u00a0:' : ':'
  const names = report.documents.map((code) => documentByType(code)?.name[language] ?? code)
  const elements = report.elements.map(({ id, state, evidence }) => {
    const place = evidence[0] ? `  ${evidence[0].place}` : ''
    return `  ${say(state).padEnd(10)} ${elementName(id)[language]}${place}`
  })
  const findings = report.findings.map((finding) => {
    const place = finding.place ? `\n    ${finding.place}` : ''
    return `  ${say(finding.severity)} (${finding.rule})${place}\n    ${finding[language]}`
  })
  return [
    `${say('documents')}${colon} ${names.join(', ') || say('unknown')}`,
    `${say('tier')}${colon} ${tierById(report.tier).name[language]}`,
    `\n${say('elements')}`,
    ...elements,
    `\n${say('findings')}`,
    ...(findings.length > 0 ? findings : [`  ${say('none')}`]),
  ].join('\n')
}
