import type { ElementReading } from '../elements/detect.ts'
import type { ReadClause } from '../reading/read-text.ts'
import type { ReviewFinding } from './finding.ts'

const about =
  /disput|disagree|escalat|differences? (?:of|between)|conflict between the part|différend|litige|désaccord|mésentente|escalad|règlement des (?:questions|différends|litiges)/iu
const final =
  /deputy (?:minister|head)|chief (?:executive|operating|financial) officer|chief executive|head of|deputy secretar|permanent secretar|director[- ]general|president|commissioner|minister(?!ry)|secretary (?:of|to)|whose decision|decision is final|final(?:ly)? (?:decision|decid|authority|binding|settle)|arbitrat|mediat|tribunal|courts?\b|adjudicat|executive director|sous-ministre|administrat(?:eur|rice)s? général|directeur général|directrice générale|directions? générales?|tranche(?:nt|ra|ront)?(?!\p{L})|président|ministre\b|préfet|maire|préfet|décision (?:est )?(?:finale|définitive)|sans appel|arbitr|médiat|tribuna|juridiction|dirigeant|deputy director|assistant deputy/iu

/** A path for disputes that names no last instance, or none of whose steps has a limit. */
export function escalationFindings(
  clauses: readonly ReadClause[],
  elements: readonly ElementReading[],
): ReviewFinding[] {
  if (elements.find(({ id }) => id === 'issue-resolution')?.state !== 'present') return []
  const touched = new Set<number>()
  for (const [i, { kind, headings = [], text }] of clauses.entries()) {
    if (kind === 'heading' || !(headings.some((title) => about.test(title)) || about.test(text))) continue
    touched.add(i)
    // A title without the looks of one: what it announces follows.
    if (text.length < 60) for (const next of [1, 2, 3]) touched.add(i + next)
  }
  const headed = clauses.filter((_, i) => touched.has(i))
  const [first] = headed
  if (!first) return []
  const whole = headed.map(({ text }) => text).join('\n')
  const findings: ReviewFinding[] = []
  if (!final.test(whole))
    findings.push({
      rule: 'escalation-without-end',
      severity: 'warning',
      place: first.place,
      text: first.text,
      element: 'issue-resolution',
      en: 'A dispute can be raised, but nobody is named who decides in the end.',
      fr: 'Un différend peut être soulevé, mais personne n’est désigné pour trancher en dernier ressort.',
    })
  if (
    !/\d|(?<!\p{L})(?:one|two|three|five|ten|fifteen|thirty|un|deux|trois|cinq|dix|quinze|trente)(?!\p{L})\s*(?:\(|\p{L}+ )?(?:business |working |calendar )?(?:days?|weeks?|jours?|semaines?)/iu.test(
      whole,
    )
  )
    findings.push({
      rule: 'escalation-without-limit',
      severity: 'info',
      place: first.place,
      text: first.text,
      element: 'issue-resolution',
      en: 'No step of the dispute resolution has a time limit: a dispute can rest for ever.',
      fr: 'Aucune étape du règlement des différends n’a de délai\u00a0: un différend peut rester sans suite.',
    })
  return findings
}
