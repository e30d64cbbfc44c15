import { type Database, transaction } from '../../../kernel/data/database.ts'
import type { FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import { hasForbiddenCharacters } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { may, refusalOf, traceInOrganization } from '../../identity/index.ts'
import { examinationById, resultOf } from '../examinations/queries.ts'
import { words } from './judge.text.ts'
import { isElementState, type Judgement, judgementsOf } from './judgements.ts'

export type Judged = FormOutcome<null, Judgement> | { readonly kind: 'missing' }

const longestReason = 2000

/**
 * Keeps a person's decision about an element beside what the program found. Overruling asks for a reason. A decision
 * made on a page that is out of date is not kept: somebody decided meanwhile.
 */
export async function judgeElement(
  database: Database,
  viewer: Viewer,
  at: { readonly id: string; readonly element: string },
  form: FormFields,
  now: Temporal.Instant,
): Promise<Judged> {
  if (!may(viewer.roles, 'review-draft')) return { kind: 'refused', reason: refusalOf('review-draft') }
  const actor = { organization: viewer.organization, person: viewer.person }
  return transaction(database, actor, async (tx): Promise<Judged> => {
    const examination = await examinationById(tx, at.id, now)
    const result = examination && (await resultOf(tx, at.id))
    const found = result?.kind === 'review' && result.report.elements.find(({ id }) => id === at.element)
    if (!found) return { kind: 'missing' }
    const state = form.get('state')
    const reason = form.get('reason').trim()
    if (!isElementState(state)) return invalid('state', words.chooseState)
    if (state !== found.state && reason === '') return invalid('reason', words.giveReason)
    if (reason.length > longestReason) return invalid('reason', words.shorter)
    if (hasForbiddenCharacters(reason)) return invalid('reason', words.characters)
    const [latest] = (await judgementsOf(tx, at.id)).filter(({ element }) => element === at.element)
    const number = latest?.number ?? 0
    if (form.get('number') !== String(number) && latest) {
      const isSame = latest.state === state && latest.reason === reason
      return isSame ? { kind: 'done', value: null } : { kind: 'conflict', conflict: latest }
    }
    await tx
      .insertInto('review.judgement')
      .values({
        organization_id: viewer.organization,
        examination_id: at.id,
        element_id: at.element,
        number: number + 1,
        state,
        found: found.state,
        reason,
        person_id: viewer.person,
        judged_at: now.toString(),
      })
      .execute()
    const deed = {
      action: 'review-judged',
      subject: `examination:${at.id}`,
      detail: { element: at.element, state, found: found.state },
    }
    await traceInOrganization(tx, viewer, deed, now)
    return { kind: 'done', value: null }
  })
}

function invalid(field: string, message: { en: string; fr: string }): Judged {
  return { kind: 'invalid', errors: [{ field, message }] }
}
