import * as z from 'zod'
import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { bilingualShape } from '../../../../kernel/language/shape.ts'
import { elementById, type OwnElement, ownElement } from '../../../guide/index.ts'
import { subjectOf } from './keep-settings.ts'

/** What was done to an element of one's own, from the history of the organization. */
export type PastChange = {
  readonly at: string
  readonly person: string
  readonly what: 'added' | 'changed' | 'removed'
  readonly reason: Bilingual | null
  /** What the element said before; null when it was added. */
  readonly before: OwnElement | null
}

const detail = z.object({
  reason: bilingualShape.optional(),
  before: ownElement.nullish(),
  after: ownElement.nullish(),
})

const deeds = {
  'own-element-added': 'added',
  'own-element-changed': 'changed',
  'own-element-removed': 'removed',
} as const

/** The newest first. */
export async function pastOf(tx: Tx, organization: string, element: string): Promise<readonly PastChange[]> {
  const rows = await tx
    .selectFrom('identity.audit_entry as entry')
    .leftJoin('identity.person as person', 'person.id', 'entry.person_id')
    .select(['entry.at', 'entry.action', 'entry.detail', 'person.name'])
    .where('entry.chain', '=', organization)
    .where('entry.subject', '=', subjectOf(element))
    .where('entry.action', 'in', Object.keys(deeds))
    .orderBy('entry.sequence', 'desc')
    .limit(50)
    .execute()
  return rows.flatMap((row) => {
    const kept = detail.safeParse(row.detail)
    const what = Object.entries(deeds).find(([action]) => action === row.action)?.[1]
    if (!kept.success || !what) return []
    const { reason = null, before = null } = kept.data
    return [{ at: row.at, person: row.name ?? '', what, reason, before }]
  })
}

/** The names of elements of the guide and of one's own, also of those that were removed, for histories. */
export async function guideElementNames(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Bilingual>> {
  const own = ids.filter((id) => id.startsWith('x-'))
  const ours = await ownNames(tx, own)
  return new Map(
    ids.flatMap((id): [string, Bilingual][] => {
      const name = elementById(id)?.name ?? ours.get(id)
      return name ? [[id, name]] : []
    }),
  )
}

/** As they were last called. */
async function ownNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('identity.audit_entry')
    .select(['subject', 'detail'])
    .where('subject', 'in', ids.map(subjectOf))
    .where('action', 'in', Object.keys(deeds))
    .orderBy('sequence')
    .execute()
  return new Map(
    rows.flatMap(({ subject, detail: kept }): [string, Bilingual][] => {
      const read = detail.safeParse(kept)
      const name = read.success ? (read.data.after ?? read.data.before)?.name : undefined
      return name ? [[subject.slice(subjectOf('').length), name]] : []
    }),
  )
}
