import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import { contradictions, oddities } from './answer-consistency.ts'
import { labelOf } from './answer-labels.ts'
import { type AnswerProblem, type Given, isAbsent, isRecord, type Reading, wrong } from './answer-problem.ts'
import type { Answers } from './answers.ts'
import type { Question } from './question.ts'
import { questions } from './questions.ts'
import { partyProblems, withParties } from './read-parties.ts'

/** A value taken for a question without an answer. */
export type Assumption = Bilingual & { readonly question: string; readonly value: unknown }

export type AnswersRead = {
  readonly answers: Answers
  readonly assumptions: readonly Assumption[]
  readonly warnings: readonly AnswerProblem[]
}

/**
 * Reads answers from anything. A question without an answer takes its neutral value and is listed as an
 * assumption; an unknown name is a warning; a value of the wrong kind is refused with every other such value.
 */
export function readAnswers(input: unknown): Result<AnswersRead, readonly AnswerProblem[]> {
  if (!isRecord(input)) {
    return refused([
      {
        path: '',
        en: 'The answers must be one JSON object whose keys are the names of the questions.',
        fr: 'Les réponses doivent former un seul objet JSON dont les clés sont les noms des questions.',
      },
    ])
  }
  if (typeof input.format === 'string' && input.format.startsWith('entente.agreement/'))
    return refused([agreementInstead])
  const given = withParties(input)
  const read = questions.map((question) => ({ question, ...readOne(question, given[question.name]) }))
  const problems = [...partyProblems(input), ...read.flatMap((one) => one.problems)]
  if (problems.length > 0) return refused(problems)
  // Every question of the list gave a checked value under its own name.
  const answers = inferred(
    Object.fromEntries(read.map(({ question, value }) => [question.name, value])) as unknown as Answers,
    given,
  )
  const impossible = contradictions(answers)
  if (impossible.length > 0) return refused(impossible)
  return ok({
    answers,
    assumptions: read
      .filter(({ question }) => isAbsent(given[question.name]))
      .filter(({ question }) => isAsked(question, answers))
      .map(({ question }) => assumed(question, answers)),
    warnings: [...unknownNames(input), ...oddities(answers)],
  })
}

/** Two of the questions make sense only after another one. */
export function isAsked(question: Question, answers: Pick<Answers, 'existingMA'>): boolean {
  return answers.existingMA || (question.name !== 'sameParties' && question.name !== 'coveredByMA')
}

function readOne(question: Question, given: unknown): Reading {
  if (isAbsent(given)) return { value: question.neutral, problems: [] }
  switch (question.kind) {
    case 'boolean':
      return typeof given === 'boolean'
        ? { value: given, problems: [] }
        : wrong(question.name, given, { en: 'true or false', fr: 'true ou false' })
    case 'integer':
      return Number.isSafeInteger(given) && Number(given) >= question.least
        ? { value: given, problems: [] }
        : wrong(question.name, given, {
            en: `a whole number, ${question.least} or more`,
            fr: `un nombre entier, ${question.least} ou plus`,
          })
    case 'money':
      return typeof given === 'number' && Number.isFinite(given) && given >= 0
        ? { value: given, problems: [] }
        : wrong(question.name, given, {
            en: 'an amount in dollars, zero or more, written as a number',
            fr: 'un montant en dollars, zéro ou plus, écrit comme un nombre',
          })
    case 'choice': {
      const codes = question.options.map((option) => option.code)
      return codes.some((code) => code === given)
        ? { value: given, problems: [] }
        : wrong(question.name, given, {
            en: `one of ${codes.join(', ')}`,
            fr: `l’une des valeurs suivantes\u00a0: ${codes.join(', ')}`,
          })
    }
    case 'flags':
      return readFlags(question, given)
  }
}

function readFlags(question: Question & { readonly kind: 'flags' }, given: unknown): Reading {
  if (!isRecord(given))
    return wrong(question.name, given, { en: 'an object of true or false', fr: 'un objet de true ou false' })
  const flags = question.options.map(({ code }) => ({ code, flag: given[code] ?? false }))
  return {
    value: Object.fromEntries(flags.map(({ code, flag }) => [code, flag])),
    problems: flags
      .filter(({ flag }) => typeof flag !== 'boolean')
      .flatMap(
        ({ code, flag }) =>
          wrong(`${question.name}.${code}`, flag, { en: 'true or false', fr: 'true ou false' }).problems,
      ),
  }
}

/** A funding model other than none says that money moves, unless the answers say otherwise. */
function inferred(answers: Answers, given: Given): Answers {
  return isAbsent(given.moneyMoves) && answers.fundingModel !== 'none'
    ? { ...answers, moneyMoves: true }
    : answers
}

function unknownNames(input: Given): readonly AnswerProblem[] {
  const transfers = questions.flatMap((question) => (question.kind === 'flags' ? [question] : []))
  const names = Object.keys(input).filter((name) => !isKnownName(name))
  const flags = transfers.flatMap((question) => {
    const given = input[question.name]
    const known = question.options.map((option) => option.code)
    return isRecord(given)
      ? Object.keys(given).flatMap((code) => (known.includes(code) ? [] : [`${question.name}.${code}`]))
      : []
  })
  return [...names, ...flags].map((path) => ({
    path,
    en: `“${path}” is not a question of the advisor; it was not used.`,
    fr: `«\u00a0${path}\u00a0» n’est pas une question de l’outil de conseil; la valeur n’a pas servi.`,
  }))
}

function isKnownName(name: string): boolean {
  return name === 'parties' || questions.some((question) => question.name === name)
}

const agreementInstead: AnswerProblem = {
  path: 'format',
  en: 'This is an agreement file, not answers to the advisor. Give the file of answers.',
  fr: 'Ce fichier est une entente, et non des réponses à l’outil de conseil. Indiquez le fichier des réponses.',
}

function assumed(question: Question, answers: Answers): Assumption {
  const value = answers[question.name]
  const label = labelOf(question, value)
  return {
    question: question.name,
    value,
    en: `No answer to “${question.text.en}”: assumed “${label.en}”.`,
    fr: `Sans réponse à «\u00a0${question.text.fr}\u00a0», valeur supposée\u00a0: «\u00a0${label.fr}\u00a0».`,
  }
}
