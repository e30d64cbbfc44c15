import type { Database, Tx } from '../../../kernel/data/database.ts'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { may, slaLabelOf, traceInOrganization } from '../../identity/index.ts'
import { examine } from '../apart/examine.ts'
import { ComparisonPage } from '../changes/comparison.page.tsx'
import { DifferencesPage } from '../changes/differences.page.tsx'
import type { Examination, Result } from '../examinations/examination.ts'
import { onExamination } from '../examinations/on-examination.ts'
import { clausesOf, resultOf } from '../examinations/queries.ts'
import { erase, markKept } from '../examinations/store.ts'
import { HistoriesPage } from '../histories/histories.page.tsx'
import { words as historiesWords } from '../histories/histories.text.ts'
import { judgementsOf } from '../judge/judgements.ts'
import { PassagesPage } from '../passages/passages.page.tsx'
import { words as passagesWords } from '../passages/passages.text.ts'
import { spotOf } from '../passages/place.ts'
import { erasePath, examinationPath, keepPath, passagesPath, reviewPath, summaryPath } from '../paths.ts'
import type { ReviewReport } from '../review.ts'
import { ErasePage, eraseWords } from './erase.page.tsx'
import { readFilter } from './filter.ts'
import { judged } from './judged.ts'
import { ReportPage } from './report.page.tsx'
import { words } from './report.text.ts'
import { SummaryPage } from './summary.page.tsx'
import { RefusedPage, WaitingPage } from './waiting.page.tsx'

/** What was found, the text it was found in, and whether both stay. */
export function reportRoutes({ database }: { readonly database: Database }): Route[] {
  const on = (request: MemberRequest, work: Parameters<typeof onExamination>[2]) =>
    onExamination(database, request, work)
  return [
    memberRoute('GET', examinationPath, (request) =>
      on(request, (tx, examination) => show(database, tx, request, examination)),
    ),
    memberRoute('GET', summaryPath, (request) =>
      on(request, async (tx, examination) => {
        const result = await resultOf(tx, examination.id)
        if (result?.kind !== 'review') return notFound
        const report = await judgedFor(tx, request, examination, result.report)
        const body = <SummaryPage language={request.language} examination={examination} report={report} />
        return page({
          title: words.summary[request.language],
          body,
          breadcrumbs: crumbs(request, examination),
        })
      }),
    ),
    memberRoute('GET', passagesPath, (request) =>
      on(request, (tx, examination) => passages(tx, request, examination)),
    ),
    memberRoute('POST', keepPath, (request) =>
      on(request, async (tx, examination) => {
        if (!examination.kept) {
          await markKept(tx, examination.id)
          await trace(tx, request, examination, 'review-kept')
        }
        return redirect(examinationPath.href(request.language, { id: examination.id }, { done: 'kept' }))
      }),
    ),
    memberRoute('GET', erasePath, (request) =>
      on(request, (_tx, examination) =>
        page({
          title: eraseWords.title[request.language],
          body: <ErasePage language={request.language} examination={examination} />,
          breadcrumbs: crumbs(request, examination),
        }),
      ),
    ),
    memberRoute('POST', erasePath, async (request) => {
      const reply = await on(request, async (tx, examination) => {
        await erase(tx, examination.id)
        if (examination.kept) await trace(tx, request, examination, 'review-erased')
        return redirect(reviewPath.href(request.language, {}, { done: 'erased' }))
      })
      // Sent twice, the second time there is nothing left to erase.
      return reply.kind === 'not-found' ? redirect(reviewPath.href(request.language)) : reply
    }),
  ]
}

/** The report with what people decided, in the words of the organization that reads it. */
async function judgedFor(tx: Tx, { viewer }: MemberRequest, { id }: Examination, report: ReviewReport) {
  return judged(report, await judgementsOf(tx, id), await slaLabelOf(tx, viewer.organization))
}

async function show(
  database: Database,
  tx: Tx,
  request: MemberRequest,
  examination: Examination,
): Promise<Reply> {
  const { language, viewer } = request
  if (examination.state === 'waiting') {
    // After a restart nobody reads it any more: whoever looks has it read.
    void examine(database, { organization: viewer.organization, person: viewer.person }, examination).catch(
      () => {},
    )
    const body = <WaitingPage language={language} examination={examination} />
    return page({ title: words.waitingTitle[language], body })
  }
  const result = await resultOf(tx, examination.id)
  if (!result) {
    const body = <RefusedPage language={language} examination={examination} />
    return page({ title: words.refusedTitle[language], status: 422, body })
  }
  return showResult(tx, request, examination, result)
}

async function showResult(
  tx: Tx,
  request: MemberRequest,
  examination: Examination,
  result: Result,
): Promise<Reply> {
  const { language, viewer, query } = request
  const breadcrumbs = [{ label: words.back[language], href: reviewPath.href(language) }]
  const done = doneWords(query.get('done'))?.[language]
  if (result.kind === 'comparison') {
    const body = <ComparisonPage {...{ language, examination, done }} steps={result.steps} />
    return page({ title: words.changes[language], body, breadcrumbs, wide: true })
  }
  if (result.kind === 'histories') {
    const body = <HistoriesPage {...{ language, examination, done, result }} />
    return page({ title: historiesWords.title[language], body, breadcrumbs, wide: true })
  }
  if (result.kind === 'languages') {
    const body = <DifferencesPage {...{ language, examination, done, result }} />
    return page({ title: words.differences[language], body, breadcrumbs, wide: true })
  }
  const body = (
    <ReportPage
      language={language}
      examination={examination}
      report={await judgedFor(tx, request, examination, result.report)}
      filter={readFilter(query)}
      mayNegotiate={may(viewer.roles, 'open-relationship')}
      mayRecord={may(viewer.roles, 'record-legacy')}
      done={done}
    />
  )
  return page({ title: words.title[language], body, breadcrumbs, wide: true })
}

async function passages(tx: Tx, request: MemberRequest, examination: Examination): Promise<Reply> {
  const { language, query } = request
  const files = await clausesOf(tx, examination.id)
  const place = query.get('place')
  const asked = Number(query.get('file') ?? 0)
  const here = place === null ? undefined : spotOf(files, place, asked)
  const file = here?.file ?? (files[asked] ? asked : 0)
  const body = <PassagesPage {...{ language, examination, file, here }} clauses={files[file] ?? []} />
  return page({ title: passagesWords.title[language], body, breadcrumbs: crumbs(request, examination) })
}

function crumbs({ language }: MemberRequest, { id, kind }: Examination) {
  const title = { review: words.title, comparison: words.changes, languages: words.differences }[kind]
  return [
    { label: words.back[language], href: reviewPath.href(language) },
    { label: title[language], href: examinationPath.href(language, { id }) },
  ]
}

function doneWords(done: string | null) {
  return done === 'kept' ? words.kept : done === 'judged' ? words.decided : undefined
}

async function trace(tx: Tx, { viewer, now }: MemberRequest, examination: Examination, action: string) {
  const detail = { files: examination.files.map(({ name, sha256 }) => ({ name, sha256 })) }
  await traceInOrganization(tx, viewer, { action, subject: `examination:${examination.id}`, detail }, now)
}
