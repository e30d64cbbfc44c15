import type { Tx } from '../../../../kernel/data/database.ts'
import { calendarInForce, calendarsOf, standardInForce, standardsOf } from '../../../standards/index.ts'
import type { AgreedCalendar, AgreedStandard, Agreement } from '../../format.ts'
import { referencedIds } from './referenced-ids.ts'

/** The calendars and service standards that the parties keep, each as it stands on a day. */
export async function keptCommitments(
  tx: Tx,
  organizations: readonly string[],
  agreement: Agreement,
  today: Temporal.PlainDate,
): Promise<Pick<Agreement, 'calendars' | 'standards'>> {
  const named = referencedIds(agreement)
  const calendars = await calendarsIn(tx, organizations, named, today)
  const standards = await standardsIn(tx, organizations, named, today)
  return {
    ...(calendars.length ? { calendars } : {}),
    ...(standards.length ? { standards } : {}),
  }
}

async function calendarsIn(
  tx: Tx,
  organizations: readonly string[],
  named: ReadonlySet<string>,
  today: Temporal.PlainDate,
): Promise<readonly AgreedCalendar[]> {
  const kept = await calendarsOf(tx, organizations)
  return kept
    .filter(({ id, retired }) => !retired || named.has(id))
    .flatMap(({ id, name, versions }) => {
      const inForce = calendarInForce(versions, today)
      const version = versions.find(({ from }) => from === inForce?.from) ?? versions[0]
      if (!version) return []
      const { name: _, ...calendar } = version.calendar
      return [{ id, name, version: version.number, from: version.from.toString(), calendar }]
    })
}

async function standardsIn(
  tx: Tx,
  organizations: readonly string[],
  named: ReadonlySet<string>,
  today: Temporal.PlainDate,
): Promise<readonly AgreedStandard[]> {
  const kept = (await Promise.all(organizations.map((organization) => standardsOf(tx, organization)))).flat()
  return kept
    .filter(({ id, retired }) => !retired || named.has(id))
    .map(({ id, versions }) => {
      const { number, from, standard } = standardInForce(versions, today)
      return { id, version: number, from: from.toString(), standard }
    })
}
