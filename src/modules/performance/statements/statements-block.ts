import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { capitalZone } from '../../../kernel/time/zones.ts'
import type { Block } from '../scorecard/block.ts'
import type { Level } from '../scorecard/level.ts'
import { momentLabel, monthLabel } from '../scorecard/words-of-time.ts'
import type { StatementLine } from './queries.ts'
import { finishedMonths } from './statement.ts'
import { words as listed, statementName, stateWords, title } from './statements.text.ts'

const shown = 6

/** The latest statements of an agreement and how each stands, and the months that nobody has stated yet. */
export function statementsBlock(
  levels: readonly Level[],
  lines: readonly StatementLine[],
  language: Language,
): Block {
  // Every party reads the same clocks here: those that the promises are measured by.
  const zone = levels[0]?.zone ?? capitalZone
  const missing = finishedMonths(levels)
    .filter((month) => !lines.some((line) => line.month === month))
    .slice(0, shown)
  const waiting = lines.filter(({ state }) => state === 'proposed')
  const months = (list: readonly string[]) =>
    formatList(
      list.map((month) => monthLabel(month, language)),
      language,
    )
  return {
    key: 'statements',
    title: title[language],
    sentences: [
      ...(lines.length === 0 ? [listed.empty[language]] : []),
      ...(waiting.length ? [words.waiting[language](months(waiting.map(({ month }) => month)))] : []),
      ...(missing.length ? [words.missing[language](months(missing))] : []),
    ],
    ...(lines.length === 0
      ? {}
      : {
          table: {
            head: [listed.month, listed.by, listed.when, listed.state, words.hash].map(
              (word) => word[language],
            ),
            rows: lines
              .slice(0, shown)
              .map((line) => [
                statementName(line, language),
                line.content.answersForIt.name[language],
                momentLabel(Temporal.Instant.from(line.recordedAt), zone, language),
                stateWords[line.state][language],
                line.sha256.slice(0, 12),
              ]),
          },
        }),
  }
}

const words = {
  waiting: {
    en: (months: string) => `Waiting for an answer: ${months}.`,
    fr: (months: string) => `En attente de réponse\u00a0: ${months}.`,
  },
  missing: {
    en: (months: string) => `Over and not stated yet: ${months}.`,
    fr: (months: string) => `Mois terminés, pas encore relevés\u00a0: ${months}.`,
  },
  hash: { en: 'Hash begins', fr: 'Début de l’empreinte' },
} as const
