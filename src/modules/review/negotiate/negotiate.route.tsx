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
import { proposalsPath, registeredOrganizations } from '../../agreements/index.ts'
import { may, refusalOf, slaLabelOf } from '../../identity/index.ts'
import type { Examination } from '../examinations/examination.ts'
import { formOfExamination, type Shown } from '../examinations/form-of-examination.ts'
import { clausesOf, resultOf } from '../examinations/queries.ts'
import { guessFields } from '../guess/guess-fields.ts'
import { organizationNamed } from '../guess/guess-parties.ts'
import { guessTitle } from '../guess/guess-title.ts'
import { judgementsOf } from '../judge/judgements.ts'
import { examinationPath, negotiatePath } from '../paths.ts'
import { judged } from '../report/judged.ts'
import { words as reportWords } from '../report/report.text.ts'
import { NegotiatePage } from './negotiate.page.tsx'
import { words } from './negotiate.text.ts'
import { otherParties } from './negotiate-form.ts'
import { startNegotiation } from './start-negotiation.ts'
import { proposable } from './starting-elements.ts'

export function negotiateRoutes({ database }: { readonly database: Database }): Route[] {
  return formOfExamination(database, {
    path: negotiatePath,
    show,
    make: ({ viewer, form, now }, id) => startNegotiation(database, viewer, id, form, now),
    made: ({ relationship }, { language }) =>
      proposalsPath.href(language, { id: relationship }, { done: 'started' }),
  })
}

async function show(tx: Tx, request: MemberRequest, examination: Examination, shown: Shown): Promise<Reply> {
  const { language, viewer, now } = request
  if (!may(viewer.roles, 'open-relationship')) return refusalPage(language, refusalOf('open-relationship'))
  const { id, relationship } = examination
  if (relationship) return redirect(proposalsPath.href(language, { id: relationship }))
  const result = await resultOf(tx, id)
  if (result?.kind !== 'review') return notFound
  const report = judged(result.report, await judgementsOf(tx, id))
  const organizations = await registeredOrganizations(tx, language)
  const others = report.facts.parties
    .map(({ name }) => ({ name, known: organizationNamed(name, organizations) }))
    .filter(({ known }) => known?.id !== viewer.organization)
    .slice(0, otherParties)
  const named = others.length > 0 ? others : [{ name: '', known: undefined }]
  const missing = proposable(report).map(({ element, rule }) => ({ id: element.id, rule }))
  const files = await clausesOf(tx, id)
  const title = guessTitle(files)
  const first = formFields([
    ['title-en', title.en],
    ['title-fr', title.fr],
    ['type', report.documents[0] ?? 'MOU'],
    ['tier', report.tier],
    ...named.map(({ known }, index) => [`party-${index}`, known?.id ?? ''] as const),
    ['take-over', 'yes'],
    ...missing.filter(({ rule }) => rule.startsWith('required')).map((one) => ['propose', one.id] as const),
  ])
  const { errors = [] } = shown
  const body = (
    <NegotiatePage
      language={language}
      id={id}
      token={shown.form?.get('token') || newId(now)}
      form={shown.form ?? first}
      errors={errors}
      mine={viewer.organization}
      organizations={organizations}
      slaLabel={await slaLabelOf(tx, viewer.organization)}
      named={named.map(({ name }) => name)}
      guesses={guessFields(report, files[0] ?? [])}
      proposable={missing}
    />
  )
  return page({
    title: words.title[language],
    status: errors.length ? 422 : 200,
    body,
    breadcrumbs: [{ label: reportWords.title[language], href: examinationPath.href(language, { id }) }],
  })
}
