import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { plainLetters } from '../../../kernel/language/plain-letters.ts'
import { consequenceNames } from '../outlook/outlook.text.ts'
import type { Consequence, ExclusionTerm } from '../rule.ts'

/** A word of a line that stands for a code: people type it in either language, and may type the code. */
type LineWords<Code extends string> = { readonly [code in Code]: Bilingual }

export const agreedWords: LineWords<ExclusionTerm['agreed']> = {
  beforehand: { en: 'beforehand', fr: 'convenu d’avance' },
  'both-parties': { en: 'both parties', fr: 'accord des deux parties' },
}

export const consequenceWords: LineWords<Consequence['kind']> = consequenceNames

export const partyWords: LineWords<'client' | 'provider'> = {
  client: { en: 'client', fr: 'partie cliente' },
  provider: { en: 'provider', fr: 'partie fournisseuse' },
}

/** The code that a typed word stands for; the word may be shortened as long as only one code fits. */
export function codeTyped<Code extends string>(words: LineWords<Code>, typed: string): Code | undefined {
  const wanted = plain(typed)
  if (wanted === '') return undefined
  // A record's own keys are its codes; the type of Object.keys forgets it.
  const codes = Object.keys(words) as Code[]
  const said = (code: Code) => [code, words[code].en, words[code].fr].map(plain)
  const exact = codes.find((code) => said(code).includes(wanted))
  if (exact !== undefined) return exact
  const begun = codes.filter((code) => said(code).some((word) => word.startsWith(`${wanted} `)))
  return begun.length === 1 ? begun[0] : undefined
}

/** The word for a code in the reader's language; what is no code stays as it is. */
export function wordShown(
  words: { readonly [code: string]: Bilingual },
  code: string,
  language: Language,
): string {
  return words[code]?.[language] ?? code
}

function plain(text: string): string {
  return plainLetters(text)
    .replace(/[^a-z]+/g, ' ')
    .trim()
}
