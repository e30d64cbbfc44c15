import { type Difference, saysDifferently } from '../finding.ts'
import { countOf, type Pair, words } from './cue.ts'

const and = { en: words('and'), fr: words('et') }
const or = { en: words('or'), fr: words('ou') }
const both = { en: words('and/or'), fr: words('et/ou') }

/** "A and B" against "A ou B", when nothing else in the two sentences joins words. */
export function compareConjunctions(pair: Pair): Difference[] {
  if (countOf(pair.en, both.en) || countOf(pair.fr, both.fr)) return []
  const counts = {
    en: { and: countOf(pair.en, and.en), or: countOf(pair.en, or.en) },
    fr: { and: countOf(pair.fr, and.fr), or: countOf(pair.fr, or.fr) },
  }
  const total = counts.en.and + counts.en.or
  if (total === 0 || total > 2 || total !== counts.fr.and + counts.fr.or || counts.en.or === counts.fr.or)
    return []
  const severity = total === 1 ? 'warning' : 'info'
  return counts.en.or > counts.fr.or
    ? [saysDifferently('and-or', severity, joined(pair.en, or.en), joined(pair.fr, and.fr))]
    : [saysDifferently('and-or', severity, joined(pair.en, and.en), joined(pair.fr, or.fr))]
}

function joined(text: string, pattern: RegExp): string {
  const match = text.matchAll(pattern).next().value
  if (!match) return ''
  const before = text.slice(0, match.index).split(' ').slice(-3).join(' ')
  const after = text.slice(match.index).split(' ').slice(0, 4).join(' ')
  return `${before}${after}`.replace(/[.;:,]+$/, '')
}
