import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber, formatPercent } from '../../../kernel/language/format.ts'
import type { StatusTone } from '../../../kernel/ui/status.tsx'
import type { Percentage } from '../levels/percentage.ts'
import type { ExactFigures } from '../results/figures.ts'
import type { PeriodFigures } from '../results/period-results.ts'
import type { MeasureRule } from '../rule.ts'
import type { Standing } from './level.ts'
import { periodLabel } from './words-of-time.ts'

/** "92.3%", cut to one decimal, or to as many as the target has, never rounded up to it. */
export function percentText(percentage: Percentage, target: Percentage | null, language: Language): string {
  return formatPercent(cut(percentage, target), language)
}

function cut(percentage: Percentage, target: Percentage | null): Percentage {
  const decimals = Math.max(1, target?.split('.')[1]?.length ?? 0)
  const [units = '0', rest = ''] = percentage.split('.')
  const kept = rest.slice(0, decimals).replace(/0+$/, '')
  return kept ? `${units}.${kept}` : units
}

/** The number of a figure, or the words that stand in its place. */
export function numberText(figures: ExactFigures, target: Percentage | null, language: Language): string {
  return figures.percentage === null
    ? words.nothing[language]
    : percentText(figures.percentage, target, language)
}

/** "Target 95%; 312 of 338, October 2026." */
export function figureSentence(figures: PeriodFigures, rule: MeasureRule, language: Language): string {
  const target = targetText(rule, language)
  const counts = countsText(figures, language)
  const period = periodLabel(figures.period, language)
  const so = figures.running ? words.soFar[language] : ''
  return `${target}; ${counts}, ${period}${so}.`
}

export function countsText(
  { met, measured }: Pick<ExactFigures, 'met' | 'measured'>,
  language: Language,
): string {
  const [part, whole] = [met, measured].map((count) => formatNumber(count, language))
  return language === 'fr' ? `${part} sur ${whole}` : `${part} of ${whole}`
}

export function targetText(rule: Pick<MeasureRule, 'target' | 'allowedMisses'>, language: Language): string {
  const { target, allowedMisses } = rule
  const parts = [
    ...(target === undefined ? [] : [words.target[language](formatPercent(target, language))]),
    ...(allowedMisses === undefined ? [] : [words.misses[language](formatNumber(allowedMisses, language))]),
  ]
  return parts.length ? parts.join(words.or[language]) : words.noTarget[language]
}

export const standingWords = {
  'on-target': { tone: 'done', en: 'On target', fr: 'Cible atteinte' },
  'at-risk': { tone: 'warning', en: 'At risk', fr: 'À risque' },
  'below-target': { tone: 'problem', en: 'Below target', fr: 'Sous la cible' },
  'too-few': { tone: 'off', en: 'Too few to judge', fr: 'Trop peu pour juger' },
  'no-data': { tone: 'off', en: 'No data', fr: 'Aucune donnée' },
  'no-target': { tone: 'off', en: 'No target', fr: 'Aucune cible' },
} as const satisfies Record<Standing, Bilingual & { tone: StatusTone }>

export const targetMetWords = {
  Y: { tone: 'done', en: 'Met', fr: 'Atteinte' },
  N: { tone: 'problem', en: 'Not met', fr: 'Non atteinte' },
  NA: { tone: 'off', en: 'Not judged', fr: 'Non jugée' },
} as const satisfies Record<ExactFigures['targetMet'], Bilingual & { tone: StatusTone }>

export const verdictWords = {
  met: { tone: 'done', en: 'Met', fr: 'Respecté' },
  missed: { tone: 'problem', en: 'Missed', fr: 'Manqué' },
  open: { tone: 'current', en: 'Open', fr: 'En cours' },
  unmeasurable: { tone: 'off', en: 'Cannot be measured', fr: 'Non mesurable' },
} as const satisfies Record<string, Bilingual & { tone: StatusTone }>

const words = {
  nothing: { en: 'Nothing measured', fr: 'Rien de mesuré' },
  soFar: { en: ' so far', fr: ' jusqu’ici' },
  or: { en: ' or ', fr: ' ou ' },
  noTarget: { en: 'No target', fr: 'Aucune cible' },
  target: { en: (target: string) => `Target ${target}`, fr: (target: string) => `Cible de ${target}` },
  misses: {
    en: (count: string) => `at most ${count} missed`,
    fr: (count: string) => `au plus ${count} hors délai`,
  },
} as const
