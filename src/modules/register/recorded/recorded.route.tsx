import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import {
  atFirstSide,
  type FieldError,
  type FormFields,
  formFields,
  formStatus,
} from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { registeredOrganizations } from '../../agreements/index.ts'
import { type Action, may, refusalOf, slaLabelOf } from '../../identity/index.ts'
import { words as listWords } from '../list/list.text.ts'
import {
  changeRecordedPath,
  recordedFilePath,
  recordedPath,
  registerPath,
  removeRecordedPath,
} from '../paths.ts'
import { ChangeRecordedPage, RecordedPage, RemoveRecordedPage, titleOf } from './recorded.page.tsx'
import { words } from './recorded.text.ts'
import type { Recorded } from './recorded.ts'
import { readRecorded, recordedFields } from './recorded-form.ts'
import { readStated } from './stated-fact.ts'
import { changeRecorded, recordedById, recordedFile, removeRecorded } from './store.ts'

/** An agreement recorded in the register: reading, changing, removing it, and its files. */
export function recordedRoutes({ database }: { readonly database: Database }): Route[] {
  const on = (request: MemberRequest, action: Action, work: Work) =>
    onRecorded(database, request, action, work)
  return [
    memberRoute('GET', recordedPath, (request) =>
      on(request, 'read', async (tx, recorded) => {
        const { language, viewer, query } = request
        const done = { recorded: words.recorded, saved: words.saved }[query.get('done') ?? '']?.[language]
        const mayChange = may(viewer.roles, 'record-legacy')
        const body = (
          <RecordedPage
            {...{ language, recorded, mayChange, done }}
            slaLabel={await slaLabelOf(tx, viewer.organization)}
          />
        )
        return page({ title: titleOf(recorded, language), body, breadcrumbs: [registerCrumb(request)] })
      }),
    ),
    memberRoute('GET', recordedFilePath, async ({ viewer, params }) => {
      const file = await transaction(database, actorOf(viewer), (tx) =>
        recordedFile(tx, params.id ?? '', Number(params.file)),
      )
      return file
        ? { kind: 'file', name: file.name, type: 'application/octet-stream', content: file.content }
        : notFound
    }),
    memberRoute('GET', changeRecordedPath, (request) =>
      on(request, 'record-legacy', (tx, recorded) => showForm(tx, request, recorded, {})),
    ),
    memberRoute('POST', changeRecordedPath, (request) =>
      on(request, 'record-legacy', (tx, recorded) => change(tx, request, recorded)),
    ),
    memberRoute('GET', removeRecordedPath, (request) =>
      on(request, 'record-legacy', (_tx, recorded) => {
        const body = <RemoveRecordedPage language={request.language} recorded={recorded} />
        return page({
          title: words.removeTitle[request.language],
          body,
          breadcrumbs: [registerCrumb(request)],
        })
      }),
    ),
    memberRoute('POST', removeRecordedPath, (request) =>
      on(request, 'record-legacy', async (tx, { id }) => {
        await removeRecorded(tx, request.viewer, id, request.now)
        return redirect(registerPath.href(request.language, {}, { done: 'removed' }))
      }),
    ),
  ]
}

type Work = (tx: Tx, recorded: Recorded) => Promise<Reply> | Reply

/** "Not found" for every organization but the one that recorded it. */
function onRecorded(database: Database, request: MemberRequest, action: Action, work: Work): Promise<Reply> {
  const { viewer, params, language } = request
  return transaction(database, actorOf(viewer), async (tx): Promise<Reply> => {
    const recorded = await recordedById(tx, params.id ?? '')
    if (!recorded) return notFound
    const allowed = action === 'read' || may(viewer.roles, action)
    return allowed ? work(tx, recorded) : refusalPage(language, refusalOf(action))
  })
}

async function change(tx: Tx, request: MemberRequest, recorded: Recorded): Promise<Reply> {
  const { language, viewer, form, now } = request
  const read = readRecorded(form, await organizationsIn(tx, request))
  const { stated, errors } = readStated(form, recorded.stated)
  if (!read.ok || errors.length > 0)
    return showForm(tx, request, recorded, { form, errors: [...(read.ok ? [] : read.errors), ...errors] })
  const at = { id: recorded.id, version: Number(form.get('version')), facts: read.facts, stated }
  const isSaved = Number.isInteger(at.version) && (await changeRecorded(tx, viewer, at, now))
  if (!isSaved) return showForm(tx, request, recorded, { form, isConflict: true })
  return redirect(recordedPath.href(language, { id: recorded.id }, { done: 'saved' }))
}

type Shown = {
  readonly form?: FormFields
  readonly errors?: readonly FieldError[]
  readonly isConflict?: boolean
}

async function showForm(tx: Tx, request: MemberRequest, recorded: Recorded, shown: Shown): Promise<Reply> {
  const { language } = request
  const { errors = [], isConflict = false } = shown
  const body = (
    <ChangeRecordedPage
      language={language}
      id={recorded.id}
      version={errors.length ? Number(shown.form?.get('version')) : recorded.version}
      form={shown.form ?? formFields(recordedFields(recorded))}
      errors={atFirstSide(errors, language)}
      organizations={await organizationsIn(tx, request)}
      slaLabel={await slaLabelOf(tx, request.viewer.organization)}
      stated={recorded.stated}
      isConflict={isConflict}
    />
  )
  return page({
    title: words.changeTitle[language],
    status: formStatus(errors, isConflict),
    body,
    breadcrumbs: [
      registerCrumb(request),
      { label: titleOf(recorded, language), href: recordedPath.href(language, { id: recorded.id }) },
    ],
  })
}

async function organizationsIn(tx: Tx, { language }: MemberRequest): Promise<ReadonlyMap<string, Bilingual>> {
  return new Map((await registeredOrganizations(tx, language)).map(({ id, name }) => [id, name]))
}

function registerCrumb({ language }: MemberRequest) {
  return { label: listWords.title[language], href: registerPath.href(language) }
}

function actorOf({ organization, person }: MemberRequest['viewer']) {
  return { organization, person }
}
