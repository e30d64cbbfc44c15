import type { DocumentType } from '../../guide/index.ts'
import type { ElementReading } from '../elements/detect.ts'
import type { ReadClause } from '../reading/read-text.ts'

/** Names that administrations give to each type, the most telling first. */
const names: readonly { readonly code: DocumentType; readonly pattern: RegExp; readonly short?: RegExp }[] = [
  {
    code: 'AMD',
    pattern:
      /(?<!\p{L})(?:amendment (?:no\.?|number|#|\d)(?!\.?:? *0)|amendment to (?:the|this)|amending agreement|supplementary agreement|deed of variation|^avenant|avenant n[o°]|modification n[o°] ?[1-9]|addenda|addendum)(?!\p{L})/iu,
  },
  {
    code: 'ISA',
    pattern:
      /(?<!\p{L})(?:(?:information|data)[- ](?:sharing|exchange) (?:agreement|arrangement|protocol)|core data sharing agreement|data processing agreement|(?:entente|convention|accord|protocole) (?:d['’]échange|de partage|de communication) (?:de |d['’])?(?:renseignements|informations?|données))(?!\p{L})/iu,
    short: /(?<!\p{L})(?:EER|DSA)(?!\p{L})/u,
  },
  {
    code: 'LOI',
    pattern:
      /(?<!\p{L})(?:(?:letter|statement|declaration|expression) of intent|heads of terms|lettre d['’]intention|énoncé d['’]intention|déclaration d['’]intention)(?!\p{L})/iu,
  },
  {
    code: 'LOA',
    pattern:
      /(?<!\p{L})(?:letter of (?:agreement|understanding)|exchange of letters|letter agreement|lettre d['’](?:entente|accord)|lettre[- ]entente|(?:entente|accord) par lettre|échange de lettres)(?!\p{L})/iu,
  },
  {
    code: 'SLA',
    pattern:
      /(?<!\p{L})(?:service[- ]level (?:agreement|arrangement|schedule|statement)s?|service schedule|(?:entente|accord|convention|contrat) (?:sur les|de|relati(?:f|ve) aux) niveaux? de services?|accord de niveau de service|conditions générales d['’]utilisation|terms of (?:use|service)|charte de services?|service charter)(?!\p{L})/iu,
    short: /(?<!\p{L})(?:SLA|ANS|ENS)(?!\p{L})/u,
  },
  {
    code: 'MA',
    pattern:
      /(?<!\p{L})(?:master (?:service[s]? )?agreement|framework agreement|umbrella (?:agreement|memorandum)|collaboration agreement|accord[- ]cadre|convention[- ]cadre|entente[- ]cadre|master services?)(?!\p{L})/iu,
  },
  {
    code: 'MOU',
    pattern:
      /(?<!\p{L})(?:memorandum of (?:understanding|agreement|cooperation)|memoranda of understanding|concordat|protocole d['’](?:entente|accord)|protocole de (?:collaboration|coopération)|interagency agreement|inter-?agency agreement|interdepartmental agreement)(?!\p{L})/iu,
    short: /(?<!\p{L})(?:MOU|MoU|MOA|IAA|PE)(?!\p{L})/u,
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
  const head = clauses.slice(0, 12).filter(({ text }) => text.length < 240)
  if (head.slice(0, 3).some(({ text }) => annexOf.test(text.trim()))) return ['ANX']
  // What the text is called comes first; what its first lines mention may be something else.
  const first = head.flatMap(({ text }) => namesIn(text).slice(0, 1))[0]
  const found: DocumentType[] = first ? [first] : []
  const topLevel = Math.min(
    ...clauses.flatMap(({ kind, level }) => (kind === 'heading' && level ? [level] : [])),
  )
  const titles = clauses.filter(
    ({ kind, level, text }) => kind === 'heading' && level === topLevel && text.length < 160,
  )
  for (const { text } of titles)
    for (const code of namesIn(text)) if (code !== 'ANX' && !found.includes(code)) found.push(code)
  // An annex named beside a document of another type is a part of it.
  const own = found.length > 1 ? found.filter((code) => code !== 'ANX') : found
  if (own.length > 0) return own
  if (isLetter(clauses)) return ['LOA']
  const byBody = bodyNames(clauses)
  return byBody ? [byBody] : byContent(clauses, elements)
}

/** "Annex 2 to the Master Agreement": a part of another document. */
const annexOf =
  /^(?:annexe?|appendi(?:x|ce)|schedule)\s+\S{1,4}(?:\s+\S{1,12}){0,3}?\s+(?:to the|of the|to|à l['’]|à la|au|de l['’]|de la|du)\b/iu

function namesIn(text: string): DocumentType[] {
  return names.flatMap(({ code, pattern, short }) =>
    pattern.test(text.trim()) || short?.test(text) ? [code] : [],
  )
}

/** Opens with a greeting and ends with a courtesy. */
function isLetter(clauses: readonly ReadClause[]): boolean {
  const greeting = /^(?:dear\s|madame\b|monsieur\b|mesdames|cher|chère)/iu
  const courtesy =
    /^(?:yours (?:sincerely|truly|faithfully)|sincerely)|je vous prie|veuillez agréer|^recevez|salutations|kindly sign|please countersign|bon pour accord/iu
  return (
    clauses.slice(0, 15).some(({ text }) => greeting.test(text)) &&
    clauses.slice(-15).some(({ text }) => courtesy.test(text))
  )
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

const ofLevels =
  /(?<!\p{L})(?:service levels?|service standards?|niveaux? de service|normes? de service)(?!\p{L})/iu

function byContent(clauses: readonly ReadClause[], elements: readonly ElementReading[]): DocumentType[] {
  const present = new Set(elements.filter(({ state }) => state === 'present').map(({ id }) => id))
  const calledSo = clauses.slice(0, 40).some(({ text }) => loose.test(text))
  if (!calledSo && present.size < 12) return []
  const levels = [
    'service-standards',
    'service-hours',
    'incident-problem',
    'performance-targets',
    'measurement',
    'request-intake',
  ]
  const legal = ['liability', 'amendment', 'authorities', 'background', 'issue-resolution', 'signatures']
  const kept = levels.filter((id) => present.has(id)).length
  const named = clauses.filter(({ kind }) => kind === 'heading').concat(clauses.slice(0, 30))
  const speaksOfLevels = named.some(({ text }) => ofLevels.test(text))
  // An agreement that keeps levels is one of levels only when it is little else.
  if (
    kept >= (speaksOfLevels ? 2 : 4) &&
    (speaksOfLevels || legal.filter((id) => present.has(id)).length < 3)
  )
    return ['SLA']
  return ['MOU']
}
