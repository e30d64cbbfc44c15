import type { AnswerName } from './answers.ts'
import type { Question, Topic } from './question.ts'
import { meansQuestions } from './questions/means.ts'
import { partyQuestions } from './questions/parties.ts'
import { serviceQuestions } from './questions/service.ts'
import { userQuestions } from './questions/users.ts'

/** The pages of the advisor, in their order. */
export const topics: readonly Topic[] = [
  { id: 'parties', title: { en: 'Who is involved?', fr: 'Qui participe?' } },
  { id: 'service', title: { en: 'What is the service?', fr: 'En quoi consiste le service?' } },
  { id: 'users', title: { en: 'Who relies on it?', fr: 'Qui compte sur lui?' } },
  { id: 'time', title: { en: 'For how long?', fr: 'Pour combien de temps?' } },
  { id: 'risk', title: { en: 'What could go wrong?', fr: 'Qu’est-ce qui pourrait mal tourner?' } },
  { id: 'money', title: { en: 'Who pays, and how?', fr: 'Qui paie, et comment?' } },
  { id: 'authority', title: { en: 'Under which authority?', fr: 'En vertu de quels pouvoirs?' } },
  { id: 'information', title: { en: 'Which information?', fr: 'Quelle information?' } },
]

export const questions: readonly Question[] = [
  ...partyQuestions,
  ...serviceQuestions,
  ...userQuestions,
  ...meansQuestions,
]

/** The question that an answer belongs to. Throws a RangeError if the list has lost one. */
export function questionFor(name: AnswerName): Question {
  const question = questions.find((one) => one.name === name)
  if (!question) throw new RangeError(`no question for ${name}`)
  return question
}
