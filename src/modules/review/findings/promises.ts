import type { ElementReading } from '../elements/detect.ts'
import type { FactualSentence } from '../recognition/facts.ts'
import { quoted, type ReviewFinding } from './finding.ts'

const vague = {
  en: /(?<!\p{L})(?:as soon as (?:possible|practicable|reasonably practicable)|in a timely (?:manner|fashion)|timely|promptly|quickly|without (?:undue )?delay|within a reasonable (?:time|period|delay)|reasonable efforts?|best efforts?|where(?:ver)? possible|as appropriate|from time to time|on a regular basis|regularly|periodically|as needed|as required|high[- ]quality|adequate(?:ly)?|sufficient(?:ly)?|ideally|try to ensure|to the extent possible)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:dès que possible|le plus (?:rapidement|tôt) possible|dans les meilleurs délais|dans un délai raisonnable|en temps (?:opportun|utile|voulu)|sans (?:délai|tarder)|rapidement|promptement|efforts raisonnables|de son mieux|si possible|dans la mesure du possible|le cas échéant, au besoin|au besoin|régulièrement|périodiquement|de façon régulière|de haute qualité|de manière adéquate|suffisant(?:e|s|es)?|idéalement|s['’]efforce(?:r|ra|nt)?)(?!\p{L})/iu,
} as const

const promise = {
  en: /(?<!\p{L})(?:shall|will|must|agrees? to|commits? to|responsible for|ensur\p{L}+|undertakes? to|handling|responding|restoring|patching|alerting|sharing)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:doi(?:t|vent)|devr(?:a|ont)|s['’]engage\p{L}*|est (?:responsable|chargée?)|sont (?:responsables|chargée?s)|assure\p{L}*|fournit|veille\p{L}*|\p{L}{3,}(?:era|eront|ira|iront)|traiter|répondre|rétablir|informe|transmet)(?!\p{L})/iu,
} as const

const exact = new Set([
  'duration',
  'percentage',
  'money',
  'date',
  'time',
  'frequency',
  'quantity',
  'availability',
])

/** Promises that no figure makes checkable. */
export function vaguePromises(sentences: readonly FactualSentence[]): ReviewFinding[] {
  return sentences.flatMap(({ clause, text, facts }): ReviewFinding[] => {
    const { language } = clause
    const word = vague[language].exec(text)?.[0]
    if (!word || !promise[language].test(text) || facts.some(({ kind }) => exact.has(kind))) return []
    const said = quoted(word)
    return [
      {
        rule: 'promise-without-measure',
        severity: 'warning',
        place: clause.place,
        text,
        en: `The promise says ${said.en} and gives no number, measure or date: nobody can tell whether it is kept.`,
        fr: `L’engagement se limite à ${said.fr}, sans nombre, mesure ni date\u00a0: personne ne pourra dire s’il est tenu.`,
      },
    ]
  })
}

/** Levels are promised but nothing follows when they are missed. */
export function promisesWithoutConsequence(elements: readonly ElementReading[]): ReviewFinding[] {
  const state = (id: string) => elements.find((element) => element.id === id)
  const levels = state('service-standards')
  const follow = ['remedies', 'level-variance-finance', 'service-improvement']
  if (levels?.state !== 'present' || follow.some((id) => state(id)?.state === 'present')) return []
  const [first] = levels.evidence
  return [
    {
      rule: 'promise-without-consequence',
      severity: 'warning',
      place: first?.place ?? '',
      element: 'service-standards',
      ...(first && { text: first.text }),
      en: 'Service levels are promised, but the text does not clearly say what happens when one is missed: a corrective plan, a remedy or an effect on the price.',
      fr: 'Des niveaux de service sont promis, mais le texte ne dit pas clairement ce qui se passe quand l’un d’eux n’est pas atteint\u00a0: plan correctif, recours ou incidence sur le prix.',
    },
  ]
}
