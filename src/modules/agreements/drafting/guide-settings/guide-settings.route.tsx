import { type Database, type Tx, transaction } from '../../../../kernel/data/database.ts'
import { type FieldError, type FormFields, formFields, formStatus } from '../../../../kernel/web/form.ts'
import { refusalPage } from '../../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { may, nameDeeds, nameSubjects } from '../../../identity/index.ts'
import { guideFilePath, guideSettingsPath } from '../paths.ts'
import { actorOf } from '../sheet/open-agreement.ts'
import { GuideSettingsPage } from './guide-settings.page.tsx'
import { words } from './guide-settings.text.ts'
import { keepSettings } from './keep-settings.ts'
import { guideSettings } from './overlay-row.ts'
import { guideElementNames } from './own-element.queries.ts'
import { ownElementRoutes } from './own-element.route.tsx'

export function guideSettingsRoutes({ database }: { readonly database: Database }): Route[] {
  nameDeeds({
    'guide-adapted': { en: 'Adapted the guide', fr: 'A adapté le guide' },
    'own-element-added': { en: 'Added an element to the guide', fr: 'A ajouté un élément au guide' },
    'own-element-changed': {
      en: 'Changed an element that was added to the guide',
      fr: 'A modifié un élément ajouté au guide',
    },
    'own-element-removed': {
      en: 'Removed an element that was added to the guide',
      fr: 'A retiré un élément ajouté au guide',
    },
  })
  nameSubjects({ 'guide-element': guideElementNames })
  return [
    ...ownElementRoutes({ database }),
    memberRoute('GET', guideSettingsPath, (request) =>
      transaction(database, actorOf(request.viewer), (tx) => show(tx, request, {})),
    ),
    memberRoute('GET', guideFilePath, (request) =>
      transaction(database, actorOf(request.viewer), (tx) => file(tx, request)),
    ),
    memberRoute('POST', guideSettingsPath, (request) =>
      transaction(database, actorOf(request.viewer), (tx) => submit(tx, request)),
    ),
  ]
}

async function submit(tx: Tx, request: MemberRequest): Promise<Reply> {
  const { language, viewer, form, now } = request
  const outcome = await keepSettings(tx, viewer, form, now)
  switch (outcome.kind) {
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'invalid':
      return show(tx, request, { form, errors: outcome.errors })
    case 'conflict':
      return show(tx, request, { form, stale: true })
    case 'done':
      return redirect(guideSettingsPath.href(language, {}, { done: 'saved' }))
  }
}

/** The settings as the command reads them. */
async function file(tx: Tx, { viewer }: MemberRequest): Promise<Reply> {
  const { version: _, ...own } = await guideSettings(tx, viewer.organization)
  return {
    kind: 'file',
    name: 'guide.json',
    type: 'application/json; charset=utf-8',
    content: `${JSON.stringify(own, null, 2)}\n`,
  }
}

type Shown = { readonly form?: FormFields; readonly errors?: readonly FieldError[]; readonly stale?: boolean }

async function show(tx: Tx, { language, viewer, query }: MemberRequest, shown: Shown): Promise<Reply> {
  const { errors = [], stale = false } = shown
  const body = (
    <GuideSettingsPage
      language={language}
      settings={await guideSettings(tx, viewer.organization)}
      form={shown.form ?? formFields([])}
      errors={errors}
      stale={stale}
      mayManage={may(viewer.roles, 'manage-organization')}
      done={query.get('done') === 'saved' ? words.saved[language] : undefined}
    />
  )
  return page({ title: words.title[language], status: formStatus(errors, stale), body })
}
