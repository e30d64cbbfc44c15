import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { readDate, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { isId, newId } from '../../../kernel/value/id.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { change, traceInOrganization } from '../acting.ts'
import { checkedText, isEmail } from '../checked-text.ts'
import { type Incumbency, overlapping } from './incumbent.ts'

/** Adds a position, or changes the titles and addresses of one of the organization's own. */
export async function savePosition(
  database: Database,
  viewer: Viewer,
  position: string | null,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ id: string | null }>> {
  return change<{ id: string | null }>(database, viewer, 'manage-organization', async (tx) => {
    const titleEn = checkedText(form, 'title-en', words.titleEn)
    const titleFr = checkedText(form, 'title-fr', words.titleFr)
    const email = checkedText(form, 'email', null)
    const phone = checkedText(form, 'phone', null)
    const wrongEmail = email.value && !isEmail(email.value) ? [{ field: 'email', message: words.email }] : []
    const errors = [...titleEn.errors, ...titleFr.errors, ...email.errors, ...wrongEmail, ...phone.errors]
    if (errors.length) return { kind: 'invalid', errors }
    const values = {
      title_en: titleEn.value,
      title_fr: titleFr.value,
      email: email.value || null,
      phone: phone.value || null,
    }
    const id = position ?? (isId(form.get('id')) ? form.get('id') : newId(now))
    const saved = position
      ? await tx
          .updateTable('identity.position')
          .set(values)
          .where('organization_id', '=', viewer.organization)
          .where('id', '=', position)
          .returning('id')
          .executeTakeFirst()
      : await tx
          .insertInto('identity.position')
          .values({ organization_id: viewer.organization, id, ...values })
          .onConflict((row) => row.doNothing())
          .returning('id')
          .executeTakeFirst()
    if (!saved) return { kind: 'done', value: { id: position ? null : id } }
    const action = position ? 'change-position' : 'add-position'
    await traceInOrganization(tx, viewer, { action, subject: `position:${id}`, detail: values }, now)
    return { kind: 'done', value: { id } }
  })
}

/** Says who holds a position, or acts in it, and when. Two people cannot both hold it on one day. */
export async function addIncumbent(
  database: Database,
  viewer: Viewer,
  position: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ id: string | null }>> {
  return change<{ id: string | null }>(database, viewer, 'manage-organization', async (tx) => {
    const periods = await periodsOf(tx, viewer, position)
    if (!periods) return { kind: 'done', value: { id: null } }
    const holder = checkedText(form, 'holder', words.holder)
    const start = readDate(typedDate(form, 'start'))
    const end = readDate(typedDate(form, 'end'))
    const acting = form.get('acting') === 'yes'
    const errors = [...holder.errors, ...dateErrors(start, end)]
    if (errors.length || start === null) return { kind: 'invalid', errors }
    const added = { acting, start_date: start, end_date: end }
    const clash = overlapping(periods, added)
    if (clash) return { kind: 'invalid', errors: [{ field: 'start', message: clashMessage(clash) }] }
    const id = isId(form.get('id')) ? form.get('id') : newId(now)
    await tx
      .insertInto('identity.incumbency')
      .values({
        organization_id: viewer.organization,
        id,
        position_id: position,
        holder: holder.value,
        ...added,
      })
      .onConflict((row) => row.doNothing())
      .execute()
    const detail = { holder: holder.value, ...added }
    await traceInOrganization(
      tx,
      viewer,
      { action: 'add-incumbent', subject: `position:${position}`, detail },
      now,
    )
    return { kind: 'done', value: { id: position } }
  })
}

/** Ends the period of somebody who holds a position with an open end. */
export async function endIncumbency(
  database: Database,
  viewer: Viewer,
  position: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ id: string | null }>> {
  return change<{ id: string | null }>(database, viewer, 'manage-organization', async (tx) => {
    const periods = (await periodsOf(tx, viewer, position)) ?? []
    const period = periods.find(({ id, end_date }) => id === form.get('period') && end_date === null)
    if (!period) return { kind: 'done', value: { id: null } }
    const field = `last-${period.id}`
    const last = readDate(typedDate(form, field))
    if (last === null || last === 'impossible')
      return { kind: 'invalid', errors: [{ field, message: words.last }] }
    if (last < period.start_date)
      return { kind: 'invalid', errors: [{ field, message: words.endBeforeStart }] }
    await tx
      .updateTable('identity.incumbency')
      .set({ end_date: last })
      .where('organization_id', '=', viewer.organization)
      .where('id', '=', period.id)
      .execute()
    const detail = { holder: period.holder, end_date: last }
    await traceInOrganization(
      tx,
      viewer,
      { action: 'end-incumbent', subject: `position:${position}`, detail },
      now,
    )
    return { kind: 'done', value: { id: position } }
  })
}

async function periodsOf(tx: Tx, viewer: Viewer, position: string): Promise<Incumbency[] | null> {
  const own = await tx
    .selectFrom('identity.position')
    .select('id')
    .where('organization_id', '=', viewer.organization)
    .where('id', '=', position)
    .forUpdate()
    .executeTakeFirst()
  if (!own) return null
  return tx
    .selectFrom('identity.incumbency')
    .select(['id', 'holder', 'acting', 'start_date', 'end_date'])
    .where('position_id', '=', position)
    .execute()
}

function dateErrors(start: string | null, end: string | null): FieldError[] {
  const errors: FieldError[] = []
  if (start === null || start === 'impossible') errors.push({ field: 'start', message: words.start })
  if (end === 'impossible') errors.push({ field: 'end', message: words.end })
  else if (end !== null && start !== null && start !== 'impossible' && end < start) {
    errors.push({ field: 'end', message: words.endBeforeStart })
  }
  return errors
}

function clashMessage({ holder, start_date, end_date }: Incumbency): Bilingual {
  const date = (day: string, language: 'en' | 'fr') => formatDate(Temporal.PlainDate.from(day), language)
  return {
    en: `${holder} holds this position from ${date(start_date, 'en')}${end_date ? ` to ${date(end_date, 'en')}` : ', with no last day'}. End that period first or choose other dates`,
    fr: `${holder} occupe ce poste depuis le ${date(start_date, 'fr')}${end_date ? ` jusqu’au ${date(end_date, 'fr')}` : ', sans dernier jour'}. Mettez d’abord fin à cette période ou choisissez d’autres dates`,
  }
}

const words = {
  titleEn: { en: 'Enter the title in English', fr: 'Saisissez le titre en anglais' },
  titleFr: { en: 'Enter the title in French', fr: 'Saisissez le titre en français' },
  email: {
    en: 'Enter an e-mail address such as name@example.ca',
    fr: 'Saisissez une adresse de courriel comme nom@exemple.ca',
  },
  holder: { en: 'Enter the name of the person', fr: 'Saisissez le nom de la personne' },
  start: {
    en: 'Enter a first day that exists, such as 1 4 2027',
    fr: 'Saisissez un premier jour qui existe, comme 1 4 2027',
  },
  end: {
    en: 'Enter a last day that exists, or leave it empty',
    fr: 'Saisissez un dernier jour qui existe, ou laissez-le vide',
  },
  last: { en: 'Enter a last day that exists', fr: 'Saisissez un dernier jour qui existe' },
  endBeforeStart: {
    en: 'Enter a last day on or after the first day',
    fr: 'Saisissez un dernier jour égal ou postérieur au premier',
  },
} satisfies Record<string, Bilingual>
