import { stringify } from 'yaml'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { plainLetters } from '../../../kernel/language/plain-letters.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import type { MeasureRule } from '../rule.ts'

/** A rule as an OpenSLO v1 document, in one language. Cases judged by a working calendar have no place in the standard. */
export function writeOpenSlo(rule: MeasureRule, language: Language): Result<string, Bilingual> {
  if (rule.evidence === 'cases') return refused(words.cases)
  if (rule.target === undefined) return refused(words.noTarget)
  const name = slug(rule.name.en)
  const source = (what: string) => ({
    metricSource: { type: 'Entente', spec: { query: `${rule.feed ?? name}${what}` } },
  })
  const document = {
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: { name, displayName: rule.name[language] },
    spec: {
      ...(rule.report ? { description: rule.report[language] } : {}),
      service: slug(rule.method.owner.en),
      indicator: {
        metadata: { name: `${name}-indicator`, displayName: rule.method.source[language] },
        spec:
          rule.evidence === 'counts'
            ? { ratioMetric: { counter: true, good: source('/met'), total: source('/of') } }
            : { thresholdMetric: source('/value') },
      },
      timeWindow: [windowOf(rule)],
      budgetingMethod: 'Occurrences',
      objectives: [
        {
          displayName: rule.name[language],
          ...(rule.threshold
            ? { op: rule.threshold.better === 'higher' ? 'gte' : 'lte', value: Number(rule.threshold.value) }
            : {}),
          targetPercent: Number(rule.target),
        },
      ],
    },
  }
  return ok(stringify(document))
}

function windowOf({ window, timeZone = 'UTC' }: MeasureRule): object {
  const calendar = { startTime: '2026-04-01 00:00:00', timeZone }
  switch (window.kind) {
    case 'rolling':
      return { duration: `${window.days}d`, isRolling: true }
    case 'month':
      return { duration: '1M', isRolling: false, calendar }
    case 'quarter':
      return { duration: '1Q', isRolling: false, calendar }
    case 'fiscal-year':
      return { duration: '1Y', isRolling: false, calendar }
  }
}

function slug(text: string): string {
  const plain = plainLetters(text).replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^-|-$/g, '').slice(0, 60) || 'promise'
}

const words = {
  cases: {
    en: 'A promise judged case by case with a working calendar cannot be written in this standard; only counts and values can.',
    fr: 'Un engagement jugé dossier par dossier avec un calendrier de travail ne peut pas s’écrire dans cette norme; seuls les décomptes et les valeurs le peuvent.',
  },
  noTarget: {
    en: 'The rule has no target in percent, and the standard needs one.',
    fr: 'La règle n’a pas de cible en pourcentage, et la norme en exige une.',
  },
} as const
