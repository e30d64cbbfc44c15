import type { Database, Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Radios } from '../../../../kernel/ui/form/field.tsx'
import { isId, newId } from '../../../../kernel/value/id.ts'
import { errorOf, type FieldError, type FormFields } from '../../../../kernel/web/form.ts'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { type Consideration, type GateOutcome, gateOutcomes } from '../../../guide/index.ts'
import { advicePath, considerationPath, gatePath, relationshipPath, reopenPath } from '../../paths.ts'
import { answer, leaveTrail, onRelationship } from '../access.ts'
import { common } from '../labels.ts'
import { currentGate, nextStep, stepAfterReclassifying } from '../progress.ts'
import { longest, readBilingual } from '../reading.ts'
import type { Relationship } from '../relationship.ts'
import { standingsOf } from '../situation.ts'
import { saveRelationship } from '../store.ts'
import { crumbsOf, Submit } from '../ui/parts.tsx'
import { decisionsOf, type GateDecision } from './decisions.queries.ts'
import { Decisions } from './decisions.tsx'
import { outcomeLabels } from './outcomes.ts'

type AtGate = {
  readonly relationship: Relationship
  readonly blockers: readonly Consideration[]
  readonly decisions: readonly GateDecision[]
}

/** Who decided what at which gate, and when: proceed, rework, take an off-ramp, reclassify; and reopening. */
export function decideGateRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', gatePath, async (request) => {
      const access = await onRelationship(asked(database, request), 'decide-gate', atGate)
      return answer(access, request.language, (at) => gatePage(request, at, []))
    }),
    memberRoute('POST', gatePath, (request) => decide(database, request)),
    memberRoute('GET', reopenPath, async (request) => {
      const access = await onRelationship(asked(database, request), 'reopen', async (_tx, found) => found)
      return answer(access, request.language, (relationship) => reopenPage(request.language, relationship))
    }),
    memberRoute('POST', reopenPath, (request) => reopen(database, request)),
  ]
}

async function atGate(tx: Tx, relationship: Relationship): Promise<AtGate> {
  const [standing] = await standingsOf(tx, [relationship])
  return {
    relationship,
    blockers: standing?.blockers ?? [],
    decisions: await decisionsOf(tx, relationship.id, 50),
  }
}

