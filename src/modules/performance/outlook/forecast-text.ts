import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate, formatNumber, formatPercent } from '../../../kernel/language/format.ts'
import { plainDate } from '../../standards/index.ts'
import { words } from './outlook.text.ts'
import type { Outlook } from './read-outlook.ts'

/** How much room for misses is used, and how fast. Empty when nothing is promised in percent or no period runs. */
export function budgetSentences({ budget }: Outlook, language: Language): readonly string[] {
  if (!budget) return []
  const allowed = Math.floor(budget.allowed * 10) / 10
  const rate = budget.burnRate === null ? null : formatNumber(budget.burnRate.toFixed(1), language)
  return [
    words.budgetText[language](formatNumber(budget.spent, language), formatNumber(allowed, language)),
    ...(rate ? [words.pace[language](rate)] : []),
  ]
}

/** Once more was missed than the period allows there is no room left that could run out. */
function isUsedUp({ budget }: Outlook): boolean {
  return budget !== undefined && Number(budget.spent) > budget.allowed
}

/** How the period will probably end, with its range, its method and how often the method was right. */
export function forecastSentences(outlook: Outlook, language: Language): readonly string[] {
  const { forecast: made, backtest } = outlook
  const budget = budgetSentences(outlook, language)
  if (!made) return budget
  const percent = (value: number) => formatPercent(value.toFixed(1), language)
  const day = (at: number | null) =>
    at === null ? words.after[language] : formatDate(plainDate(at), language)
  const runsOut = made.runsOutOn
  const runsOutText = ({ early, middle, late }: NonNullable<typeof runsOut>) =>
    early === late
      ? words.runsOutOn[language](day(middle))
      : words.runsOut[language](day(middle), day(early), day(late))
  return [
    percent(made.low) === percent(made.high)
      ? words.forecastSure[language](percent(made.middle))
      : words.forecastText[language](percent(made.middle), percent(made.low), percent(made.high)),
    words.chance[language](formatPercent(made.chanceOfMiss.toFixed(0), language)),
    ...budget,
    ...(runsOut && !isUsedUp(outlook) ? [runsOutText(runsOut)] : []),
    words.method[language](made.stretches),
    backtest?.windows
      ? words.hits[language](backtest.right, backtest.windows, backtest.inRange)
      : words.noHits[language],
  ]
}
