import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'
import { readServiceStandard, type ServiceStandard } from '../standard/service-standard.ts'

/** A service standard of an organization with every version and review it has had, the earliest first. */
export type KeptStandard = {
  readonly organization: string
  readonly organizationName: Bilingual
  readonly id: string
  /** The number of its service in the inventory, and its own number there. */
  readonly service: string | null
  readonly code: string | null
  readonly retired: boolean
  /** Counts the changes, so that a stale form is noticed. */
  readonly version: number
  readonly versions: readonly [StandardVersion, ...StandardVersion[]]
  readonly reviews: readonly StandardReview[]
  /** The day by which it is reviewed next. */
  readonly reviewBy: Temporal.PlainDate
}

export type StandardVersion = {
  readonly number: number
  readonly from: Temporal.PlainDate
  readonly standard: ServiceStandard
  readonly decidedBy: string
  readonly reason: Bilingual
  readonly reviewedOn: Temporal.PlainDate | null
  readonly person: string
}

export type StandardReview = {
  readonly on: Temporal.PlainDate
  readonly outcome: 'kept' | 'to-revise'
  readonly note: Bilingual
}

/** The standards of an organization, in the order of their services; everybody may read them. */
export function standardsOf(tx: Tx, organization: string): Promise<readonly KeptStandard[]> {
  return keptStandards(tx, (query) => query.where('standard.organization_id', '=', organization))
}

/** One standard of any organization, or undefined when there is none of that id. */
export async function standardById(tx: Tx, id: string): Promise<KeptStandard | undefined> {
  return (await standardsById(tx, [id]))[0]
}

export async function standardsById(tx: Tx, ids: readonly string[]): Promise<readonly KeptStandard[]> {
  const known = ids.filter(isId)
  if (known.length === 0) return []
  return keptStandards(tx, (query) => query.where('standard.id', 'in', known))
}

/** The last day on which the standard was looked at as a whole: when it was written or reviewed. */
export function lastReview({ versions, reviews }: KeptStandard): Temporal.PlainDate {
  const days = [...versions.map(({ from, reviewedOn }) => reviewedOn ?? from), ...reviews.map(({ on }) => on)]
  return days.reduce((latest, day) => (Temporal.PlainDate.compare(day, latest) > 0 ? day : latest))
}

async function keptStandards(
  tx: Tx,
  filter: (query: ReturnType<typeof versionQuery>) => ReturnType<typeof versionQuery>,
): Promise<readonly KeptStandard[]> {
  const rows = await filter(versionQuery(tx)).execute()
  const byId = Map.groupBy(rows, ({ id }) => id)
  const reviews = await reviewsOf(tx, [...byId.keys()])
  return [...byId.values()].flatMap((versions) => {
    const [first, ...later] = versions.map(versionFrom)
    const [row] = versions
    if (!first || !row) return []
    return {
      organization: row.organization_id,
      organizationName: { en: row.organization_en, fr: row.organization_fr },
      id: row.id,
      service: row.service_id,
      code: row.code,
      retired: row.retired,
      version: row.version,
      versions: [first, ...later] as const,
      reviews: reviews.get(row.id) ?? [],
      reviewBy: Temporal.PlainDate.from(row.review_by),
    }
  })
}

async function reviewsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, StandardReview[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('standards.standard_review')
    .select(['standard_id', 'reviewed_on', 'outcome', 'note_en', 'note_fr'])
    .where('standard_id', 'in', ids)
    .orderBy('reviewed_on')
    .orderBy('recorded_at')
    .execute()
  const found = new Map<string, StandardReview[]>()
  for (const { standard_id, reviewed_on, outcome, note_en, note_fr } of rows) {
    const list = found.get(standard_id) ?? []
    found.set(standard_id, list)
    list.push({
      on: Temporal.PlainDate.from(reviewed_on),
      outcome: outcome === 'to-revise' ? outcome : 'kept',
      note: { en: note_en, fr: note_fr },
    })
  }
  return found
}

function versionFrom(
  row: Awaited<ReturnType<ReturnType<typeof versionQuery>['execute']>>[number],
): StandardVersion {
  return {
    number: row.number,
    from: Temporal.PlainDate.from(row.effective_from),
    standard: readServiceStandard(row.body),
    decidedBy: row.decided_by,
    reason: { en: row.reason_en, fr: row.reason_fr },
    reviewedOn: row.reviewed_on ? Temporal.PlainDate.from(row.reviewed_on) : null,
    person: row.person,
  }
}

function versionQuery(tx: Tx) {
  return tx
    .selectFrom('standards.standard as standard')
    .innerJoin('standards.standard_version as version', (join) =>
      join
        .onRef('version.organization_id', '=', 'standard.organization_id')
        .onRef('version.standard_id', '=', 'standard.id'),
    )
    .innerJoin('identity.organization as organization', 'organization.id', 'standard.organization_id')
    .leftJoin('identity.person as person', 'person.id', 'version.person_id')
    .select(['standard.organization_id', 'standard.id', 'standard.service_id', 'standard.code'])
    .select(['organization.name_en as organization_en', 'organization.name_fr as organization_fr'])
    .select(['standard.retired', 'standard.version', 'version.number', 'version.effective_from'])
    .select(['version.body', 'version.reason_en', 'version.reason_fr', 'version.decided_by'])
    .select('version.reviewed_on')
    .select(sql<string>`standards.review_due(standard.organization_id, standard.id)`.as('review_by'))
    .select((select) => select.fn.coalesce('person.name', select.val('')).as('person'))
    .orderBy('standard.service_id')
    .orderBy('standard.code')
    .orderBy('standard.id')
    .orderBy('version.number')
}
