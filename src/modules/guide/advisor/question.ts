import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { AnswerName, AnswerValue } from './answers.ts'

/** A topic is one page of questions. */
export type Topic = { readonly id: TopicId; readonly title: Bilingual }

export type TopicId =
  | 'parties'
  | 'service'
  | 'users'
  | 'time'
  | 'risk'
  | 'money'
  | 'authority'
  | 'information'

export type Question = {
  readonly name: AnswerName
  readonly topic: TopicId
  readonly text: Bilingual
  /** Why it is asked: what the answer changes. */
  readonly why: Bilingual
  /** Taken, and said as an assumption, when there is no answer: the value that scores lowest. */
  readonly neutral: AnswerValue
} & QuestionKind

export type QuestionKind =
  /** A whole number, `least` or more. `trials` are the values that can change the advice. */
  | { readonly kind: 'integer'; readonly least: number; readonly trials: readonly number[] }
  /** Dollars, zero or more. */
  | { readonly kind: 'money' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly options: readonly AnswerOption[] }
  /** Several yes-or-no answers in one object. */
  | { readonly kind: 'flags'; readonly options: readonly AnswerOption[] }

export type AnswerOption = { readonly code: string; readonly label: Bilingual }
