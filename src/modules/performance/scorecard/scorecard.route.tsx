import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import { isId } from '../../../kernel/value/id.ts'
import {
  type Crumb,
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
} from '../../../kernel/web/route.ts'
import { scorecardPath, shownIn } from '../../agreements/index.ts'
import { may } from '../../identity/index.ts'
import { parseDay } from '../../standards/index.ts'
import { chainPath } from '../paths.ts'
import { portfolioPath, portfolioTitle } from '../portfolio/paths.ts'
import { publishPath } from '../public/paths.ts'
import { type PeriodFigures, periodResults } from '../results/period-results.ts'
import { measureResults } from '../results/queries.ts'
import { CasePage } from './case.page.tsx'
import { CasesPage, title as casesTitle } from './cases.page.tsx'
import { type CaseFilter, type CasePlace, casesOf } from './cases.queries.ts'
import { explainCase } from './explain-case.ts'
import { type Level, levelIn, levelOf } from './level.ts'
import { detailsOf } from './level-detail.ts'
import { MeasurePage } from './measure.page.tsx'
import { casePath, casesPath, measurePath, scorecardFilePath } from './paths.ts'
import { historyOf } from './period-history.ts'
import { renderReport } from './report.ts'
import { ScorecardPage, title } from './scorecard.page.tsx'
import { fullScorecardOf } from './scorecard.ts'
import { scorecardCsv } from './scorecard-file.ts'
import { scorecardReport } from './scorecard-report.ts'
import { silenceOf } from './silence.ts'

/** How the promises of an agreement are kept: the scorecard, each measure, the cases behind it. */
export function scorecardRoutes({ database }: { readonly database: Database }): Route[] {
  const reading = <T,>({ viewer }: MemberRequest, work: (tx: Tx) => Promise<T>) =>
    transaction(database, { organization: viewer.organization, person: viewer.person }, work)
  return [
    memberRoute('GET', scorecardPath, (request) => reading(request, (tx) => showScorecard(tx, request))),
    memberRoute('GET', scorecardFilePath, async (request) => {
      const format = request.query.get('format')
      if (format !== 'pdf' && format !== 'csv') return notFound
      const { scorecard, history } = await reading(request, async (tx) => {
        const found = await fullScorecardOf(tx, request.params.id ?? '', request.now)
        // Only the table tells of every period.
        return {
          scorecard: found,
          history: found && format === 'csv' ? await historyOf(tx, found.levels) : [],
        }
      })
      if (!scorecard) return notFound
      const { language, now } = request
      const name = `${language === 'fr' ? 'rendement' : 'scorecard'}-${now.toString().slice(0, 10)}.${format}`
      return format === 'csv'
        ? {
            kind: 'file',
            name,
            type: 'text/csv; charset=utf-8',
            content: scorecardCsv(scorecard, history, language),
          }
        : {
            kind: 'file',
            name,
            type: 'application/pdf',
            content: await renderReport(scorecardReport(scorecard, now, language)),
          }
    }),
    memberRoute('GET', measurePath, (request) => reading(request, (tx) => showMeasure(tx, request))),
    memberRoute('GET', casePath, (request) => reading(request, (tx) => showCase(tx, request))),
    memberRoute('GET', casesPath, (request) => reading(request, (tx) => showCases(tx, request))),
  ]
}

async function showScorecard(tx: Tx, { language, params, now }: MemberRequest): Promise<Reply> {
  const scorecard = await fullScorecardOf(tx, params.id ?? '', now)
  if (!scorecard) return notFound
  return page({
    title: `${title[language]} – ${shownIn(scorecard.relationship.title, language).text}`,
    body: <ScorecardPage language={language} scorecard={scorecard} />,
    wide: true,
    breadcrumbs: [{ label: portfolioTitle[language], href: portfolioPath.href(language) }],
  })
}

/** The measure of the address when the viewer's organization is a party; public or not makes no difference here. */
export async function levelAsked(tx: Tx, { params, viewer, now }: MemberRequest): Promise<Level | null> {
  const id = params.id ?? ''
  if (!isId(id)) return null
  const [measure] = await measureResults(tx, { id })
  return measure?.parties.includes(viewer.organization) ? levelOf(measure, now) : null
}

