import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import { type FieldError, formFields } from '../../../kernel/web/form.ts'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
} from '../../../kernel/web/route.ts'
import { measureById, measuresOfParty } from '../activate/queries.ts'
import { activitiesOf } from '../facts/activities.ts'
import { feedById, feedsOf } from '../facts/feed.ts'
import { simulatorPath } from '../paths.ts'
import { ChooseFactsPage, SimulatorPage } from './simulator.page.tsx'
import { words } from './simulator.text.ts'
import { runTrial, type Trial, trialOfFeed, trialOfMeasure } from './trial.ts'
import { triedRules, variants } from './variants.ts'

/** What a target would have meant: past facts judged by a rule that nobody has agreed on yet. */
export function simulatorRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', simulatorPath, (request) => {
      const { organization, person } = request.viewer
      return transaction(database, { organization, person }, (tx) =>
        request.query.has('facts') ? tryOut(tx, request) : choose(tx, request),
      )
    }),
  ]
}

async function choose(tx: Tx, { language, viewer }: MemberRequest): Promise<Reply> {
  const measures = await measuresOfParty(tx, viewer.organization)
  const feeds = await feedsOf(tx, language)
  const sources = [
    ...measures.flatMap(({ id, rules }) => {
      const rule = rules.at(-1)?.rule
      return rule?.feed ? [{ value: `measure:${id}`, label: rule.name }] : []
    }),
    ...feeds.map(({ id, name }) => ({ value: `feed:${id}`, label: name })),
  ]
  const body = <ChooseFactsPage language={language} sources={sources} />
  return page({ title: words.title[language], body })
}

async function tryOut(tx: Tx, request: MemberRequest): Promise<Reply> {
  const { language, query, now } = request
  const facts = query.get('facts') ?? ''
  const found = await factsNamed(tx, request, facts)
  if (!found) return notFound
  const { trial, activities } = found
  const typed = formFields([...query].filter(([name]) => name !== 'facts'))
  const read = triedRules(trial, typed)
  const run = 'rules' in read ? await runTrial(tx, trial, read.rules, now) : null
  const errors: readonly FieldError[] =
    'errors' in read
      ? read.errors
      : run && 'fault' in run
        ? [{ field: `calendar${variants[run.at] ?? ''}`, message: run.fault }]
        : []
  const body = (
    <SimulatorPage
      language={language}
      facts={facts}
      trial={trial}
      typed={typed}
      errors={errors}
      activities={activities}
      result={run && !('fault' in run) ? run : null}
      rules={'rules' in read ? read.rules : []}
    />
  )
  return page({
    title: words.title[language],
    status: errors.length ? 422 : 200,
    body,
    wide: true,
    breadcrumbs: [{ label: words.title[language], href: simulatorPath.href(language) }],
  })
}

async function factsNamed(
  tx: Tx,
  { viewer, now }: MemberRequest,
  facts: string,
): Promise<{ readonly trial: Trial; readonly activities: readonly string[] } | null> {
  const [kind, id = ''] = facts.split(':')
  const today = now.toZonedDateTimeISO('America/Toronto').toPlainDate()
  if (kind === 'measure') {
    const measure = await measureById(tx, id)
    // A public measure is read by everyone; its facts are its parties'.
    const trial = measure?.parties.includes(viewer.organization)
      ? await trialOfMeasure(tx, measure, today)
      : null
    return trial && { trial, activities: [] }
  }
  const feed = kind === 'feed' ? await feedById(tx, id) : null
  if (!feed) return null
  const activities = await activitiesOf(tx, feed)
  return { trial: await trialOfFeed(tx, feed, activities, today), activities }
}
