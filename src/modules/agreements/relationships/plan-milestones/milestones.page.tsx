import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../../kernel/language/format.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ConflictNotice, type Saved, savedPair } from '../../../../kernel/ui/form/conflict.tsx'
import { DateInput } from '../../../../kernel/ui/form/date-input.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Select } from '../../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import { errorOf } from '../../../../kernel/web/form.ts'
import { milestonePath, milestonesPath, newMilestonePath, removeMilestonePath } from '../../paths.ts'
import { common } from '../labels.ts'
import type { PositionChoice } from '../queries.ts'
import { type Relationship, shownIn } from '../relationship.ts'
import { Submit } from '../ui/parts.tsx'
import type { TypedMilestone } from './milestone-form.ts'
import { words } from './milestones.text.ts'
import type { Milestone } from './milestones.ts'

type ListProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly milestones: readonly Milestone[]
  readonly positions: readonly PositionChoice[]
  readonly mayDescribe: boolean
  readonly done: string | undefined
}

export function MilestonesPage(props: ListProps) {
  const { language, relationship, milestones, positions, mayDescribe, done } = props
  const { id } = relationship
  return (
    <>
      <Notification language={language} message={done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {mayDescribe ? (
        <a class="govuk-button" href={newMilestonePath.href(language, { id })}>
          {words.add[language]}
        </a>
      ) : null}
      <Table
        caption={words.title[language]}
        captionHidden
        rows={milestones}
        rowKey={(milestone) => milestone.id}
        empty={words.none[language]}
        columns={[
          {
            key: 'title',
            label: words.milestone[language],
            cell: (milestone) =>
              mayDescribe ? (
                <a class="govuk-link" href={milestonePath.href(language, { id, milestone: milestone.id })}>
                  {shownIn(milestone.title, language).text}
                </a>
              ) : (
                shownIn(milestone.title, language).text
              ),
          },
          { key: 'start', label: words.start[language], cell: ({ start }) => shownDate(start, language) },
          { key: 'end', label: words.end[language], cell: ({ end }) => shownDate(end, language) },
          {
            key: 'owner',
            label: words.owner[language],
            cell: ({ owner }) => positions.find((one) => one.id === owner)?.title[language] ?? '',
          },
        ]}
      />
    </>
  )
}

export type MilestoneFormProps = TypedMilestone & {
  readonly language: Language
  readonly relationship: Relationship
  readonly positions: readonly PositionChoice[]
  readonly isNew: boolean
  readonly saved: Milestone | null
}

export function MilestonePage(view: MilestoneFormProps) {
  const { language, relationship, milestone, isNew, errors, saved } = view
  const { id } = relationship
  const action = isNew
    ? newMilestonePath.href(language, { id })
    : milestonePath.href(language, { id, milestone: milestone.id })
  return (
    <>
      <form method="post" action={action} novalidate>
        <ErrorSummary errors={errors} language={language} />
        <h1 class="govuk-heading-xl">{isNew ? words.add[language] : words.milestone[language]}</h1>
        <ConflictNotice saved={saved ? savedLines(saved, view, language) : null} language={language} />
        <input type="hidden" name="id" value={milestone.id} />
        <input type="hidden" name="version" value={saved?.version ?? milestone.version} />
        <BilingualField
          name="title"
          label={words.milestone[language]}
          value={milestone.title}
          language={language}
          errors={errors}
        />
        <DateInput
          name="start"
          label={words.start[language]}
          value={view.start}
          error={errorOf(errors, 'start', language)}
          language={language}
        />
        <DateInput
          name="end"
          label={words.end[language]}
          value={view.end}
          error={errorOf(errors, 'end', language)}
          language={language}
        />
        <Select
          name="owner"
          label={words.owner[language]}
          value={milestone.owner ?? ''}
          language={language}
          required={false}
          choices={[
            { value: '', label: words.nobody[language] },
            ...view.positions.map((one) => ({ value: one.id, label: one.title[language] })),
          ]}
        />
        <Submit
          label={common.save[language]}
          back={{ href: milestonesPath.href(language, { id }), label: common.cancel[language] }}
        />
      </form>
      {isNew ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={removeMilestonePath.href(language, { id, milestone: milestone.id })}>
            {words.remove[language]}
          </a>
        </p>
      )}
    </>
  )
}

function savedLines(
  saved: Milestone,
  { positions }: Pick<MilestoneFormProps, 'positions'>,
  language: Language,
): readonly Saved[] {
  return [
    savedPair(words.milestone[language], saved.title, language),
    { label: words.start[language], value: shownDate(saved.start, language) || '–' },
    { label: words.end[language], value: shownDate(saved.end, language) || '–' },
    {
      label: words.owner[language],
      value: positions.find(({ id }) => id === saved.owner)?.title[language] ?? words.nobody[language],
    },
  ]
}

function shownDate(date: string | null, language: Language): string {
  return date ? formatDate(Temporal.PlainDate.from(date), language) : ''
}
