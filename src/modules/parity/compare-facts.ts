import { type Fact, type FactKind, sameFact } from './facts/fact.ts'
import { readFacts } from './facts/read.ts'
import { type Difference, saysDifferently } from './finding.ts'

/** Kinds where naming a thing twice is the same as naming it once. */
const asSets: ReadonlySet<FactKind> = new Set([
  'availability',
  'time-zone',
  'weekday',
  'frequency',
  'email',
  'phone',
])

const severity: Partial<Record<FactKind, Difference['severity']>> = {
  availability: 'warning',
  'time-zone': 'warning',
  frequency: 'warning',
  email: 'warning',
  weekday: 'warning',
}

export type FactComparison = {
  readonly differences: readonly Difference[]
  /** Facts that state the same thing, in English order. */
  readonly pairs: readonly (readonly [Fact, Fact])[]
}

/** Compares everything exact that two passages state, whatever the order and the way of writing. */
export function compareFacts(english: string, french: string): FactComparison {
  const en = readFacts(english, 'en')
  const fr = readFacts(french, 'fr')
  const { pairs, onlyEn, onlyFr } = matchFacts(en.facts, fr.facts)
  // A language may say twice what the other says once.
  const repeated = ([a, b]: readonly [Fact | undefined, Fact | undefined]) =>
    (!a || !b) && pairs.some(([x, y]) => x.key === a?.key || y.key === b?.key)
  const differences = [
    ...pairUp(onlyEn, onlyFr)
      .filter((pair) => !repeated(pair) && !ownAddresses(pair))
      .map(([a, b]) => difference(a, b)),
    ...en.contradictions.map(({ text }) => contradiction(text, 'en')),
    ...fr.contradictions.map(({ text }) => contradiction(text, 'fr')),
  ]
  return { differences, pairs }
}

function matchFacts(en: readonly Fact[], fr: readonly Fact[]) {
  const pairs: [Fact, Fact][] = []
  let restEn = [...en]
  const restFr = [...fr]
  const pass = (matches: (a: Fact, b: Fact) => boolean) => {
    restEn = restEn.filter((a) => {
      const at = restFr.findIndex((b) => matches(a, b))
      const b = restFr[at]
      if (!b) return true
      restFr.splice(at, 1)
      pairs.push([a, b])
      return false
    })
  }
  pass((a, b) => a.key === b.key && a.required === b.required)
  pass((a, b) => a.key === b.key)
  pass(sameFact)
  const named = (fact: Fact, side: 0 | 1) =>
    asSets.has(fact.kind) && pairs.some((pair) => pair[side].key === fact.key)
  return {
    pairs,
    onlyEn: restEn.filter((fact) => !named(fact, 0)),
    onlyFr: restFr.filter((fact) => !named(fact, 1)),
  }
}

/** Sets what is left of both sides against each other: same kind first, then numbers of any kind. */
function pairUp(onlyEn: readonly Fact[], onlyFr: readonly Fact[]): [Fact | undefined, Fact | undefined][] {
  const restFr = [...onlyFr]
  const take = (choose: (fact: Fact) => boolean) => {
    const at = restFr.findIndex(choose)
    return at < 0 ? undefined : restFr.splice(at, 1)[0]
  }
  const asked = [...onlyEn].sort((a, b) => Number(b.required) - Number(a.required))
  const found: [Fact | undefined, Fact | undefined][] = []
  for (const fact of asked) {
    const twin =
      take((other) => other.required && fact.required && sameFigure(fact, other)) ??
      take(
        (other) =>
          isOfKind(other, fact.kind) &&
          (other.required || fact.kind === 'ordinal') &&
          contradicts(fact, other),
      ) ??
      (fact.required && fact.kind !== 'number'
        ? take((other) => isOfKind(other, fact.kind) && contradicts(fact, other))
        : undefined) ??
      (fact.required && isAmount(fact) ? take((other) => other.required && isAmount(other)) : undefined)
    if (twin || fact.required) found.push([fact, twin])
  }
  for (const fact of restFr) if (fact.required) found.push([undefined, fact])
  return found
}

const timely: ReadonlySet<FactKind> = new Set(['time', 'duration'])

/** "8 h" may be read as a time and as a duration: it is set against either. */
function isOfKind(fact: Fact, kind: FactKind): boolean {
  return fact.kind === kind || (timely.has(fact.kind) && fact.also.some((key) => key.startsWith(`${kind}:`)))
}

/** "14" against "14 jours ouvrables": the figure is the same, what is counted is not. */
function sameFigure(a: Fact, b: Fact): boolean {
  return isAmount(a) && isAmount(b) && figure(a) !== '' && figure(a) === figure(b)
}

function figure({ text }: Fact): string {
  return /\d+/.exec(text)?.[0] ?? ''
}

/** Two uncertain facts contradict only as ranks: "the first" against "le deuxième". */
function contradicts(a: Fact, b: Fact): boolean {
  return a.required || b.required || a.kind === 'ordinal'
}

function isAmount({ kind }: Fact): boolean {
  return (
    kind === 'number' ||
    kind === 'duration' ||
    kind === 'quantity' ||
    kind === 'percentage' ||
    kind === 'money'
  )
}

/** help@ and aide@ of one organization are one mailbox in each language; a slip of a letter or two is not. */
function ownAddresses([en, fr]: readonly [Fact | undefined, Fact | undefined]): boolean {
  if (en?.kind !== 'email' || fr?.kind !== 'email') return false
  const [nameEn = '', domainEn] = en.text.toLowerCase().split('@')
  const [nameFr = '', domainFr] = fr.text.toLowerCase().split('@')
  return domainEn === domainFr && letterChanges(nameEn, nameFr) > 2
}

/** Letters to add, remove or replace to turn one word into the other (Levenshtein). */
function letterChanges(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1),
      )
    row = next
  }
  return row[b.length] ?? 0
}

function difference(en: Fact | undefined, fr: Fact | undefined): Difference {
  const kind = en?.kind ?? fr?.kind ?? 'number'
  const usual = severity[kind] ?? 'error'
  return saysDifferently(kind, en && fr ? milder(en, fr, usual) : usual, en?.text, fr?.text)
}

/** "30 days" and "30 jours civils" last as long, "one day" and "24 heures" nearly: the first is a note, the second a warning. */
function milder(a: Fact, b: Fact, usual: Difference['severity']): Difference['severity'] {
  if (a.kind !== 'duration' || b.kind !== 'duration') return usual
  const bare = (key: string) => key.replace('duration:calendar:', 'duration::')
  if (bare(a.key) === bare(b.key)) return 'info'
  const seconds = (key: string) => {
    const [, unit, value] = /^duration::(day|second):(\d+)$/.exec(key) ?? []
    return unit === undefined ? undefined : Number(value) * (unit === 'day' ? 86_400 : 1)
  }
  return seconds(a.key) !== undefined && seconds(a.key) === seconds(b.key) ? 'warning' : usual
}

function contradiction(text: string, side: 'en' | 'fr'): Difference {
  return {
    rule: 'number-twice',
    severity: 'error',
    en: `The ${side === 'en' ? 'English' : 'French'} writes a number twice and differently: “${text}”.`,
    fr: `${side === 'en' ? 'L’anglais' : 'Le français'} écrit un nombre de deux façons différentes\u00a0: «\u00a0${text}\u00a0».`,
  }
}
