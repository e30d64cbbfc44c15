import { resolve } from 'node:path'
import { type CliCommand, type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { evaluateLog } from '../evaluate-log.ts'
import type { Evaluation } from '../evaluation.ts'
import type { LogFinding } from '../log/findings.ts'
import { openLog } from '../log/log-file.ts'
import { timeReader } from '../log/time-reader.ts'
import { openVerdictFile } from '../log/verdict-file.ts'
import { zoneReader } from '../log/zone-reader.ts'
import type { EvaluationMapping } from '../mapping/mapping.ts'
import { readEvaluationMapping } from '../mapping/read-mapping.ts'
import { evaluationDocument } from './evaluation-document.ts'
import { evaluationText, findingText } from './evaluation-text.ts'

/** Exit 1 when a row was rejected or a period missed the target that the mapping states. */
export const evaluateCommand: CliCommand = {
  path: ['performance', 'evaluate'],
  summary: {
    en: 'Apply a standard to a log of cases and say which met it',
    fr: 'Appliquer une norme à un journal de dossiers et dire lesquels la respectent',
  },
  arguments: [
    {
      name: 'log',
      required: true,
      about: { en: 'CSV file, or - for standard input', fr: 'fichier CSV, ou - pour l’entrée standard' },
    },
  ],
  options: [
    {
      flags: '--mapping <file>',
      required: true,
      about: {
        en: 'how the log is read and judged (schema/evaluation-mapping.schema.json)',
        fr: 'comment lire et évaluer le journal (schema/evaluation-mapping.schema.json)',
      },
    },
    {
      flags: '--out <file>',
      about: { en: 'write the verdict of every row as CSV', fr: 'écrire le verdict de chaque ligne en CSV' },
    },
    {
      flags: '--as-of <time>',
      about: {
        en: 'judge the cases still open at this time; without it now',
        fr: 'évaluer à ce moment les dossiers encore ouverts; sinon, maintenant',
      },
    },
  ],
  run: evaluate,
}

async function evaluate(input: CliInput): Promise<0 | 1> {
  const [logName] = input.args
  const { mapping: mappingName, out } = input.options
  if (typeof logName !== 'string' || typeof mappingName !== 'string') throw new CliUsageError(usage)
  const { mapping, rule } = await readEvaluationMapping(mappingName)
  const asOf = momentOfJudging(input, mapping)
  if (typeof out === 'string') refuseClash(input, logName, mappingName, out)
  const log = await openLog(logName)
  const zone = zoneReader(mapping.timeZone ?? 'UTC')
  const verdicts = typeof out === 'string' ? await openVerdictFile(out, zone) : undefined
  const report = findingOutput(input)
  const progress = rowProgress(input)
  const evaluation = await evaluateLog(
    { ...log, mapping, rule, asOf },
    {
      finding: report.push,
      verdict: (verdict) => verdicts?.write(verdict),
      async flush(rows) {
        progress(rows)
        await verdicts?.flush()
      },
    },
  )
    .catch(async (error: unknown) => {
      await verdicts?.drop()
      throw error
    })
    .finally(log.dispose)
  await verdicts?.keep()
  if (input.json) report.close(evaluationDocument(evaluation, mapping, asOf))
  else if (out !== '-') input.terminal.out(evaluationText(evaluation, mapping, input.language))
  return isFine(evaluation) ? 0 : 1
}

function isFine({ rejected, periods }: Evaluation): boolean {
  return rejected === 0 && !periods.some(({ targetMet }) => targetMet === 'N')
}

/** The option, else the mapping, else now. Throws `CliUsageError` when it is no time. */
function momentOfJudging({ options, clock }: CliInput, mapping: EvaluationMapping): number {
  const stated = typeof options.asOf === 'string' ? options.asOf : mapping.asOf
  if (stated === undefined) return clock().epochMilliseconds
  const read = timeReader([], zoneReader(mapping.timeZone ?? 'UTC'))(stated.trim(), 'begins')
  if (typeof read !== 'string') return read.instant
  throw new CliUsageError({
    en: `“${stated}” is not a time to judge at; write 2027-04-01T09:00 or add an offset.`,
    fr: `«\u00a0${stated}\u00a0» n’est pas un moment d’évaluation; écrivez 2027-04-01T09:00, avec ou sans décalage.`,
  })
}

function refuseClash({ json }: CliInput, log: string, mapping: string, out: string): void {
  if (out === '-' && json) throw new CliUsageError(bothOnOutput)
  const isInput = out !== '-' && [log, mapping].some((name) => name !== '-' && resolve(name) === resolve(out))
  if (isInput)
    throw new CliUsageError({
      en: `${out} is read by this command; give --out another name.`,
      fr: `${out} est lu par cette commande; donnez un autre nom à --out.`,
    })
}

/** Sends findings out as they come, so that millions of them need no memory; the JSON document opens with the first. */
function findingOutput({ json, language, terminal, options }: CliInput) {
  let opened = false
  const write = options.out === '-' ? terminal.error : terminal.out
  const begin = () => {
    if (!opened) terminal.out('{"findings":[')
    opened = true
  }
  return {
    push(finding: LogFinding) {
      if (!json) {
        if (finding.severity !== 'info') write(findingText(finding, language))
        return
      }
      const separator = opened ? ',' : ''
      begin()
      terminal.out(separator + JSON.stringify(finding))
    },
    close(rest: object) {
      begin()
      terminal.out(`],${JSON.stringify(rest).slice(1)}`)
    },
  }
}

const progressStep = 100_000

function rowProgress({ terminal, language }: CliInput): (rows: number) => void {
  let shown = 0
  return (rows) => {
    if (!terminal.interactive || rows - shown < progressStep) return
    shown = rows
    terminal.error(
      { en: `${formatNumber(rows, 'en')} rows`, fr: `${formatNumber(rows, 'fr')} lignes` }[language],
    )
  }
}

const usage = {
  en: 'Give a log and its mapping: entente performance evaluate LOG.csv --mapping MAPPING.json',
  fr: 'Indiquez un journal et sa correspondance\u00a0: entente performance evaluate JOURNAL.csv --mapping CORRESPONDANCE.json',
} as const

const bothOnOutput = {
  en: '“--out -” and “--json” both want standard output; write the verdicts to a file.',
  fr: '«\u00a0--out -\u00a0» et «\u00a0--json\u00a0» demandent tous deux la sortie standard; écrivez les verdicts dans un fichier.',
} as const
