import { type Database, type Tx, transaction } from '../../../../kernel/data/database.ts'
import { newId } from '../../../../kernel/value/id.ts'
import { type FieldError, type FormFields, formFields } from '../../../../kernel/web/form.ts'
import { type MemberRequest, notFound, page, type Reply } from '../../../../kernel/web/route.ts'
import { may } from '../../../identity/index.ts'
import { clausesFor } from '../../library/offers.ts'
import { privateNotes } from '../../notes/queries.ts'
import type { Proposal } from '../../proposals/proposal.ts'
import { proposalsOf } from '../../proposals/store.ts'
import { agreementCrumb } from '../sheet/on-agreement.ts'
import { actorOf } from '../sheet/open-agreement.ts'
import { decodeElement } from './decode.ts'
import { elementFaults } from './element-faults.ts'
import type { BlocksComponent } from './element-page-props.ts'
import { encodeElement } from './encode.ts'
import { missingLines } from './from-register.ts'
import { saidInWorkspace } from './said-in-workspace.ts'
import { ElementPage } from './write-element.page.tsx'
import { words } from './write-element.text.ts'
import { type ElementAddress, type ElementView, readsAsTyped, viewElement } from './write-element.ts'

export type WriteElementOptions = { readonly database: Database; readonly Blocks: BlocksComponent }

/** What a page of an element is shown with: nothing for what is saved, or the form as typed and its faults. */
export type Shown = {
  readonly form?: FormFields
  readonly errors?: readonly FieldError[]
  readonly done?: string
}

export async function show(
  options: WriteElementOptions,
  request: MemberRequest,
  shown: Shown,
): Promise<Reply> {
  const { language, viewer, now, query } = request
  return transaction(options.database, actorOf(viewer), async (tx) => {
    const view = await viewElement(tx, viewer, addressIn(request), now)
    if (!view) return notFound
    const stored = formFields(
      encodeElement(view.entry.element, view.entry.definition?.fields ?? [], language),
    )
    const { form = stored, errors = [] } = shown
    const place = { document: view.document.id, element: view.entry.id }
    const body = (
      <ElementPage
        view={view}
        form={{ language, form, errors, agreement: view.open.agreement }}
        version={versionIn(shown.form) ?? view.version}
        {...readingOf(view, shown.form)}
        mayWrite={may(viewer.roles, 'draft', view.open.state)}
        done={errors.length ? undefined : done(shown.done ?? query.get('done'))?.[language]}
        offers={await clausesFor(tx, viewer.organization, view.entry.id, language)}
        proposals={await waitingFor(tx, view)}
        inWorkspace={await saidInWorkspace(tx, view)}
        missing={await missingFrom(tx, view, shown.form)}
        viewer={viewer.organization}
        notes={await privateNotes(tx, viewer.organization, view.open.agreement.id, place)}
        mayNote={may(viewer.roles, 'note', view.open.state)}
        nextNote={newId(now)}
        Blocks={options.Blocks}
      />
    )
    return page({
      title: view.entry.name[language],
      status: errors.length ? 422 : 200,
      body,
      wide: true,
      breadcrumbs: agreementCrumb(view.open, language),
    })
  })
}

/** Lines of its register that an element already written does not have, in what is typed or else in what is stored. */
async function missingFrom(tx: Tx, { entry, open }: ElementView, form: FormFields | undefined) {
  if (entry.element.state === 'empty' || entry.element.state === 'not-applicable') return null
  const element = form ? decodeElement(form, entry.element, entry.definition?.fields ?? []) : entry.element
  return missingLines(tx, open.agreement.id, element)
}

/** Proposals about this very element that nobody has answered. */
async function waitingFor(tx: Tx, { open, document, entry }: ElementView): Promise<readonly Proposal[]> {
  const all = await proposalsOf(tx, open.agreement.id)
  return all.filter((one) => one.settled === null && one.document === document.id && one.element === entry.id)
}

export function addressIn({ params }: MemberRequest): ElementAddress {
  const { id = '', document = '', element = '' } = params
  return { id, document, element }
}

/** What is typed as it will read; what is saved while there is no form, or one with faults. */
function readingOf(view: ElementView, form: FormFields | undefined) {
  const saved = { reads: view.reads, readsTyped: false }
  if (!form) return saved
  const typed = decodeElement(form, view.entry.element, view.entry.definition?.fields ?? [])
  if (elementFaults(typed, view.open.agreement).length > 0) return saved
  return { reads: readsAsTyped(view, typed), readsTyped: true }
}

function versionIn(form: FormFields | undefined): number | undefined {
  const version = Number(form?.get('version'))
  return form && Number.isSafeInteger(version) ? version : undefined
}

function done(what: string | null) {
  if (what === 'saved') return words.saved
  if (what === 'note') return words.noted
  if (what === 'chosen') return words.chosen
  return what === 'restored' ? words.restored : undefined
}
