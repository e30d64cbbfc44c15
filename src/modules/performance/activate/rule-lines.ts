import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { plainLetters } from '../../../kernel/language/plain-letters.ts'
import { decimalInField, exactDecimal } from '../../../kernel/language/typed-decimal.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import type { Consequence, ExclusionTerm, MeasureRule } from '../rule.ts'
import { agreedWords, codeTyped, consequenceWords, partyWords, wordShown } from './line-words.ts'
import { hoursText, readCaps, stated } from './pause-caps.ts'

type PauseEvents = NonNullable<NonNullable<MeasureRule['events']>['pauses']>[number]
type PauseReasons = NonNullable<MeasureRule['pauseTerms']>['reasons']

/** Lists as text, one entry a line, cells separated by "|". An error names its line: "pauses.2" is the second. */
export function pauseLine(pause: PauseEvents, terms: MeasureRule['pauseTerms'], language: Language): string {
  const hours = (limit: number | undefined) => decimalInField(hoursText(limit), language)
  const reason = terms?.reasons.find(({ code }) => code === pause.reason)
  const { perCase, perMonth } = reason?.caps ?? {}
  return [
    pause.start.join(', '),
    pause.end.join(', '),
    reason?.label.en ?? pause.reason,
    reason?.label.fr ?? pause.reason,
    wordShown(partyWords, pause.causedBy ?? '', language),
    ...(perCase === undefined && perMonth === undefined ? [] : [hours(perCase)]),
    ...(perMonth === undefined ? [] : [hours(perMonth)]),
  ].join(' | ')
}

/** `earlier` is the rule that the form was filled with: what it named keeps its code, and what no line shows. */
export function readPauses(
  text: string,
  errors: FieldError[],
  earlier?: MeasureRule,
): { readonly events: readonly PauseEvents[]; readonly reasons: PauseReasons } {
  const events: PauseEvents[] = []
  const reasons: PauseReasons[number][] = []
  for (const [index, [start = '', end = '', en = '', fr = '', causedBy = '', ...limits]] of cellsOf(
    text,
  ).entries()) {
    const [starts, ends] = [names(start), names(end)]
    const caps = readCaps(limits[0] ?? '', limits[1] ?? '')
    if (!starts.length || !ends.length || !en || !fr || !caps) {
      errors.push({ field: `pauses.${index + 1}`, message: words.pause })
      continue
    }
    const taken = reasons.map(({ code }) => code)
    const before = earlierReason(earlier, { en, fr }, starts, ends, taken)
    const reason = before?.code ?? codeOf(en, taken)
    const party = codeTyped(partyWords, causedBy) ?? causedBy
    events.push({ start: [...starts], end: [...ends], reason, ...(party ? { causedBy: party } : {}) })
    const { caps: _, ...others } = before ?? {}
    reasons.push({ ...others, code: reason, label: { en, fr }, ...stated(caps) })
  }
  return { events, reasons }
}

/** The reason that an earlier rule gives to the same words, or to the same events. */
function earlierReason(
  earlier: MeasureRule | undefined,
  label: Bilingual,
  starts: readonly string[],
  ends: readonly string[],
  taken: readonly string[],
): PauseReasons[number] | undefined {
  const free = (earlier?.pauseTerms?.reasons ?? []).filter(({ code }) => !taken.includes(code))
  const sameEvents = earlier?.events?.pauses?.find(
    ({ start, end }) => isSameList(start, starts) && isSameList(end, ends),
  )
  return (
    free.find((reason) => reason.label.en === label.en && reason.label.fr === label.fr) ??
    free.find(({ code }) => code === sameEvents?.reason)
  )
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index])
}

export function exclusionLine({ label, agreed, clause }: ExclusionTerm, language: Language): string {
  return [label.en, label.fr, agreedWords[agreed][language], ...(clause ? [clause] : [])].join(' | ')
}

