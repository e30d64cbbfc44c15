import type { Language } from '../../../../kernel/language/bilingual.ts'
import { plural } from '../../../../kernel/language/format.ts'

/** What the page that follows a beginning says about it; undefined when none was just made. */
export function begunMessage(query: URLSearchParams, language: Language): string | undefined {
  const begun = query.get('elements') ?? ''
  if (query.get('done') !== 'begun' || !/^\d{1,4}$/.test(begun)) return undefined
  return Number(begun) === 0 ? words.before[language] : plural(Number(begun), language, words.begun[language])
}

const words = {
  begun: {
    en: {
      one: (count: string) => `${count} element is begun. Read it and complete what is marked.`,
      other: (count: string) => `${count} elements are begun. Read them and complete what is marked.`,
    },
    fr: {
      one: (count: string) => `${count} élément est commencé. Relisez-le et complétez ce qui est signalé.`,
      other: (count: string) =>
        `${count} éléments sont commencés. Relisez-les et complétez ce qui est signalé.`,
    },
  },
  before: {
    en: 'Nothing more was written: these elements had been begun already, or wait for people to be named.',
    fr: 'Rien de plus n’a été rédigé\u00a0: ces éléments étaient déjà commencés ou attendent que des personnes soient désignées.',
  },
} as const
