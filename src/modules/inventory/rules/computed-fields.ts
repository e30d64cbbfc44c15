import { type Cells, performance, targetMet, totalApplications } from '../computed.ts'
import type { Resource } from '../dictionary/field.ts'
import { agreeTo, parseDecimal, parseInteger } from '../exact.ts'
import { type Issue, shown } from '../finding.ts'
import { issue } from './messages.ts'

/** Decimals of the results that have been published; fewer in a cell mean trailing zeros left out. */
const publishedDecimals = 4

/** Compares the published computed cells, when they are filled, with what the other cells give today. */
export function computedIssues(resource: Resource, value: Cells): Issue[] {
  return resource === 'service'
    ? totalIssues(value)
    : [...performanceIssues(value), ...targetMetIssues(value)]
}

function totalIssues(value: Cells): Issue[] {
  const published = value('num_applications_total')?.trim() ?? ''
  const total = totalApplications(value)
  if (published === '' || parseInteger(published) === total) return []
  return [differs('computed-total', 'num_applications_total', published, String(total))]
}

function performanceIssues(value: Cells): Issue[] {
  const published = value('performance')?.trim() ?? ''
  const result = performance(value)
  if (published === '' || !result) return published === '' ? [] : [noResult(published)]
  const typed = parseDecimal(published)
  // Beyond 15 decimals a cell holds the noise of a binary number, not a result.
  const decimals = Math.min(Math.max(published.split('.')[1]?.length ?? 0, publishedDecimals), 15)
  if (typed && agreeTo(decimals, typed, result)) return []
  return [
    differs('computed-performance', 'performance', published, `${result.numerator}/${result.denominator}`),
  ]
}

function targetMetIssues(value: Cells): Issue[] {
  const published = value('target_met')?.trim() ?? ''
  const answer = targetMet(value)
  if (published === '' || published === answer || value('target') === undefined) return []
  return [differs('computed-target-met', 'target_met', published, answer)]
}

function differs(rule: string, field: string, published: string, computed: string): Issue {
  return issue(
    rule,
    field,
    {
      en: `Published as ${shown(published)}, but the other cells of the row give ${computed}, compared without rounding.`,
      fr: `Publié ${shown(published)}, alors que les autres cellules de la ligne donnent ${computed}, sans arrondi.`,
    },
    'warning',
  )
}

function noResult(published: string): Issue {
  return issue(
    'computed-performance',
    'performance',
    {
      en: `Published as ${shown(published)}, but there is no result to compute: a volume is blank or the total is zero.`,
      fr: `Publié ${shown(published)}, alors qu’aucun résultat ne se calcule\u00a0: un volume est vide ou le total est nul.`,
    },
    'warning',
  )
}
