import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate, formatNumber } from '../../../kernel/language/format.ts'
import { targetText } from '../scorecard/figure-text.ts'
import type { LevelDetail } from '../scorecard/level-detail.ts'
import { dueAs, recordedAs, sentenceOf } from './consequence-text.ts'
import { consequenceNames, words } from './outlook.text.ts'
import { standingOf } from './step-standing.ts'

/** What both parties may expect of a level from here on, each in a sentence. */
export function whatNext(detail: LevelDetail, language: Language): readonly string[] {
  const { level, outlook, today } = detail
  const { current, rule, measure } = level
  const date = (iso: string) => formatDate(Temporal.PlainDate.from(iso), language)
  const coming = measure.rules.filter(({ effectiveFrom }) => effectiveFrom > today)
  return [
    ...(current?.running ? [words.ends[language](date(current.to))] : []),
    ...(current?.running && current.open > 0
      ? [words.undecided[language](formatNumber(current.open, language))]
      : []),
    ...roomLeft(detail, language),
    ...outlook.ahead.map((one) => words.wouldBring[language](sentenceOf(dueAs(one), language))),
    ...outlook.consequences.flatMap((recorded) => {
      const { state, last } = standingOf(recorded, measure.parties)
      const named = recordedAs(level, recorded)
      const name = `${consequenceNames[named.kind][language]} (${named.clause})`
      if (!last) return [words.unanswered[language](name)]
      if (state === 'done' || state === 'waived') return []
      if (state === 'waiver-proposed') return [words.waiverProposed[language](name, last.by[language])]
      return [
        last.dueOn
          ? words.dueBy[language](name, date(last.dueOn), last.owner)
          : words.inCharge[language](name, last.owner),
      ]
    }),
    ...coming.map((version) =>
      words.comingRule[language](date(version.effectiveFrom), targetText(version.rule, language)),
    ),
    ...(rule.report ? [words.report[language](rule.report[language])] : []),
  ]
}

function roomLeft({ outlook: { budget } }: LevelDetail, language: Language): readonly string[] {
  if (!budget) return []
  const left = Math.floor(budget.allowed - budget.spent)
  if (left < 0) return [words.overspent[language]]
  return [words.roomLeft[language](left)]
}
