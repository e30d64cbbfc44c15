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
import { type CalendarChoice, calendarsOf, calendarsToChoose } from '../../standards/index.ts'
import { keptChoice } from './kept-choice.ts'
import { type AgreedLevel, levelsOf, serviceHours } from './levels.ts'
import { measuresOfAgreement, type RunningMeasure } from './queries.ts'

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
  const last = running?.rules.at(-1)?.rule
  return [
    ...(last?.standard ? [keptChoice(last)] : []),
    ...(hours ? [{ code: 'hours', label: hoursLabel, calendar: hours, timeZone: hours.timezone }] : []),
    ...calendarsToChoose(kept, viewer.organization, open.today, hours?.timezone),
  ]
}

const hoursLabel = { en: 'Service hours of the agreement', fr: 'Heures de service de l’entente' } as const
