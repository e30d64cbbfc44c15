import type { Tx } from '../../../kernel/data/database.ts'
import { type Bilingual, languages } from '../../../kernel/language/bilingual.ts'
import { readDate, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { type FieldError, type FormFields, hasForbiddenCharacters } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { calendarById } from '../keep-calendar/queries.ts'
import type { ServiceStandard } from '../standard/service-standard.ts'
import { startingDayErrors } from '../starting-day.ts'
import { type KeptStandard, standardsOf } from './queries.ts'
import { reviewDateIn } from './review-date.ts'
import { readStandardForm } from './standard-form.ts'
import { faults } from './standards.text.ts'

/** What a form may name: the services of the organization. */
export type Choices = { readonly services: readonly string[] }

/** A standard as a form tells it, once nothing in it is wrong. */
export type TypedStandard = {
  readonly standard: ServiceStandard
  readonly service: string | null
  readonly code: string | null
  readonly from: string
  readonly reviewBy: string
  readonly reason: Bilingual
  readonly decidedBy: string
}

/** Reads the form of a new standard, or of the next version of one; every field that is wrong is named. */
export async function readTyped(
  tx: Tx,
  viewer: Viewer,
  form: FormFields,
  current: KeptStandard | null,
  { services }: Choices,
  now: Temporal.Instant,
): Promise<TypedStandard | { readonly errors: readonly FieldError[] }> {
  const read = readStandardForm(form)
  const [service, code] = [form.get('service').trim(), form.get('code').trim()]
  const reason = { en: form.get('reason-en').trim(), fr: form.get('reason-fr').trim() }
  const from = readDate(typedDate(form, 'from'))
  const today = dayOf(viewer, now)
  const next = reviewDateIn(form, isDay(from) ? Temporal.PlainDate.from(from) : today, today)
  const calendar = 'standard' in read ? read.standard.limit?.calendar : undefined
  const errors: FieldError[] = [
    ...('errors' in read ? read.errors : []),
    ...(service && !services.includes(service) && service !== current?.service
      ? [{ field: 'service', message: faults.service }]
      : []),
    ...(code && !service ? [{ field: 'code', message: faults.codeAlone }] : []),
    ...(typeof calendar === 'object' && !(await isOwnCalendar(tx, viewer, calendar.id))
      ? [{ field: 'calendar', message: faults.calendar }]
      : []),
    ...(current ? pairErrors('reason', reason) : []),
    ...startingDayErrors(from, current, today, faults),
    ...('errors' in next ? next.errors : []),
    ...forbidden(form),
  ]
  if (code && (await isTaken(tx, viewer, service || null, code, current?.id)))
    errors.push({ field: 'code', message: faults.taken })
  if (errors.length || 'errors' in read || 'errors' in next || from === null) return { errors }
  const decidedBy = form.get('decided-by').trim()
  return {
    standard: read.standard,
    service: service || null,
    code: code || null,
    from,
    reviewBy: next.by.toString(),
    reason,
    decidedBy,
  }
}

function isDay(date: string | null): date is string {
  return date !== null && date !== 'impossible'
}

async function isOwnCalendar(tx: Tx, viewer: Viewer, id: string): Promise<boolean> {
  return (await calendarById(tx, id))?.organization === viewer.organization
}

/** Whether another standard in force stands for the same row of the inventory. */
export async function isTaken(
  tx: Tx,
  { organization }: Viewer,
  service: string | null,
  code: string | null,
  except: string | undefined,
): Promise<boolean> {
  if (!code) return false
  const kept = await standardsOf(tx, organization)
  return kept.some((one) => !one.retired && one.service === service && one.code === code && one.id !== except)
}

/** What is to be said in both languages. */
export function pairErrors(field: 'note' | 'reason', pair: Bilingual): readonly FieldError[] {
  return languages.flatMap((side) =>
    pair[side] === ''
      ? [{ field: `${field}-${side}`, message: faults[`${field}-${side}`] ?? faults.other }]
      : [],
  )
}

/** What no text of the form may be: longer than a page reads, or with characters that cannot be read. */
export function forbidden(form: FormFields): readonly FieldError[] {
  return form.entries().flatMap(([field, value]) => {
    if (hasForbiddenCharacters(value)) return [{ field, message: faults.forbidden }]
    return value.length > longestText ? [{ field, message: faults.long }] : []
  })
}

const longestText = 2_000

/** The day where the viewer is. */
export function dayOf({ timeZone }: Viewer, now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(timeZone).toPlainDate()
}
