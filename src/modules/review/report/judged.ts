import { elements, type SlaFrenchLabel } from '../../guide/index.ts'
import type { ElementReading } from '../elements/detect.ts'
import { bySeverity, type ReviewFinding } from '../findings/finding.ts'
import { missingElements } from '../findings/missing.ts'
import type { Judgement } from '../judge/judgements.ts'
import type { ReviewReport } from '../review.ts'

/** An element as it counts: what a person decided, or else what the program found. */
export type JudgedElement = ElementReading & {
  readonly found: ElementReading['state']
  readonly judgement: Judgement | null
}

/** What a finding is about, the gravest first. */
export const subjects = ['missing', 'text', 'languages', 'file', 'plain'] as const

export type Subject = (typeof subjects)[number]

export type JudgedReport = Omit<ReviewReport, 'elements' | 'findings'> & {
  readonly elements: readonly JudgedElement[]
  readonly findings: Readonly<Record<Subject, readonly ReviewFinding[]>>
  /** What the organization that reads it calls a service level agreement in French. */
  readonly slaLabel: SlaFrenchLabel
}

/** The report with what people decided: what is missing follows from their decisions. */
export function judged(
  report: ReviewReport,
  judgements: readonly Judgement[],
  slaLabel: SlaFrenchLabel = 'entente',
): JudgedReport {
  const latest = new Map([...judgements].reverse().map((judgement) => [judgement.element, judgement]))
  const known = new Set(elements.map(({ id }) => id))
  const judgedElements = report.elements
    .filter(({ id }) => known.has(id))
    .map((reading): JudgedElement => {
      const judgement = latest.get(reading.id) ?? null
      return { ...reading, found: reading.state, state: judgement?.state ?? reading.state, judgement }
    })
  const kept = report.findings.filter((finding) => subjectOf(finding) !== 'missing')
  const findings = bySeverity([...missingElements(judgedElements, report.tier), ...kept])
  return {
    ...report,
    slaLabel,
    elements: judgedElements,
    findings: {
      missing: findings.filter((finding) => subjectOf(finding) === 'missing'),
      text: findings.filter((finding) => subjectOf(finding) === 'text'),
      languages: findings.filter((finding) => subjectOf(finding) === 'languages'),
      file: findings.filter((finding) => subjectOf(finding) === 'file'),
      plain: findings.filter((finding) => subjectOf(finding) === 'plain'),
    },
  }
}

function subjectOf({ rule }: ReviewFinding): Subject {
  if (/^(?:required|recommended)-element-/.test(rule)) return 'missing'
  if (rule.startsWith('parity-')) return 'languages'
  if (rule.startsWith('plain-language-')) return 'plain'
  return ['tracked-changes', 'comment', 'macros'].includes(rule) ? 'file' : 'text'
}
