import type { DocumentType, Tier } from '../element.ts'
import { tiers } from '../element.ts'
import { tierById } from '../tiers.ts'
import type { Answers } from './answers.ts'
import { isSensitive } from './answers.ts'
import { type ScoredFactor, scoreFactors } from './factors.ts'
import { type Effect, type HardRule, hardRules } from './hard-rules.ts'
import type { AdvisorSettings } from './settings.ts'

export type Decision = {
  readonly tier: Tier | 'out-of-scope'
  /** To write now. */
  readonly documents: readonly DocumentType[]
  /** To write once the scope is known. */
  readonly deferred: readonly DocumentType[]
  /** Already signed, and the frame of those to write. */
  readonly existing: readonly DocumentType[]
  readonly score: number
  readonly factors: readonly ScoredFactor[]
  readonly rules: readonly HardRule[]
}

/** Tier and documents from complete answers: what settles the case stops there, the rest can only raise the score's tier. */
export function decide(answers: Answers, settings: AdvisorSettings): Decision {
  const factors = scoreFactors(answers, settings)
  const score = factors.reduce((sum, factor) => sum + factor.points, 0)
  const rules = hardRules.filter((rule) => rule.applies(answers, settings))
  const base = { score, factors, deferred: [], existing: [] }
  const stop = rules.find((rule) => rule.effects.some((effect) => effect.kind === 'out-of-scope'))
  if (stop) return { ...base, tier: 'out-of-scope', documents: [], rules: [stop] }
  const scored = tierOfScore(score, settings)
  const only = effect(rules, 'only')
  if (only) return { ...base, tier: scored, documents: only.documents, rules: rules.filter(isAboutExchange) }
  const tier = rules.flatMap((rule) => rule.effects).reduce(raise, scored)
  return { ...base, tier, rules, ...documentsOf(answers, tier, rules) }
}

export function tierOfScore(score: number, { tierFrom }: AdvisorSettings): Tier {
  if (score >= tierFrom.complex) return 'complex'
  return score >= tierFrom.medium ? 'medium' : 'simple'
}

function raise(tier: Tier, effect: Effect): Tier {
  return effect.kind === 'at-least' && tiers.indexOf(effect.tier) > tiers.indexOf(tier) ? effect.tier : tier
}

type DocumentChoice = Pick<Decision, 'documents' | 'deferred' | 'existing'>

function documentsOf(answers: Answers, tier: Tier, rules: readonly HardRule[]): DocumentChoice {
  const exchange: readonly DocumentType[] = answers.personalInformation || isSensitive(answers) ? ['ISA'] : []
  if (effect(rules, 'under-existing-master')) {
    const amendment: readonly DocumentType[] = answers.coveredByMA ? [] : ['AMD']
    return { documents: ['SLA', ...amendment, ...exchange], deferred: [], existing: ['MA'] }
  }
  const frame = tier === 'simple' ? [simpleDocument(answers, rules)] : tierById(tier).documents
  if (effect(rules, 'defer-levels')) {
    const now: DocumentType = tier === 'simple' ? 'LOI' : 'MOU'
    const later = frame.filter((document) => document !== now)
    return { documents: [now, ...exchange], deferred: later, existing: [] }
  }
  return { documents: [...frame, ...exchange], deferred: [], existing: [] }
}

/** A letter for one task or one year; a short memorandum for what goes on. */
function simpleDocument(answers: Answers, rules: readonly HardRule[]): DocumentType {
  const isLetter = effect(rules, 'letter') || (!answers.recurring && answers.durationMonths <= 12)
  return isLetter ? 'LOA' : 'MOU'
}

function effect<Kind extends Effect['kind']>(
  rules: readonly HardRule[],
  kind: Kind,
): Extract<Effect, { kind: Kind }> | undefined {
  return rules
    .flatMap((rule) => rule.effects)
    .find((one): one is Extract<Effect, { kind: Kind }> => one.kind === kind)
}

/** Of the rules that apply, those that still mean something when the parties only exchange information. */
function isAboutExchange(rule: HardRule): boolean {
  return rule.effects.some((one) => one.kind === 'only' || one.kind === 'legal-review')
}
