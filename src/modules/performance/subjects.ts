import type { Tx } from '../../kernel/data/database.ts'
import { type Bilingual, inBoth } from '../../kernel/language/bilingual.ts'
import { byId, type SubjectKind } from '../identity/index.ts'
import { feedPath, loadPath } from './paths.ts'
import { readMeasureRule } from './rule.ts'
import { measurePath } from './scorecard/paths.ts'
import { monthLabel, periodLabel } from './scorecard/words-of-time.ts'
import { statementPath } from './statements/paths.ts'

type Names = ReadonlyMap<string, Bilingual>

/** What entries of a history about measures, their facts and their results are about, by name. */
export const performanceSubjects: Readonly<Record<string, SubjectKind>> = {
  measure: {
    names: byId(measureNames),
    page: (id) => inBoth((language) => measurePath.href(language, { id })),
  },
  consequence: { names: byId(consequenceNames) },
  feed: {
    names: byId(feedNames),
    page: (feed) => inBoth((language) => feedPath.href(language, { feed })),
  },
  load: {
    names: byId(loadNames),
    page: (load) => inBoth((language) => loadPath.href(language, { load })),
  },
  statement: {
    names: byId(statementNames),
    page: (id) => inBoth((language) => statementPath.href(language, { id })),
  },
}

/** As the newest rule of each calls it. */
async function measureNames(tx: Tx, ids: readonly string[]): Promise<Names> {
  const rows = await tx
    .selectFrom('performance.measure_rule')
    .select(['measure_id', 'body'])
    .where('measure_id', 'in', ids)
    .orderBy('number')
    .execute()
  return new Map(rows.map(({ measure_id, body }) => [measure_id, readMeasureRule(body).name]))
}

/** The measure, and the period that led to it. */
async function consequenceNames(tx: Tx, ids: readonly string[]): Promise<Names> {
  const rows = await tx
    .selectFrom('performance.consequence')
    .select(['id', 'measure_id', 'period'])
    .where('id', 'in', ids)
    .execute()
  const measures = await byId(measureNames)(
    tx,
    rows.map(({ measure_id }) => measure_id),
  )
  return new Map(
    rows.flatMap(({ id, measure_id, period }): [string, Bilingual][] => {
      const name = measures.get(measure_id)
      return name ? [[id, inBoth((language) => `${name[language]}, ${periodLabel(period, language)}`)]] : []
    }),
  )
}

async function feedNames(tx: Tx, ids: readonly string[]): Promise<Names> {
  const rows = await tx
    .selectFrom('performance.feed')
    .select(['id', 'name_en', 'name_fr'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, name_en, name_fr }) => [id, { en: name_en, fr: name_fr }]))
}

/** "november.csv (Requests for plans)": the file, and the feed it came for. */
async function loadNames(tx: Tx, ids: readonly string[]): Promise<Names> {
  const rows = await tx
    .selectFrom('performance.load as load')
    .innerJoin('performance.feed as feed', (join) =>
      join.onRef('feed.organization_id', '=', 'load.organization_id').onRef('feed.id', '=', 'load.feed_id'),
    )
    .select(['load.id', 'load.file_name', 'feed.name_en', 'feed.name_fr'])
    .where('load.id', 'in', ids)
    .execute()
  return new Map(
    rows.map(({ id, file_name, name_en, name_fr }) => [
      id,
      { en: `${file_name} (${name_en})`, fr: `${file_name} (${name_fr})` },
    ]),
  )
}

async function statementNames(tx: Tx, ids: readonly string[]): Promise<Names> {
  const rows = await tx
    .selectFrom('performance.statement')
    .select(['id', 'month', 'number'])
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map(({ id, month }) => [id, inBoth((language) => words.of[language](monthLabel(month, language)))]),
  )
}

const words = {
  of: {
    en: (month: string) => `Statement of ${month}`,
    fr: (month: string) => `Relevé\u00a0: ${month}`,
  },
}
