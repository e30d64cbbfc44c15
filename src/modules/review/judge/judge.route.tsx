import type { Database, Tx } from '../../../kernel/data/database.ts'
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
import { elementById } from '../../guide/index.ts'
import type { Examination } from '../examinations/examination.ts'
import { onExamination } from '../examinations/on-examination.ts'
import { resultOf } from '../examinations/queries.ts'
import { examinationPath, judgePath } from '../paths.ts'
import { JudgePage } from './judge.page.tsx'
import { words } from './judge.text.ts'
import { judgeElement } from './judge-element.ts'
import { judgementsOf } from './judgements.ts'

type Shown = {
  readonly form?: FormFields
  readonly errors?: readonly FieldError[]
  readonly isConflict?: boolean
}

export function judgeRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', judgePath, (request) =>
      onExamination(database, request, (tx, examination) => show(tx, request, examination, {})),
    ),
    memberRoute('POST', judgePath, async (request) => {
      const { language, viewer, params, form, now } = request
      const at = { id: params.id ?? '', element: params.element ?? '' }
      const outcome = await judgeElement(database, viewer, at, form, now)
      const again = (shown: Shown) =>
        onExamination(database, request, (tx, examination) => show(tx, request, examination, shown))
      switch (outcome.kind) {
        case 'missing':
          return notFound
        case 'refused':
          return refusalPage(language, outcome.reason)
        case 'invalid':
          return again({ form, errors: outcome.errors })
        case 'conflict':
          return again({ form, isConflict: true })
        case 'done':
          return redirect(`${examinationPath.href(language, { id: at.id }, { done: 'judged' })}#elements`)
      }
    }),
  ]
}

async function show(tx: Tx, request: MemberRequest, { id }: Examination, shown: Shown): Promise<Reply> {
  const { language, params } = request
  const element = elementById(params.element ?? '')
  const result = await resultOf(tx, id)
  const reading =
    result?.kind === 'review' ? result.report.elements.find((one) => one.id === element?.id) : undefined
  if (!element || !reading) return notFound
  const judgements = (await judgementsOf(tx, id)).filter((one) => one.element === element.id)
  const [latest] = judgements
  const { errors = [], isConflict = false } = shown
  const body = (
    <JudgePage
      language={language}
      id={id}
      element={element}
      reading={reading}
      judgements={judgements}
      form={
        shown.form ??
        formFields([
          ['state', latest?.state ?? reading.state],
          ['reason', latest?.reason ?? ''],
        ])
      }
      errors={errors}
      isConflict={isConflict}
    />
  )
  return page({
    title: element.name[language],
    status: formStatus(errors, isConflict),
    body,
    breadcrumbs: [{ label: words.report[language], href: examinationPath.href(language, { id }) }],
  })
}
