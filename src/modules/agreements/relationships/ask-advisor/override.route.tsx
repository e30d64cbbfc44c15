import type { Database } from '../../../../kernel/data/database.ts'
import type { FieldError, FormFields } from '../../../../kernel/web/form.ts'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { documentTypes, overrideAdvice, tiers } from '../../../guide/index.ts'
import { guideOf } from '../../drafting/guide-settings/overlay-row.ts'
import { checksPath } from '../../drafting/paths.ts'
import { advicePath, overridePath } from '../../paths.ts'
import { answer, asked, leaveTrail, onRelationship } from '../access.ts'
import { longest, readBilingual, readVersion } from '../reading.ts'
import type { Relationship } from '../relationship.ts'
import { saveRelationship } from '../store.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { words } from './advice.text.ts'
import { adviseOn } from './answers.ts'
import { type HeavyDraft, heavyDraft } from './heavy-draft.ts'
import { OverridePage } from './override.page.tsx'
import { changedMeanwhile, needsDocument, needsReason, needsTier, noAdvice } from './refusals.ts'

/** Another tier or other documents than advised, with the reason. */
export function overrideRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', overridePath, (request) => showOverride(database, request, [])),
    memberRoute('POST', overridePath, (request) => saveOverride(database, request)),
  ]
}

async function showOverride(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, form } = request
  const access = await onRelationship(
    asked(database, request),
    'choose-documents',
    async (tx, relationship) => ({ relationship, draft: await heavyDraft(tx, request, relationship) }),
  )
  return answer(access, language, ({ relationship, draft }) =>
    page({
      title: words.overrideTitle[language],
      status: errors.length ? 422 : 200,
      body: (
        <OverridePage
          language={language}
          relationship={relationship}
          typed={errors.length ? typedOverride(form) : storedOverride(relationship, draft)}
          errors={errors}
          heavier={draft.heavier}
          from={form.get('from') || (request.query.get('from') ?? '')}
        />
      ),
      breadcrumbs: crumbsOf(relationship, language, [
        { label: words.title[language], href: advicePath.href(language, { id: relationship.id }) },
      ]),
    }),
  )
}

async function saveOverride(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, form, now, viewer } = request
  const typed = typedOverride(form)
  const tier = tiers.find((code) => code === typed.tier)
  const documents = documentTypes.filter((code) => typed.documents.includes(code))
  const reason = readBilingual(form, 'reason', { max: longest.text, required: needsReason })
  const errors: FieldError[] = [
    ...(tier ? [] : [{ field: 'tier', message: needsTier }]),
    ...(documents.length ? [] : [{ field: 'documents', message: needsDocument }]),
    ...reason.errors,
  ]
  if (errors.length || !tier) return showOverride(database, request, errors)
  const access = await onRelationship(
    asked(database, request),
    'choose-documents',
    async (tx, relationship) => {
      if (readVersion(form) !== relationship.version)
        return { errors: [{ field: 'tier', message: changedMeanwhile }] }
      const advised = adviseOn(relationship, await guideOf(tx, viewer.organization))
      if (!('advice' in advised)) return { errors: [{ field: 'tier', message: noAdvice }] }
      const chosen = overrideAdvice(advised.advice, { tier, documents }, reason.value)
      if (!chosen.ok) return { errors: [{ field: 'tier', message: chosen.refusal }] }
      const kept = { advised: { tier: advised.advice.tier, documents: advised.advice.documents }, documents }
      const change = {
        tier,
        tier_reason_en: reason.value.en,
        tier_reason_fr: reason.value.fr,
        advice: JSON.stringify(kept),
      }
      await saveRelationship(tx, relationship.id, change, now)
      const deed = {
        action: 'override-advice',
        subject: `relationship:${relationship.id}`,
        detail: { tier, documents },
      }
      await leaveTrail(tx, { viewer, now }, relationship, deed)
      return { errors: [] }
    },
  )
  if (access.kind === 'granted' && access.value.errors.length)
    return showOverride(database, request, access.value.errors)
  const then = form.get('from') === 'checks' ? checksPath : advicePath
  return answer(access, language, () =>
    redirect(then.href(language, { id: request.params.id ?? '' }, { done: 'overridden' })),
  )
}

function typedOverride(form: FormFields) {
  return {
    tier: form.get('tier'),
    documents: form.all('documents'),
    reason: { en: form.get('reason-en'), fr: form.get('reason-fr') },
  }
}

/** What was chosen before, or is being written; a draft that grew heavy begins with what it calls for, without a reason yet. */
function storedOverride({ tier, chosenDocuments, tierReason }: Relationship, { types, heavier }: HeavyDraft) {
  const documents = chosenDocuments ?? types
  if (!heavier) return { tier: tier ?? '', documents, reason: tierReason }
  return {
    tier: heavier.tier,
    documents: [...new Set([...documents, ...types, ...heavier.documents])],
    reason: { en: '', fr: '' },
  }
}
