import { sql } from 'kysely'
import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { writeMail } from '../../../kernel/mail/write-mail.ts'
import { outlookPath } from '../paths.ts'
import { nextOpening } from '../portfolio/opening.ts'
import { portfolioPath } from '../portfolio/paths.ts'
import { readersOf } from '../portfolio/readers.ts'
import { measureResults } from '../results/queries.ts'
import { type Level, levelOf } from '../scorecard/level.ts'
import { consequenceSentence } from './consequence-text.ts'
import { type RecordedConsequence, recordedConsequences } from './consequences.queries.ts'
import { words } from './outlook.text.ts'

/** Tells each party of what fired, once, in each reader's language, when its people next work. */
export async function tellOfConsequences(
  app: Database,
  owner: Database,
  origin: string,
  now: Temporal.Instant,
): Promise<void> {
  for (const [organization, consequences] of await untold(owner))
    await transaction(app, { organization, person: null }, (tx) =>
      tellOne(tx, organization, consequences, origin, now),
    )
}

/** What each organization was not told of yet. */
async function untold(owner: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ party: string; id: string }>`
    select party, c.id from performance.consequence c
    join performance.measure m on m.organization_id = c.organization_id and m.id = c.measure_id
    cross join unnest(m.parties) party
    where not exists (select from performance.consequence_told t
      where t.organization_id = party and t.consequence_id = c.id)
    order by party, c.recorded_at, c.id`.execute(owner)
  return new Map(
    [...Map.groupBy(rows, ({ party }) => party)].map(([party, own]) => [party, own.map(({ id }) => id)]),
  )
}

async function tellOne(
  tx: Tx,
  organization: string,
  consequences: readonly string[],
  origin: string,
  now: Temporal.Instant,
): Promise<void> {
  const fresh = await tx
    .insertInto('performance.consequence_told')
    .values(
      consequences.map((id) => ({
        organization_id: organization,
        consequence_id: id,
        told_at: now.toString(),
      })),
    )
    .onConflict((row) => row.doNothing())
    .returning('consequence_id')
    .execute()
  const news = await newsOf(
    tx,
    fresh.map(({ consequence_id }) => consequence_id),
    now,
  )
  if (news.length === 0) return
  const opening = await nextOpening(tx, organization, now)
  for (const { person, email, language } of await readersOf(tx, organization)) {
    const letter = letterOf(news, origin, language)
    const mail = { to: email, language, letter, about: `person:${person}`, notBefore: opening }
    await writeMail(tx, mail, now)
  }
}

type News = { readonly level: Level; readonly consequence: RecordedConsequence }

async function newsOf(tx: Tx, ids: readonly string[], now: Temporal.Instant): Promise<readonly News[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('performance.consequence')
    .select('measure_id')
    .distinct()
    .where('id', 'in', [...ids])
    .execute()
  const news: News[] = []
  for (const { measure_id: id } of rows) {
    const [measure] = await measureResults(tx, { id })
    if (!measure) continue
    const level = levelOf(measure, now)
    for (const consequence of await recordedConsequences(tx, [id]))
      if (ids.includes(consequence.id)) news.push({ level, consequence })
  }
  return news
}

function letterOf(news: readonly News[], origin: string, language: Language) {
  return {
    subject: words.mailSubject[language](news.length),
    blocks: [
      { kind: 'text' as const, text: words.mailLead[language] },
      ...news.flatMap(({ level, consequence }) => [
        {
          kind: 'text' as const,
          text: `${level.rule.name[language]} – ${consequenceSentence(level, consequence, language)}`,
        },
        {
          kind: 'link' as const,
          label: words.mailLink[language],
          href: origin + outlookPath.href(language, { id: level.measure.id }),
        },
      ]),
      {
        kind: 'link' as const,
        label: words.mailChoose[language],
        href: `${origin}${portfolioPath.href(language)}#warnings`,
      },
    ],
  }
}
