import type { Fact } from '../facts/fact.ts'
import { type Difference, saysDifferently } from '../finding.ts'

const ordered: ReadonlySet<Fact['kind']> = new Set(['duration', 'percentage', 'money', 'date', 'time'])

/** Two values of one kind that change places: "5 days for simple, 10 for complex" against "10 jours …, 5 …". */
export function compareOrder(pairs: readonly (readonly [Fact, Fact])[]): Difference[] {
  return [...ordered].flatMap((kind) => {
    const own = pairs.filter(([a, b]) => a.kind === kind && b.kind === kind && a.required && b.required)
    const english = [...own].sort(([a], [b]) => a.start - b.start)
    if (new Set(own.map(([a]) => a.key)).size < own.length) return []
    const at = english.findIndex(([, b], i) => b.start < (english[i - 1]?.[1].start ?? 0))
    const first = english[at - 1]
    const second = english[at]
    if (!first || !second) return []
    return [
      saysDifferently(
        'order',
        'warning',
        `${first[0].text} … ${second[0].text}`,
        `${second[1].text} … ${first[1].text}`,
      ),
    ]
  })
}
