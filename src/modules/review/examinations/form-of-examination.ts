import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import type { Examination } from './examination.ts'
import { onExamination } from './on-examination.ts'

/** What a form shows beside what it begins with: what was typed, and what is wrong with it. */
export type Shown = { readonly form?: FormFields; readonly errors?: readonly FieldError[] }

/** A form that makes something of an examination. */
export type FormOfExamination<Made> = {
  readonly path: Route['path']
  readonly show: (tx: Tx, request: MemberRequest, examination: Examination, shown: Shown) => Promise<Reply>
  /** Makes it of the examination with this id; it is new, so that it conflicts with nothing. */
  readonly make: (
    request: MemberRequest,
    id: string,
  ) => Promise<FormOutcome<Made> | { readonly kind: 'missing' }>
  /** The address that shows what was made. */
  readonly made: (made: Made, request: MemberRequest) => string
}

/** The two routes of such a form: it is shown, and shown again with what is wrong, until it has made something. */
export function formOfExamination<Made>(
  database: Database,
  { path, show, make, made }: FormOfExamination<Made>,
): Route[] {
  const again = (request: MemberRequest, shown: Shown) =>
    onExamination(database, request, (tx, examination) => show(tx, request, examination, shown))
  return [
    memberRoute('GET', path, (request) => again(request, {})),
    memberRoute('POST', path, async (request) => {
      const outcome = await make(request, request.params.id ?? '')
      switch (outcome.kind) {
        case 'missing':
          return notFound
        case 'refused':
          return refusalPage(request.language, outcome.reason)
        case 'invalid':
          return again(request, { form: request.form, errors: outcome.errors })
        case 'conflict':
          throw new Error('what is new conflicts with nothing')
        case 'done':
          return redirect(made(outcome.value, request))
      }
    }),
  ]
}
