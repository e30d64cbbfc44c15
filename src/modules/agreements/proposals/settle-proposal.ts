import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type FormFields, type FormOutcome, hasForbiddenCharacters } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { audit, may, refusalOf } from '../../identity/index.ts'
import { actorOf, type OpenAgreement, openAgreement } from '../drafting/sheet/open-agreement.ts'
import { saveElement } from '../drafting/write-element/store.ts'
import { mayEndAs, type Outcome, outcomes, type Proposal } from './proposal.ts'
import { words } from './proposals.text.ts'
import { proposalsOf, writeOutcome } from './store.ts'

export type Settling = FormOutcome<null, Proposal> | { readonly kind: 'missing' }

const longestReason = 2000

/**
 * Accepts, declines or withdraws a proposal. A declined or withdrawn element is empty again, unless somebody wrote
 * on it since: then the text stays, and people decide about it as about any other.
 */
export async function settleProposal(
  database: Database,
  viewer: Viewer,
  agreement: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<Settling> {
  return transaction(database, actorOf(viewer), async (tx): Promise<Settling> => {
    const open = await openAgreement(tx, viewer, agreement, now)
    if (!open) return { kind: 'missing' }
    if (!may(viewer.roles, 'draft', open.state))
      return { kind: 'refused', reason: refusalOf('draft', open.state) }
    const proposal = (await proposalsOf(tx, agreement)).find(({ id }) => id === form.get('proposal'))
    const outcome = outcomes.find((one) => one === form.get('outcome'))
    if (!proposal || !outcome) return { kind: 'missing' }
    if (!mayEndAs(outcome, proposal, viewer.organization))
      return { kind: 'refused', reason: outcome === 'withdrawn' ? words.onlyOwn : words.notOwn }
    const reason = form.get(`reason-${proposal.id}`).trim()
    const fault = faultOf(outcome, reason)
    if (fault) return { kind: 'invalid', errors: [{ field: `reason-${proposal.id}`, message: fault }] }
    const isFirst = await writeOutcome(tx, proposal.id, { outcome, reason }, actorOf(viewer), now)
    if (!isFirst)
      return proposal.settled?.outcome === outcome
        ? { kind: 'done', value: null }
        : { kind: 'conflict', conflict: proposal }
    if (outcome !== 'accepted') await emptyAgain(tx, open, proposal, viewer, now)
    const deed = {
      chain: agreement,
      visibleTo: open.organizations,
      action: `proposal-${outcome}`,
      subject: `element:${proposal.document}/${proposal.element}`,
      detail: { proposal: proposal.id },
    }
    await audit(tx, actorOf(viewer), deed, now)
    return { kind: 'done', value: null }
  })
}

function faultOf(outcome: Outcome, reason: string): Bilingual | null {
  if (outcome === 'declined' && reason === '') return words.giveReason
  if (reason.length > longestReason) return words.shorter
  return hasForbiddenCharacters(reason) ? words.characters : null
}

async function emptyAgain(
  tx: Tx,
  open: OpenAgreement,
  { document, element, elementVersion }: Proposal,
  viewer: Viewer,
  now: Temporal.Instant,
): Promise<void> {
  await saveElement(tx, {
    relationship: open.agreement.id,
    document,
    element: { id: element, state: 'empty', fields: {} },
    version: elementVersion,
    ordinal: 0,
    actor: actorOf(viewer),
    organizations: open.organizations,
    action: 'element-saved',
    now,
  })
}
