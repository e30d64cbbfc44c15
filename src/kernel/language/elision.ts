import { plainLetters } from './plain-letters.ts'

/** « d’Amara », « de Priya » : the French preposition before a name, which loses its vowel before another. */
export function frenchOf(name: string): string {
  return /^(?:[aeiouhœæ]|y[^aeiou])/u.test(plainLetters(name.trim())) ? `d’${name}` : `de ${name}`
}
