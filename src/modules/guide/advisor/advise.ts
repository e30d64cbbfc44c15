import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { elementsFor, type PlacedElement, stronger } from '../assembly.ts'
import type { Condition, DocumentType, Need, Tier } from '../element.ts'
import { ententeDesign } from '../elements/sources.ts'
import { baseGuide, type Guide } from '../guide.ts'
import { type Answers, movesMoney } from './answers.ts'
import { type PlannedReview, reviewsFor } from './calendar.ts'
import { caseNeeds } from './case-needs.ts'
import { type Decision, decide } from './decide.ts'
import { type OffRamp, offRampsFor } from './off-ramps.ts'
import { type Reason, reasonsFor } from './reasons.ts'
import { type Reviewer, reviewersFor } from './reviewers.ts'
import { type AdvisorSettings, defaultSettings } from './settings.ts'
import { type SigningAdvice, signingFor } from './signing.ts'
import { type Change, changesOfAdvice } from './would-change.ts'

export type Advice = {
  readonly tier: Tier | 'out-of-scope'
  readonly documents: readonly DocumentType[]
  readonly deferred: readonly DocumentType[]
  readonly existing: readonly DocumentType[]
  /** Required and recommended elements, in the order of the catalogue. */
  readonly elements: readonly string[]
  readonly required: readonly string[]
  readonly recommended: readonly string[]
  readonly optional: readonly string[]
  readonly byDocument: readonly AdvisedDocument[]
  readonly score: number
  readonly reasons: readonly Reason[]
  /** "binding?" asks a lawyer; it does not answer. */
  readonly legalNature: 'administrative' | 'binding?' | null
  readonly conditions: readonly Condition[]
  readonly reviewers: readonly Reviewer[]
  readonly signingLevel: SigningAdvice | null
  readonly reviews: readonly PlannedReview[]
  readonly offRamps: readonly OffRamp[]
  readonly wouldChange: readonly Change[]
}

export type AdvisedDocument = {
  readonly type: DocumentType
  readonly elements: readonly {
    readonly id: string
    readonly need: Need
    readonly inheritedFrom: DocumentType | null
    readonly reasons: readonly Bilingual[]
  }[]
}

/** The whole advice for complete answers: tier, documents, elements, and what each of them rests on. */
export function advise(
  answers: Answers,
  guide: Guide = baseGuide,
  settings: AdvisorSettings = defaultSettings,
): Advice {
  const decision = decide(answers, settings)
  const conditions = conditionsOf(answers)
  const reasons = reasonsFor(decision, answers, settings)
  const wouldChange = changesOfAdvice(answers, decision, settings, guide.slaFrenchLabel)
  if (decision.tier === 'out-of-scope') return stopped(decision, reasons, wouldChange)
  const tier = decision.tier
  const documents = assemble(decision, tier, conditions, forCase(guide, answers))
  const isBinding = answers.crossJurisdiction || answers.legallyBindingWanted
  return {
    tier,
    documents: decision.documents,
    deferred: decision.deferred,
    existing: decision.existing,
    ...needsOf(documents, guide),
    byDocument: documents.map(({ type, elements }) => ({
      type,
      elements: elements.map(({ element, ...placed }) => ({ id: element.id, ...placed })),
    })),
    score: decision.score,
    reasons,
    legalNature: isBinding ? 'binding?' : 'administrative',
    conditions,
    reviewers: reviewersFor(answers, tier),
    signingLevel: signingFor(answers, tier, decision.documents, settings),
    reviews: reviewsFor(answers, [...decision.documents, ...decision.deferred]),
    offRamps: offRampsFor(answers),
    wouldChange,
  }
}

/** What the case has, for the elements that are needed only then. */
export function conditionsOf(answers: Answers): readonly Condition[] {
  const all: readonly { readonly condition: Condition; readonly holds: boolean }[] = [
    { condition: 'money', holds: movesMoney(answers) },
    { condition: 'pooled', holds: answers.fundingModel === 'pooled' || answers.fundingModel === 'blended' },
    {
      condition: 'personal-information',
      holds: answers.personalInformation || answers.informationExchangeOnly,
    },
    { condition: 'assets', holds: answers.transfers.assets },
    { condition: 'staff', holds: answers.transfers.staff },
  ]
  return all.flatMap(({ condition, holds }) => (holds ? [condition] : []))
}

/** The guide with the needs that these answers raise, each with its reason. */
export function forCase(guide: Guide, answers: Answers): Guide {
  const raised = caseNeeds
    .filter((caseNeed) => caseNeed.applies(answers))
    .flatMap(({ id, elements, need, reason }) =>
      elements.map((element) => ({
        element,
        need,
        reason,
        source: ententeDesign,
        overlay: id,
        raisesOnly: true,
      })),
    )
  return { ...guide, changes: [...guide.changes, ...raised] }
}

type AssembledDocument = { readonly type: DocumentType; readonly elements: readonly PlacedElement[] }

function assemble(
  decision: Decision,
  tier: Tier,
  conditions: readonly Condition[],
  guide: Guide,
): readonly AssembledDocument[] {
  const documentSet = [...decision.existing, ...decision.documents, ...decision.deferred]
  return decision.documents.map((type) => ({
    type,
    elements: elementsFor({ documentType: type, documentSet, tier, conditions }, guide),
  }))
}

function needsOf(
  documents: readonly AssembledDocument[],
  guide: Guide,
): Pick<Advice, 'elements' | 'required' | 'recommended' | 'optional'> {
  const needs = new Map<string, Need>()
  for (const { element, need } of documents.flatMap((document) => document.elements))
    needs.set(element.id, stronger(needs.get(element.id) ?? 'not-used', need))
  const withNeed = (...wanted: readonly Need[]) =>
    guide.elements.flatMap(({ id }) => (wanted.includes(needs.get(id) ?? 'not-used') ? [id] : []))
  return {
    elements: withNeed('required', 'recommended'),
    required: withNeed('required'),
    recommended: withNeed('recommended'),
    optional: withNeed('optional'),
  }
}

function stopped(decision: Decision, reasons: readonly Reason[], wouldChange: readonly Change[]): Advice {
  return {
    tier: decision.tier,
    documents: [],
    deferred: [],
    existing: [],
    elements: [],
    required: [],
    recommended: [],
    optional: [],
    byDocument: [],
    score: decision.score,
    reasons,
    legalNature: null,
    conditions: [],
    reviewers: [],
    signingLevel: null,
    reviews: [],
    offRamps: [],
    wouldChange,
  }
}
