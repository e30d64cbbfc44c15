import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber, plural } from '../../../kernel/language/format.ts'
import { Select } from '../../../kernel/ui/form/field.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Pagination, Table } from '../../../kernel/ui/table.tsx'
import type { CaseLine } from './cases.queries.ts'
import { verdictWords } from './figure-text.ts'
import type { Level } from './level.ts'
import { casePath, casesPath } from './paths.ts'
import { durationLabel, momentLabel, periodLabel } from './words-of-time.ts'

export type CasesPageProps = {
  readonly language: Language
  readonly level: Level
  readonly period: string
  readonly verdict: string
  readonly lines: readonly CaseLine[]
  readonly count: number
  readonly page: number
  readonly pages: number
}

/** The cases behind a figure; each leads to its events and to the reason of its verdict. */
export function CasesPage(props: CasesPageProps) {
  const { language, level, period, verdict, lines, count } = props
  const { id } = level.measure
  const at = (milliseconds: number | null) =>
    milliseconds === null
      ? '–'
      : momentLabel(Temporal.Instant.fromEpochMilliseconds(milliseconds), level.zone, language)
  return (
    <>
      <span class="govuk-caption-l">{level.rule.name[language]}</span>
      <h1 class="govuk-heading-xl">{title[language]}</h1>
      <form method="get" action={casesPath.href(language, { id })} class="cluster">
        <Select
          name="period"
          label={words.period[language]}
          value={period}
          language={language}
          choices={[
            { value: '', label: words.all[language] },
            ...level.results
              .toReversed()
              .map(({ period: value }) => ({ value, label: periodLabel(value, language) })),
          ]}
        />
        <Select
          name="verdict"
          label={words.verdict[language]}
          value={verdict}
          language={language}
          choices={[
            { value: '', label: words.any[language] },
            ...Object.entries(verdictWords).map(([value, word]) => ({ value, label: word[language] })),
          ]}
        />
        <button class="govuk-button govuk-button--secondary" type="submit">
          {words.show[language]}
        </button>
      </form>
      <p class="govuk-body">
        {plural(count, language, {
          one: (number) => words.one[language](number),
          other: (number) => words.other[language](number),
        })}
      </p>
      <Table
        caption={title[language]}
        captionHidden
        rows={lines}
        rowKey={({ id: key }) => key}
        empty={words.none[language]}
        columns={[
          {
            key: 'case',
            label: words.number[language],
            cell: (line) => (
              <a class="govuk-link" href={casePath.href(language, { id, case: line.id })}>
                {line.id}
              </a>
            ),
          },
          {
            key: 'verdict',
            label: words.verdict[language],
            cell: (line) => {
              const { tone, ...word } = verdictWords[line.verdict]
              return (
                <>
                  <Status tone={tone} word={word[language]} />
                  {line.excluded ? ` ${words.excluded[language]}` : null}
                </>
              )
            },
          },
          { key: 'opened', label: words.opened[language], cell: (line) => at(line.openedAt) },
          { key: 'due', label: words.due[language], cell: (line) => at(line.dueAt) },
          { key: 'closed', label: words.closed[language], cell: (line) => at(line.closedAt) },
          {
            key: 'paused',
            label: words.paused[language],
            numeric: true,
            cell: (line) => (line.paused ? durationLabel(line.paused, language) : '–'),
          },
          { key: 'channel', label: words.channel[language], cell: (line) => line.channel ?? '–' },
        ]}
      />
      <Pagination
        language={language}
        page={props.page}
        pages={props.pages}
        href={(page) => casesPath.href(language, { id }, { period, verdict, page })}
      />
      {count > mostPaged ? (
        <p class="govuk-body">{words.narrow[language](formatNumber(mostPaged, language))}</p>
      ) : null}
    </>
  )
}

/** How far one can leaf; a filter leads further. */
export const mostPaged = 5000

export const title = { en: 'Cases', fr: 'Dossiers' } satisfies Bilingual

const words = {
  period: { en: 'Period', fr: 'Période' },
  all: { en: 'All periods', fr: 'Toutes les périodes' },
  verdict: { en: 'Verdict', fr: 'Verdict' },
  any: { en: 'Any', fr: 'Tous' },
  show: { en: 'Show', fr: 'Afficher' },
  one: { en: (count: string) => `${count} case`, fr: (count: string) => `${count} dossier` },
  other: { en: (count: string) => `${count} cases`, fr: (count: string) => `${count} dossiers` },
  none: {
    en: 'No case fits. Choose another period or verdict.',
    fr: 'Aucun dossier ne correspond. Choisissez une autre période ou un autre verdict.',
  },
  number: { en: 'Case', fr: 'Dossier' },
  excluded: { en: '(left out)', fr: '(écarté)' },
  opened: { en: 'Opened', fr: 'Ouverture' },
  due: { en: 'Due', fr: 'Échéance' },
  closed: { en: 'Closed', fr: 'Fermeture' },
  paused: { en: 'Clock stopped', fr: 'Horloge arrêtée' },
  channel: { en: 'Channel', fr: 'Mode' },
  narrow: {
    en: (most: string) => `Only the first ${most} can be leafed through; choose a period to see the others.`,
    fr: (most: string) =>
      `Seuls les ${most} premiers se feuillettent; choisissez une période pour voir les autres.`,
  },
} as const
