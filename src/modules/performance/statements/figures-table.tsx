import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber, formatPercent } from '../../../kernel/language/format.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import { type Column, Table } from '../../../kernel/ui/table.tsx'
import { countsText, percentText, targetMetWords } from '../scorecard/figure-text.ts'
import { periodLabel } from '../scorecard/words-of-time.ts'
import type { StatementLevel } from './statement.ts'

/** What is stated, level by level; beside it, where given, what an earlier statement said. */
export function FiguresTable(props: {
  language: Language
  caption: string
  levels: readonly StatementLevel[]
  before?: readonly StatementLevel[] | undefined
}) {
  const { language, before } = props
  const result = ({ percentage, target }: StatementLevel) =>
    percentage === null ? '–' : percentText(percentage, target, language)
  const earlier: Column<StatementLevel>[] = before
    ? [
        {
          key: 'before',
          label: words.before[language],
          numeric: true,
          cell: ({ measure }) => {
            const old = before.find((one) => one.measure === measure)
            return old ? `${result(old)} (${countsText(old, language)})` : '–'
          },
        },
      ]
    : []
  return (
    <Table
      caption={props.caption}
      rows={props.levels}
      rowKey={({ measure }) => measure}
      empty=""
      asCards
      columns={[
        { key: 'name', label: words.promise[language], cell: ({ name }) => name[language] },
        { key: 'period', label: words.period[language], cell: ({ period }) => periodLabel(period, language) },
        ...earlier,
        { key: 'result', label: words.result[language], numeric: true, cell: result },
        {
          key: 'counts',
          label: words.counts[language],
          numeric: true,
          cell: (level) => countsText(level, language),
        },
        {
          key: 'target',
          label: words.target[language],
          numeric: true,
          cell: ({ target }) => (target === null ? '–' : formatPercent(target, language)),
        },
        {
          key: 'excluded',
          label: words.excluded[language],
          numeric: true,
          cell: ({ excluded, percentageWithExcluded, target }) =>
            excluded === '0' || percentageWithExcluded === null
              ? '–'
              : `${formatNumber(excluded, language)} (${percentText(percentageWithExcluded, target, language)})`,
        },
        {
          key: 'met',
          label: words.met[language],
          cell: ({ targetMet }) => {
            const { tone, ...word } = targetMetWords[targetMet]
            return <Status tone={tone} word={word[language]} />
          },
        },
      ]}
    />
  )
}

const words = {
  promise: { en: 'Promise', fr: 'Engagement' },
  period: { en: 'Period', fr: 'Période' },
  before: { en: 'Stated before', fr: 'Relevé précédent' },
  result: { en: 'Result', fr: 'Résultat' },
  counts: { en: 'Met of measured', fr: 'Respectés sur mesurés' },
  target: { en: 'Target', fr: 'Cible' },
  excluded: { en: 'Excluded (result with them)', fr: 'Exclus (résultat avec eux)' },
  met: { en: 'Target met', fr: 'Cible atteinte' },
} satisfies Record<string, Bilingual>
