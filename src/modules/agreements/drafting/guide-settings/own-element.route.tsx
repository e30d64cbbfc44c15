import { type Database, type Tx, transaction } from '../../../../kernel/data/database.ts'
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
import { type OwnElement, tiers } from '../../../guide/index.ts'
import { may, refusalOf } from '../../../identity/index.ts'
import { guideSettingsPath, ownElementPath } from '../paths.ts'
import { actorOf } from '../sheet/open-agreement.ts'
import { changeOwnElement } from './change-own-element.ts'
import { GuideSettingsPage } from './guide-settings.page.tsx'
import { words } from './guide-settings.text.ts'
import { guideSettings } from './overlay-row.ts'
import { OwnElementPage } from './own-element.page.tsx'
import { pastOf } from './own-element.queries.ts'

/** Changing an element that the organization added to the guide. */
export function ownElementRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', ownElementPath, (request) =>
      transaction(database, actorOf(request.viewer), (tx) => show(tx, request, {})),
    ),
    memberRoute('POST', ownElementPath, (request) =>
      transaction(database, actorOf(request.viewer), (tx) => submit(tx, request)),
    ),
  ]
}

async function submit(tx: Tx, request: MemberRequest): Promise<Reply> {
  const { language, viewer, params, form, now } = request
  const element = params.element ?? ''
  const outcome = await changeOwnElement(tx, viewer, element, form, now)
  switch (outcome.kind) {
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'invalid':
      return show(tx, request, { form, errors: outcome.errors })
    case 'conflict':
      return show(tx, request, { form, stale: true })
    case 'done':
      return redirect(ownElementPath.href(language, { element }, { done: 'saved' }))
  }
}

type Shown = { readonly form?: FormFields; readonly errors?: readonly FieldError[]; readonly stale?: boolean }

async function show(tx: Tx, request: MemberRequest, shown: Shown): Promise<Reply> {
  const { language, viewer, params, query } = request
  const { errors = [], stale = false } = shown
  if (!may(viewer.roles, 'manage-organization'))
    return refusalPage(language, refusalOf('manage-organization'))
  const settings = await guideSettings(tx, viewer.organization)
  const element = settings.elements.find(({ id }) => id === params.element)
  const past = await pastOf(tx, viewer.organization, params.element ?? '')
  // What was never of this organization is nothing to tell of.
  if (!element) return shown.form && past.length > 0 ? gone(request, settings, shown.form) : notFound
  const body = (
    <OwnElementPage
      language={language}
      settings={settings}
      element={element}
      form={shown.form ?? formFields(fieldsOf(element))}
      errors={errors}
      stale={stale}
      past={past}
      done={query.get('done') === 'saved' ? words.elementSaved[language] : undefined}
    />
  )
  return page({
    title: words.changeTitle[language](element.name[language]),
    status: formStatus(errors, stale),
    body,
    breadcrumbs: [{ label: words.title[language], href: guideSettingsPath.href(language) }],
  })
}

/** It was removed meanwhile: what was typed stands in the form that adds one. */
function gone(
  { language }: MemberRequest,
  settings: Awaited<ReturnType<typeof guideSettings>>,
  form: FormFields,
): Reply {
  const errors = [{ field: 'own-name.en', message: words.elementGone }]
  const body = (
    <GuideSettingsPage {...{ language, settings, form, errors }} stale={false} mayManage done={undefined} />
  )
  return page({ title: words.title[language], status: 409, body })
}

/** An element as the fields of its form. */
function fieldsOf({ name, purpose, family, documents, need }: OwnElement): (readonly [string, string])[] {
  return [
    ['own-name.en', name.en],
    ['own-name.fr', name.fr],
    ['own-purpose.en', purpose.en],
    ['own-purpose.fr', purpose.fr],
    ['own-family', family],
    ...documents.map((type) => ['own-documents', type] as const),
    ...tiers.map((tier) => [`own-need-${tier}`, need[tier]] as const),
  ]
}
