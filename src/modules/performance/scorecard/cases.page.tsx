import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { plural } from '../../../kernel/language/format.ts'
import { Select } from '../../../kernel/ui/form/field.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import type { CaseList } from './cases.queries.ts'
import { channelText } from './channel-text.ts'
import { verdictWords } from './figure-text.ts'
import type { Level } from './level.ts'
import { casePath, casesPath } from './paths.ts'
import { durationLabel, momentLabel, periodLabel } from './words-of-time.ts'

export type CasesPageProps = {
  readonly language: Language
  readonly level: Level
  readonly period: string
  readonly verdict: string
  readonly list: CaseList
}

/** The cases behind a figure; each leads to its events and to the reason of its verdict. */
export function CasesPage(props: CasesPageProps) {
  const { language, level, period, verdict, list } = props
  const { lines, count } = list
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
          {
            key: 'channel',
            label: words.channel[language],
            cell: (line) => (line.channel ? channelText(line.channel, language) : '–'),
          },
        ]}
      />
      <Leaves {...props} />
    </>
  )
}

/** To newer and to older cases: a list goes on from the case where it stands, however long it is. */
function Leaves({ language, level, period, verdict, list }: CasesPageProps) {
  const [first, last] = [list.lines.at(0), list.lines.at(-1)]
  const href = (place: { before: string } | { after: string }) =>
    casesPath.href(language, { id: level.measure.id }, { period, verdict, ...place })
  const newer = list.hasNewer && first ? href({ before: `${first.day}/${first.id}` }) : null
  const older = list.hasOlder && last ? href({ after: `${last.day}/${last.id}` }) : null
  if (!newer && !older) return null
  return (
    <nav class="govuk-pagination" aria-label={words.leaves[language]}>
      {newer ? (
        <div class="govuk-pagination__prev">
          <a class="govuk-link govuk-pagination__link" href={newer} rel="prev">
            <span class="govuk-pagination__link-title">{words.newer[language]}</span>
          </a>
        </div>
      ) : null}
      {older ? (
        <div class="govuk-pagination__next">
          <a class="govuk-link govuk-pagination__link" href={older} rel="next">
            <span class="govuk-pagination__link-title">{words.older[language]}</span>
          </a>
        </div>
      ) : null}
    </nav>
  )
}

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
  leaves: { en: 'Pages of cases', fr: 'Pages de dossiers' },
  newer: { en: 'Newer cases', fr: 'Dossiers plus récents' },
  older: { en: 'Older cases', fr: 'Dossiers plus anciens' },
} as const
