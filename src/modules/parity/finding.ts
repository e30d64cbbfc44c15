import type { Bilingual } from '../../kernel/language/bilingual.ts'

/** One place where the two versions do not say the same. */
export type ParityFinding = {
  /** Stable id: "duration", "missing-in-french", "strength". */
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly enPlace: string
  readonly frPlace: string
  readonly enText: string
  readonly frText: string
  /** The finding as a sentence, in each language. */
  readonly en: string
  readonly fr: string
}

/** What a comparison found inside one pair of passages, before it knows its place. */
export type Difference = { readonly rule: string; readonly severity: ParityFinding['severity'] } & Bilingual

/** Says both sides, or which side says nothing. */
export function saysDifferently(
  rule: string,
  severity: ParityFinding['severity'],
  english: string | undefined,
  french: string | undefined,
): Difference {
  const [en, fr] = [clean(english), clean(french)]
  if (en !== undefined && fr !== undefined) {
    return {
      rule,
      severity,
      en: `The English says “${en}”; the French says “${fr}”.`,
      fr: `L’anglais dit «\u00a0${en}\u00a0»; le français dit «\u00a0${fr}\u00a0».`,
    }
  }
  return en !== undefined
    ? {
        rule,
        severity,
        en: `The English says “${en}”; the French has no equivalent.`,
        fr: `L’anglais dit «\u00a0${en}\u00a0»; le français n’a pas d’équivalent.`,
      }
    : {
        rule,
        severity,
        en: `The French says “${fr ?? ''}”; the English has no equivalent.`,
        fr: `Le français dit «\u00a0${fr ?? ''}\u00a0»; l’anglais n’a pas d’équivalent.`,
      }
}

function clean(words: string | undefined): string | undefined {
  return words?.replace(/\s+/g, ' ').trim()
}