export function readExclusions(
  text: string,
  errors: FieldError[],
  earlier: readonly ExclusionTerm[] = [],
): readonly ExclusionTerm[] {
  const terms: ExclusionTerm[] = []
  for (const [index, [en = '', fr = '', agreed = '', clause = '']] of cellsOf(text).entries()) {
    const how = codeTyped(agreedWords, agreed)
    if (!en || !fr || !how) {
      errors.push({ field: `exclusions.${index + 1}`, message: words.exclusion })
      continue
    }
    const taken = terms.map((term) => term.code)
    const before = earlier.find(
      (term) => !taken.includes(term.code) && term.label.en === en && term.label.fr === fr,
    )
    const code = before?.code ?? codeOf(en, taken)
    terms.push({ code, label: { en, fr }, agreed: how, ...(clause ? { clause } : {}) })
  }
  return terms
}

export function consequenceLine(
  { kind, trigger, clause, amount, cap }: Consequence,
  language: Language,
): string {
  const number = (text: string) => decimalInField(text, language)
  const stated =
    amount === undefined ? '' : 'percent' in amount ? `${number(amount.percent)} %` : number(amount.amount)
  const parts = [consequenceWords[kind][language], `${trigger.misses}/${trigger.within}`, clause]
  return [...parts, ...(stated ? [stated] : []), ...(cap ? [number(cap)] : [])].join(' | ')
}

export function readConsequences(
  text: string,
  errors: FieldError[],
  earlier: readonly Consequence[] = [],
): readonly Consequence[] {
  const terms: Consequence[] = []
  for (const [index, [named = '', times = '', clause = '', amount = '', cap = '']] of cellsOf(
    text,
  ).entries()) {
    const kind = codeTyped(consequenceWords, named)
    const trigger = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(times)
    const money = readAmount(amount)
    const most = exactDecimal(cap)
    const wrong = !kind || !trigger || !clause || money === 'wrong' || (cap !== '' && !moneyShape.test(most))
    if (wrong) {
      errors.push({ field: `consequences.${index + 1}`, message: words.consequence })
      continue
    }
    const taken = terms.map(({ id }) => id)
    const before = earlier.find(
      (term) => !taken.includes(term.id) && term.kind === kind && term.clause === clause,
    )
    terms.push({
      id: before?.id ?? codeOf(kind, taken),
      kind,
      trigger: { misses: Number(trigger[1]), within: Number(trigger[2]) },
      ...(money ? { amount: money } : {}),
      ...(cap ? { cap: most } : {}),
      clause,
    })
  }
  return terms
}

function readAmount(text: string): Consequence['amount'] | 'wrong' {
  if (text === '') return undefined
  const percent = /^(\d{1,3}(?:[.,]\d{1,6})?)[\s\u00a0]*%$/.exec(text)?.[1]
  if (percent) return { percent: percent.replace(',', '.') }
  const amount = exactDecimal(text)
  return moneyShape.test(amount) ? { amount, currency: 'CAD' } : 'wrong'
}

/** Dollars and cents as exact text. */
const moneyShape = /^\d{1,15}(\.\d{1,2})?$/

/** The lines of a list, each as its cells; blank lines are none. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

function names(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** A short code made from words, unlike those taken already. */
function codeOf(text: string, taken: readonly string[]): string {
  const plain = plainLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
  const code = plain || 'other'
  if (!taken.includes(code)) return code
  for (let number = 2; ; number += 1) if (!taken.includes(`${code}-${number}`)) return `${code}-${number}`
}

const words = {
  pause: {
    en: 'Give the event that starts the pause, the one that ends it, and the reason in both languages; limits are hours, such as 37.5',
    fr: 'Indiquez l’événement qui ouvre la pause, celui qui la ferme et le motif dans les deux langues; les limites sont en heures, par exemple 37,5',
  },
  exclusion: {
    en: 'Give the reason in both languages, and choose how it is agreed',
    fr: 'Indiquez le motif dans les deux langues et choisissez la façon d’en convenir',
  },
  consequence: {
    en: 'Choose what follows, then say how many missed periods out of how many, and the clause; an amount is in dollars or a percentage, a maximum in dollars',
    fr: 'Choisissez la suite prévue, puis indiquez combien de périodes non conformes sur combien, et la clause; un montant est en dollars ou en pourcentage, un maximum en dollars',
  },
} as const satisfies { readonly [word: string]: Bilingual }
