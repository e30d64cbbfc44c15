/** « d’Amara », « de Priya » : the French preposition before a name, which loses its vowel before another. */
export function frenchOf(name: string): string {
  const plain = name.trim().normalize('NFD').replace(/\p{M}/gu, '')
  return /^(?:[aeiouhœæ]|y[^aeiou])/iu.test(plain) ? `d’${name}` : `de ${name}`
}
