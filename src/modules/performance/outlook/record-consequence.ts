import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { readDate, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { newId } from '../../../kernel/value/id.ts'
import {
  type FieldError,
  type FormFields,
  type FormOutcome,
  hasForbiddenCharacters,
} from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { audit, may, refusalOf } from '../../identity/index.ts'
import type { Outlook } from './read-outlook.ts'

export const stepStates = ['planned', 'under-way', 'done', 'waived'] as const

export type StepState = (typeof stepStates)[number]

/** A consequence that was recorded, with what was done about it since, the newest first. */
export type RecordedConsequence = {
  readonly id: string
  readonly term: string
  readonly period: string
  readonly steps: readonly {
    readonly state: StepState
    readonly dueOn: string | null
    readonly note: Bilingual
    readonly owner: string
    readonly by: Bilingual
    readonly recordedAt: string
  }[]
}

export async function recordedConsequences(
  tx: Tx,
  { level }: Outlook,
): Promise<readonly RecordedConsequence[]> {
  const rows = await tx
    .selectFrom('performance.consequence as consequence')
    .leftJoin('performance.consequence_step as step', (join) =>
      join
        .onRef('step.organization_id', '=', 'consequence.organization_id')
        .onRef('step.consequence_id', '=', 'consequence.id'),
    )
    .leftJoin('identity.organization as author', 'author.id', 'step.recorded_by')
    .select(['consequence.id', 'consequence.term', 'consequence.period', 'step.state', 'step.due_on'])
    .select([
      'step.note_en',
      'step.note_fr',
      'step.owner',
      'step.recorded_at',
      'author.name_en',
      'author.name_fr',
    ])
    .where('consequence.organization_id', '=', level.measure.organization)
    .where('consequence.measure_id', '=', level.measure.id)
    .orderBy('step.recorded_at', 'desc')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    const steps = [first, ...rest].flatMap((row) => {
      const state = stepStates.find((known) => known === row.state)
      if (!state || !row.recorded_at) return []
      return [
        {
          state,
          dueOn: row.due_on,
          note: { en: row.note_en ?? '', fr: row.note_fr ?? '' },
          owner: row.owner ?? '',
          by: { en: row.name_en ?? '', fr: row.name_fr ?? '' },
          recordedAt: row.recorded_at,
        },
      ]
    })
    return [{ id: first.id, term: first.term, period: first.period, steps }]
  })
}

/** Records every consequence that came due and is not recorded yet: each once, however often and by whom it is asked. */
export async function recordDue(
  tx: Tx,
  viewer: Viewer,
  { level, due }: Outlook,
  now: Temporal.Instant,
): Promise<FormOutcome<null>> {
  if (!may(viewer.roles, 'settle-results')) return { kind: 'refused', reason: refusalOf('settle-results') }
  const { measure, rule } = level
  for (const { term, period, periods, amount, capped } of due) {
    const id = newId(now)
    const added = await tx
      .insertInto('performance.consequence')
      .values({
        organization_id: measure.organization,
        id,
        measure_id: measure.id,
        term: term.id,
        rule_number: measure.rules.find((version) => version.rule === rule)?.number ?? 1,
        period,
        periods: [...periods],
        kind: term.kind,
        clause: term.clause,
        amount: amount ?? null,
        capped,
        recorded_at: now.toString(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (added)
      await trace(
        tx,
        viewer,
        level,
        'consequence-due',
        id,
        { term: term.id, period, clause: term.clause, amount: amount ?? null },
        now,
      )
  }
  return { kind: 'done', value: null }
}

/** Says what is done about a consequence: a plan with its owner and due date, and later where it stands. */
export async function addStep(
  tx: Tx,
  viewer: Viewer,
  { level }: Outlook,
  consequence: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<null>> {
  if (!may(viewer.roles, 'settle-results')) return { kind: 'refused', reason: refusalOf('settle-results') }
  const state = stepStates.find((known) => known === form.get('state'))
  const due = readDate(typedDate(form, 'due'))
  const [owner, en, fr] = ['owner', 'note-en', 'note-fr'].map((name) => form.get(name).trim())
  const errors: FieldError[] = [
    ...(state ? [] : [{ field: 'state', message: words.state }]),
    ...(due === 'impossible' || (due === null && state === 'planned')
      ? [{ field: 'due', message: words.due }]
      : []),
    ...(owner ? [] : [{ field: 'owner', message: words.owner }]),
    ...(en ? [] : [{ field: 'note-en', message: words.note.en }]),
    ...(fr ? [] : [{ field: 'note-fr', message: words.note.fr }]),
    ...form
      .entries()
      .flatMap(([field, text]) =>
        hasForbiddenCharacters(text) ? [{ field, message: words.forbidden }] : [],
      ),
  ]
  if (errors.length || !state) return { kind: 'invalid', errors }
  await tx
    .insertInto('performance.consequence_step')
    .values({
      organization_id: level.measure.organization,
      id: newId(now),
      consequence_id: consequence,
      state,
      due_on: due === 'impossible' ? null : due,
      note_en: en ?? '',
      note_fr: fr ?? '',
      owner: owner ?? '',
      recorded_by: viewer.organization,
      person_id: viewer.person,
      recorded_at: now.toString(),
    })
    .execute()
  await trace(tx, viewer, level, 'consequence-step', consequence, { state }, now)
  return { kind: 'done', value: null }
}

async function trace(
  tx: Tx,
  { organization, person }: Viewer,
  { measure }: Outlook['level'],
  action: string,
  consequence: string,
  detail: { readonly [key: string]: unknown },
  now: Temporal.Instant,
): Promise<void> {
  const deed = {
    chain: measure.relationship ?? measure.organization,
    visibleTo: measure.parties,
    action,
    subject: `consequence:${consequence}`,
    detail: { ...detail, measure: measure.id },
  }
  await audit(tx, { organization, person }, deed, now)
}

const words = {
  state: { en: 'Choose where it stands', fr: 'Choisissez où cela en est' },
  due: { en: 'Enter a date that exists by which it is done', fr: 'Saisissez une échéance qui existe' },
  owner: { en: 'Say who is in charge', fr: 'Dites qui en est responsable' },
  note: {
    en: { en: 'Say in English what is done', fr: 'Dites en anglais ce qui est fait' },
    fr: { en: 'Say in French what is done', fr: 'Dites en français ce qui est fait' },
  },
  forbidden: {
    en: 'Type this text again without control characters',
    fr: 'Saisissez de nouveau ce texte, sans caractères de contrôle',
  },
} as const
