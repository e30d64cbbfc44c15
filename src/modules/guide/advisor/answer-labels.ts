import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { formatList, formatMoney, formatNumber } from '../../../kernel/language/format.ts'
import type { Question } from './question.ts'

/** An answer as a person reads it, inside a sentence. */
export function labelOf(question: Question, value: unknown): Bilingual {
  switch (question.kind) {
    case 'boolean':
      return value === true ? { en: 'yes', fr: 'oui' } : { en: 'no', fr: 'non' }
    case 'integer':
      return inBoth((language) => formatNumber(Number(value), language))
    case 'money':
      return inBoth((language) => formatMoney({ amount: String(value), currency: 'CAD' }, language))
    case 'choice':
      return question.options.find((option) => option.code === value)?.label ?? inBoth(() => shown(value))
    case 'flags': {
      const set = Object.entries(value ?? {}).flatMap(([code, flag]) => (flag === true ? [code] : []))
      const labels = question.options.filter((option) => set.includes(option.code))
      if (labels.length === 0) return { en: 'nothing', fr: 'rien' }
      return inBoth((language) =>
        formatList(
          labels.map((option) => option.label[language]),
          language,
        ),
      )
    }
  }
}

/** A refused value in few characters. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
