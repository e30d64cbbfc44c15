import type { Database, Tx } from '../../../../kernel/data/database.ts'
import { isId, newId } from '../../../../kernel/value/id.ts'
import { type FieldError, type FormFields, formFields, formStatus } from '../../../../kernel/web/form.ts'
import { refusalPage } from '../../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { may, refusalOf } from '../../../identity/index.ts'
import type { AgreementDocument } from '../../format.ts'
import { addDocumentPath, agreementPath, documentSettingsPath } from '../paths.ts'
import { agreementCrumb, onAgreement } from '../sheet/on-agreement.ts'
import { actorOf, type OpenAgreement } from '../sheet/open-agreement.ts'
import { DocumentSettingsPage, words } from './document.page.tsx'
import { readDocument } from './document-form.ts'
import { addDocument, changeDocument } from './store.ts'
import { obstacleTo } from './withdraw.ts'

export function documentSetRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', addDocumentPath, (request) =>
      onAgreement(database, request, (tx, open) => show(tx, open, request, null, {})),
    ),
    memberRoute('POST', addDocumentPath, (request) =>
      onAgreement(database, request, (tx, open) => add(tx, open, request)),
    ),
    memberRoute('GET', documentSettingsPath, (request) =>
      onAgreement(database, request, (tx, open) => {
        const self = documentOf(open, request)
        return self ? show(tx, open, request, self, {}) : notFound
      }),
    ),
    memberRoute('POST', documentSettingsPath, (request) =>
      onAgreement(database, request, (tx, open) => {
        const self = documentOf(open, request)
        return self ? change(tx, open, request, self) : notFound
      }),
    ),
  ]
}

async function add(tx: Tx, open: OpenAgreement, request: MemberRequest): Promise<Reply> {
  const { language, viewer, form, now } = request
  if (!may(viewer.roles, 'choose-documents', open.state)) return refusal(open, request)
  const read = readDocument(form, open.agreement, null)
  if ('errors' in read) return show(tx, open, request, null, { form, errors: read.errors })
  const typedId = form.get('document')
  const id = isId(typedId) ? typedId : newId(now)
  await addDocument(tx, id, read.identity, { open, actor: actorOf(viewer), now })
  return redirect(agreementPath.href(language, { id: open.agreement.id }, { done: 'document-added' }))
}

async function change(
  tx: Tx,
  open: OpenAgreement,
  request: MemberRequest,
  self: AgreementDocument,
): Promise<Reply> {
  const { language, viewer, form, now } = request
  if (!may(viewer.roles, 'choose-documents', open.state)) return refusal(open, request)
  const read = readDocument(form, open.agreement, self)
  if ('errors' in read) return show(tx, open, request, self, { form, errors: read.errors })
  const by = { open, actor: actorOf(viewer), now }
  const version = Number(form.get('version'))
  const current = open.documentVersion.get(self.id)
  const changed = version === current && (await changeDocument(tx, self.id, version, read.identity, by))
  if (!changed) return show(tx, open, request, self, { form, stale: true })
  return redirect(agreementPath.href(language, { id: open.agreement.id }, { done: 'document-changed' }))
}

type Shown = { readonly form?: FormFields; readonly errors?: readonly FieldError[]; readonly stale?: boolean }

async function show(
  tx: Tx,
  open: OpenAgreement,
  request: MemberRequest,
  self: AgreementDocument | null,
  shown: Shown,
): Promise<Reply> {
  const { language, viewer, now } = request
  if (!may(viewer.roles, 'choose-documents', open.state)) return refusal(open, request)
  const id = open.agreement.id
  const { errors = [], stale = false } = shown
  const typedId = shown.form?.get('document') ?? ''
  const current = (self && open.documentVersion.get(self.id)) ?? 1
  const typedVersion = Number(shown.form?.get('version'))
  const body = (
    <DocumentSettingsPage
      language={language}
      open={open}
      action={
        self
          ? documentSettingsPath.href(language, { id, document: self.id })
          : addDocumentPath.href(language, { id })
      }
      form={shown.form ?? stored(self)}
      errors={errors}
      self={self}
      obstacle={self ? await obstacleTo(tx, open, self.id) : null}
      version={stale || !Number.isSafeInteger(typedVersion) ? current : typedVersion}
      next={isId(typedId) ? typedId : newId(now)}
      saved={stale ? self : null}
    />
  )
  return page({
    title: words.title[self ? 'change' : 'add'][language],
    status: formStatus(errors, stale),
    body,
    breadcrumbs: agreementCrumb(open, language),
  })
}

function stored(self: AgreementDocument | null): FormFields {
  if (!self) return formFields([['legalNature', 'administrative']])
  return formFields([
    ['number', self.number],
    ['title.en', self.title.en ?? ''],
    ['title.fr', self.title.fr ?? ''],
    ['parent', self.parent ?? ''],
    ['legalNature', self.legalNature],
  ])
}

function documentOf({ agreement }: OpenAgreement, { params }: MemberRequest): AgreementDocument | undefined {
  return agreement.documents.find(({ id }) => id === params.document)
}

function refusal({ state }: OpenAgreement, { language }: MemberRequest): Reply {
  return refusalPage(language, refusalOf('choose-documents', state))
}
