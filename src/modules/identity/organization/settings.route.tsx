import type { Database } from '../../../kernel/data/database.ts'
import { type FieldError, formStatus } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import { type MemberRequest, memberRoute, page, type Reply, type Route } from '../../../kernel/web/route.ts'
import { asViewer } from '../acting.ts'
import { organizationSettingsPath } from '../paths.ts'
import { may, refusalOf } from '../permissions.ts'
import { answer, trailTo } from './answer.ts'
import { organizationById } from './queries.ts'
import { saveSettings } from './save-settings.ts'
import { SettingsPage, title } from './settings.page.tsx'
import { settingsStored, settingsTyped } from './settings.ts'

/** What is true of the whole organization: its names, what it is in law, its address, its clocks, the words it uses. */
export function settingsRoutes(database: Database): Route[] {
  const show = async (
    request: MemberRequest,
    errors: readonly FieldError[],
    isStale = false,
  ): Promise<Reply> => {
    const { language, viewer, form } = request
    if (!may(viewer.roles, 'manage-organization'))
      return refusalPage(language, refusalOf('manage-organization'))
    const stored = await asViewer(database, viewer, (tx) => organizationById(tx, viewer.organization))
    const saved = settingsStored(stored)
    const isAgain = errors.length > 0 || isStale
    const body = (
      <SettingsPage
        language={language}
        values={isAgain ? settingsTyped(form) : saved}
        saved={saved}
        isStale={isStale}
        errors={errors}
      />
    )
    return page({
      title: title[language],
      status: formStatus(errors, isStale),
      body,
      breadcrumbs: trailTo(language),
    })
  }
  return [
    memberRoute('GET', organizationSettingsPath, (request) => show(request, [])),
    memberRoute('POST', organizationSettingsPath, async (request) => {
      const outcome = await saveSettings(database, request.viewer, request.form, request.now)
      return answer(request, outcome, 'settings', (errors, isStale) => show(request, errors, isStale))
    }),
  ]
}
