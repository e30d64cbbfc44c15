import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { formatDuration } from '../../../kernel/language/duration.ts'
import { formatNumber, formatPercent } from '../../../kernel/language/format.ts'
import type { ServiceStandard } from './service-standard.ts'
import type { StatedTarget } from './target-shape.ts'
import { durationOfUnit, targetFields } from './typed-target.ts'

/** What a standard promises, in figures: "95% within 10 working days", "98%, 4.5 points or higher", "90%". */
export function promiseText({ target, limit, threshold }: ServiceStandard): Bilingual {
  return inBoth((language) => {
    const share = formatPercent(target, language)
    if (limit)
      return within[language](share, timeLimitText(limit.target, limit.calendar === 'continuous')[language])
    if (!threshold) return share
    const value = `${formatNumber(threshold.value, language)}\u00a0${threshold.unit[language]}`
    return side[threshold.better][language](share, value)
  })
}

/** "10 working days", as documents write it. */
export function timeLimitText(target: StatedTarget, isContinuous: boolean): Bilingual {
  const [count, unit] = targetFields(target, isContinuous)
  return inBoth((language) => formatDuration({ count: Number(count), unit: durationOfUnit[unit] }, language))
}

const within = {
  en: (share: string, time: string) => `${share} within ${time}`,
  fr: (share: string, time: string) => `${share} en ${time} ou moins`,
} as const

const side = {
  higher: {
    en: (share: string, value: string) => `${share} at ${value} or higher`,
    fr: (share: string, value: string) => `${share} à ${value} ou plus`,
  },
  lower: {
    en: (share: string, value: string) => `${share} at ${value} or lower`,
    fr: (share: string, value: string) => `${share} à ${value} ou moins`,
  },
} as const
