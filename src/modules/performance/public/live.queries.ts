import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'
import { instantText } from '../results/instant-text.ts'
import type { MeasureResults } from '../results/queries.ts'
import { livePath } from './paths.ts'
import type { LiveRelease } from './release.ts'

/** A public measure with what was given out of it last. */
export type LiveMeasure = {
  readonly id: string
  readonly number: number
  readonly release: LiveRelease
  readonly releasedAt: string
  readonly reading: MeasureResults['reading']
}

/** A service with public figures. */
export type LiveService = {
  readonly organization: { readonly id: string; readonly name: Bilingual }
  readonly key: string
  readonly name: Bilingual
  readonly measures: readonly LiveMeasure[]
}

/** Every service with public figures, or the one asked for; what was taken back is not there. */
export async function liveServices(
  tx: Tx,
  only?: { readonly organization: string; readonly key: string },
): Promise<readonly LiveService[]> {
  if (only && !isId(only.organization)) return []
  let query = tx
    .selectFrom('performance.publication as publication')
    .innerJoin('performance.measure as measure', (join) =>
      join
        .onRef('measure.organization_id', '=', 'publication.organization_id')
        .onRef('measure.id', '=', 'publication.measure_id'),
    )
    .innerJoin('identity.organization as organization', 'organization.id', 'publication.organization_id')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('performance.release as release')
          .select(['release.number', 'release.body', instantText('release.released_at')])
          .whereRef('release.organization_id', '=', 'publication.organization_id')
          .whereRef('release.measure_id', '=', 'publication.measure_id')
          .orderBy('release.number', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .leftJoin('performance.reading as reading', (join) =>
      join
        .onRef('reading.organization_id', '=', 'publication.organization_id')
        .onRef('reading.measure_id', '=', 'publication.measure_id'),
    )
    .select(['publication.organization_id', 'publication.measure_id', 'publication.service'])
    .select(['publication.service_name_en', 'publication.service_name_fr'])
    .select(['organization.name_en', 'organization.name_fr'])
    .select(['newest.number', 'newest.body', 'newest.released_at'])
    .select([
      instantText<'computed_at', string | null>('reading.computed_at'),
      instantText<'last_fact_at', string | null>('reading.last_fact_at'),
    ])
    .where('measure.is_public', '=', true)
    .orderBy('publication.organization_id')
    .orderBy('publication.service')
    .orderBy('publication.published_at')
    .orderBy('publication.measure_id')
  if (only) {
    query = query
      .where('publication.organization_id', '=', only.organization)
      .where('publication.service', '=', only.key)
  }
  const services = new Map<string, LiveService>()
  for (const row of await query.execute()) {
    const key = `${row.organization_id}/${row.service}`
    const known = services.get(key)
    const measure: LiveMeasure = {
      id: row.measure_id,
      number: row.number,
      // Only releases write this.
      release: row.body as unknown as LiveRelease,
      releasedAt: row.released_at,
      reading:
        row.computed_at === null ? null : { computedAt: row.computed_at, lastFactAt: row.last_fact_at },
    }
    services.set(key, {
      organization: { id: row.organization_id, name: { en: row.name_en, fr: row.name_fr } },
      key: row.service,
      name: known?.name ?? { en: row.service_name_en, fr: row.service_name_fr },
      measures: [...(known?.measures ?? []), measure],
    })
  }
  return [...services.values()]
}

/** The page with the live figures of a service in a language; null when nothing of it is shown to the public. */
export async function livePageOf(
  tx: Tx,
  service: { readonly organization: string; readonly key: string },
  language: Language,
): Promise<string | null> {
  const [shown] = await liveServices(tx, service)
  return shown ? livePath.href(language, { organization: service.organization, service: service.key }) : null
}
