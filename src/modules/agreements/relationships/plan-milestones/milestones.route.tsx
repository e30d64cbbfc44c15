import type { Database, Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../../kernel/language/format.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import {
  DateInput,
  dateParts,
  readDate,
  type TypedDate,
  typedDate,
} from '../../../../kernel/ui/form/date-input.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Select } from '../../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import { isId, newId } from '../../../../kernel/value/id.ts'
import { errorOf, type FieldError } from '../../../../kernel/web/form.ts'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { may } from '../../../identity/index.ts'
import { milestonePath, milestonesPath, newMilestonePath, removeMilestonePath } from '../../paths.ts'
import { answer, leaveTrail, onRelationship } from '../access.ts'
import { doneMessage } from '../done.ts'
import { common } from '../labels.ts'
import { type PositionChoice, positionsOf } from '../queries.ts'
import { longest, readBilingual, readVersion } from '../reading.ts'
import { organizationsOf, type Relationship, shownIn } from '../relationship.ts'
import { touch } from '../store.ts'
import { crumbsOf, Submit } from '../ui/parts.tsx'
import { type Milestone, milestonesOf, removeMilestone, saveMilestone } from './milestones.ts'

/** The way from today's state to the service: what, who, from when to when. */
export function planMilestonesRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', milestonesPath, (request) => list(database, request)),
    memberRoute('GET', newMilestonePath, (request) => edit(database, request)),
    memberRoute('POST', newMilestonePath, (request) => save(database, request)),
    memberRoute('GET', milestonePath, (request) => edit(database, request)),
    memberRoute('POST', milestonePath, (request) => save(database, request)),
    memberRoute('POST', removeMilestonePath, (request) => remove(database, request)),
  ]
}

async function list(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, query } = request
  const access = await onRelationship(asked(database, request), 'read', async (tx, relationship) => ({
    relationship,
    milestones: await milestonesOf(tx, relationship.id),
    positions: await positionsOf(tx, organizationsOf(relationship)),
  }))
  return answer(access, language, ({ relationship, milestones, positions }) => {
    const { id } = relationship
    const mayDescribe = may(viewer.roles, 'describe', relationship.state)
    return page({
      title: words.title[language],
      wide: true,
      breadcrumbs: crumbsOf(relationship, language),
      body: (
        <>
          <Notification language={language} message={doneMessage(query, language)} />
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
                    <a
                      class="govuk-link"
                      href={milestonePath.href(language, { id, milestone: milestone.id })}
                    >
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
      ),
    })
  })
}

async function edit(database: Database, request: MemberRequest): Promise<Reply> {
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => ({
    ...(await context(tx, relationship)),
    milestone:
      request.params.milestone === undefined
        ? emptyMilestone(request.now)
        : (await milestonesOf(tx, relationship.id)).find(({ id }) => id === request.params.milestone),
  }))
  return answer(access, request.language, ({ milestone, ...around }) =>
    milestone
      ? form(request, {
          ...around,
          milestone,
          start: dateParts(milestone.start ?? undefined),
          end: dateParts(milestone.end ?? undefined),
          errors: [],
        })
      : notFound,
  )
}

async function save(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, params, viewer, now } = request
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => {
    const around = await context(tx, relationship)
    const known = params.milestone
    if (known !== undefined && !(await milestonesOf(tx, relationship.id)).some(({ id }) => id === known))
      return null
    const typed = readMilestone(request, around.positions)
    if (typed.errors.length) return { ...around, ...typed }
    if (!(await saveMilestone(tx, relationship.id, typed.milestone, now))) {
      return { ...around, ...typed, errors: [{ field: 'title-en', message: words.stale }] }
    }
    await touch(tx, relationship.id, now)
    await leaveTrail(tx, { viewer, now }, relationship, {
      action: 'save-milestone',
      subject: `milestone:${typed.milestone.id}`,
    })
    return { ...around, ...typed }
  })
  return answer(access, language, (outcome) => {
    if (!outcome) return notFound
    if (outcome.errors.length) return form(request, outcome)
    return redirect(milestonesPath.href(language, { id: outcome.relationship.id }, { done: 'milestone' }))
  })
}

async function remove(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, params, viewer, now } = request
  const milestone = params.milestone ?? ''
  if (!isId(milestone)) return notFound
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => {
    await removeMilestone(tx, relationship.id, milestone)
    await leaveTrail(tx, { viewer, now }, relationship, {
      action: 'remove-milestone',
      subject: `milestone:${milestone}`,
    })
    return relationship.id
  })
  return answer(access, language, (id) =>
    redirect(milestonesPath.href(language, { id }, { done: 'removed' })),
  )
}

