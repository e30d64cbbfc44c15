import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { inEither, relationshipsById } from '../../agreements/index.ts'
import { instantText } from '../results/instant-text.ts'

/** Something between the parties of a promise that the acting organization is next to say a word about. */
export type Waiting = {
  readonly kind: 'statement' | 'contested' | 'exclusion' | 'consequence'
  /** The statement, or the measure. */
  readonly id: string
  /** The agreement, or the promise. */
  readonly name: Bilingual
  readonly month: string | null
  readonly since: string
}

const most = 20

/**
 * Statements to answer, own statements that were contested, exclusions that another party proposed, and consequences
 * that nothing was said about; the longest wait first.
 */
export async function waitingFor(tx: Tx, organization: string): Promise<readonly Waiting[]> {
  const { rows } = await sql<{
    kind: Waiting['kind']
    id: string
    relationship: string | null
    name_en: string
    name_fr: string
    month: string | null
    since: string
  }>`
    with own as (select ${organization}::uuid as id),
    latest as (
      select s.* from performance.statement s
      where not exists (select from performance.statement next
        where next.organization_id = s.organization_id and next.corrects = s.id)
    ),
    named as (
      select distinct on (m.organization_id, m.id) m.organization_id, m.id, m.parties,
        r.body -> 'name' ->> 'en' as name_en, r.body -> 'name' ->> 'fr' as name_fr
      from performance.measure m
      join performance.measure_rule r on r.organization_id = m.organization_id and r.measure_id = m.id
      where m.parties @> array[(select id from own)]
      order by m.organization_id, m.id, r.number desc
    )
    select kind, id, relationship, name_en, name_fr, month, ${instantText('since')} from (
      select 'statement' as kind, s.id, s.relationship_id as relationship, '' as name_en, '' as name_fr, s.month,
          s.recorded_at as since
        from latest s where s.organization_id <> (select id from own)
          and not exists (select from performance.statement_answer a
            where a.organization_id = s.organization_id and a.statement_id = s.id and a.answered_by = (select id from own))
      union all
      select 'contested', s.id, s.relationship_id, '', '', s.month, max(a.recorded_at)
        from latest s join performance.statement_answer a on a.organization_id = s.organization_id and a.statement_id = s.id
        where s.organization_id = (select id from own) and a.outcome = 'contested'
        group by s.id, s.relationship_id, s.month
      union all
      select 'exclusion', m.id, null, m.name_en, m.name_fr, null, min(e.recorded_at)
        from performance.exclusion e join named m on m.organization_id = e.organization_id and m.id = e.measure_id
        where e.proposed_by <> (select id from own) and not e.beforehand
          and not exists (select from performance.exclusion_answer a
            where a.organization_id = e.organization_id and a.exclusion_id = e.id)
        group by m.id, m.name_en, m.name_fr
      union all
      select 'consequence', m.id, null, m.name_en, m.name_fr, null, min(c.recorded_at)
        from performance.consequence c join named m on m.organization_id = c.organization_id and m.id = c.measure_id
        where c.organization_id = (select id from own)
          and not exists (select from performance.consequence_step step where step.consequence_id = c.id)
        group by m.id, m.name_en, m.name_fr
    ) as waiting
    order by since, kind, id limit ${most}`.execute(tx)
  const agreements = await relationshipsById(tx, [
    ...new Set(rows.flatMap(({ relationship }) => relationship ?? [])),
  ])
  return rows.map(({ kind, id, relationship, name_en, name_fr, month, since }) => {
    const title = agreements.find((one) => one.id === relationship)?.title ?? { en: name_en, fr: name_fr }
    return { kind, id, month, since, name: inEither(title) }
  })
}
