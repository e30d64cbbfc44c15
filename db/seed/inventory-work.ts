import type { Tx } from '../../src/kernel/data/database.ts'
import { actAs } from '../../src/kernel/data/database.ts'
import { fiscalYearOf } from '../../src/kernel/time/fiscal-year.ts'
import { capitalZone } from '../../src/kernel/time/zones.ts'
import { formFields } from '../../src/kernel/web/form.ts'
import type { Viewer } from '../../src/kernel/web/route.ts'
import { moveYear } from '../../src/modules/inventory/cycle/move-year.ts'
import { openYear } from '../../src/modules/inventory/cycle/open-year.ts'
import { saveTopic } from '../../src/modules/inventory/registry/save-topic.ts'
import { topicById } from '../../src/modules/inventory/registry/topics.ts'
import { workingRows, workingYear } from '../../src/modules/inventory/registry/working.queries.ts'
import { type SeededPeople, viewerOf } from './people.ts'

/**
 * Work under way on the invented inventory, done by its people through the use cases: one organization collects
 * the current year, another corrected what it had published.
 */
export async function seedInventoryWork(tx: Tx, people: SeededPeople, now: Temporal.Instant): Promise<void> {
  const current = fiscalYearOf(now.toZonedDateTimeISO(capitalZone).toPlainDate())
  await collect(tx, viewerOf(people, 'mdp', 'mdp-draft', registrar), current, now)
  await restate(tx, viewerOf(people, 'aln', 'aln-dir', registrar), '2025-2026', now)
  await actAs(tx, { organization: null, person: null })
}

/** The steps of a year are told apart by role; here they follow one another. */
const registrar = { roles: ['registrar', 'manager'], timeZone: capitalZone } as const

/** The year is open with last year's services; the figures of the first one are in, those of the others are not. */
async function collect(tx: Tx, viewer: Viewer, year: string, now: Temporal.Instant): Promise<void> {
  await actAs(tx, viewer)
  await openYear(
    tx,
    viewer,
    formFields([
      ['year', year],
      ['copy', 'yes'],
    ]),
    now,
  )
  await save(tx, viewer, year, now, {
    num_phone_enquiries: '3180',
    num_website_visits: '41250',
    num_applications_online: '2260',
    num_applications_in_person: '310',
    num_applications_by_mail: '402',
    'num_applications_by_email-answer': 'ND',
    num_applications_by_fax: '0',
    num_applications_by_other: '0',
  })
}

async function restate(tx: Tx, viewer: Viewer, year: string, now: Temporal.Instant): Promise<void> {
  await actAs(tx, viewer)
  await openYear(tx, viewer, formFields([['year', year]]), now)
  const reason = {
    'reason-en': 'The visits to the pages of one office had been left out.',
    'reason-fr': 'Les visites des pages d’un bureau avaient été oubliées.',
  }
  await move(tx, viewer, year, 'restate', now, reason)
  await save(tx, viewer, year, now, { 'num_website_visits-answer': 'number', num_website_visits: '18650' })
  for (const name of ['validate', 'approve', 'publish'] as const) await move(tx, viewer, year, name, now)
}

/** Writes figures of the first service of the year; the others of its topic stay as they are. */
async function save(
  tx: Tx,
  viewer: Viewer,
  year: string,
  now: Temporal.Instant,
  figures: Readonly<Record<string, string>>,
): Promise<void> {
  const open = await workingYear(tx, viewer.organization, year)
  const [row] = await workingRows(tx, viewer.organization, { year, resource: 'service' })
  const topic = topicById('service', 'volumes')
  if (!open || !row || !topic) return
  const kept = topic.fields.flatMap((field): [string, string][] => {
    const cell = row.cells[field] ?? ''
    return cell === 'NA' || cell === 'ND' ? [[`${field}-answer`, cell]] : [[field, cell]]
  })
  const typed = [
    ...kept.filter(([name]) => !(name.replace(/-answer$/, '') in figures)),
    ...Object.entries(figures),
  ]
  const form = formFields([['version', String(row.version)], ['save', 'later'], ...typed])
  await saveTopic(tx, { viewer, year: open, row, topic, form, now })
}

async function move(
  tx: Tx,
  viewer: Viewer,
  year: string,
  name: Parameters<typeof moveYear>[1]['name'],
  now: Temporal.Instant,
  fields: Readonly<Record<string, string>> = {},
): Promise<void> {
  const open = await workingYear(tx, viewer.organization, year)
  if (!open) return
  const form = formFields([['version', String(open.version)], ...Object.entries(fields)])
  await moveYear(tx, { viewer, year: open, name, form, now })
}
