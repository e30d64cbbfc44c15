import { cellShapes, dutyShapes, partyShapes } from './structural-shapes.ts'
import type { PreparedClause } from './text-under-review.ts'

/** Signs of an element that are not words of a list: shapes, figures, places in the text. */
export type StructuralSign = { readonly element: string; readonly at: number; readonly strength: number }

type Sign = { readonly element: string; readonly strength: number; readonly pattern: RegExp }

/** Read in every clause. */
const anywhere: readonly Sign[] = [
  {
    element: 'definitions',
    strength: 1,
    pattern: /^[“"«]?\s?[\p{Lu}][^.:]{2,50}?\s?[”"»]?\s*(?:means?|désignent?|signifie|s['’]entend)(?!\p{L})/u,
  },
  {
    element: 'definitions',
    strength: 0.8,
    pattern:
      /[“"«][^”"»]{3,60}[”"»]\s*(?:\([^)]{0,40}\)\s*)?(?:means?|shall mean|shall be defined|has the meaning|désigne|s['’]entend|signifie|est défini)/u,
  },
  {
    element: 'parties',
    strength: 1,
    pattern:
      /\((?:hereinafter|hereafter|the )?\s*(?:called |referred to as )?[“"«][^”"»]{2,60}[”"»]\)|\(ci-après[^)]{3,80}\)/iu,
  },
  {
    element: 'signatures',
    strength: 1,
    pattern: /_{8,}|_{4,}$|[.…]{8,}|…{3,}|^\s*(?:signature|signed|signé)\s*:?\s*$|^\s*\/s\/ /iu,
  },
  {
    element: 'service-standards',
    strength: 0.8,
    pattern:
      /(?:within|dans (?:les|un délai de)|under|moins de|no more than|au plus)\s+(?:\p{L}+\s)?\(?\d+\)?\s+(?:\p{L}+\s){0,2}(?:business |working |calendar )?(?:days?|hours?|minutes?|seconds?|jours?|heures?|secondes?)/iu,
  },
  {
    element: 'service-standards',
    strength: 1,
    pattern:
      /\b\d{2}(?:[.,]\d+)?\s?(?:%|per ?cent|p\.\s?100)\s*(?:of the time|of (?:all )?(?:requests|calls|cases|applications|files|inquiries)|uptime|availability|des (?:demandes|appels|cas|dossiers|fois)|du temps|de disponibilité)/iu,
  },
  {
    element: 'performance-targets',
    strength: 0.9,
    pattern: /\b(?:9\d|8\d)(?:[.,]\d+)?\s?(?:%|per ?cent|p\.\s?100)/iu,
  },
  {
    element: 'volumes',
    strength: 0.8,
    pattern:
      /(?<![$£€\d])\d{2,3}(?:[ ,\u00a0\u202f]\d{3})*\s(?!days?|hours?|minutes?|jours?|heures?|dollars?|euros?|million)\p{L}{4,}(?:\s\p{L}+){0,2}\s(?:a|per|each|par|chaque)\s(?:year|month|week|day|quarter|season|an|année|mois|semaine|jour|trimestre)(?!\p{L})/iu,
  },
  {
    element: 'budget-estimate',
    strength: 0.8,
    pattern:
      /(?:up to|exceed|maximum|total|estimat|ceiling|budget|annual|dépass|maxim|total|estim|plafond|annuel|concurrence)[^.]{0,60}(?:[$£€]\s?\d{1,3}(?:[,\s]\d{3})+|\d{1,3}(?:[\s\u00a0]\d{3})+(?:,\d\d)?\s?[$€])/iu,
  },
  {
    element: 'fee-structure',
    strength: 0.9,
    pattern:
      /(?:[$£€]\s?\d[\d,.]*|\d[\d\s\u00a0]*(?:,\d\d)?[\s\u00a0]?[$€])\s*(?:\/|per|an?\b|par|l['’])\s*(?:hour|day|month|year|file|transaction|unit|request|page|call|heure|jour|mois|année|an|dossier|transaction|unité|demande|appel)/iu,
  },
  {
    element: 'contacts-list',
    strength: 1,
    pattern: /[\w.+-]+@[\w-]+\.[\w.-]+|(?:\+?1[-. ]?)?\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b/u,
  },
  {
    element: 'annexes',
    strength: 0.9,
    pattern:
      /(?<!\p{L})(?:annex|appendix|schedule|annexe|appendice|attachment|exhibit)\s+(?:\d{1,2}|[A-Z]|[IVX]{1,4})(?!\p{L})/iu,
  },
  {
    element: 'term',
    strength: 1,
    pattern:
      /(?:from|du|between|entre)\s.{0,20}(?:19|20)\d\d.{0,12}\s(?:to|until|au|and|et le)\s.{0,20}(?:19|20)\d\d|(?:effective|in force|begins?|commenc\p{L}*|en vigueur|débute|prend effet)[^.]{0,60}(?:19|20)\d\d/iu,
  },
  {
    element: 'doc-control',
    strength: 0.9,
    pattern:
      /^(?:version|révision|revision|rev\.?)\s*:?\s*\d|(?:last updated?|date modified|mise à jour)\s*:?/iu,
  },
  {
    element: 'service-hours',
    strength: 1,
    pattern:
      /\b\d{1,2}(?::\d\d)?\s?(?:a\.?m\.?|am)\b[^.]{0,20}\b\d{1,2}(?::\d\d)?\s?(?:p\.?m\.?|pm)\b|\b\d{1,2}\s?h(?:\s?\d\d)?\s?(?:à|-|–)\s?\d{1,2}\s?h|24\s?h?\s?\/\s?(?:24|7)/iu,
  },
  {
    element: 'legal-nature',
    strength: 1,
    pattern:
      /(?:not|aucun|pas|nor)\s[^.]{0,60}(?:legally binding|legal(?:ly)? enforceable|legal obligation|contrat|contract\b|obligation juridique|juridiquement)/iu,
  },
  {
    element: 'out-of-scope',
    strength: 0.8,
    pattern:
      /(?:agreement|memorandum|services?|schedule|entente|protocole|convention|accord)s? (?:does|do|shall|will) not (?:cover|include|apply|extend)|ne (?:couvre|vise|comprend|s['’]applique|s['’]étend)(?:nt)? pas|(?:is|are|est|sont) (?:excluded from|exclue?s? d)/iu,
  },
  { element: 'taxes', strength: 0.7, pattern: /(?<!\p{L})(?:GST|HST|VAT|TPS|TVH|TVQ|TVA)(?!\p{L})/u },
]

/** Words of a title at the head of a text: what the document is. */
const names =
  /(?<!\p{L})(?:agreement|memorandum|understanding|arrangement|statement of work|schedule|letter of|terms|contract|amendment|protocol|charter|entente|protocole|accord|convention|conditions générales|contrat|avenant|lettre|annexe|charte)(?!\p{L})/iu

export function structuralSigns(prepared: readonly PreparedClause[]): StructuralSign[] {
  const found: StructuralSign[] = []
  for (const [at, { clause }] of prepared.entries())
    for (const { element, strength, pattern } of anywhere)
      if (pattern.test(clause.text)) found.push({ element, at, strength })
  return [
    ...found,
    ...titleSigns(prepared),
    ...partySigns(prepared),
    ...signatureSigns(prepared),
    ...tableSigns(prepared),
    ...partyShapes(prepared),
    ...dutyShapes(prepared),
    ...cellShapes(prepared),
  ]
}

function titleSigns(prepared: readonly PreparedClause[]): StructuralSign[] {
  const head = prepared.slice(0, 12)
  const titled = head.findIndex(
    ({ clause }) => clause.text.length < 200 && names.test(clause.text) && clause.kind !== 'row',
  )
  const named = head.findIndex(({ clause }) => clause.kind === 'heading')
  if (titled >= 0) return [{ element: 'title', at: titled, strength: 1 }]
  return named >= 0 ? [{ element: 'title', at: named, strength: 0.6 }] : []
}

/** "Between … and …" near the beginning. */
function partySigns(prepared: readonly PreparedClause[]): StructuralSign[] {
  const head = prepared.slice(0, 25)
  const at = head.findIndex(({ clause }) =>
    /^(?:\*\*)?(?:between|by and between|entre(?: nous)?|among|and|et)\s*:?(?:\*\*)?$|^(?:between|entre)\s*:?\s+(?:the |le |la |l['’]|les )/iu.test(
      clause.text,
    ),
  )
  return at < 0 ? [] : [{ element: 'parties', at, strength: 1 }]
}

/** Name, title and date lines near the end. */
function signatureSigns(prepared: readonly PreparedClause[]): StructuralSign[] {
  const from = Math.floor(prepared.length * 0.75)
  const lines = prepared
    .slice(from)
    .flatMap(({ clause }, i) =>
      /^(?:name|title|date|nom|titre|poste|position|per|par)\s*:/iu.test(clause.text) ? [from + i] : [],
    )
  const [first] = lines
  return first !== undefined && lines.length >= 2 ? [{ element: 'signatures', at: first, strength: 0.9 }] : []
}

const tables: readonly { readonly element: string; readonly head: RegExp }[] = [
  { element: 'roles', head: /responsib|responsab|role|rôle|accountab/i },
  {
    element: 'service-standards',
    head: /service (?:level|standard)|niveaux? de service|norme|response time|initial response|réponse|délai|turnaround/i,
  },
  { element: 'performance-targets', head: /target|cible|indicator|indicateur|kpi/i },
  { element: 'incident-problem', head: /severity|priority|gravité|priorité|resolution|résolution/i },
  { element: 'fee-structure', head: /(?:unit )?price|fee|rate|tarif|prix|taux/i },
  { element: 'budget-estimate', head: /fiscal year|budget|estimate|exercice|montant|amount/i },
  { element: 'implementation-plan', head: /milestone|due|jalon|échéance|completion date|date prévue/i },
  { element: 'doc-control', head: /revision|version|révision/i },
  { element: 'contacts-list', head: /phone|e-?mail|téléphone|courriel|contact/i },
  { element: 'risk-management', head: /likelihood|probabilité|mitigation|atténuation/i },
  { element: 'training', head: /audience.*(?:training|course)|formation/i },
]

/** What the head row of a table says its columns hold. */
function tableSigns(prepared: readonly PreparedClause[]): StructuralSign[] {
  return prepared.flatMap(({ clause }, at) => {
    const starts = clause.kind === 'row' && prepared[at - 1]?.clause.kind !== 'row'
    if (!starts || (clause.cells ?? []).some((cell) => cell.length > 60)) return []
    return tables
      .filter(({ head }) => head.test(clause.text))
      .map(({ element }) => ({ element, at, strength: 0.9 }))
  })
}
