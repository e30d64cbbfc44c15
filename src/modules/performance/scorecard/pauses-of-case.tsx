import type { Language } from '../../../kernel/language/bilingual.ts'
import { Table } from '../../../kernel/ui/table.tsx'
import { type Pause, type PauseRefusal, pauseRefusals } from '../../standards/index.ts'
import type { ExplainedCase } from './explain-case.ts'
import type { Level } from './level.ts'
import { pauseLimits } from './pause-limits.ts'
import { durationLabel, momentAt } from './words-of-time.ts'

/** What stopped the clock of a case, how much of it counted, and why no more did. */
export function PausesOfCase({
  language,
  level,
  explained,
}: {
  language: Language
  level: Level
  explained: ExplainedCase
}) {
  const { entries } = explained.judged.verdict.ledger
  if (entries.length === 0) return null
  const reasons = new Map(
    (explained.rule.pauseTerms?.reasons ?? []).map(({ code, label }) => [code, label] as const),
  )
  const limits = pauseLimits(explained.rule, language)
  return (
    <>
      <Table
        caption={words.pauses[language]}
        rows={entries}
        rowKey={({ pause }) => `${pause.start}-${pause.reason}`}
        empty=""
        columns={[
          {
            key: 'why',
            label: words.why[language],
            cell: ({ pause }) => reasons.get(pause.reason)?.[language] ?? pause.reason,
          },
          { key: 'who', label: words.who[language], cell: ({ pause }) => pause.causedBy || '–' },
          {
            key: 'from',
            label: words.from[language],
            cell: ({ pause }) => momentAt(pause.start, level.zone, language),
          },
          {
            key: 'to',
            label: words.to[language],
            cell: ({ pause }) =>
              pause.end === undefined ? words.runs[language] : momentAt(pause.end, level.zone, language),
          },
          {
            key: 'counted',
            label: words.counted[language],
            cell: ({ pause, counted, refusals }) => (
              <>
                {durationLabel(counted, language)}
                {refusals.map((refusal) => (
                  <span key={refusal}> {pauseRefusals[refusal][language]}</span>
                ))}
                {resumedAt(explained, pause, refusals).map((at) => (
                  <span key={at}> {words.resumed[language](momentAt(at, level.zone, language))}</span>
                ))}
              </>
            ),
          },
        ]}
      />
      {limits.length ? (
        <>
          <h3 class="govuk-heading-s">{words.limits[language]}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

/** Each time a limit set the clock going again although the pause went on. */
function resumedAt(
  { judged }: ExplainedCase,
  pause: Pause,
  refusals: readonly PauseRefusal[],
): readonly number[] {
  if (!refusals.includes('over-case-cap') && !refusals.includes('over-month-cap')) return []
  const { counted } = judged.verdict.ledger
  return counted
    .filter((stretch) => stretch.pause === pause && stretch.end !== pause.end)
    .map(({ end }) => end)
    .filter((end) => !counted.some(({ start }) => start === end))
}

const words = {
  pauses: { en: 'Pauses', fr: 'Pauses' },
  why: { en: 'Reason', fr: 'Motif' },
  who: { en: 'Caused by', fr: 'Causée par' },
  from: { en: 'From', fr: 'Du' },
  to: { en: 'To', fr: 'Au' },
  runs: { en: 'Still runs', fr: 'Toujours en cours' },
  counted: { en: 'Working time taken out', fr: 'Temps ouvrable retiré' },
  limits: { en: 'Limits on pauses', fr: 'Limites des pauses' },
  resumed: {
    en: (at: string) => `The clock ran again from ${at}.`,
    fr: (at: string) => `L’horloge est repartie ${at}.`,
  },
} as const
