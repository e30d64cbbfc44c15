import Papa from 'papaparse'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { Scorecard } from './scorecard.ts'

/** Every window of every level, one line each: exact figures, for programs and for spreadsheets. */
export function scorecardCsv({ levels }: Scorecard, language: Language): string {
  const rows = levels.flatMap(({ measure, rule, results }) =>
    results.map((figures) => [
      measure.id,
      rule.name[language],
      measure.organizationName[language],
      figures.period,
      figures.from,
      figures.to,
      figures.running ? words.yes[language] : words.no[language],
      figures.target ?? '',
      figures.percentage ?? '',
      figures.met,
      figures.missed,
      figures.measured,
      figures.targetMet,
      String(figures.open),
      String(figures.unmeasurable),
      figures.excluded,
      figures.beforeExclusions.percentage ?? '',
      String(Math.round(figures.paused / 60_000)),
      String(figures.ruleNumber),
      measure.reading?.computedAt ?? '',
    ]),
  )
  const head = heads.map((head) => head[language])
  return `\uFEFF${Papa.unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`
}

const heads: readonly Bilingual[] = [
  { en: 'measure', fr: 'mesure' },
  { en: 'promise', fr: 'engagement' },
  { en: 'answers for it', fr: 'répondante' },
  { en: 'period', fr: 'période' },
  { en: 'first day', fr: 'premier jour' },
  { en: 'last day', fr: 'dernier jour' },
  { en: 'not over', fr: 'non terminée' },
  { en: 'target %', fr: 'cible %' },
  { en: 'result %', fr: 'résultat %' },
  { en: 'met', fr: 'respectés' },
  { en: 'missed', fr: 'manqués' },
  { en: 'measured', fr: 'mesurés' },
  { en: 'target met', fr: 'cible atteinte' },
  { en: 'open', fr: 'en cours' },
  { en: 'unmeasurable', fr: 'non mesurables' },
  { en: 'excluded', fr: 'exclus' },
  { en: 'result with exclusions %', fr: 'résultat avec les exclus %' },
  { en: 'paused minutes', fr: 'minutes de pause' },
  { en: 'rule version', fr: 'version de la règle' },
  { en: 'computed', fr: 'calculé' },
]

const words = {
  yes: { en: 'yes', fr: 'oui' },
  no: { en: 'no', fr: 'non' },
} satisfies Record<string, Bilingual>
