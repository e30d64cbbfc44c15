import type { Tx } from '../../../../kernel/data/database.ts'
import { record } from '../../../../kernel/data/outbox.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { isId } from '../../../../kernel/value/id.ts'
import type { FieldError } from '../../../../kernel/web/form.ts'
import { type GateOutcome, gateOutcomes, type Tier, tiers } from '../../../guide/index.ts'
import { type Access, type Asked, leaveTrail, onRelationship } from '../access.ts'
import {
  currentGate,
  nextStep,
  signatureStep,
  sittingOf,
  stepAfterReclassifying,
  structureStep,
} from '../progress.ts'
import { hasToRead, type Relationship } from '../relationship.ts'
import { invalid, type Saving, saved } from '../saving.ts'
import { type Standing, standingsOf } from '../situation.ts'
import { type RelationshipChange, saveRelationship } from '../store.ts'

export type DecisionForm = {
  /** Made with the form: sending it twice decides once. */
  readonly id: string
  readonly version: number
  readonly outcome: string
  readonly tier: string
  readonly reason: Bilingual
}

/** Records what was decided at the gate of the current sitting and moves the relationship accordingly. */
export function decideGate(asked: Asked, form: DecisionForm): Promise<Access<Saving>> {
  return onRelationship(asked, 'decide-gate', async (tx, relationship): Promise<Saving> => {
    if (!isId(form.id)) return { kind: 'gone' }
    if (await isRecorded(tx, relationship.id, form.id)) return saved
    const [standing] = await standingsOf(tx, [relationship])
    if (!standing) return { kind: 'gone' }
    const outcome = gateOutcomes.find((code) => code === form.outcome)
    const tier = tiers.find((code) => code === form.tier)
    const errors = decisionErrors(standing, form, outcome, tier)
    if (errors.length > 0 || !outcome) return invalid(errors)
    if (form.version !== relationship.version) return { kind: 'conflict' }
    await recordDecision(tx, asked, relationship, { ...form, outcome })
    await saveRelationship(
      tx,
      relationship.id,
      changeAfter(relationship, outcome, tier, form.reason),
      asked.now,
    )
    return saved
  })
}

/** What may be decided at the gate; what is ready to sign is reopened before it is reworked or reclassified. */
export function outcomesAt({ step, tier, state }: Relationship): readonly GateOutcome[] {
  const { outcomes } = currentGate(step, tier).gate
  return state === 'ready' ? outcomes.filter((one) => one === 'proceed' || one === 'off-ramp') : outcomes
}

/** Why this gate may not be passed yet, besides the blockers among the considerations. */
export function missingForGate({ relationship, documents }: Standing): readonly FieldError[] {
  const gate = currentGate(relationship.step, relationship.tier).number
  const tier = gate >= structureStep && gate <= signatureStep && relationship.tier === null
  const none = gate > structureStep && gate <= signatureStep && documents.length === 0
  return [
    ...(tier ? [{ field: 'outcome', message: words.tierFirst }] : []),
    ...(none ? [{ field: 'outcome', message: words.documentsFirst }] : []),
    ...(gate === signatureStep && !tier && !none ? missingForSignature(relationship) : []),
  ]
}

/** Nothing is signed before it is declared ready and every party has read it. */
function missingForSignature({ state, parties }: Relationship): readonly FieldError[] {
  if (state !== 'ready') return [{ field: 'outcome', message: words.readyFirst }]
  return parties.filter(hasToRead).map((party) => ({
    field: 'outcome',
    message: {
      en: words.readFirst.en(party.name.en || party.name.fr),
      fr: words.readFirst.fr(party.name.fr || party.name.en),
    },
  }))
}

