import Papa from 'papaparse'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { latenesses } from './causes.queries.ts'
import type { LevelDetail } from './level-detail.ts'
import type { PeriodHistory } from './period-history.ts'
import type { FullScorecard } from './scorecard.ts'

/** Every window of every level, one line each: exact figures, for programs and for spreadsheets. */
export function scorecardCsv(
  { details, statements }: FullScorecard,
  history: readonly PeriodHistory[],
  language: Language,
): string {
  const rows = details.flatMap((detail) => {
    const { measure, rule, results } = detail.level
    return results.map((figures) => {
      const own = history.find((one) => one.measure === measure.id && one.period === figures.period)
      const stated = statements.find(
        ({ month, organization }) => organization === measure.organization && figures.to.startsWith(month),
      )
      return [
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
        ...outlookCells(detail, figures.running),
        (own?.pauses ?? [])
          .map(({ reason, causedBy, counted }) => `${reason}/${causedBy}=${Math.round(counted / 60_000)}`)
          .join('; '),
        ...latenesses.map((band) =>
          String(own?.causes.byLateness.find((one) => one.band === band)?.count ?? 0),
        ),
        firedIn(detail, figures.period),
        stated ? `${stated.month}/${stated.number} ${stated.state}` : '',
        stated?.sha256 ?? '',
      ]
    })
  })
  const head = heads.map((head) => head[language])
  return `\uFEFF${Papa.unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`
}

/** The budget and the forecast are those of the period that runs. */
function outlookCells({ outlook }: LevelDetail, running: boolean): readonly string[] {
  const { budget, forecast } = outlook
  if (!running) return ['', '', '', '', '', '', '']
  return [
    budget ? budget.allowed.toFixed(1) : '',
    budget ? String(budget.spent) : '',
    budget?.burnRate?.toFixed(2) ?? '',
    forecast?.low.toFixed(1) ?? '',
    forecast?.middle.toFixed(1) ?? '',
    forecast?.high.toFixed(1) ?? '',
    forecast?.chanceOfMiss.toFixed(0) ?? '',
  ]
}

function firedIn({ outlook: { consequences, due } }: LevelDetail, period: string): string {
  return [
    ...consequences.map(({ clause, kind, amount, period: of }) => ({ clause, kind, amount, of })),
    ...due.map(({ term: { clause, kind }, amount, period: of }) => ({ clause, kind, amount, of })),
  ]
    .filter(({ of }) => of === period)
    .map(({ clause, kind, amount }) => [clause, kind, amount ?? ''].join(' ').trim())
    .join('; ')
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
  { en: 'misses allowed', fr: 'écarts permis' },
  { en: 'misses used', fr: 'écarts utilisés' },
  { en: 'pace of misses', fr: 'rythme des écarts' },
  { en: 'forecast low %', fr: 'prévision basse %' },
  { en: 'forecast middle %', fr: 'prévision médiane %' },
  { en: 'forecast high %', fr: 'prévision haute %' },
  { en: 'chance of a miss %', fr: 'risque d’écart %' },
  { en: 'paused minutes by reason', fr: 'minutes de pause par motif' },
  { en: 'late up to an hour', fr: 'retard d’une heure au plus' },
  { en: 'late up to a day', fr: 'retard d’un jour au plus' },
  { en: 'late up to a week', fr: 'retard d’une semaine au plus' },
  { en: 'late more than a week', fr: 'retard de plus d’une semaine' },
  { en: 'past due and open', fr: 'échus et toujours ouverts' },
  { en: 'consequences', fr: 'conséquences' },
  { en: 'statement', fr: 'relevé' },
  { en: 'hash of the statement', fr: 'empreinte du relevé' },
]

const words = {
  yes: { en: 'yes', fr: 'oui' },
  no: { en: 'no', fr: 'non' },
} satisfies Record<string, Bilingual>
