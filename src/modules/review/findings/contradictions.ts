import { type Bilingual, languages } from '../../../kernel/language/bilingual.ts'
import type { Fact } from '../../parity/index.ts'
import type { FactualSentence } from '../recognition/facts.ts'
import type { ReviewFinding } from './finding.ts'

type Topic = {
  readonly id: string
  readonly name: Bilingual
  readonly words: RegExp
  readonly kind: Fact['kind']
}

/** Matters on which one text should give one figure. */
const topics: readonly Topic[] = [
  {
    id: 'maintenance-notice',
    kind: 'duration',
    name: { en: 'the notice of planned maintenance', fr: 'le préavis d’entretien planifié' },
    words:
      /^(?=.*(?:planned|scheduled|planifié|prévu|maintenance de|programm))(?=.*(?:downtime|maintenance|outage|entretien|interruption|indisponib|temps d['’]arrêt))(?=.*(?:notice|notify|advance|prior|préavis|avis|aviser|l['’]avance|avant|inform))/isu,
  },
  {
    id: 'termination-notice',
    kind: 'duration',
    name: { en: 'the notice of termination', fr: 'le préavis de résiliation' },
    words:
      /^(?=.*(?:terminat|withdraw|cancel|résili|dénonc|mettre fin|se retirer))(?=.*(?:notice|advance|prior|préavis|avis|l['’]avance))/isu,
  },
  {
    id: 'payment',
    kind: 'duration',
    name: { en: 'the time to pay', fr: 'le délai de paiement' },
    words:
      /^(?=.*(?:invoice|payment|payable|facture|paiement))(?=.*(?:within|due|dans les|délai|suivant))(?=.*(?:pay|paid|paiement|payée?|acquitt|verse))/isu,
  },
  {
    id: 'term',
    kind: 'duration',
    name: { en: 'the term of the agreement', fr: 'la durée de l’entente' },
    words:
      /(?:(?:initial )?term of (?:this|the) (?:agreement|memorandum|mou|arrangement)|remain(?:s)? in (?:effect|force) for|for a (?:term|period) of .{0,30}(?:years?|months?).{0,60}(?:agreement|from)|(?:est|sont) conclue?s? pour|durée de (?:la présente|l['’]entente|la convention|cette entente)|demeure(?:ra)? en vigueur (?:pendant|pour))/isu,
  },
  {
    id: 'breach-report',
    kind: 'duration',
    name: { en: 'the time to report a breach', fr: 'le délai de signalement d’une atteinte' },
    words:
      /^(?=.*(?:breach|unauthori[sz]ed|incident de sécurité|security incident|violation|atteinte|non autorisé))(?=.*(?:report|notif|signal|inform|avis))/isu,
  },
  {
    id: 'retention',
    kind: 'duration',
    name: { en: 'the retention period', fr: 'la durée de conservation' },
    words: /(?:retain|retention|kept for|conserv)/isu,
  },
  {
    id: 'support-response',
    kind: 'duration',
    name: {
      en: 'the time to answer a request for support',
      fr: 'le délai de réponse à une demande de soutien',
    },
    words:
      /^(?=.*(?:respond|response|acknowledg|répon|accuse))(?=.*(?:support request|request for support|new ticket|inquir|your request|demandes? de soutien|nouveau billet|demandes? d['’]assistance|votre demande))/isu,
  },
  {
    id: 'start',
    kind: 'date',
    name: { en: 'the date the agreement begins', fr: 'la date de début de l’entente' },
    words:
      /(?:comes? into (?:effect|force) on|takes? effect on|effective (?:date|as of|from|on)|start date|begins? on|commenc\p{L}+ on|entre(?:ra)? en vigueur le|prend(?:ra)? effet le|date de début|date d['’]entrée en vigueur|débute le)/isu,
  },
  {
    id: 'end',
    kind: 'date',
    name: { en: 'the date the agreement ends', fr: 'la date de fin de l’entente' },
    words:
      /(?:expires? on|ends? on|end date|until|terminates? on|expiry date|prend(?:ra)? fin le|expire le|date de fin|jusqu['’]au|se termine le|échéance de l['’]entente)/isu,
  },
  {
    id: 'ceiling',
    kind: 'money',
    name: { en: 'the maximum amount', fr: 'le montant maximal' },
    words:
      /(?:not (?:to )?exceed|maximum (?:amount|value|cost|expenditure)|ceiling|upper limit|ne (?:doit|doivent|peut|peuvent|dépasse\p{L}*) (?:pas )?(?:dépasser|excéder)|montant maximal|plafond|jusqu['’]à concurrence)/isu,
  },
  {
    id: 'annual-amount',
    kind: 'money',
    name: { en: 'the yearly amount', fr: 'le montant annuel' },
    words:
      /(?:annual (?:fee|amount|cost|charge|budget)|per (?:fiscal )?year|each (?:fiscal )?year|frais annuels?|montant annuel|coût annuel|par (?:année|exercice|an)(?!\p{L}))/isu,
  },
]

/** Figures on one matter that differ from clause to clause. */
export function contradictions(sentences: readonly FactualSentence[]): ReviewFinding[] {
  return topics.flatMap((topic) =>
    languages.flatMap((language) => {
      const said = sentences.flatMap((sentence) => {
        if (
          sentence.clause.language !== language ||
          sentence.clause.kind === 'heading' ||
          !topic.words.test(sentence.text)
        )
          return []
        const facts = sentence.facts.filter(({ kind }) => kind === topic.kind)
        // A sentence with several figures tells cases apart: it is no plain statement.
        const [only] = facts
        return only && new Set(facts.map(({ key }) => key)).size === 1 ? [{ sentence, fact: only }] : []
      })
      const [first] = said
      const other = said.find(
        ({ fact, sentence }) =>
          first &&
          fact.key !== first.fact.key &&
          !fact.also.includes(first.fact.key) &&
          sentence.clause !== first.sentence.clause,
      )
      return first && other ? [disagreement(topic, first, other)] : []
    }),
  )
}

type Said = { readonly sentence: FactualSentence; readonly fact: Fact }

function disagreement({ id, name, kind }: Topic, first: Said, other: Said): ReviewFinding {
  const rules: Partial<Record<Fact['kind'], string>> = { date: 'dates-disagree', money: 'amounts-disagree' }
  return {
    rule: rules[kind] ?? 'terms-disagree',
    severity: 'error',
    place: first.sentence.clause.place,
    text: first.sentence.text,
    others: [{ place: other.sentence.clause.place, text: other.sentence.text }],
    en: `Two clauses give ${name.en} differently: “${first.fact.text}” here and “${other.fact.text}” in ${other.sentence.clause.place}.`,
    fr: `Deux clauses fixent ${name.fr} différemment\u00a0: «\u00a0${first.fact.text}\u00a0» ici et «\u00a0${other.fact.text}\u00a0» dans ${other.sentence.clause.place}.`,
    ...(id === 'term' && { element: 'term' }),
  }
}

const measures: readonly { readonly name: Bilingual; readonly words: RegExp }[] = [
  { name: { en: 'Availability', fr: 'La disponibilité' }, words: /uptime|availab|disponib/iu },
  {
    name: { en: 'The rate of calls answered', fr: 'Le taux d’appels répondus' },
    words: /calls? (?:are )?answered|appels? (?:sont )?(?:répondus|traités)/iu,
  },
  {
    name: { en: 'The rate of requests processed on time', fr: 'Le taux de demandes traitées à temps' },
    words:
      /(?:requests|applications|files|orders) .{0,40}(?:processed|completed|delivered|answered)|(?:demandes|dossiers|commandes) .{0,40}(?:traité|complété|livré|répond)/iu,
  },
  { name: { en: 'Satisfaction', fr: 'La satisfaction' }, words: /satisf/iu },
]

const periods: readonly { readonly name: Bilingual; readonly words: RegExp }[] = [
  {
    name: { en: 'a month', fr: 'un mois' },
    words:
      /(?<!\p{L})(?:per month|(?:each|every|calendar|a|any|given) month|monthly|par mois|mensuel\p{L}*|chaque mois|mois civil|sur un mois)(?!\p{L})/iu,
  },
  {
    name: { en: 'a quarter', fr: 'un trimestre' },
    words: /(?<!\p{L})(?:quarter(?:ly)?|trimestr\p{L}*)(?!\p{L})/iu,
  },
  {
    name: { en: 'a year', fr: 'une année' },
    words:
      /(?<!\p{L})(?:in a year|per year|(?:each|every|calendar|fiscal|a|any) year|annual(?:ly)?|yearly|par (?:an|année)|annuel\p{L}*|chaque année|année (?:civile|complète)|une année|sur un an|exercice)(?!\p{L})/iu,
  },
  {
    name: { en: 'a week', fr: 'une semaine' },
    words: /(?<!\p{L})(?:per week|(?:each|every|a) week|weekly|par semaine|hebdomadaire\p{L}*)(?!\p{L})/iu,
  },
]

/** One measure promised over two different periods: which one is counted? */
export function twoPeriods(sentences: readonly FactualSentence[]): ReviewFinding[] {
  return measures.flatMap(({ name, words }) =>
    languages.flatMap((language): ReviewFinding[] => {
      const promised = sentences.flatMap((sentence) => {
        const { clause, text, facts } = sentence
        if (
          clause.language !== language ||
          !words.test(text) ||
          !facts.some(({ kind }) => kind === 'percentage')
        )
          return []
        const period = periods.filter((candidate) => candidate.words.test(text))
        return period.length === 1 && period[0] ? [{ sentence, period: period[0] }] : []
      })
      const [first] = promised
      const other = promised.find(({ period }) => first && period !== first.period)
      if (!first || !other) return []
      return [
        {
          rule: 'measure-over-two-periods',
          severity: 'error',
          place: first.sentence.clause.place,
          text: first.sentence.text,
          others: [{ place: other.sentence.clause.place, text: other.sentence.text }],
          element: 'service-standards',
          en: `${name.en} is promised over ${first.period.name.en} here and over ${other.period.name.en} in ${other.sentence.clause.place}: a level can be kept over one and missed over the other.`,
          fr: `${name.fr} est promise sur ${first.period.name.fr} ici et sur ${other.period.name.fr} dans ${other.sentence.clause.place}\u00a0: un niveau peut être atteint sur l’une des périodes et manqué sur l’autre.`
            .replace('appels répondus est promise', 'appels répondus est promis')
            .replace('traitées à temps est promise', 'traitées à temps est promis'),
        },
      ]
    }),
  )
}
