import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { exactDecimal } from '../../../../kernel/language/typed-decimal.ts'
import type { FieldError, FormFields } from '../../../../kernel/web/form.ts'
import {
  type Advice,
  type AnswersRead,
  advise,
  type Guide,
  type Question,
  questions,
  readAnswers,
  type Topic,
} from '../../../guide/index.ts'
import type { Relationship } from '../relationship.ts'

export type Given = { readonly [question: string]: unknown }

/** The answers as the advisor reads them: what the file already knows of the parties comes with them. */
export function answersOf({ answers, parties, kind }: Relationship): Given {
  const providers = parties.filter(({ role }) => role === 'provider' || role === 'lead').length
  return {
    nbParties: parties.length,
    nbProviders: Math.max(1, providers),
    relationship: kind,
    privateParty: parties.some(({ legalForm }) => legalForm === 'private'),
    ...answers,
  }
}

export type Advised = { readonly advice: Advice; readonly read: AnswersRead }

/** The advice for the answers given so far, or what contradicts itself in them. */
export function adviseOn(
  relationship: Relationship,
  guide: Guide,
): Advised | { readonly problems: readonly Bilingual[] } {
  const read = readAnswers(answersOf(relationship))
  const applied = { ...guide, slaFrenchLabel: relationship.slaLabel }
  return read.ok
    ? { advice: advise(read.value.answers, applied), read: read.value }
    : { problems: read.refusal }
}

export function questionsOf(topic: Topic['id']): readonly Question[] {
  return questions.filter((question) => question.topic === topic)
}

/** A topic's stored answers as one text, to tell whether they changed between showing a form and saving it. */
export function topicState({ answers }: Relationship, topic: Topic['id']): string {
  return JSON.stringify(questionsOf(topic).map(({ name }) => answers[name] ?? null))
}

/** Reads one page of questions. What is left empty counts as not answered; what cannot be read is an error. */
export function readTopic(
  form: FormFields,
  topic: Topic['id'],
): { given: Given; cleared: string[]; errors: FieldError[] } {
  const given: Record<string, unknown> = {}
  const cleared: string[] = []
  const errors: FieldError[] = []
  for (const question of questionsOf(topic)) {
    const value = readAnswer(form, question)
    if (value === undefined) cleared.push(question.name)
    else if (value === unreadable) errors.push({ field: question.name, message: expected(question) })
    else given[question.name] = value
  }
  return { given, cleared, errors }
}

const unreadable = Symbol('unreadable')

function readAnswer(form: FormFields, question: Question): unknown {
  const typed = form.get(question.name).trim()
  switch (question.kind) {
    case 'flags': {
      const chosen = form.all(question.name)
      return Object.fromEntries(question.options.map(({ code }) => [code, chosen.includes(code)]))
    }
    case 'boolean':
      return typed === 'yes' ? true : typed === 'no' ? false : undefined
    case 'choice':
      if (typed === '') return undefined
      return question.options.some(({ code }) => code === typed) ? typed : unreadable
    case 'integer': {
      const number = readNumber(typed)
      if (number === undefined) return undefined
      return Number.isInteger(number) && number >= question.least ? number : unreadable
    }
    case 'money': {
      const number = readNumber(typed)
      return number === undefined ? undefined : number >= 0 ? number : unreadable
    }
  }
}

/** "250 000", "250,000" and "250000"; undefined when nothing was typed, NaN for what is no number. */
function readNumber(typed: string): number | undefined {
  const text = exactDecimal(typed)
  if (text === '') return undefined
  return /^\d{1,12}(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN
}

function expected(question: Question): Bilingual {
  if (question.kind === 'integer') {
    return {
      en: `Enter a whole number, ${question.least} or more`,
      fr: `Saisissez un nombre entier, ${question.least} ou plus`,
    }
  }
  if (question.kind === 'money') {
    return {
      en: 'Enter an amount in dollars, such as 250,000',
      fr: 'Saisissez un montant en dollars, comme 250\u00a0000',
    }
  }
  return { en: 'Choose one of the answers', fr: 'Choisissez une des réponses' }
}
