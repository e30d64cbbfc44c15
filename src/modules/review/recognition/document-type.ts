import type { DocumentType } from '../../guide/index.ts'
import type { ElementReading } from '../elements/detect.ts'
import type { ReadClause } from '../reading/read-text.ts'

/** Names that administrations give to each type, the most telling first. */
const names: readonly { readonly code: DocumentType; readonly pattern: RegExp }[] = [
  {
    code: 'AMD',
    pattern:
      /(?<!\p{L})(?:amendment (?:no\.?|number|#|\d)|amendment to (?:the|this)|amending agreement|supplementary agreement|deed of variation|avenant|modification n[o°]|addenda|addendum)(?!\p{L})/iu,
  },
  {
    code: 'ISA',
    pattern:
      /(?<!\p{L})(?:(?:information|data)[- ](?:sharing|exchange) (?:agreement|arrangement|protocol)|core data sharing agreement|data processing agreement|(?:entente|convention|accord|protocole) (?:d['’]échange|de partage|de communication) (?:de |d['’])?(?:renseignements|informations?|données)|EER)(?!\p{L})/iu,
  },
  {
    code: 'LOI',
    pattern:
      /(?<!\p{L})(?:(?:letter|statement|declaration|expression) of intent|heads of terms|lettre d['’]intention|énoncé d['’]intention|déclaration d['’]intention)(?!\p{L})/iu,
  },
  {
    code: 'LOA',
    pattern:
      /(?<!\p{L})(?:letter of (?:agreement|understanding)|exchange of letters|letter agreement|lettre d['’](?:entente|accord)|échange de lettres)(?!\p{L})/iu,
  },
  {
    code: 'SLA',
    pattern:
      /(?<!\p{L})(?:service[- ]level (?:agreement|arrangement|schedule|statement)s?|service schedule|(?:entente|accord|convention|contrat) (?:sur les|de|relati(?:f|ve) aux) niveaux? de services?|accord de niveau de service|conditions générales d['’]utilisation|terms of (?:use|service)|charte de services?|service charter|SLA|ANS|ENS)(?!\p{L})/iu,
  },
  {
    code: 'MA',
    pattern:
      /(?<!\p{L})(?:master (?:service[s]? )?agreement|framework agreement|umbrella (?:agreement|memorandum)|collaboration agreement|accord[- ]cadre|convention[- ]cadre|entente[- ]cadre|master services?)(?!\p{L})/iu,
  },
  {
    code: 'MOU',
    pattern:
      /(?<!\p{L})(?:memorandum of (?:understanding|agreement|cooperation)|memoranda of understanding|concordat|MOU|MOA|protocole d['’](?:entente|accord)|protocole de (?:collaboration|coopération)|interagency agreement|inter-?agency agreement|interdepartmental agreement|PE)(?!\p{L})/u,
  },
  {
    code: 'ANX',
    pattern:
      /(?<!\p{L})(?:^annex\b|^annexe\b|^appendi(?:x|ce)\b|^schedule\b|attachment [A-Z0-9]|statement of work|work (?:order|authori[sz]ation)|task order|énoncé des travaux|autorisation de travail|bon de commande)(?!\p{L})/iu,
  },
]

/** Looser names, when none of the above is there: what they are is read from what they hold. */
const loose =
  /(?<!\p{L})(?:agreement|arrangement|entente|convention|accord|protocole|contract|contrat|memorandum)(?!\p{L})/iu

/** The documents a file holds, the main one first; empty when nothing in it is named or reads like one. */
export function documentTypes(
  clauses: readonly ReadClause[],
  elements: readonly ElementReading[],
): DocumentType[] {
  const found: DocumentType[] = []
  const head = clauses.slice(0, 12).filter(({ text }) => text.length < 240)
  for (const { code, pattern } of names)
    if (head.some(({ text }) => pattern.test(text.trim()))) found.push(code)
  const topLevel = Math.min(
    ...clauses.flatMap(({ kind, level }) => (kind === 'heading' && level ? [level] : [])),
  )
  const titles = clauses.filter(
    ({ kind, level, text }) => kind === 'heading' && level === topLevel && text.length < 160,
  )
  for (const { code, pattern } of names) {
    const holds = code !== 'ANX' && titles.some(({ text }) => pattern.test(text.trim()))
    if (holds && !found.includes(code)) found.push(code)
  }
  // An annex named beside a document of another type is a part of it.
  const own = found.length > 1 ? found.filter((code) => code !== 'ANX') : found
  if (own.length > 0) return own
  const byBody = bodyNames(clauses)
  return byBody ? [byBody] : byContent(clauses, elements)
}

/** "This memorandum of understanding …" in the first clauses. */
function bodyNames(clauses: readonly ReadClause[]): DocumentType | undefined {
  const start = clauses
    .slice(0, 30)
    .map(({ text }) => text)
    .join('\n')
  return names.find(
    ({ code, pattern }) =>
      code !== 'ANX' &&
      new RegExp(
        `(?:this|la présente|le présent|cette|ce)\\s+${pattern.source.replace('(?<!\\p{L})', '')}`,
        'iu',
      ).test(start),
  )?.code
}

function byContent(clauses: readonly ReadClause[], elements: readonly ElementReading[]): DocumentType[] {
  const present = new Set(elements.filter(({ state }) => state === 'present').map(({ id }) => id))
  const named = clauses.slice(0, 40).some(({ text }) => loose.test(text))
  if (!named && present.size < 12) return []
  const levels = [
    'service-standards',
    'service-hours',
    'incident-problem',
    'performance-targets',
    'measurement',
    'request-intake',
  ]
  if (levels.filter((id) => present.has(id)).length >= 3) return ['SLA']
  if (present.has('committees') && present.has('financial-arrangement') && present.size > 35) return ['MA']
  return ['MOU']
}
