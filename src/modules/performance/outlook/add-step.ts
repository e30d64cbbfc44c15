import type { Tx } from '../../../kernel/data/database.ts'
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
import { stepStates } from './consequences.queries.ts'
import type { Outlook } from './read-outlook.ts'

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
  const { measure } = level
  const deed = {
    chain: measure.relationship ?? measure.organization,
    visibleTo: measure.parties,
    action: 'consequence-step',
    subject: `consequence:${consequence}`,
    detail: { state, measure: measure.id },
  }
  const actor = { organization: viewer.organization, person: viewer.person }
  await audit(tx, actor, deed, now)
  return { kind: 'done', value: null }
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
