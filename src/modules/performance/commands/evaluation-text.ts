import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber, formatPercent } from '../../../kernel/language/format.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import type { Evaluation } from '../evaluation.ts'
import type { PeriodResult } from '../levels/result.ts'
import type { LogFinding } from '../log/findings.ts'
import type { EvaluationMapping } from '../mapping/mapping.ts'

/** The answer of `performance evaluate` for people: the counts, then a line for each period. */
export function evaluationText(
  evaluation: Evaluation,
  { target }: EvaluationMapping,
  language: Language,
): string {
  const lines = [countsText(evaluation, language)]
  if (target !== undefined) lines.push(targetText(target)[language])
  lines.push(...evaluation.periods.map((result) => periodText(result, language)))
  return lines.join('\n')
}

/** One finding on one line: file, row, rule, sentence. */
export function findingText(finding: LogFinding, language: Language): string {
  const row = { en: 'row', fr: 'ligne' }[language]
  const severity = severityWords[finding.severity][language]
  const place = finding.row === null ? finding.file : `${finding.file}, ${row} ${finding.row}`
  return `${place}${colon[language]} ${severity} (${finding.rule})${colon[language]} ${finding[language]}`
}

const severityWords = {
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
  info: { en: 'note', fr: 'remarque' },
} as const

const countNames = {
  rows: { en: 'rows', fr: 'lignes' },
  cases: { en: 'cases', fr: 'dossiers' },
  met: { en: 'met', fr: 'respectés' },
  missed: { en: 'missed', fr: 'manqués' },
  open: { en: 'open', fr: 'ouverts' },
  unmeasurable: { en: 'unmeasurable', fr: 'non mesurables' },
  excluded: { en: 'excluded', fr: 'exclus' },
  rejected: { en: 'rejected rows', fr: 'lignes rejetées' },
  duplicates: { en: 'duplicates', fr: 'doublons' },
  withoutTarget: { en: 'without a target', fr: 'sans cible' },
} as const satisfies { [count in Exclude<keyof Evaluation, 'periods'>]: Bilingual }

function countsText({ periods: _, ...counts }: Evaluation, language: Language): string {
  return Object.entries(countNames)
    .map(([name, words]) => {
      const count = Object.entries(counts).find(([key]) => key === name)?.[1] ?? 0
      return `${words[language]}${colon[language]} ${formatNumber(count, language)}`
    })
    .join(', ')
}

function targetText(target: string): Bilingual {
  return {
    en: `Target: ${formatPercent(target, 'en')} of cases in each period.`,
    fr: `Cible\u00a0: ${formatPercent(target, 'fr')} des dossiers de chaque période.`,
  }
}

function periodText(result: PeriodResult, language: Language): string {
  const { met, missed, percentage, targetMet, open } = result
  const share = percentage === null ? '—' : formatPercent(percentage, language)
  const fraction = `${formatNumber(met, language)}/${formatNumber(met + missed, language)}`
  const still = open ? `, ${countNames.open[language]} ${formatNumber(open, language)}` : ''
  return `${result.period.name}  ${share} (${fraction}${still})  ${metWords[targetMet][language]}`.trimEnd()
}

const metWords = {
  Y: { en: 'target met', fr: 'cible atteinte' },
  N: { en: 'target missed', fr: 'cible manquée' },
  NA: { en: '', fr: '' },
} as const
