import type { Tx } from '../../../kernel/data/database.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import {
  type Agreement,
  frozenVersion,
  type OpenAgreement,
  openAgreement,
  type VersionLine,
  versionsOf,
} from '../../agreements/index.ts'
import {
  calendarInForce,
  calendarsOf,
  continuousCalendar,
  officeCalendar,
  regionNames,
  regions,
} from '../../standards/index.ts'
import { type AgreedLevel, levelsOf, serviceHours } from './levels.ts'
import { measuresOfAgreement, type RunningMeasure } from './queries.ts'
import type { CalendarChoice } from './rule-form.ts'

/** An agreement with the version that its levels are read from, and the measures that run already. */
export type Situation = {
  readonly open: OpenAgreement
  /** The version that was declared ready, else the newest that was frozen; null while there is none. */
  readonly version: VersionLine | null
  readonly agreement: Agreement | null
  readonly levels: readonly AgreedLevel[]
  readonly measures: readonly RunningMeasure[]
  /** Whether the acting organization answers for the levels: it provides, leads or takes part, it is no client. */
  readonly answers: boolean
}

/** Null when the id is none, or when the viewer's organization is not a party. */
export async function situationOf(
  tx: Tx,
  viewer: Viewer,
  id: string,
  now: Temporal.Instant,
): Promise<Situation | null> {
  const open = await openAgreement(tx, viewer, id, now)
  if (!open) return null
  const versions = await versionsOf(tx, id)
  const version = versions.find(({ ready }) => ready) ?? versions[0] ?? null
  const frozen = version ? await frozenVersion(tx, id, version.number) : undefined
  const own = open.agreement.parties.find(
    (party) => open.organizationOf.get(party.id) === viewer.organization,
  )
  return {
    open,
    version,
    agreement: frozen?.agreement ?? null,
    levels: frozen ? levelsOf(frozen.agreement) : [],
    measures: await measuresOfAgreement(tx, id),
    answers: own !== undefined && own.role !== 'client',
  }
}

export function levelIn(situation: Situation, document: string, row: string): AgreedLevel | undefined {
  return situation.levels.find((level) => level.document === document && level.row.id === row)
}

export function measureOf(
  { measures }: Situation,
  { document, row }: AgreedLevel,
  organization?: string,
): RunningMeasure | undefined {
  return measures.find(
    (measure) =>
      measure.document === document &&
      measure.row === row.id &&
      (organization === undefined || measure.organization === organization),
  )
}

/** What a level may count with: the hours of the agreement, calendars of every party, and the ready-made ones. */
export async function calendarChoices(
  tx: Tx,
  viewer: Viewer,
  situation: Situation,
  level: AgreedLevel,
  running: RunningMeasure | undefined,
): Promise<readonly CalendarChoice[]> {
  const { open, agreement } = situation
  const hours = agreement && serviceHours(agreement, level.document)
  const kept = await calendarsOf(tx, open.organizations)
  const own = hours?.timezone ?? kept[0]?.versions.at(-1)?.calendar.timezone ?? 'America/Toronto'
  const last = running?.rules.at(-1)?.rule
  return [
    ...(last?.standard
      ? [
          {
            code: 'kept',
            label: labels.kept,
            calendar: last.standard.calendar,
            timeZone: last.timeZone ?? 'UTC',
          },
        ]
      : []),
    ...(hours ? [{ code: 'hours', label: labels.hours, calendar: hours, timeZone: hours.timezone }] : []),
    ...kept.flatMap((calendar) => {
      const version = calendarInForce(calendar.versions, open.today) ?? calendar.versions[0]
      if (!version || calendar.retired) return []
      const { name, organizationName, organization, id } = calendar
      const label = {
        en: `${name.en} (${organizationName.en})`,
        fr: `${name.fr} (${organizationName.fr})`,
      }
      // One's own calendar is followed as it changes; another party's is kept as both agreed on it.
      const stated = organization === viewer.organization ? { id } : version.calendar
      return [{ code: id, label, calendar: stated, timeZone: version.calendar.timezone }]
    }),
    ...regions.map((region) => ({
      code: region,
      label: {
        en: `${labels.office.en}, ${regionNames[region].en}`,
        fr: `${labels.office.fr}, ${regionNames[region].fr}`,
      },
      calendar: region,
      timeZone: hours?.timezone ?? officeCalendar(region).timezone,
    })),
    {
      code: 'continuous',
      label: continuousCalendar(own).name ?? labels.office,
      calendar: 'continuous' as const,
      timeZone: own,
    },
  ]
}

const labels = {
  kept: { en: 'As in the rule so far', fr: 'Comme dans la règle actuelle' },
  hours: { en: 'Service hours of the agreement', fr: 'Heures de service de l’entente' },
  office: { en: 'Office hours', fr: 'Heures de bureau' },
} as const
