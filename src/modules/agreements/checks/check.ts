import { formatNumber } from '../../../kernel/language/format.ts'
import type { Guide } from '../../guide/index.ts'
import type { Agreement, Finding } from '../format.ts'
import { type Check, caseOf, type Severity } from './case.ts'
import { completeness, shareComplete } from './completeness.ts'
import { governance } from './governance.ts'
import { languageSides } from './languages.ts'
import { marks } from './marks.ts'
import { money } from './money.ts'
import { performance } from './performance.ts'
import { protection } from './protection.ts'
import { scope } from './scope.ts'
import { structure } from './structure.ts'
import { terms } from './terms.ts'
import { unreadElements } from './unread.ts'
import { values } from './values.ts'
import { wording } from './wording.ts'

export type CheckOptions = {
  /** Some rules ask whether a term has ended. */
  readonly today: Temporal.PlainDate
  /** An organization's own guide; the usual one without it. */
  readonly guide?: Guide
}

export type CheckResult = {
  /** The share of what the guide requires that is there, from 0 to 1. */
  readonly complete: number
  readonly findings: readonly Finding[]
}

const checks: readonly Check[] = [
  structure,
  values,
  completeness,
  unreadElements,
  languageSides,
  wording,
  marks,
  terms,
  scope,
  money,
  governance,
  performance,
  protection,
]

/** Everything the rules find in an agreement: by document in the order of the file, errors first within each. */
export function checkAgreement(agreement: Agreement, { today, guide }: CheckOptions): CheckResult {
  const checked = caseOf(agreement, today, guide)
  const findings = sorted(
    agreement,
    checks.flatMap((check) => check(checked)),
  )
  return { complete: shareComplete(checked), findings: readable(findings) }
}

/** Nobody reads more; a file with more has the same fault in many places. */
const mostFindings = 5_000

// Errors are kept first, so that a cut list never hides that there are some.
function readable(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostFindings) return findings
  const kept = new Set(
    findings.toSorted((a, b) => severities[a.severity] - severities[b.severity]).slice(0, mostFindings),
  )
  return [...findings.filter((finding) => kept.has(finding)), notShown(findings.length - mostFindings)]
}

function notShown(count: number): Finding {
  return {
    document: null,
    element: null,
    path: null,
    rule: 'too-many-findings',
    severity: 'info',
    en: `There are ${formatNumber(count, 'en')} more findings. Correct these first, then check again.`,
    fr: `Il y a ${formatNumber(count, 'fr')} autres constats. Corrigez d’abord ceux-ci, puis vérifiez de nouveau.`,
  }
}

/** True when a finding of this severity keeps a file from being in order; an information does not. */
export function isBlocking(severity: Severity): boolean {
  return severity !== 'info'
}

const severities: { readonly [severity in Severity]: number } = { error: 0, warning: 1, info: 2 }

function sorted(agreement: Agreement, findings: readonly Finding[]): readonly Finding[] {
  const documents = new Map(agreement.documents.map((document, index) => [document.id, index]))
  const rank = ({ document }: Finding) => (document === null ? -1 : (documents.get(document) ?? -1))
  return findings.toSorted((a, b) => rank(a) - rank(b) || severities[a.severity] - severities[b.severity])
}
