import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { formatList, formatNumber } from '../../../../kernel/language/format.ts'
import { Moment } from '../../../../kernel/ui/moment.tsx'
import { Status } from '../../../../kernel/ui/status.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import type { Viewer } from '../../../../kernel/web/route.ts'
import { may, states } from '../../../identity/index.ts'
import { relationshipPath } from '../../paths.ts'
import { nextHref } from '../next-link.ts'
import { stepByNumber } from '../progress.ts'
import { shortName } from '../relationship.ts'
import type { Standing } from '../situation.ts'
import { titleOf } from '../ui/parts.tsx'

/** Relationships with their step, the next thing and whose turn it is, what blocks them, and since when. */
export function RelationshipTable(props: {
  caption: string
  rows: readonly Standing[]
  viewer: Viewer
  language: Language
  empty: string
}) {
  const { language, viewer } = props
  const own = viewer.organization
  return (
    <div class="relationship-table">
      <Table
        caption={props.caption}
        captionHidden
        rows={props.rows}
        rowKey={({ relationship }) => relationship.id}
        empty={props.empty}
        columns={[
          {
            key: 'title',
            label: words.title[language],
            cell: (row) => <Title {...{ row, own, language }} />,
          },
          { key: 'step', label: words.step[language], cell: (row) => <Where {...{ row, language }} /> },
          {
            key: 'next',
            label: words.next[language],
            cell: (row) => <Next {...{ row, viewer, language }} />,
          },
          {
            key: 'blockers',
            label: words.blockers[language],
            numeric: true,
            cell: (row) =>
              row.relationship.state === 'closed' ? '–' : formatNumber(row.blockers.length, language),
          },
          {
            key: 'since',
            label: words.since[language],
            cell: (row) => <Moment at={row.relationship.changedAt} language={language} show="date" />,
          },
        ]}
      />
    </div>
  )
}

function Title({ row, own, language }: { row: Standing; own: string; language: Language }) {
  const { relationship } = row
  const others = relationship.parties.filter((party) => party.organization !== own)
  return (
    <>
      <a class="govuk-link" href={relationshipPath.href(language, { id: relationship.id })}>
        {titleOf(relationship, language)}
      </a>
      <br />
      <span class="govuk-hint">
        {words.with[language]}{' '}
        {formatList(
          others.map((party) => shortName(party, language)),
          language,
        )}
      </span>
    </>
  )
}

function Where({ row, language }: { row: Standing; language: Language }) {
  const { state, step } = row.relationship
  const label = states.find((one) => one.code === state)?.label[language] ?? ''
  if (state === 'closed') return <Status tone="off" word={label} />
  if (state === 'ready') return <Status tone="done" word={label} />
  return (
    <>
      {step}. {stepByNumber(step).name[language]}
    </>
  )
}

function Next({ row, viewer, language }: { row: Standing; viewer: Viewer; language: Language }) {
  const { next, relationship } = row
  if (relationship.state === 'closed') return <>–</>
  if (next.turn.some((party) => party.organization === viewer.organization)) {
    if (!may(viewer.roles, next.action, relationship.state)) return <>{next.label[language]}</>
    return (
      <a class="govuk-link" href={nextHref(next.kind, relationship, language)}>
        {next.label[language]}
        <span class="govuk-visually-hidden"> ({titleOf(relationship, language)})</span>
      </a>
    )
  }
  const names = formatList(
    next.turn.map((party) => shortName(party, language)),
    language,
  )
  return (
    <>
      {next.label[language]} – {names}
    </>
  )
}

const words = {
  title: { en: 'Relationship', fr: 'Relation' },
  with: { en: 'With', fr: 'Avec' },
  step: { en: 'Step', fr: 'Étape' },
  next: { en: 'Next', fr: 'À faire' },
  blockers: { en: 'Blockers', fr: 'Blocages' },
  since: { en: 'Since', fr: 'Depuis' },
} satisfies Record<string, Bilingual>
