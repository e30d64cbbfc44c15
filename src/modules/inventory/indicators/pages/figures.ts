import { type RawBuilder, sql } from 'kysely'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type { Tally } from '../accumulate.ts'
import type { IndicatorTable } from '../definitions.ts'

/** A part of a whole, or a plain number (`all` is null). */
export type Share = { readonly part: bigint; readonly all: bigint | null }

/**
 * A figure of the dashboard: what it is called, how it is counted, where it is published, and the same count as a
 * condition on single rows, so that the rows behind it can be shown. A test holds both counts equal.
 */
export type DashboardFigure = {
  readonly id: string
  readonly table: IndicatorTable
  readonly column: string
  readonly title: Bilingual
  readonly definition: Bilingual
  /** What is counted, for "1,070 of 1,210 services". */
  readonly unit: Bilingual
  readonly read: (tally: Tally) => Share
  readonly rows: 'services' | 'standards'
  /** Rows that the figure is about, and those that count for it; `year` is the first calendar year. */
  readonly about: RawBuilder<boolean>
  readonly counts: (year: number) => RawBuilder<boolean>
}

const always = sql<boolean>`true`
const services = { en: 'services in scope', fr: 'services visés' }
const whole = (part: number, all: number): Share => ({ part: BigInt(part), all: BigInt(all) })
const counted = (field: string) => sql<boolean>`counted @> array[${field}]::text[]`

