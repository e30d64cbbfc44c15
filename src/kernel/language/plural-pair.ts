import type { Bilingual, Language } from './bilingual.ts'
import { plural } from './format.ts'

type Forms = { readonly one: string; readonly other: string }

/** A sentence with a number in it (`#`), in the right form in each language. */
export function pluralPair(en: Forms, fr: Forms): Bilingual<(count: number) => string> {
  return { en: counted(en, 'en'), fr: counted(fr, 'fr') }
}

function counted({ one, other }: Forms, language: Language): (count: number) => string {
  return (count) =>
    plural(count, language, {
      one: (number) => one.replace('#', number),
      other: (number) => other.replace('#', number),
    })
}
