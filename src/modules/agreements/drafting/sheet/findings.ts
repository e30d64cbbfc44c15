import { contentKey, remembering } from '../../../../kernel/value/remembered.ts'
import type { Guide } from '../../../guide/index.ts'
import { type CheckResult, checkAgreement } from '../../checks/check.ts'
import type { Agreement } from '../../format.ts'

/** What the checks find, by the guide of the reader's own organization; asked again of the same text, it is known. */
export function judge(agreement: Agreement, guide: Guide, today: Temporal.PlainDate): CheckResult {
  const { elements, changes, duties } = guide
  const own = elements.filter(({ id }) => id.startsWith('x-'))
  const key = contentKey(agreement, [own, changes, duties], today.toString())
  return judged(key, () => checkAgreement(agreement, { today, guide }))
}

const judged = remembering<CheckResult>(50)