type FormView = {
  readonly relationship: Relationship
  readonly positions: readonly PositionChoice[]
  readonly milestone: Milestone
  readonly start: TypedDate
  readonly end: TypedDate
  readonly errors: readonly FieldError[]
}

function form({ language, params }: MemberRequest, view: FormView): Reply {
  const { relationship, milestone, errors } = view
  const { id } = relationship
  const isNew = params.milestone === undefined
  const action = isNew
    ? newMilestonePath.href(language, { id })
    : milestonePath.href(language, { id, milestone: milestone.id })
  return page({
    title: words.milestone[language],
    status: errors.length ? 422 : 200,
    breadcrumbs: crumbsOf(relationship, language, [
      { label: words.title[language], href: milestonesPath.href(language, { id }) },
    ]),
    body: (
      <>
        <form method="post" action={action} novalidate>
          <ErrorSummary errors={errors} language={language} />
          <h1 class="govuk-heading-xl">{isNew ? words.add[language] : words.milestone[language]}</h1>
          <input type="hidden" name="id" value={milestone.id} />
          <input type="hidden" name="version" value={milestone.version} />
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
          <form method="post" action={removeMilestonePath.href(language, { id, milestone: milestone.id })}>
            <button class="link-button" type="submit">
              {words.remove[language]}
            </button>
          </form>
        )}
      </>
    ),
  })
}

function readMilestone({ form, params, now }: MemberRequest, positions: readonly PositionChoice[]) {
  const title = readBilingual(form, 'title', { max: longest.title, required: words.needsTitle })
  const [typedStart, typedEnd] = [typedDate(form, 'start'), typedDate(form, 'end')]
  const [start, end] = [readDate(typedStart), readDate(typedEnd)]
  const errors: FieldError[] = [...title.errors]
  if (start === 'impossible') errors.push({ field: 'start', message: words.needsDate })
  if (end === 'impossible') errors.push({ field: 'end', message: words.needsDate })
  else if (start && end && start !== 'impossible' && end < start)
    errors.push({ field: 'end', message: words.endFirst })
  const milestone: Milestone = {
    id: params.milestone ?? (isId(form.get('id')) ? form.get('id') : newId(now)),
    title: title.value,
    start: start === 'impossible' ? null : start,
    end: end === 'impossible' ? null : end,
    owner: positions.find(({ id }) => id === form.get('owner'))?.id ?? null,
    version: Math.max(0, readVersion(form)),
  }
  return { milestone, start: typedStart, end: typedEnd, errors }
}

async function context(tx: Tx, relationship: Relationship) {
  return { relationship, positions: await positionsOf(tx, organizationsOf(relationship)) }
}

function emptyMilestone(now: Temporal.Instant): Milestone {
  return { id: newId(now), title: { en: '', fr: '' }, start: null, end: null, owner: null, version: 0 }
}

function shownDate(date: string | null, language: Language): string {
  return date ? formatDate(Temporal.PlainDate.from(date), language) : ''
}

function asked(database: Database, { viewer, now, params }: MemberRequest) {
  return { database, viewer, now, id: params.id ?? '' }
}

const words = {
  title: { en: 'Milestones', fr: 'Jalons' },
  lead: {
    en: 'The way from how things are done today to the service that was agreed.',
    fr: 'Le chemin de la façon de faire actuelle jusqu’au service convenu.',
  },
  add: { en: 'Add a milestone', fr: 'Ajouter un jalon' },
  none: { en: 'No milestone is planned yet.', fr: 'Aucun jalon n’est encore prévu.' },
  milestone: { en: 'Milestone', fr: 'Jalon' },
  start: { en: 'Start', fr: 'Début' },
  end: { en: 'End', fr: 'Fin' },
  owner: { en: 'Who answers for it', fr: 'Qui en répond' },
  nobody: { en: 'Nobody yet', fr: 'Personne encore' },
  remove: { en: 'Remove this milestone', fr: 'Retirer ce jalon' },
  needsTitle: { en: 'Name the milestone in both languages', fr: 'Nommez le jalon dans les deux langues' },
  needsDate: {
    en: 'Enter a day that exists, such as 1 4 2027',
    fr: 'Saisissez un jour qui existe, comme 1 4 2027',
  },
  endFirst: {
    en: 'Enter an end on or after the start',
    fr: 'Saisissez une fin égale ou postérieure au début',
  },
  stale: {
    en: 'Somebody changed this milestone meanwhile. Open it again to see the change; what you typed is still here',
    fr: 'Quelqu’un a modifié ce jalon entre-temps. Ouvrez-le de nouveau pour voir le changement; votre saisie est encore ici',
  },
} satisfies Record<string, Bilingual>
