import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { documentName } from '../documents.ts'
import type { DocumentType, Tier } from '../element.ts'
import type { SlaFrenchLabel } from '../guide.ts'
import { tierById } from '../tiers.ts'
import { contradictions } from './answer-consistency.ts'
import { labelOf } from './answer-labels.ts'
import type { Answers, AnswerValue } from './answers.ts'
import { type Decision, decide } from './decide.ts'
import type { Question } from './question.ts'
import { questions } from './questions.ts'
import { isAsked } from './read-answers.ts'
import type { AdvisorSettings } from './settings.ts'

/** One answer that, changed alone, would change the tier or the documents. */
export type Change = Bilingual & {
  readonly question: string
  readonly value: unknown
  readonly tier: Tier | 'out-of-scope'
  readonly documents: readonly DocumentType[]
}

/** Every single change of answer that leads elsewhere: for each question, the first value giving each other outcome. */
export function changesOfAdvice(
  answers: Answers,
  now: Decision,
  settings: AdvisorSettings,
  label: SlaFrenchLabel,
): readonly Change[] {
  return questions
    .filter((question) => isAsked(question, answers))
    .flatMap((question) => {
      const seen = new Set([outcome(now)])
      return trialsOf(question, answers, settings).flatMap((value) => {
        const changed: Answers = { ...answers, [question.name]: value }
        if (contradictions(changed).length > 0) return []
        const then = decide(changed, settings)
        if (seen.has(outcome(then))) return []
        seen.add(outcome(then))
        return [
          {
            question: question.name,
            value,
            tier: then.tier,
            documents: then.documents,
            ...sentence(question, value, then, label),
          },
        ]
      })
    })
}

function trialsOf(question: Question, answers: Answers, settings: AdvisorSettings): readonly AnswerValue[] {
  switch (question.kind) {
    case 'boolean':
      return [!answers[question.name]]
    case 'integer':
      return question.trials
    case 'money':
      return [0, settings.value.low, settings.value.high + 1]
    case 'choice':
      // The codes of a choice are the values of its answer; the list of questions is tested for it.
      return question.options.map((option) => option.code as AnswerValue)
    case 'flags':
      return question.options.map(({ code }) => {
        const flags = Object.entries(answers.transfers)
        // Same keys as before, one of them turned around.
        return Object.fromEntries(
          flags.map(([name, flag]) => [name, name === code ? !flag : flag]),
        ) as Answers['transfers']
      })
  }
}

function outcome(decision: Decision): string {
  return [decision.tier, ...decision.documents].join(' ')
}

function sentence(question: Question, value: unknown, then: Decision, sla: SlaFrenchLabel): Bilingual {
  const label = labelOf(question, value)
  if (then.tier === 'out-of-scope') {
    return {
      en: `If the answer to “${question.text.en}” were “${label.en}”, no service agreement would apply.`,
      fr: `Si la réponse à «\u00a0${question.text.fr}\u00a0» était «\u00a0${label.fr}\u00a0», aucune entente de services ne conviendrait.`,
    }
  }
  const tier = tierById(then.tier)
  const names = then.documents.map((type) => documentName(type, sla).abbreviation)
  return {
    en: `If the answer to “${question.text.en}” were “${label.en}”, the case would be ${tier.name.en.toLowerCase()} (${names.map((name) => name.en).join(', ')}).`,
    fr: `Si la réponse à «\u00a0${question.text.fr}\u00a0» était «\u00a0${label.fr}\u00a0», l’entente serait ${tier.name.fr.toLowerCase()} (${names.map((name) => name.fr).join(', ')}).`,
  }
}
