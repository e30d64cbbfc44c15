/** A text in small letters without accents: « Échéance » and "echeance" are then alike. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