async function showMeasure(tx: Tx, request: MemberRequest): Promise<Reply> {
  const { language, query, viewer } = request
  const level = await levelAsked(tx, request)
  if (!level) return notFound
  const period = level.results.find((one) => one.period === query.get('period')) ?? level.current
  const isOwn = level.measure.organization === viewer.organization
  const mayPublish = isOwn && may(viewer.roles, 'publish-performance')
  const [detail] = period ? await detailsOf(tx, [levelIn(level, period)], request.now) : []
  const body = (
    <MeasurePage
      language={language}
      level={level}
      period={period}
      byChannel={period ? channelsOf(level, period) : []}
      detail={detail}
      chainHref={isOwn ? chainPath.href(language, { id: level.measure.id }) : null}
      silence={isOwn ? await silenceOf(tx, level) : null}
      publishHref={mayPublish ? publishPath.href(language, { id: level.measure.id }) : null}
    />
  )
  return page({ title: level.rule.name[language], body, wide: true, breadcrumbs: crumbsTo(level, request) })
}

function channelsOf({ measure }: Level, period: PeriodFigures) {
  const inside = measure.days.filter(({ day }) => day >= period.from && day <= period.to)
  const channels = [...new Set(inside.map(({ channel }) => channel))].toSorted()
  return channels.flatMap((channel) => {
    const figures = periodResults(inside, measure.rules, period.to, { channel, from: period.from }).find(
      (one) => one.period === period.period,
    )
    return figures ? [{ channel, figures }] : []
  })
}

const perPage = 50

async function showCases(tx: Tx, request: MemberRequest): Promise<Reply> {
  const { language, query } = request
  const level = await levelAsked(tx, request)
  if (!level) return notFound
  const period = level.results.find((one) => one.period === query.get('period'))
  const verdict = verdictAsked(query.get('verdict'))
  const filter: CaseFilter = {
    ...(period ? { from: period.from, to: period.to } : {}),
    ...(verdict ? { verdict } : {}),
  }
  const [after, before] = [placeIn(query.get('after')), placeIn(query.get('before'))]
  const body = (
    <CasesPage
      language={language}
      level={level}
      period={period?.period ?? ''}
      verdict={verdict ?? ''}
      list={await casesOf(tx, level.measure, filter, { limit: perPage, after, before })}
    />
  )
  const { name } = level.rule
  return page({
    title: `${casesTitle[language]} – ${name[language]}`,
    body,
    wide: true,
    breadcrumbs: [
      ...crumbsTo(level, request),
      { label: name[language], href: measurePath.href(language, { id: level.measure.id }) },
    ],
  })
}

async function showCase(tx: Tx, request: MemberRequest): Promise<Reply> {
  const { language, params, now } = request
  const level = await levelAsked(tx, request)
  const explained = level && (await explainCase(tx, level.measure, params.case ?? '', now))
  if (!explained) return notFound
  const { id } = level.measure
  return page({
    title: `${explained.judged.caseId} – ${level.rule.name[language]}`,
    body: <CasePage language={language} level={level} explained={explained} />,
    wide: true,
    breadcrumbs: [
      ...crumbsTo(level, request),
      { label: level.rule.name[language], href: measurePath.href(language, { id }) },
      { label: casesTitle[language], href: casesPath.href(language, { id }) },
    ],
  })
}

/** A place as the links of a list write it: the day of a case, then its number. */
function placeIn(text: string | null): CasePlace | undefined {
  const [, day = '', id = ''] = /^(\d{4}-\d{2}-\d{2})\/([^\0]{1,200})$/su.exec(text ?? '') ?? []
  return parseDay(day) === undefined ? undefined : { day, id }
}

function verdictAsked(text: string | null): CaseFilter['verdict'] {
  return text === 'met' || text === 'missed' || text === 'open' || text === 'unmeasurable' ? text : undefined
}

/** From the portfolio to the agreement a measure comes from. */
export function crumbsTo({ measure }: Level, { language }: MemberRequest): Crumb[] {
  const portfolio = { label: portfolioTitle[language], href: portfolioPath.href(language) }
  return measure.relationship === null
    ? [portfolio]
    : [
        portfolio,
        { label: title[language], href: scorecardPath.href(language, { id: measure.relationship }) },
      ]
}
