import { z } from 'zod'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type MeasureRule, measureRule } from '../rule.ts'
import { documentsOf } from './documents-of.ts'
import { otherShape, type Slo, type SloObjective, type SloWindow, serviceShape, sloShape } from './shapes.ts'

export type SloFinding = {
  readonly rule:
    | 'not-yaml'
    | 'too-large'
    | 'not-openslo'
    | 'one-language'
    | 'window'
    | 'strict-threshold'
    | 'no-measure'
  readonly severity: 'error' | 'warning'
  /** Which document and where in it, or the line and the column where reading ended; the same in every language. */
  readonly place: string
  readonly en: string
  readonly fr: string
}

export type SloReading = {
  readonly services: number
  readonly rules: readonly { readonly service: string; readonly rule: MeasureRule }[]
  readonly findings: readonly SloFinding[]
}

/** Reads OpenSLO documents: each objective becomes a rule; what cannot be used is told with its place. */
export function readOpenSlo(source: string): SloReading {
  const findings: SloFinding[] = []
  const rules: { service: string; rule: MeasureRule }[] = []
  let services = 0
  for (const [index, document] of documentsOf(source, findings).entries()) {
    const place = `#${index + 1}`
    const read = readDocument(document, place, findings)
    if (read === 'service') services += 1
    else if (read)
      for (const [at, objective] of read.spec.objectives.entries()) {
        const rule = ruleOf(read, objective, `${place} spec.objectives.${at}`, findings)
        if (rule) rules.push({ service: read.spec.service, rule })
      }
  }
  return { services, rules, findings }
}

function readDocument(document: unknown, place: string, findings: SloFinding[]): Slo | 'service' | undefined {
  const kind = z.looseObject({ kind: z.string() }).safeParse(document)
  const shapes = { SLO: sloShape, Service: serviceShape }
  const named = kind.success ? kind.data.kind : ''
  const shape = named === 'SLO' || named === 'Service' ? shapes[named] : otherShape
  const fault = faultIn(shape, document)
  if (fault) {
    findings.push({
      rule: 'not-openslo',
      severity: 'error',
      place: `${place} ${fault.place}`,
      ...fault.sentence,
    })
    return undefined
  }
  if (named === 'Service') return 'service'
  return named === 'SLO' ? sloShape.parse(document) : undefined
}

/** The first fault, told by the schema library in each language. */
function faultIn(shape: z.ZodType, document: unknown): { place: string; sentence: Bilingual } | undefined {
  const told = ({ localeError }: z.core.$ZodConfig) => {
    const read = shape.safeParse(document, localeError ? { error: localeError } : {})
    return read.success ? undefined : read.error.issues[0]
  }
  const [en, fr] = [told(z.locales.en()), told(z.locales.frCA())]
  if (!en || !fr) return undefined
  return { place: en.path.join('.') || '/', sentence: { en: `${en.message}.`, fr: `${fr.message}.` } }
}

function ruleOf(
  slo: Slo,
  objective: SloObjective,
  place: string,
  findings: SloFinding[],
): MeasureRule | undefined {
  const target = targetOf(objective)
  const note = (rule: SloFinding['rule'], sentence: Bilingual, severity: 'error' | 'warning' = 'warning') =>
    findings.push({ rule, severity, place, ...sentence })
  const { spec, metadata } = slo
  const indicator = objective.indicator ?? spec.indicator ?? spec.sli
  const isRatio =
    Boolean(indicator?.spec?.ratioMetric ?? objective.ratioMetrics) || spec.budgetingMethod !== 'Occurrences'
  if (!isRatio && objective.value === undefined) {
    note('no-measure', words.noMeasure, 'error')
    return undefined
  }
  const title = [metadata.displayName ?? metadata.name, objective.displayName].filter(Boolean).join(' – ')
  note('one-language', words.oneLanguage)
  if (objective.op === 'lt' || (objective.op === 'gt' && !isRatio)) note('strict-threshold', words.strict)
  const same = (text: string) => ({ en: text, fr: text })
  const formula = isRatio ? ratioFormula : valueFormula
  return measureRule.parse({
    name: same(title),
    kind: isRatio ? 'availability' : 'other',
    channel: 'ALL',
    evidence: isRatio ? 'counts' : 'values',
    ...zoneIn(windowOf(spec)),
    ...(isRatio
      ? {}
      : {
          threshold: {
            value: plainDecimal(objective.value ?? 0),
            unit: unitOfSource,
            better: objective.op === 'gt' || objective.op === 'gte' ? 'higher' : 'lower',
          },
        }),
    ...(target === undefined ? {} : { target }),
    window: windowRule(windowOf(spec), () => note('window', words.window)),
    exclusions: [],
    consequences: [],
    method: {
      formula,
      source: same(indicator?.metadata?.displayName ?? indicator?.metadata?.name ?? spec.service),
      frequency: 'continuous',
      owner: same(spec.service),
      gapRule,
    },
    ...(spec.description ? { report: same(spec.description) } : {}),
  })
}

