import { compareClauses } from '../../parity/index.ts'
import { type Change, compareVersions } from '../compare/compare.ts'
import type { Kind, Refusal, Result } from '../examinations/examination.ts'
import { bothHistories, inBothLanguages } from '../histories/histories.ts'
import type { ReadText } from '../reading/read-text.ts'
import { languageSides, reviewText } from '../review.ts'

export type Found = { readonly result: Result } | { readonly refusal: Refusal; readonly file: number }

/** What the texts of an examination say: the same rules as the command line. */
export function find(kind: Kind, texts: readonly ReadText[], names: readonly string[]): Found {
  const [text, other] = texts
  if (!text) throw new Error('an examination has at least one file')
  if (kind === 'comparison')
    return inBothLanguages(texts)
      ? bothHistories(texts, names)
      : { result: { kind, steps: texts.slice(1).map((now, i) => changesTo(now, texts[i] ?? now)) } }
  if (other && text.language !== 'both' && text.language === other.language)
    return { refusal: 'same-language', file: 1 }
  if (kind === 'review') return { result: { kind, report: reviewText(text, other) } }
  const sides = languageSides(text, other)
  if (!sides) return { refusal: 'one-language', file: 0 }
  const findings = compareClauses(sides.en, sides.fr)
  return { result: { kind, findings, clauses: Math.max(sides.en.length, sides.fr.length) } }
}

function changesTo(now: ReadText, before: ReadText): Change[] {
  return compareVersions(alike(before, now), alike(now, before))
}

/** A text in both languages is compared with one in a single language by that language alone. */
function alike(text: ReadText, other: ReadText): ReadText['clauses'] {
  if (text.language !== 'both' || other.language === 'both') return text.clauses
  return text.clauses.filter(({ language }) => language === other.language)
}