export const dashboardFigures: readonly DashboardFigure[] = [
  {
    id: 'with-standard',
    table: 'maf_all',
    column: 'maf1_score',
    title: { en: 'Services that have a standard', fr: 'Services dotés d’une norme' },
    definition: {
      en: 'External and internal enterprise services of the year with at least one service standard, out of all of them.',
      fr: 'Services externes et services internes intégrés de l’exercice qui ont au moins une norme de service, sur l’ensemble de ces services.',
    },
    unit: services,
    read: (tally) => whole(tally.servicesWithStandard, tally.services),
    rows: 'services',
    about: always,
    counts: () => sql<boolean>`standards > 0`,
  },
  {
    id: 'standards-met',
    table: 'maf_all',
    column: 'maf2_score',
    title: { en: 'Standards met', fr: 'Normes respectées' },
    definition: {
      en: 'Standards whose published answer is that the target was met, out of those that can be measured: with a target above zero and a result.',
      fr: 'Normes dont la cible est atteinte selon la réponse publiée, sur celles qui se mesurent\u00a0: une cible supérieure à zéro et un résultat.',
    },
    unit: { en: 'measurable standards', fr: 'normes mesurables' },
    read: (tally) => whole(tally.standardsMet, tally.standardsMeasurable),
    rows: 'standards',
    about: sql<boolean>`verdict in ('Y', 'N')`,
    counts: () => sql<boolean>`verdict = 'Y'`,
  },
  {
    id: 'online-end-to-end',
    table: 'maf_all',
    column: 'maf5_score',
    title: { en: 'Services online from end to end', fr: 'Services en ligne de bout en bout' },
    definition: {
      en: 'Services with at least one point where the client meets the service online, and none left that applies and is not online.',
      fr: 'Services dont au moins un point de contact avec la clientèle est en ligne et dont aucun point applicable ne reste hors ligne.',
    },
    unit: services,
    read: (tally) => whole(tally.onlineEndToEnd, tally.services),
    rows: 'services',
    about: always,
    counts: () => sql<boolean>`points_online > 0 and points_online = points_applicable`,
  },
  {
    id: 'points-online',
    table: 'maf_all',
    column: 'maf6_score',
    title: { en: 'Points of contact that are online', fr: 'Points de contact en ligne' },
    definition: {
      en: 'Of the six points where a client meets a service, those that are online out of those that apply, over all services.',
      fr: 'Sur les six points où la clientèle rencontre un service, ceux qui sont en ligne par rapport à ceux qui s’appliquent, tous services réunis.',
    },
    unit: { en: 'points of contact', fr: 'points de contact' },
    read: (tally) => whole(tally.pointsOnline, tally.pointsApplicable),
    rows: 'services',
    about: sql<boolean>`points_applicable > 0`,
    counts: () => sql<boolean>`points_online > 0`,
  },
  {
    id: 'improved',
    table: 'maf_all',
    column: 'maf8_score',
    title: { en: 'Services improved lately', fr: 'Services améliorés récemment' },
    definition: {
      en: 'Services improved on the strength of client feedback during the year or the one before.',
      fr: 'Services améliorés d’après la rétroaction de la clientèle pendant l’exercice ou le précédent.',
    },
    unit: services,
    read: (tally) => whole(tally.improvedRecently, tally.services),
    rows: 'services',
    about: always,
    counts: (year) => sql<boolean>`improved in (${year}::integer, ${year - 1}::integer)`,
  },
  {
    id: 'reviewed-five-years',
    table: 'si_reviews',
    column: 'services_reviewed_in_past_5_yrs',
    title: { en: 'Services reviewed in five years', fr: 'Services examinés en cinq ans' },
    definition: {
      en: 'Services whose last review took place at most five fiscal years before the year.',
      fr: 'Services dont le dernier examen remonte à cinq exercices au plus avant celui-ci.',
    },
    unit: services,
    read: (tally) => whole(tally.reviewedInFiveYears, tally.services),
    rows: 'services',
    about: always,
    counts: (year) => sql<boolean>`reviewed >= ${year - 5}::integer`,
  },
  {
    id: 'improved-five-years',
    table: 'si_reviews',
    column: 'services_improved_in_past_5_yrs',
    title: { en: 'Services improved in five years', fr: 'Services améliorés en cinq ans' },
    definition: {
      en: 'Services whose last improvement from client feedback took place at most five fiscal years before the year.',
      fr: 'Services dont la dernière amélioration issue de la rétroaction remonte à cinq exercices au plus avant celui-ci.',
    },
    unit: services,
    read: (tally) => whole(tally.improvedInFiveYears, tally.services),
    rows: 'services',
    about: always,
    counts: (year) => sql<boolean>`improved >= ${year - 5}::integer`,
  },
  clientFigure(
    'counted-online',
    'applications_online',
    { en: 'Services that count applications online', fr: 'Services qui comptent les demandes en ligne' },
    'num_applications_online',
    (tally) => tally.clientServicesCounting.online,
  ),
  clientFigure(
    'counted-by-phone',
    'applications_by_phone',
    {
      en: 'Services that count applications by telephone',
      fr: 'Services qui comptent les demandes par téléphone',
    },
    'num_applications_by_phone',
    (tally) => tally.clientServicesCounting.byPhone,
  ),
  clientFigure(
    'counted-in-person',
    'applications_in_person',
    {
      en: 'Services that count applications in person',
      fr: 'Services qui comptent les demandes en personne',
    },
    'num_applications_in_person',
    (tally) => tally.clientServicesCounting.inPerson,
  ),
  {
    id: 'applications',
    table: 'ib_all',
    column: 'num_applications_*',
    title: { en: 'Applications', fr: 'Demandes' },
    definition: {
      en: 'Applications received in all channels. A channel that is not offered, or that nobody counted, adds nothing: the total is at least this.',
      fr: 'Demandes reçues par tous les modes. Un mode non offert, ou que personne n’a compté, n’ajoute rien\u00a0: le total est d’au moins ce nombre.',
    },
    unit: { en: 'applications', fr: 'demandes' },
    read: (tally) => ({
      part: [...tally.applications.values()].reduce((sum, one) => sum + one, 0n),
      all: null,
    }),
    rows: 'services',
    about: always,
    counts: () => sql<boolean>`applications > 0`,
  },
]

export function figureById(id: string): DashboardFigure | undefined {
  return dashboardFigures.find((figure) => figure.id === id)
}

function clientFigure(
  id: string,
  column: string,
  title: Bilingual,
  field: string,
  read: (tally: Tally) => number,
): DashboardFigure {
  return {
    id,
    table: 'oecd_digital_gov_survey',
    column,
    title,
    definition: {
      en: 'External services for identifiable clients that report a number for this channel, zero included; “not offered” and “not collected” are not numbers.',
      fr: 'Services externes destinés à des clients précis qui déclarent un nombre pour ce mode, même nul; «\u00a0non offert\u00a0» et «\u00a0non recueilli\u00a0» ne sont pas des nombres.',
    },
    unit: { en: 'client-based services', fr: 'services axés sur les clients' },
    read: (tally) => whole(read(tally), tally.clientServices),
    rows: 'services',
    about: sql<boolean>`for_clients`,
    counts: () => counted(field),
  }
}
