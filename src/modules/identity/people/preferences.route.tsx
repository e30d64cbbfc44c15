import type { Database, Tx } from '../../../kernel/data/database.ts'
import { isLanguage } from '../../../kernel/language/bilingual.ts'
import { isTimeZone } from '../../../kernel/time/zones.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import { type MemberRequest, memberRoute, page, type Reply, type Route } from '../../../kernel/web/route.ts'
import { asViewer } from '../acting.ts'
import { answer, trailTo } from '../organization/answer.ts'
import { preferencesPath } from '../paths.ts'
import { PreferencesPage, title } from './preferences.page.tsx'

/** What a person prefers to read: the language of what is sent to them, and the clocks of what is shown. */
export function preferencesRoutes(database: Database): Route[] {
  return [
    memberRoute('GET', preferencesPath, (request) => show(database, request, [])),
    memberRoute('POST', preferencesPath, async (request) => {
      const { viewer, form } = request
      const outcome = await asViewer(database, viewer, (tx) => savePreferences(tx, viewer.person, form))
      return answer(request, outcome, 'preferences', (errors) => show(database, request, errors))
    }),
  ]
}

/** Keeps a person's own choices; an empty zone follows the organization. */
async function savePreferences(tx: Tx, person: string, form: FormFields): Promise<FormOutcome<null>> {
  const [language, zone] = [form.get('language'), form.get('time-zone')]
  const errors = [
    ...(isLanguage(language) ? [] : [{ field: 'language', message: chooseLanguage }]),
    ...(zone === '' || isTimeZone(zone) ? [] : [{ field: 'time-zone', message: chooseZone }]),
  ]
  if (errors.length) return { kind: 'invalid', errors }
  const values = { language, time_zone: zone || null }
  await tx.updateTable('identity.person').set(values).where('id', '=', person).execute()
  return { kind: 'done', value: null }
}

async function show(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, form } = request
  const stored = await asViewer(database, viewer, (tx) =>
    tx
      .selectFrom('identity.person as person')
      .innerJoin('identity.organization as organization', (join) =>
        join.on('organization.id', '=', viewer.organization),
      )
      .select(['person.language', 'person.time_zone', 'organization.time_zone as organizationZone'])
      .where('person.id', '=', viewer.person)
      .executeTakeFirstOrThrow(),
  )
  const typed = { language: form.get('language'), timeZone: form.get('time-zone') }
  const kept = { language: stored.language, timeZone: stored.time_zone ?? '' }
  const { organizationZone } = stored
  return page({
    title: title[language],
    status: errors.length ? 422 : 200,
    body: (
      <PreferencesPage {...{ language, organizationZone, errors }} values={errors.length ? typed : kept} />
    ),
    breadcrumbs: trailTo(language),
  })
}

const chooseLanguage = {
  en: 'Choose the language of what is sent to you',
  fr: 'Choisissez la langue de ce qui vous est envoyé',
}

const chooseZone = { en: 'Choose your clocks in the list', fr: 'Choisissez votre heure dans la liste' }
