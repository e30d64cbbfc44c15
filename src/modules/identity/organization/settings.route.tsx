import type { Database } from '../../../kernel/data/database.ts'
import { capitalZone } from '../../../kernel/time/zones.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import { type MemberRequest, memberRoute, page, type Reply, type Route } from '../../../kernel/web/route.ts'
import { asViewer } from '../acting.ts'
import { organizationSettingsPath } from '../paths.ts'
import { may, refusalOf } from '../permissions.ts'
import { answer, trailTo } from './answer.ts'
import { organizationById } from './queries.ts'
import { saveSettings } from './save-settings.ts'
import { SettingsPage, title } from './settings.page.tsx'

/** What is true of the whole organization: its names, what it is in law, its address, its clocks, the words it uses. */
export function settingsRoutes(database: Database): Route[] {
  const show = async (request: MemberRequest, errors: readonly FieldError[]): Promise<Reply> => {
    const { language, viewer, form } = request
    if (!may(viewer.roles, 'manage-organization'))
      return refusalPage(language, refusalOf('manage-organization'))
    const stored = await asViewer(database, viewer, (tx) => organizationById(tx, viewer.organization))
    const typed = {
      nameEn: form.get('name-en'),
      nameFr: form.get('name-fr'),
      acronymEn: form.get('acronym-en'),
      acronymFr: form.get('acronym-fr'),
      legalForm: form.get('legal-form'),
      addressEn: form.get('address-en'),
      addressFr: form.get('address-fr'),
      slaLabel: form.get('sla-label'),
      timeZone: form.get('time-zone'),
    }
    const saved = {
      nameEn: stored?.name.en ?? '',
      nameFr: stored?.name.fr ?? '',
      acronymEn: stored?.acronym.en ?? '',
      acronymFr: stored?.acronym.fr ?? '',
      legalForm: stored?.legalForm ?? '',
      addressEn: stored?.address.en ?? '',
      addressFr: stored?.address.fr ?? '',
      slaLabel: stored?.slaLabel ?? 'entente',
      timeZone: stored?.timeZone ?? capitalZone,
    }
    const body = <SettingsPage language={language} values={errors.length ? typed : saved} errors={errors} />
    return page({
      title: title[language],
      status: errors.length ? 422 : 200,
      body,
      breadcrumbs: trailTo(language),
    })
  }
  return [
    memberRoute('GET', organizationSettingsPath, (request) => show(request, [])),
    memberRoute('POST', organizationSettingsPath, async (request) => {
      const outcome = await saveSettings(database, request.viewer, request.form, request.now)
      return answer(request, outcome, 'settings', (errors) => show(request, errors))
    }),
  ]
}
