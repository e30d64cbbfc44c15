import type { Bilingual, Language } from '../../kernel/language/bilingual.ts'

/** What a page says after something was saved: `?done=…` carries the key, never the words. */
const messages = {
  code: { en: 'The code is yours.', fr: 'Le code est inscrit.' },
  released: { en: 'The code is given back.', fr: 'Le code est libéré.' },
  aliases: { en: 'The names are saved.', fr: 'Les noms sont enregistrés.' },
} satisfies Record<string, Bilingual>

export function doneMessage(query: URLSearchParams, language: Language): string | undefined {
  const key = query.get('done')
  return Object.entries(messages).find(([name]) => name === key)?.[1][language]
}
