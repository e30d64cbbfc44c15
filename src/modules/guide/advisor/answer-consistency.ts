import type { AnswerProblem } from './answer-problem.ts'
import type { Answers } from './answers.ts'

/** Answers that cannot stand together: refused. */
export function contradictions(answers: Answers): readonly AnswerProblem[] {
  if (answers.nbServices > 0 || answers.informationExchangeOnly || answers.personalInformation) return []
  return [
    {
      path: 'nbServices',
      en: 'The answer “nbServices” must be 1 or more, unless the parties only exchange personal information.',
      fr: 'La réponse «\u00a0nbServices\u00a0» doit être 1 ou plus, sauf si les parties s’échangent seulement des renseignements personnels.',
    },
  ]
}

/** Answers that sit badly together: said, not refused. */
export function oddities(answers: Answers): readonly AnswerProblem[] {
  const found: AnswerProblem[] = []
  if (answers.nbProviders > answers.nbParties) {
    found.push({
      path: 'nbProviders',
      en: 'There are more providers than parties.',
      fr: 'Il y a plus d’organisations fournisseuses que de parties.',
    })
  }
  if (answers.moneyMoves && answers.fundingModel === 'none') {
    found.push({
      path: 'fundingModel',
      en: 'Money moves, but no funding model is chosen: none was scored.',
      fr: 'De l’argent circule, mais aucun modèle de financement n’est choisi\u00a0: aucun n’a été compté.',
    })
  }
  if (!answers.moneyMoves && answers.fundingModel !== 'none') {
    found.push({
      path: 'moneyMoves',
      en: 'A funding model is chosen although no money moves: the advice counts the money.',
      fr: 'Un modèle de financement est choisi bien qu’aucun argent ne circule\u00a0: le conseil tient compte de l’argent.',
    })
  }
  return found
}
