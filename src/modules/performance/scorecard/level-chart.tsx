import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatPercent } from '../../../kernel/language/format.ts'
import type { ChartCell } from '../../../kernel/ui/charts/chart-data.ts'
import { TrendChart } from '../../../kernel/ui/charts/trend-chart.tsx'
import type { Percentage } from '../levels/percentage.ts'
import { countsText, percentText } from './figure-text.ts'
import { periodLabel, shortPeriodLabel } from './words-of-time.ts'

/** A window as a chart needs it; public figures and those of the parties both have it. */
export type TrendPoint = {
  readonly period: string
  readonly percentage: Percentage | null
  readonly target: Percentage | null
  readonly met?: string
  readonly measured?: string
}

const shown = 13

/** The last windows of a promise with its target, which may have changed on the way. */
export function LevelChart(props: {
  language: Language
  id: string
  title: string
  points: readonly TrendPoint[]
  level?: 2 | 3 | 4
}) {
  const { language } = props
  const points = props.points.slice(-shown)
  if (points.filter(({ percentage }) => percentage !== null).length < 2) return null
  const cells = points.map((point) => cellOf(point, language))
  const lowest = Math.min(
    ...points.flatMap(({ percentage, target }) => [percentage, target].flatMap(numberOf)),
  )
  return (
    <TrendChart
      id={props.id}
      title={props.title}
      level={props.level ?? 3}
      sentence={sentence(points, language)}
      language={language}
      periods={points.map(({ period }) => ({
        label: periodLabel(period, language),
        short: shortPeriodLabel(period, language),
      }))}
      periodLabel={words.period[language]}
      series={[{ key: 'level', label: words.result[language], cells }]}
      target={{ label: words.target[language], cells: points.map((point) => targetCell(point, language)) }}
      axis={(value) => formatPercent(value, language)}
      range={[Math.max(0, Math.floor((lowest - 4) / 10) * 10), 100]}
    />
  )
}

function cellOf({ percentage, target, met, measured }: TrendPoint, language: Language): ChartCell {
  if (percentage === null) return { gap: 'missing' }
  const counts =
    met === undefined || measured === undefined ? '' : ` (${countsText({ met, measured }, language)})`
  return { value: Number(percentage), text: `${percentText(percentage, target, language)}${counts}` }
}

function targetCell({ target }: TrendPoint, language: Language): ChartCell {
  return target === null
    ? { gap: 'not-offered' }
    : { value: Number(target), text: formatPercent(target, language) }
}

function numberOf(percentage: Percentage | null): number[] {
  return percentage === null ? [] : [Number(percentage)]
}

/** What the picture shows, in words: the newest value, the best and the worst, and how often the target was met. */
function sentence(points: readonly TrendPoint[], language: Language): string {
  const measured = points.filter(
    (point): point is TrendPoint & { percentage: string } => point.percentage !== null,
  )
  const byValue = measured.toSorted((a, b) => Number(a.percentage) - Number(b.percentage))
  const [worst, best] = [byValue[0], byValue.at(-1)]
  const judged = measured.filter(({ target }) => target !== null)
  const met = judged.filter(({ percentage, target }) => Number(percentage) >= Number(target)).length
  if (!worst || !best) return ''
  const name = ({ period, percentage, target }: typeof worst) => ({
    period: periodLabel(period, language),
    value: percentText(percentage, target, language),
  })
  return words.sentence[language](name(worst), name(best), met, judged.length)
}

type Named = { readonly period: string; readonly value: string }

const words = {
  period: { en: 'Period', fr: 'Période' },
  result: { en: 'Result', fr: 'Résultat' },
  target: { en: 'Target', fr: 'Cible' },
  sentence: {
    en: (worst: Named, best: Named, met: number, of: number) =>
      `Between ${worst.value} (${worst.period}) and ${best.value} (${best.period}); the target was reached in ${met} of ${of} periods.`,
    fr: (worst: Named, best: Named, met: number, of: number) =>
      `Entre ${worst.value} (${worst.period}) et ${best.value} (${best.period}); cible atteinte dans ${met} des ${of} périodes.`,
  },
} as const satisfies Record<string, Bilingual | Bilingual<unknown>>
