import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import { isId, newId } from '../../../kernel/value/id.ts'
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
import { may, nameDeeds, refusalOf } from '../../identity/index.ts'
import { guideOf } from '../drafting/guide-settings/overlay-row.ts'
import { clausePath, clausesPath, newClausePath } from '../drafting/paths.ts'
import { actorOf } from '../drafting/sheet/open-agreement.ts'
import { addClause, changeClause } from './keep-clause.ts'
import { ClausePage, LibraryPage } from './library.page.tsx'
import { words } from './library.text.ts'
import { clauseUses, clauseVersions, type LibraryClause, libraryClause, libraryClauses } from './queries.ts'

/** The wording that an organization keeps for the elements of its agreements. */
export function libraryRoutes({ database }: { readonly database: Database }): Route[] {
  nameDeeds({
    'clause-added': { en: 'Added a clause to the library', fr: 'A ajouté une clause à la bibliothèque' },
    'clause-changed': {
      en: 'Changed a clause of the library',
      fr: 'A modifié une clause de la bibliothèque',
    },
  })
  const within = (request: MemberRequest, work: (tx: Tx) => Promise<Reply>) =>
    transaction(database, actorOf(request.viewer), work)
  return [
    memberRoute('GET', clausesPath, (request) => within(request, (tx) => list(tx, request))),
    memberRoute('GET', newClausePath, (request) => within(request, (tx) => show(tx, request, null, {}))),
    memberRoute('POST', newClausePath, (request) => within(request, (tx) => add(tx, request))),
    memberRoute('GET', clausePath, (request) =>
      within(request, async (tx) => {
        const clause = await clauseIn(tx, request)
        return clause ? show(tx, request, clause, {}) : notFound
      }),
    ),
    memberRoute('POST', clausePath, (request) => within(request, (tx) => change(tx, request))),
  ]
}

async function list(tx: Tx, { language, viewer }: MemberRequest): Promise<Reply> {
  const body = (
    <LibraryPage
      language={language}
      clauses={await libraryClauses(tx, viewer.organization)}
      elements={(await guideOf(tx, viewer.organization)).elements}
      mayEdit={may(viewer.roles, 'edit-clauses')}
      done={undefined}
    />
  )
  return page({ title: words.title[language], body, wide: true })
}

async function add(tx: Tx, request: MemberRequest): Promise<Reply> {
  const { language, viewer, form, now } = request
  const outcome = await addClause(tx, viewer, form, now)
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind === 'invalid') return show(tx, request, null, { form, errors: outcome.errors })
  if (outcome.kind === 'conflict') throw new Error('a new clause conflicts with nothing')
  return redirect(clausePath.href(language, { clause: outcome.value.id }, { done: 'saved' }))
}

async function change(tx: Tx, request: MemberRequest): Promise<Reply> {
  const { language, viewer, form, params, now } = request
  const clause = await clauseIn(tx, request)
  if (!clause) return notFound
  const outcome = await changeClause(tx, viewer, params.clause ?? '', form, now)
  switch (outcome.kind) {
    case 'missing':
      return notFound
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'invalid':
      return show(tx, request, clause, { form, errors: outcome.errors })
    case 'conflict':
      return show(tx, request, clause, { form, conflict: outcome.conflict })
    case 'done':
      return redirect(clausePath.href(language, { clause: clause.id }, { done: 'saved' }))
  }
}

type Shown = {
  readonly form?: FormFields
  readonly errors?: readonly FieldError[]
  readonly conflict?: LibraryClause
}

async function show(
  tx: Tx,
  request: MemberRequest,
  clause: LibraryClause | null,
  shown: Shown,
): Promise<Reply> {
  const { language, viewer, now, query } = request
  const mayEdit = may(viewer.roles, 'edit-clauses')
  if (!clause && !mayEdit) return refusalPage(language, refusalOf('edit-clauses'))
  const { errors = [], conflict = null } = shown
  const typedId = shown.form?.get('clause') ?? ''
  const typedVersion = Number(shown.form?.get('version'))
  const body = (
    <ClausePage
      language={language}
      elements={(await guideOf(tx, viewer.organization)).elements}
      action={clause ? clausePath.href(language, { clause: clause.id }) : newClausePath.href(language)}
      form={shown.form ?? stored(clause)}
      errors={errors}
      clause={clause}
      next={isId(typedId) ? typedId : newId(now)}
      version={
        conflict?.version ?? (Number.isSafeInteger(typedVersion) ? typedVersion : (clause?.version ?? 1))
      }
      conflict={conflict}
      mayEdit={mayEdit}
      versions={clause ? await clauseVersions(tx, viewer.organization, clause.id) : []}
      uses={clause ? await clauseUses(tx, viewer.organization, clause.id) : []}
      done={query.get('done') === 'saved' ? words.saved[language] : undefined}
    />
  )
  return page({
    title: clause ? clause.name[language] : words.add[language],
    status: formStatus(errors, conflict),
    body,
    wide: true,
    breadcrumbs: [{ label: words.title[language], href: clausesPath.href(language) }],
  })
}

function stored(clause: LibraryClause | null): FormFields {
  if (!clause) return formFields([['kind', 'preferred']])
  return formFields([
    ['element', clause.element],
    ['kind', clause.kind],
    ['name.en', clause.name.en],
    ['name.fr', clause.name.fr],
    ['text.en', clause.text.en],
    ['text.fr', clause.text.fr],
    ...(clause.retired ? [['retired', 'yes'] as const] : []),
  ])
}

function clauseIn(tx: Tx, { viewer, params }: MemberRequest): Promise<LibraryClause | undefined> {
  const id = params.clause ?? ''
  return isId(id) ? libraryClause(tx, viewer.organization, id) : Promise.resolve(undefined)
}