function decisionErrors(
  standing: Standing,
  form: DecisionForm,
  outcome: GateOutcome | undefined,
  tier: Tier | undefined,
): FieldError[] {
  if (!outcome || !outcomesAt(standing.relationship).includes(outcome))
    return [{ field: 'outcome', message: words.outcome }]
  const isBlocked = outcome === 'proceed' && standing.blockers.length > 0
  return [
    ...(isBlocked ? [{ field: 'outcome', message: words.blocked }] : []),
    ...(outcome === 'proceed' ? missingForGate(standing) : []),
    ...(outcome === 'reclassify' && !tier ? [{ field: 'tier', message: words.tier }] : []),
    ...(form.reason.en ? [] : [{ field: 'reason-en', message: words.reason }]),
    ...(form.reason.fr ? [] : [{ field: 'reason-fr', message: words.reason }]),
  ]
}

/** Proceeding after the last step, and every off-ramp, close the relationship. */
function changeAfter(
  relationship: Relationship,
  outcome: GateOutcome,
  tier: Tier | undefined,
  reason: Bilingual,
): RelationshipChange {
  switch (outcome) {
    case 'rework':
      return { step: sittingOf(relationship.step, relationship.tier)[0] ?? relationship.step }
    case 'off-ramp':
      return { state: 'closed' }
    case 'proceed': {
      const next = nextStep(relationship.step, relationship.tier)
      return next === null ? { state: 'closed' } : { step: next }
    }
    case 'reclassify': {
      if (!tier) throw new Error('reclassifying without a tier was let through')
      const step = stepAfterReclassifying(relationship.step, tier)
      return { tier, tier_reason_en: reason.en, tier_reason_fr: reason.fr, step }
    }
  }
}

async function isRecorded(tx: Tx, relationship: string, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('agreements.gate_decision')
    .select('id')
    .where('relationship_id', '=', relationship)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps a decision at the gate of the relationship's step, for good; moving the step is the caller's. */
export async function recordDecision(
  tx: Tx,
  asked: Pick<Asked, 'viewer' | 'now'>,
  relationship: Relationship,
  decision: { id: string; outcome: GateOutcome; reason: Bilingual },
): Promise<void> {
  const { viewer, now } = asked
  const step = currentGate(relationship.step, relationship.tier).number
  const { id, outcome, reason } = decision
  await tx
    .insertInto('agreements.gate_decision')
    .values({
      relationship_id: relationship.id,
      ...{ id, step, outcome, reason_en: reason.en, reason_fr: reason.fr },
      organization_id: viewer.organization,
      person_id: viewer.person,
      decided_at: now.toString(),
    })
    .execute()
  const detail = { gate: `G${step}`, outcome, decision: id }
  await leaveTrail(tx, asked, relationship, { action: 'decide-gate', subject: `gate:G${step}`, detail })
  const body = { relationship: relationship.id, step, outcome }
  await record(tx, { kind: 'GateDecided.v1', organization: viewer.organization, body }, now)
}

const words = {
  outcome: { en: 'Choose what was decided', fr: 'Choisissez ce qui a été décidé' },
  blocked: {
    en: 'The gate is blocked: settle the questions listed on this page first, or choose another outcome',
    fr: 'Le point de décision est bloqué\u00a0: réglez d’abord les questions énumérées sur cette page, ou choisissez une autre issue',
  },
  tierFirst: {
    en: 'Choose the tier of the agreement first, with the help of the advice',
    fr: 'Choisissez d’abord le volet de l’entente, à l’aide du conseil',
  },
  documentsFirst: {
    en: 'Create the documents first, from the advice',
    fr: 'Créez d’abord les documents, à partir du conseil',
  },
  readyFirst: {
    en: 'Declare the agreement ready to sign first, on the page of checks',
    fr: 'Déclarez d’abord l’entente prête à signer, à la page des vérifications',
  },
  readFirst: {
    en: (party: string) => `${party} has not read every clause yet`,
    fr: (party: string) => `Cette partie n’a pas encore lu tous les articles\u00a0: ${party}`,
  },
  tier: { en: 'Choose the new tier', fr: 'Choisissez le nouveau volet' },
  reason: {
    en: 'Enter the reason: it stays in the file for all parties',
    fr: 'Saisissez le motif\u00a0: il reste au dossier pour toutes les parties',
  },
} satisfies Record<string, Bilingual | Bilingual<(party: string) => string>>
