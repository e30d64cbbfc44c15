import type { Database, Tx } from '../../../kernel/data/database.ts'
import { newId } from '../../../kernel/value/id.ts'
import { formFields } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { registeredOrganizations } from '../../agreements/index.ts'
import { may, refusalOf, slaLabelOf } from '../../identity/index.ts'
import { recordedPath } from '../../register/index.ts'
import type { Examination } from '../examinations/examination.ts'
import { formOfExamination, type Shown } from '../examinations/form-of-examination.ts'
import { clausesOf, resultOf } from '../examinations/queries.ts'
import { judgementsOf } from '../judge/judgements.ts'
import { examinationPath, recordPath } from '../paths.ts'
import { judged } from '../report/judged.ts'
import { words as reportWords } from '../report/report.text.ts'
import { firstValues } from './first-values.ts'
import { RecordPage } from './record.page.tsx'
import { words } from './record.text.ts'
import { recordLegacy } from './record-legacy.ts'
import { suggestions } from './stated-details.ts'

export function recordRoutes({ database }: { readonly database: Database }): Route[] {
  return formOfExamination(database, {
    path: recordPath,
    show,
    make: ({ viewer, form, now }, id) => recordLegacy(database, viewer, id, form, now),
    made: ({ recorded }, { language }) => recordedPath.href(language, { id: recorded }, { done: 'recorded' }),
  })
}

async function show(tx: Tx, request: MemberRequest, examination: Examination, shown: Shown): Promise<Reply> {
  const { language, viewer, now } = request
  if (!may(viewer.roles, 'record-legacy')) return refusalPage(language, refusalOf('record-legacy'))
  const { id, recorded } = examination
  if (recorded) return redirect(recordedPath.href(language, { id: recorded }))
  const result = await resultOf(tx, id)
  if (result?.kind !== 'review') return notFound
  const report = judged(result.report, await judgementsOf(tx, id))
  const organizations = await registeredOrganizations(tx, language)
  const files = await clausesOf(tx, id)
  const { fields, passages } = firstValues(report, files, organizations)
  const { errors = [] } = shown
  const body = (
    <RecordPage
      language={language}
      id={id}
      token={shown.form?.get('token') || newId(now)}
      form={shown.form ?? formFields(fields)}
      errors={errors}
      slaLabel={await slaLabelOf(tx, viewer.organization)}
      organizations={new Map(organizations.map((one) => [one.id, one.name]))}
      passages={passages}
      suggestions={suggestions(report, files[0] ?? [], language)}
    />
  )
  return page({
    title: words.title[language],
    status: errors.length ? 422 : 200,
    body,
    breadcrumbs: [{ label: reportWords.title[language], href: examinationPath.href(language, { id }) }],
  })
}
