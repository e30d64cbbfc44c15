import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import type { Block } from '../scorecard/block.ts'
import {
  amountText,
  dueAs,
  type NamedConsequence,
  noLongerMissed,
  periodsText,
  recordedAs,
} from './consequence-text.ts'
import type { RecordedConsequence } from './consequences.queries.ts'
import { consequenceNames, standingNames, words } from './outlook.text.ts'
import type { Outlook } from './read-outlook.ts'
import { standingOf } from './step-standing.ts'

/** Every consequence that fired, with its clause, what brought it and where it stands. */
export function consequencesBlock({ outlook }: { outlook: Outlook }, language: Language): Block | null {
  const { level, consequences, due } = outlook
  const rows = [
    ...consequences.map((one) => row(recordedAs(level, one), stateText(one, level, language), language)),
    ...due.map((one) => row(dueAs(one), words.toRecord[language], language)),
  ]
  if (rows.length === 0) return null
  const changed = [...new Set(consequences.flatMap((one) => noLongerMissed(level, one)))]
  return {
    key: 'consequences',
    title: words.consequences[language],
    sentences: changed.length ? [words.changed[language](periodsText(changed, language))] : [],
    table: {
      head: [words.what, words.underClause, words.missedPeriods, words.standing].map(
        (word) => word[language],
      ),
      rows,
    },
  }
}

function row(named: NamedConsequence, state: string, language: Language): readonly string[] {
  const amount = amountText(named, language)
  return [
    consequenceNames[named.kind][language] + (amount ? ` (${amount})` : ''),
    named.clause,
    periodsText(named.periods, language),
    state,
  ]
}

export function stateText(
  recorded: RecordedConsequence,
  { measure }: Outlook['level'],
  language: Language,
): string {
  const { state, last } = standingOf(recorded, measure.parties)
  const due =
    last?.dueOn && state !== 'waiver-proposed'
      ? `, ${formatDate(Temporal.PlainDate.from(last.dueOn), language)}`
      : ''
  return `${standingNames[state][language]}${due}`
}
