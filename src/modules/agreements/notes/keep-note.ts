import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'
import { type FormFields, type FormOutcome, hasForbiddenCharacters } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { may, refusalOf } from '../../identity/index.ts'
import type { OpenAgreement } from '../drafting/sheet/open-agreement.ts'

const longestNote = 10_000

/** Keeps a note for the viewer's organization alone. The form carries the note's id: sent twice, it is kept once. */
export async function keepNote(
  tx: Tx,
  viewer: Viewer,
  open: OpenAgreement,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ readonly id: string }>> {
  if (!may(viewer.roles, 'note', open.state))
    return { kind: 'refused', reason: refusalOf('note', open.state) }
  const id = form.get('note')
  const body = form.get('body').trim()
  const fault = isId(id) ? faultOf(body) : words.empty
  if (fault) return { kind: 'invalid', errors: [{ field: 'body', message: fault }] }
  await tx
    .insertInto('agreements.private_note')
    .values({
      organization_id: viewer.organization,
      id,
      relationship_id: open.agreement.id,
      ...placeIn(open, form),
      body,
      person_id: viewer.person,
      written_at: now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['organization_id', 'id']).doNothing())
    .execute()
  return { kind: 'done', value: { id } }
}

/** Removes a note; any writer of the organization may. Nothing happens for a note that is not its own. */
export async function removeNote(
  tx: Tx,
  viewer: Viewer,
  open: OpenAgreement,
  id: string,
): Promise<FormOutcome<{ readonly id: string }> | { readonly kind: 'missing' }> {
  if (!may(viewer.roles, 'note', open.state))
    return { kind: 'refused', reason: refusalOf('note', open.state) }
  if (!isId(id)) return { kind: 'missing' }
  const removed = await tx
    .deleteFrom('agreements.private_note')
    .where('organization_id', '=', viewer.organization)
    .where('relationship_id', '=', open.agreement.id)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return removed ? { kind: 'done', value: removed } : { kind: 'missing' }
}

// A note about an element names a document of this very agreement; any other place is left out.
function placeIn({ agreement }: OpenAgreement, form: FormFields) {
  const document = agreement.documents.find(({ id }) => id === form.get('document'))
  const element = form.get('element')
  const known = document && /^[a-z0-9-]{1,64}$/.test(element)
  return { document_id: known ? document.id : null, element_id: known ? element : null }
}

function faultOf(body: string): Bilingual | null {
  if (body === '') return words.empty
  if (body.length > longestNote) return words.tooLong
  return hasForbiddenCharacters(body) ? words.forbidden : null
}

const words = {
  empty: { en: 'Write the note', fr: 'Rédigez la note' },
  tooLong: {
    en: 'The note has more than 10,000 characters. Shorten it',
    fr: 'La note compte plus de 10\u00a0000 caractères. Raccourcissez-la',
  },
  forbidden: {
    en: 'The note holds control characters. Type it again without them',
    fr: 'La note contient des caractères de contrôle. Saisissez-la de nouveau sans eux',
  },
} satisfies Record<string, Bilingual>