async function decide(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, form, viewer, now } = request
  const outcome = gateOutcomes.find((code) => code === form.get('outcome'))
  const reason = readBilingual(form, 'reason', { max: longest.text, required: words.needsReason })
  const access = await onRelationship(asked(database, request), 'decide-gate', async (tx, relationship) => {
    const at = await atGate(tx, relationship)
    const errors = [...(outcome ? [] : [{ field: 'outcome', message: words.needsOutcome }]), ...reason.errors]
    if (outcome === 'proceed' && at.blockers.length) errors.push({ field: 'outcome', message: words.blocked })
    if (errors.length || !outcome) return { at, errors }
    const id = isId(form.get('id')) ? form.get('id') : newId(now)
    const gate = currentGate(relationship.step, relationship.tier)
    const added = await tx
      .insertInto('agreements.gate_decision')
      .values({
        relationship_id: relationship.id,
        id,
        step: gate.number,
        outcome,
        reason_en: reason.value.en,
        reason_fr: reason.value.fr,
        organization_id: viewer.organization,
        person_id: viewer.person,
        decided_at: now.toString(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    // Sent twice: the first one decided.
    if (!added) return { at, errors: [] }
    await saveRelationship(tx, relationship.id, consequenceOf(outcome, relationship), now)
    const deed = { action: `gate-${outcome}`, subject: `gate:${gate.gate.id}`, detail: { step: gate.number } }
    await leaveTrail(tx, { viewer, now }, relationship, deed)
    return { at, errors: [] }
  })
  return answer(access, language, ({ at, errors }) => {
    if (errors.length) return gatePage(request, at, errors)
    const { id } = at.relationship
    return redirect(
      outcome === 'reclassify'
        ? advicePath.href(language, { id })
        : relationshipPath.href(language, { id }, { done: 'decided' }),
    )
  })
}

function consequenceOf(outcome: GateOutcome, { step, tier }: Relationship) {
  switch (outcome) {
    case 'proceed': {
      const next = nextStep(step, tier)
      return next === null ? { state: 'closed' } : { step: next }
    }
    case 'rework':
      return {}
    case 'off-ramp':
      return { state: 'closed' }
    case 'reclassify':
      return { step: stepAfterReclassifying(step, tier ?? 'complex') }
  }
}

async function reopen(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, now } = request
  const access = await onRelationship(asked(database, request), 'reopen', async (tx, relationship) => {
    await saveRelationship(tx, relationship.id, { state: 'open' }, now)
    await leaveTrail(tx, { viewer, now }, relationship, {
      action: 'reopened',
      subject: `relationship:${relationship.id}`,
    })
    return relationship.id
  })
  return answer(access, language, (id) =>
    redirect(relationshipPath.href(language, { id }, { done: 'reopened' })),
  )
}

function gatePage({ language, form, now }: MemberRequest, at: AtGate, errors: readonly FieldError[]): Reply {
  const { relationship } = at
  const gate = currentGate(relationship.step, relationship.tier)
  return page({
    title: words.title[language],
    status: errors.length ? 422 : 200,
    breadcrumbs: crumbsOf(relationship, language),
    body: (
      <>
        <form method="post" action={gatePath.href(language, { id: relationship.id })} novalidate>
          <ErrorSummary errors={errors} language={language} />
          <span class="govuk-caption-l">{gate.gate.id}</span>
          <h1 class="govuk-heading-xl">{gate.gate.question[language]}</h1>
          <Blockers {...at} language={language} />
          <input type="hidden" name="id" value={isId(form.get('id')) ? form.get('id') : newId(now)} />
          <Radios
            name="outcome"
            label={words.title[language]}
            value={form.get('outcome')}
            error={errorOf(errors, 'outcome', language)}
            language={language}
            choices={gate.gate.outcomes.map((code) => ({
              value: code,
              label: outcomeLabels[code].label[language],
              hint: outcomeLabels[code].hint[language],
            }))}
          />
          <BilingualField
            name="reason"
            label={words.reason[language]}
            value={typedReason(form)}
            language={language}
            errors={errors}
            rows={4}
          />
          <OffRamps language={language} sentences={gate.gate.offRamps} />
          <Submit
            label={words.record[language]}
            back={{
              href: relationshipPath.href(language, { id: relationship.id }),
              label: common.cancel[language],
            }}
          />
        </form>
        <Decisions decisions={at.decisions} language={language} heading={words.earlier[language]} />
      </>
    ),
  })
}

function Blockers({ relationship, blockers, language }: AtGate & { language: Language }) {
  if (blockers.length === 0) return null
  return (
    <section class="govuk-inset-text">
      <h2 class="govuk-heading-m">{words.blocked[language]}</h2>
      <ul class="blocker-list">
        {blockers.map(({ id, question }) => (
          <li key={id}>
            <a
              class="govuk-link"
              href={considerationPath.href(language, { id: relationship.id, consideration: id })}
            >
              {question[language]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function OffRamps({ language, sentences }: { language: Language; sentences: readonly Bilingual[] }) {
  if (sentences.length === 0) return null
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{words.offRamps[language]}</span>
      </summary>
      <ul class="govuk-details__text govuk-list govuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence.en}>{sentence[language]}</li>
        ))}
      </ul>
    </details>
  )
}

function reopenPage(language: Language, relationship: Relationship): Reply {
  const { id } = relationship
  return page({
    title: words.reopen[language],
    breadcrumbs: crumbsOf(relationship, language),
    body: (
      <form method="post" action={reopenPath.href(language, { id })}>
        <h1 class="govuk-heading-xl">{words.reopen[language]}</h1>
        <p class="lead">{words.reopenWhy[language]}</p>
        <Submit
          label={words.reopen[language]}
          back={{ href: relationshipPath.href(language, { id }), label: common.cancel[language] }}
        />
      </form>
    ),
  })
}

function typedReason(form: FormFields): Bilingual {
  return { en: form.get('reason-en'), fr: form.get('reason-fr') }
}

function asked(
  database: Database,
  { viewer, now, params }: Pick<MemberRequest, 'viewer' | 'now' | 'params'>,
) {
  return { database, viewer, now, id: params.id ?? '' }
}

const words = {
  title: { en: 'Decision', fr: 'Décision' },
  reason: { en: 'Reason', fr: 'Motif' },
  record: { en: 'Record the decision', fr: 'Consigner la décision' },
  earlier: { en: 'Earlier decisions', fr: 'Décisions antérieures' },
  offRamps: { en: 'Off-ramps at this gate', fr: 'Portes de sortie à ce point de décision' },
  needsOutcome: { en: 'Choose a decision', fr: 'Choisissez une décision' },
  needsReason: { en: 'Write the reason in both languages', fr: 'Écrivez le motif dans les deux langues' },
  blocked: {
    en: 'These questions must be settled before the parties proceed',
    fr: 'Ces questions doivent être réglées avant que les parties poursuivent',
  },
  reopen: { en: 'Reopen the relationship', fr: 'Rouvrir la relation' },
  reopenWhy: {
    en: 'Work goes on where it stopped. The history keeps that it was closed and reopened.',
    fr: 'Le travail reprend là où il s’est arrêté. L’historique garde la fermeture et la réouverture.',
  },
} satisfies Record<string, Bilingual>
