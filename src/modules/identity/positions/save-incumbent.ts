import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { readDate, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { isId, newId } from '../../../kernel/value/id.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { change, traceInOrganization } from '../acting.ts'
import { checkedText } from '../checked-text.ts'
import { type Incumbency, overlapping } from './incumbent.ts'

/** The page that is shown next; null when the position or the period is not the organization's own. */
type Outcome = FormOutcome<{ id: string | null }>

type Period = Omit<Incumbency, 'id'>

/** Says who holds a position, or acts in it, and when. Two people cannot both hold it on one day. */
export async function addIncumbent(
  database: Database,
  viewer: Viewer,
  position: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<Outcome> {
  return changePeriods(database, viewer, position, now, async (tx, periods) => {
    const read = readPeriod(form, '', periods)
    if ('errors' in read) return read
    const id = isId(form.get('id')) ? form.get('id') : newId(now)
    await tx
      .insertInto('identity.incumbency')
      .values({ organization_id: viewer.organization, id, position_id: position, ...read.period })
      .onConflict((row) => row.doNothing())
      .execute()
    return { action: 'add-incumbent', period: read.period }
  })
}

/** Ends a period, or corrects what was typed of it. */
export async function changeIncumbent(
  database: Database,
  viewer: Viewer,
  position: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<Outcome> {
  return changePeriods(database, viewer, position, now, async (tx, periods) => {
    const id = form.get('period')
    if (!periods.some((period) => period.id === id)) return null
    const others = periods.filter((period) => period.id !== id)
    const read = readPeriod(form, `-${id}`, others)
    if ('errors' in read) return read
    await tx
      .updateTable('identity.incumbency')
      .set(read.period)
      .where('organization_id', '=', viewer.organization)
      .where('id', '=', id)
      .execute()
    return { action: 'change-incumbent', period: read.period }
  })
}

/** Removes a period that was typed by mistake; the trail keeps what it said. */
export async function removeIncumbent(
  database: Database,
  viewer: Viewer,
  position: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<Outcome> {
  return changePeriods(database, viewer, position, now, async (tx, periods) => {
    const found = periods.find(({ id }) => id === form.get('period'))
    if (!found) return null
    const { id, ...period } = found
    await tx
      .deleteFrom('identity.incumbency')
      .where('organization_id', '=', viewer.organization)
      .where('id', '=', id)
      .execute()
    return { action: 'remove-incumbent', period }
  })
}

/** What was done to a period, or what is wrong with the form. */
type Done = { readonly action: string; readonly period: Period } | { readonly errors: readonly FieldError[] }

/** Does `work` on the periods of one position and traces it; null says that there is no such period. */
function changePeriods(
  database: Database,
  viewer: Viewer,
  position: string,
  now: Temporal.Instant,
  work: (tx: Tx, periods: readonly Incumbency[]) => Promise<Done | null>,
): Promise<Outcome> {
  return change<{ id: string | null }>(database, viewer, 'manage-organization', async (tx) => {
    const periods = await periodsOf(tx, viewer, position)
    const done = periods && (await work(tx, periods))
    if (!done) return { kind: 'done', value: { id: null } }
    if ('errors' in done) return { kind: 'invalid', errors: done.errors }
    const deed = { action: done.action, subject: `position:${position}`, detail: done.period }
    await traceInOrganization(tx, viewer, deed, now)
    return { kind: 'done', value: { id: position } }
  })
}

/** A period as typed, or what is wrong with it; `suffix` tells one period's fields from another's. */
function readPeriod(
  form: FormFields,
  suffix: string,
  others: readonly Incumbency[],
): { readonly period: Period } | { readonly errors: readonly FieldError[] } {
  const holder = checkedText(form, `holder${suffix}`, words.holder)
  const start = readDate(typedDate(form, `start${suffix}`))
  const end = readDate(typedDate(form, `end${suffix}`))
  const errors = [...holder.errors, ...dateErrors(start, end, suffix)]
  if (errors.length || start === null) return { errors }
  const period = {
    holder: holder.value,
    acting: form.get(`acting${suffix}`) === 'yes',
    start_date: start,
    end_date: end,
  }
  const clash = overlapping(others, period)
  return clash ? { errors: [{ field: `start${suffix}`, message: clashMessage(clash) }] } : { period }
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

function dateErrors(start: string | null, end: string | null, suffix: string): FieldError[] {
  const errors: FieldError[] = []
  const [first, last] = [`start${suffix}`, `end${suffix}`]
  if (start === null || start === 'impossible') errors.push({ field: first, message: words.start })
  if (end === 'impossible') errors.push({ field: last, message: words.end })
  else if (end !== null && start !== null && start !== 'impossible' && end < start) {
    errors.push({ field: last, message: words.endBeforeStart })
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
  holder: { en: 'Enter the name of the person', fr: 'Saisissez le nom de la personne' },
  start: {
    en: 'Enter a first day that exists, such as 4 1 2027 for April 1',
    fr: 'Saisissez un premier jour qui existe, comme 1 4 2027 pour le 1er avril',
  },
  end: {
    en: 'Enter a last day that exists, or leave it empty',
    fr: 'Saisissez un dernier jour qui existe, ou laissez-le vide',
  },
  endBeforeStart: {
    en: 'Enter a last day on or after the first day',
    fr: 'Saisissez un dernier jour égal ou postérieur au premier',
  },
} satisfies Record<string, Bilingual>
