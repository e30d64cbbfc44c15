import { type Database, transaction } from '../../../kernel/data/database.ts'
import { otherLanguage } from '../../../kernel/language/bilingual.ts'
import { isId, newId } from '../../../kernel/value/id.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { may, refusalOf } from '../../identity/index.ts'
import { type Kind, kinds } from '../examinations/examination.ts'
import { examinationsOf } from '../examinations/queries.ts'
import { examinationPath, reviewPath, samplePath } from '../paths.ts'
import { largestFile } from '../reading/read-apart.ts'
import { sampleFile } from '../sample/sample-file.ts'
import { givenFiles, inMemory } from './given-files.ts'
import { type Given, takeInFiles } from './take-in-files.ts'
import { fileFields, UploadPage, uploadPaths } from './upload.page.tsx'
import { words } from './upload.text.ts'

const mostShown = 100

/** Bringing files: three forms, one way in. */
export function uploadRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    ...kinds.flatMap((kind) => [
      memberRoute('GET', uploadPaths[kind], (request) => show(database, request, kind, [])),
      memberRoute('POST', uploadPaths[kind], (request) => upload(database, request, kind), {
        spools: largestFile,
      }),
    ]),
    memberRoute('GET', samplePath, async ({ language }) => ({
      kind: 'file',
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ...(await sampleFile(language)),
    })),
    memberRoute('POST', samplePath, (request) => trySample(database, request)),
  ]
}

async function upload(database: Database, request: MemberRequest, kind: Kind): Promise<Reply> {
  const fields = fileFields[kind].map(({ name }) => name)
  return takeIn(database, request, { id: tokenOf(request), kind, files: givenFiles(request.spooled, fields) })
}

/** The sample comes in both languages; the page's own is the draft. */
async function trySample(database: Database, request: MemberRequest): Promise<Reply> {
  const { language } = request
  const [own, other] = await Promise.all([sampleFile(language), sampleFile(otherLanguage(language))])
  const files = [
    { field: 'file', ...inMemory(own.name, own.content) },
    { field: 'other', ...inMemory(other.name, other.content) },
  ]
  return takeIn(database, request, { id: tokenOf(request), kind: 'review', files })
}

async function takeIn(database: Database, request: MemberRequest, given: Given): Promise<Reply> {
  const { language, viewer, now } = request
  const outcome = await takeInFiles(database, viewer, given, now)
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind === 'invalid') return show(database, request, given.kind, outcome.errors)
  return redirect(examinationPath.href(language, { id: given.id }))
}

async function show(
  database: Database,
  request: MemberRequest,
  kind: Kind,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, now, query } = request
  if (!may(viewer.roles, 'review-draft')) return refusalPage(language, refusalOf('review-draft'))
  const actor = { organization: viewer.organization, person: viewer.person }
  const examinations = await transaction(database, actor, (tx) => examinationsOf(tx, now, mostShown))
  const body = (
    <UploadPage
      language={language}
      kind={kind}
      token={newId(now)}
      errors={errors}
      examinations={examinations}
      done={query.get('done') === 'erased' ? words.erased[language] : undefined}
    />
  )
  const crumbs = kind === 'review' ? [] : [{ label: words.review[language], href: reviewPath.href(language) }]
  return page({
    title: words[kind][language],
    status: errors.length ? 422 : 200,
    body,
    wide: true,
    breadcrumbs: crumbs,
  })
}

function tokenOf({ form, now }: MemberRequest): string {
  const token = form.get('token')
  return isId(token) ? token : newId(now)
}
