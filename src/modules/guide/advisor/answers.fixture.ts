import type { Answers } from './answers.ts'
import { readAnswers } from './read-answers.ts'

/** Complete answers from partial ones, as a file would give them. Throws when they are refused. */
export function answersWith(given: object = {}): Answers {
  const read = readAnswers(given)
  if (!read.ok) throw new Error(read.refusal.map((problem) => problem.en).join(' '))
  return read.value.answers
}
