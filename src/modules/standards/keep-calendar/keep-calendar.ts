import type { Tx } from '../../../kernel/data/database.ts'
import { type Bilingual, languages } from '../../../kernel/language/bilingual.ts'
import { capital } from '../../../kernel/language/capital.ts'
import { readDate, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { isId } from '../../../kernel/value/id.ts'
import {
  type FieldError,
  type FormFields,
  type FormOutcome,
  hasForbiddenCharacters,
} from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { may, refusalOf, traceInOrganization } from '../../identity/index.ts'
import type { WorkingCalendar } from '../calendars/calendar.ts'
import { readCalendar } from '../calendars/read-calendar.ts'
import type { CalendarRefusal } from '../calendars/refusals.ts'
import { weekdayNames } from '../holidays/words.ts'
import { startingDayErrors } from '../starting-day.ts'
import { calendarTyped } from './calendar-form.ts'
import { calendarById, type KeptCalendar } from './queries.ts'

export type CalendarOutcome =
  | FormOutcome<{ readonly id: string }, KeptCalendar>
  | { readonly kind: 'missing' }

/** Adds a calendar under an id made with the form; sent twice, it is added once. */
export async function addCalendar(
  tx: Tx,
  viewer: Viewer,
  form: FormFields,
  now: Temporal.Instant,
): Promise<CalendarOutcome> {
  if (!may(viewer.roles, 'manage-standards')) return refusedToViewer
  const read = readForm(form, null, now)
  if ('errors' in read) return { kind: 'invalid', errors: read.errors }
  const id = form.get('id')
  if (!isId(id)) return { kind: 'invalid', errors: [{ field: 'name-en', message: words.again }] }
  const added = await tx
    .insertInto('standards.calendar')
    .values({ organization_id: viewer.organization, id, ...columns(read.name) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) await keepVersion(tx, viewer, id, 1, read, 'calendar-added', now)
  return { kind: 'done', value: { id } }
}

/** Adds a version from a date on; what was decided by earlier ones stays. A stale form gets what is saved now. */
export async function changeCalendar(
  tx: Tx,
  viewer: Viewer,
  id: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<CalendarOutcome> {
  const current = await calendarById(tx, id)
  if (!current || current.organization !== viewer.organization) return { kind: 'missing' }
  if (!may(viewer.roles, 'manage-standards')) return refusedToViewer
  const read = readForm(form, current, now)
  if ('errors' in read) return { kind: 'invalid', errors: read.errors }
  if (!(await advance(tx, viewer, current, form, columns(read.name))))
    return { kind: 'conflict', conflict: (await calendarById(tx, id)) ?? current }
  await keepVersion(tx, viewer, id, current.versions.length + 1, read, 'calendar-changed', now)
  return { kind: 'done', value: { id } }
}

/** A retired calendar is no longer offered; what names it keeps running. */
export async function retireCalendar(
  tx: Tx,
  viewer: Viewer,
  id: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<CalendarOutcome> {
  const current = await calendarById(tx, id)
  if (!current || current.organization !== viewer.organization) return { kind: 'missing' }
  if (!may(viewer.roles, 'manage-standards')) return refusedToViewer
  const retired = form.get('retired') === 'yes'
  if (!(await advance(tx, viewer, current, form, { retired }))) return { kind: 'conflict', conflict: current }
  await traceInOrganization(
    tx,
    viewer,
    { action: retired ? 'calendar-retired' : 'calendar-offered', subject: `calendar:${id}`, detail: {} },
    now,
  )
  return { kind: 'done', value: { id } }
}

type TypedCalendar = {
  readonly name: Bilingual
  readonly calendar: WorkingCalendar
  readonly from: string
  readonly reason: Bilingual
  readonly decidedBy: string
}

function readForm(
  form: FormFields,
  current: KeptCalendar | null,
  now: Temporal.Instant,
): TypedCalendar | { readonly errors: readonly FieldError[] } {
  const pair = (name: string) => ({ en: form.get(`${name}-en`).trim(), fr: form.get(`${name}-fr`).trim() })
  const [name, reason] = [pair('name'), pair('reason')]
  const read = readCalendar(calendarTyped(form))
  const from = readDate(typedDate(form, 'from'))
  const today = now.toZonedDateTimeISO(read.ok ? read.value.timezone : 'UTC').toPlainDate()
  const errors = [
    ...pairErrors('name', name),
    ...(read.ok ? [] : read.refusal.map(fieldError)),
    ...startingDayErrors(from, current, today, words),
    ...(current ? pairErrors('reason', reason) : []),
  ]
  const texts = form.entries().filter(([, value]) => hasForbiddenCharacters(value))
  errors.push(...texts.map(([field]) => ({ field, message: words.forbidden })))
  if (errors.length || !read.ok || from === null) return { errors }
  return { name, calendar: read.value, from, reason, decidedBy: form.get('decided-by').trim() }
}

function pairErrors(field: 'name' | 'reason', pair: Bilingual): readonly FieldError[] {
  return languages.flatMap((side) =>
    pair[side] === '' ? [{ field: `${field}-${side}`, message: words[field][side] }] : [],
  )
}

/** A refusal as the form tells it: its control, and the line or the weekday instead of the name of the data. */
function fieldError({ field, row, rule, en, fr }: CalendarRefusal): FieldError {
  const told: Bilingual =
    rule === 'not-hours' || rule === 'not-a-name'
      ? words[rule]
      : { en: en.replace(/^[^:]*: /, ''), fr: fr.replace(/^[^:]*\u00a0: /, '') }
  const weekday = /^week\.(\d)$/.exec(field)?.[1]
  if (weekday) {
    const day = weekdayNames(Number(weekday))
    return {
      field,
      message: { en: `${day.en}: ${told.en}`, fr: `${capital(day.fr)}\u00a0: ${told.fr}` },
    }
  }
  const control = field === 'ownHolidays' ? `own.${(row ?? 1) - 1}.kind` : (field.split('[')[0] ?? field)
  const place = field === 'holidaySets' ? 'region' : control === 'week' ? 'week.1' : control
  const line = field.match(/\[(\d+)\]/)?.[1] ?? row
  if (line === undefined) return { field: place, message: { en: capital(told.en), fr: capital(told.fr) } }
  return { field: place, message: { en: `Line ${line}: ${told.en}`, fr: `Ligne ${line}\u00a0: ${told.fr}` } }
}

async function advance(
  tx: Tx,
  viewer: Viewer,
  current: KeptCalendar,
  form: FormFields,
  change: { readonly name_en?: string; readonly name_fr?: string; readonly retired?: boolean },
): Promise<boolean> {
  const version = Number(form.get('version'))
  if (version !== current.version) return false
  const changed = await tx
    .updateTable('standards.calendar')
    .set({ ...change, version: version + 1 })
    .where('organization_id', '=', viewer.organization)
    .where('id', '=', current.id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}

async function keepVersion(
  tx: Tx,
  viewer: Viewer,
  calendar: string,
  number: number,
  typed: TypedCalendar,
  action: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('standards.calendar_version')
    .values({
      organization_id: viewer.organization,
      calendar_id: calendar,
      number,
      effective_from: typed.from,
      body: JSON.stringify(typed.calendar),
      reason_en: typed.reason.en,
      reason_fr: typed.reason.fr,
      decided_by: typed.decidedBy,
      person_id: viewer.person,
      recorded_at: now.toString(),
    })
    .execute()
  await traceInOrganization(
    tx,
    viewer,
    { action: action, subject: `calendar:${calendar}`, detail: { number, from: typed.from } },
    now,
  )
}

function columns({ en, fr }: Bilingual) {
  return { name_en: en, name_fr: fr }
}

const refusedToViewer = { kind: 'refused', reason: refusalOf('manage-standards') } as const

const words = {
  again: { en: 'Open the form again, then send it', fr: 'Rouvrez le formulaire, puis envoyez-le' },
  forbidden: {
    en: 'Type this text again without control characters',
    fr: 'Saisissez de nouveau ce texte, sans caractères de contrôle',
  },
  // A file writes hours and names as data; a person types them.
  'not-hours': {
    en: 'write hours from an opening to a later closing, such as 9:00–12:00, 13:00–17:00; midnight at the end of a day is 24:00',
    fr: 'écrivez les heures d’une ouverture à une fermeture ultérieure, comme 9:00–12:00, 13:00–17:00; minuit à la fin du jour s’écrit 24:00',
  },
  'not-a-name': {
    en: 'give the name in English, then in French',
    fr: 'donnez le nom en anglais, puis en français',
  },
  name: {
    en: { en: 'Name the calendar in English', fr: 'Nommez le calendrier en anglais' },
    fr: { en: 'Name the calendar in French', fr: 'Nommez le calendrier en français' },
  },
  reason: {
    en: { en: 'Say in English why it changes', fr: 'Dites en anglais pourquoi il change' },
    fr: { en: 'Say in French why it changes', fr: 'Dites en français pourquoi il change' },
  },
  from: {
    en: 'Enter a date that exists from which the calendar applies, such as 4 1 2027',
    fr: 'Saisissez une date d’application qui existe, comme 1 4 2027',
  },
  fromToday: {
    en: 'Enter today or a later date: what was computed for past days stays as it is',
    fr: 'Saisissez la date d’aujourd’hui ou une date ultérieure\u00a0: ce qui a été calculé pour les jours passés demeure',
  },
} as const
