import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { tierById } from '../tiers.ts'
import type { Answers } from './answers.ts'
import { caseNeeds } from './case-needs.ts'
import { type Decision, tierOfScore } from './decide.ts'
import type { AdvisorSettings } from './settings.ts'

/** One sentence of the advice; `rule` is stable: a hard rule, "score", or a need raised by an answer. */
export type Reason = Bilingual & { readonly rule: string }

/** Why the advice is what it is: the hard rules in their order, the score, then what the answers make necessary. */
export function reasonsFor(
  decision: Decision,
  answers: Answers,
  settings: AdvisorSettings,
): readonly Reason[] {
  const rules = decision.rules.map(({ id, reason }) => ({ rule: id, ...reason }))
  if (decision.tier === 'out-of-scope') return rules
  const needs = caseNeeds
    .filter((caseNeed) => caseNeed.applies(answers))
    .map(({ id, reason }) => ({ rule: id, ...reason }))
  return [...rules, scoreReason(decision, settings), ...needs]
}

function scoreReason(decision: Decision, settings: AdvisorSettings): Reason {
  const tier = tierById(tierOfScore(decision.score, settings))
  const counted = decision.factors.filter((factor) => factor.points > 0)
  const listed = (language: Language) =>
    formatList(
      counted.map((factor) => `${factor.name[language]} (${factor.points})`),
      language,
    )
  const why =
    counted.length > 0
      ? { en: `what counts is ${listed('en')}`, fr: `ce qui compte\u00a0: ${listed('fr')}` }
      : { en: 'no factor counts', fr: 'aucun facteur ne compte' }
  return {
    rule: 'score',
    en: `The score is ${decision.score}, which alone means ${tier.name.en.toLowerCase()} (${tier.layers.en}); ${why.en}.`,
    fr: `Le pointage est de ${decision.score}, ce qui donne à lui seul une entente ${tier.name.fr.toLowerCase()} (${tier.layers.fr}); ${why.fr}.`,
  }
}
