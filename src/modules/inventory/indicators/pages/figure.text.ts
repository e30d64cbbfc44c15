import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../../kernel/language/format.ts'
import type { ChartCell } from '../../../../kernel/ui/charts/chart-data.ts'
import { percentageOf, percentText } from '../../percent.ts'
import type { DashboardFigure, Share } from './figures.ts'

/** "88.4%", a number, or nothing when there is nothing to divide by. */
export function shareText({ part, all }: Share, language: Language): string {
  if (all === null) return formatNumber(part.toString(), language)
  return all === 0n ? '–' : percentText({ numerator: part, denominator: all }, language)
}

/** "1,070 of 1,210 services". */
export function shareSentence({ part, all }: Share, figure: DashboardFigure, language: Language): string {
  const unit = figure.unit[language]
  const number = (value: bigint) => formatNumber(value.toString(), language)
  if (all === null) return `${number(part)} ${unit}`
  if (all === 0n) return words.nothing[language](unit)
  return words.of[language](number(part), number(all), unit)
}

export function shareCell(share: Share | undefined, language: Language): ChartCell {
  if (!share || share.all === 0n) return { gap: 'missing' }
  const text = shareText(share, language)
  if (share.all === null) return { value: Number(share.part), text }
  return { value: Number(percentageOf({ numerator: share.part, denominator: share.all })), text }
}

const words = {
  of: {
    en: (part: string, all: string, unit: string) => `${part} of ${all} ${unit}`,
    fr: (part: string, all: string, unit: string) => `${part} sur ${all} ${unit}`,
  },
  nothing: { en: (unit: string) => `No ${unit}`, fr: (unit: string) => `Aucune donnée\u00a0: 0 ${unit}` },
} as const
