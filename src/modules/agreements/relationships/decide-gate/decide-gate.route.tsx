import type { Database } from '../../../../kernel/data/database.ts'
import { newId } from '../../../../kernel/value/id.ts'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
} from '../../../../kernel/web/route.ts'
import type { Reclassification } from '../../../guide/index.ts'
import { checksPath } from '../../drafting/paths.ts'
import { gatePath, relationshipPath } from '../../paths.ts'
import { type Asked, answer, asked, onRelationship } from '../access.ts'
import { heavyDraft } from '../ask-advisor/heavy-draft.ts'
import { longest, readBilingual, readVersion } from '../reading.ts'
import { type Again, afterSaving, firstTime, statusOf } from '../saving.ts'
import { standingsOf } from '../situation.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { GatePage, gateTitle } from './decide-gate.page.tsx'
import { type DecisionForm, decideGate } from './decide-gate.ts'
import { decisionsOf } from './decisions.queries.ts'

export function decideGateRoutes({ database }: { database: Database }): Route[] {
  const on = (request: MemberRequest) => asked(database, request)
  return [
    memberRoute('GET', gatePath, (request) => show(on(request), request, fresh(request), firstTime)),
    memberRoute('POST', gatePath, (request) => submit(on(request), request)),
  ]
}

function fresh({ now }: MemberRequest): DecisionForm {
  return { id: newId(now), version: 0, outcome: '', tier: '', reason: { en: '', fr: '' } }
}

async function submit(asked: Asked, request: MemberRequest): Promise<Reply> {
  const { form, language } = request
  const reason = readBilingual(form, 'reason', { max: longest.text })
  const typed: DecisionForm = {
    id: form.get('decision'),
    version: readVersion(form),
    outcome: form.get('outcome'),
    tier: form.get('tier'),
    reason: reason.value,
  }
  const again = (how: Again) => show(asked, request, typed, how)
  if (reason.errors.length > 0) return again({ errors: reason.errors, isConflict: false })
  const then =
    form.get('from') === 'checks'
      ? checksPath.href(language, { id: asked.id }, { done: 'overridden' })
      : relationshipPath.href(language, { id: asked.id }, { done: 'decided' })
  return afterSaving(await decideGate(asked, typed), language, then, again)
}

function withTier(typed: DecisionForm, heavier: Reclassification | null): DecisionForm {
  return heavier && typed.outcome === '' ? { ...typed, outcome: 'reclassify', tier: heavier.tier } : typed
}

async function show(asked: Asked, request: MemberRequest, typed: DecisionForm, again: Again): Promise<Reply> {
  const { language, form, query } = request
  const from = form.get('from') || (query.get('from') ?? '')
  const access = await onRelationship(asked, 'decide-gate', async (tx, relationship) => {
    const [standing] = await standingsOf(tx, [relationship])
    if (!standing) throw new Error('one relationship has one standing')
    // Whoever comes from the checks of a draft that grew heavy comes to reclassify it.
    const heavier = from === 'checks' ? (await heavyDraft(tx, request, relationship)).heavier : null
    return { standing, heavier, decisions: await decisionsOf(tx, relationship.id, 50) }
  })
  return answer(access, language, ({ standing, heavier, decisions }) =>
    page({
      title: gateTitle(standing, language),
      status: statusOf(again),
      breadcrumbs: crumbsOf(standing.relationship, language),
      body: (
        <GatePage
          {...{ language, standing, decisions, again, heavier, from }}
          typed={withTier(typed, heavier)}
        />
      ),
    }),
  )
}