function targetOf({ target, targetPercent }: SloObjective): string | undefined {
  if (targetPercent !== undefined) return plainDecimal(targetPercent)
  if (target === undefined) return undefined
  const [units = '0', decimals = ''] = plainDecimal(target).split('.')
  const shifted = `${units}${decimals.padEnd(2, '0').slice(0, 2)}.${decimals.slice(2)}`
  return shifted.replace(/^0+(?=\d)/, '').replace(/\.?0*$/, (tail) => (tail.startsWith('.') ? '' : tail))
}

/** A number of the file as exact text; the standard writes six decimals at most. */
function plainDecimal(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, '')
}

function windowOf({ timeWindow, timeWindows }: Slo['spec']): SloWindow | undefined {
  return (timeWindow ?? timeWindows)?.[0]
}

const daysIn: { readonly [unit: string]: number } = { d: 1, w: 7, M: 30, Q: 91, Y: 365 }

/** Calendar months and quarters have a window of their own; all others become the nearest rolling one, and that is said. */
function windowRule(window: SloWindow | undefined, approximated: () => void): MeasureRule['window'] {
  if (!window) return { kind: 'month' }
  const [count, unit] =
    'duration' in window ? partsOf(window.duration) : ([window.count, letters[window.unit]] as const)
  // A calendar window of so many minutes means months: the standard’s own example writes "1m".
  const meant = unit === 'm' && window.isRolling !== true ? 'M' : unit
  if (!window.isRolling && count === 1 && meant === 'M') return { kind: 'month' }
  if (!window.isRolling && count === 1 && meant === 'Q') return { kind: 'quarter' }
  const days = count * (daysIn[meant ?? ''] ?? 0)
  if (!window.isRolling || days < 1 || ['M', 'Q', 'Y'].includes(meant ?? '')) approximated()
  return { kind: 'rolling', days: Math.min(3660, Math.max(1, days)) }
}

function partsOf(duration: string): readonly [count: number, unit: string] {
  return [Number(duration.slice(0, -1)), duration.slice(-1)]
}

const letters: { readonly [unit: string]: string } = {
  Second: 's',
  Minute: 'm',
  Hour: 'h',
  Day: 'd',
  Week: 'w',
  Month: 'M',
  Quarter: 'Q',
  Year: 'Y',
}

function zoneIn(window: SloWindow | undefined): { readonly timeZone?: string } {
  return window?.calendar ? { timeZone: window.calendar.timeZone } : {}
}

const ratioFormula = { en: 'good ÷ total', fr: 'bons ÷ total' } as const
const valueFormula = {
  en: 'values within the threshold ÷ values read',
  fr: 'valeurs conformes au seuil ÷ valeurs relevées',
} as const
const unitOfSource = { en: 'unit of the source', fr: 'unité de la source' } as const
const gapRule = {
  en: 'A period without data is not judged',
  fr: 'Une période sans données n’est pas jugée',
} as const

const words = {
  oneLanguage: {
    en: 'The standard has one language: the same text now stands on both sides. Write the other one.',
    fr: 'La norme n’a qu’une langue\u00a0: le même texte figure maintenant des deux côtés. Rédigez l’autre.',
  },
  window: {
    en: 'There is no such window here; the nearest rolling one is used.',
    fr: 'Cette fenêtre n’existe pas ici; la fenêtre mobile la plus proche est employée.',
  },
  strict: {
    en: 'A value equal to the threshold counts as met here; the file leaves it out.',
    fr: 'Une valeur égale au seuil est conforme ici; le fichier l’écarte.',
  },
  noMeasure: {
    en: 'The objective has neither a ratio nor a value to hold readings against.',
    fr: 'L’objectif n’a ni rapport ni valeur à laquelle comparer les relevés.',
  },
} as const
