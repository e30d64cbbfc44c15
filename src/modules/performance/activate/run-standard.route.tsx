import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { newId } from '../../../kernel/value/id.ts'
import { type FieldError, type FormFields, formFields, formStatus } from '../../../kernel/web/form.ts'
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
import { may, refusalOf } from '../../identity/index.ts'
import { promiseText, standardPath, standardsPath } from '../../standards/index.ts'
import { standardMeasurePath } from '../paths.ts'
import { measurePath } from '../scorecard/paths.ts'
import { fillFromSlo, mostOfSlo } from './fill-from-slo.ts'
import { keepRule } from './keep-rule.ts'
import { feedChoices } from './queries.ts'
import { RuleFormPage } from './rule-form.page.tsx'
import { afterRowButton, withLines } from './rule-rows.ts'
import { type StandardSituation, standardForm, standardSituation } from './standard-situation.ts'

/** From a service standard to a measure, without any agreement: the organization promises it to everyone. */
export function standardMeasureRoutes({ database }: { readonly database: Database }): Route[] {
  const on =
    (work: (tx: Tx, request: MemberRequest, situation: StandardSituation) => Promise<Reply>) =>
    (request: MemberRequest) => {
      const { organization, person } = request.viewer
      return transaction(database, { organization, person }, async (tx) => {
        const situation = await standardSituation(
          tx,
          request.viewer,
          request.params.standard ?? '',
          request.now,
        )
        return situation ? work(tx, request, situation) : notFound
      })
    }
  return [
    memberRoute(
      'GET',
      standardMeasurePath,
      on((tx, request, situation) => show(tx, request, situation, {})),
    ),
    memberRoute('POST', standardMeasurePath, on(save), { uploads: mostOfSlo }),
  ]
}

async function save(tx: Tx, request: MemberRequest, situation: StandardSituation): Promise<Reply> {
  const { language, viewer, now } = request
  if (!may(viewer.roles, 'manage-standards')) return refusalPage(language, refusalOf('manage-standards'))
  const { promise, calendars } = situation
  if (request.form.get('fill') === 'openslo') {
    const start = newForm(situation, language, now)
    return show(tx, request, situation, fillFromSlo(start, request, calendars))
  }
  const edited = afterRowButton(request.form)
  if (edited) return show(tx, request, situation, { form: edited })
  const form = withLines(request.form)
  const outcome = await keepRule(tx, viewer, promise, { calendars, form, now })
  switch (outcome.kind) {
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'invalid':
      return show(tx, request, situation, { form, errors: outcome.errors })
    case 'conflict':
      return show(tx, request, situation, { form, isConflict: true })
    case 'done':
      return redirect(measurePath.href(language, { id: outcome.value.id }))
  }
}

type Shown = {
  readonly form?: FormFields
  readonly errors?: readonly FieldError[]
  readonly isConflict?: boolean
  readonly notes?: readonly Bilingual[]
}

async function show(
  tx: Tx,
  request: MemberRequest,
  situation: StandardSituation,
  { form, errors = [], isConflict = false, notes = [] }: Shown,
): Promise<Reply> {
  const { language, viewer, now } = request
  const { kept, standard, promise, calendars } = situation
  const title = standard.statement[language]
  const body = (
    <RuleFormPage
      language={language}
      title={title}
      lead={<p class="lead">{promiseText(standard)[language]}</p>}
      action={standardMeasurePath.href(language, { standard: kept.id })}
      form={form ?? newForm(situation, language, now)}
      errors={errors}
      isConflict={isConflict}
      rules={promise.running?.rules ?? []}
      calendars={calendars}
      feeds={await feedChoices(tx, viewer.organization)}
      mayChange={may(viewer.roles, 'manage-standards')}
      notes={notes}
    />
  )
  return page({
    title,
    status: formStatus(errors, isConflict),
    body,
    breadcrumbs: [
      { label: words.standards[language], href: standardsPath.href(language) },
      { label: title, href: standardPath.href(language, { standard: kept.id }) },
    ],
  })
}

function newForm(situation: StandardSituation, language: Language, now: Temporal.Instant): FormFields {
  return formFields([
    ...standardForm(situation, language).entries(),
    ['id', newId(now)],
    ['feed-id', newId(now)],
  ])
}

const words = { standards: { en: 'Service standards', fr: 'Normes de service' } } as const
