import { formatDate } from '../../../kernel/language/format.ts'
import { type Conclusion, fieldsOf, type SheetBody, type SheetContext, type Topic } from '../sheet/sheet.ts'

/** The ways a public service can be delivered. Four of them are contracts in all but name. */
export const deliveryModes = [
  { code: 'direct', label: { en: 'Direct delivery', fr: 'Prestation directe' } },
  { code: 'agency', label: { en: 'Agency', fr: 'Services d’agences' } },
  {
    code: 'delegated',
    label: { en: 'Delegated administrative authority', fr: 'Délégation du pouvoir administratif' },
  },
  { code: 'devolution', label: { en: 'Devolution', fr: 'Cession' } },
  { code: 'purchase', label: { en: 'Purchase of service', fr: 'Achat de services' } },
  { code: 'partnership', label: { en: 'Public–private partnership', fr: 'Partenariat public-privé' } },
  { code: 'franchise', label: { en: 'Franchising or licensing', fr: 'Franchisage ou accord de licence' } },
  { code: 'privatization', label: { en: 'Privatization', fr: 'Privatisation' } },
] as const

export const contractModes: readonly string[] = ['purchase', 'partnership', 'franchise', 'privatization']

const risks = [
  { code: 'low', label: { en: 'Low', fr: 'Faible' } },
  { code: 'moderate', label: { en: 'Moderate', fr: 'Modéré' } },
  { code: 'high', label: { en: 'High', fr: 'Élevé' } },
]

export const delivery: Topic = {
  key: 'delivery',
  title: { en: 'How it is delivered', fr: 'Comment il est rendu' },
  lead: {
    en: 'Say by whom and how the service reaches its clients, which other ways were weighed, and who answers for the choice.',
    fr: 'Dites par qui et comment le service parvient aux clients, quelles autres façons ont été étudiées et qui répond du choix.',
  },
  ours: false,
  sections: [
    {
      key: 'mode',
      title: { en: 'The mode chosen', fr: 'Le mode choisi' },
      fields: [
        {
          key: 'mode',
          kind: 'choice',
          label: { en: 'Mode of delivery', fr: 'Mode de prestation' },
          options: () => deliveryModes,
          required: true,
        },
        {
          key: 'rationale',
          kind: 'long-pair',
          label: { en: 'Why this one', fr: 'Pourquoi celui-là' },
          required: true,
        },
        {
          key: 'authority',
          kind: 'pair',
          label: { en: 'Authority for it', fr: 'Pouvoir sur lequel il repose' },
        },
        { key: 'decided-by', kind: 'pair', label: { en: 'Decided by', fr: 'Décision prise par' } },
        { key: 'decided-on', kind: 'date', label: { en: 'Decided on', fr: 'Date de la décision' } },
        {
          key: 'accountable',
          kind: 'choice',
          label: { en: 'Official who answers for it', fr: 'Titulaire qui en répond' },
          options: ({ positions }) => positions,
        },
        {
          key: 'risk',
          kind: 'choice',
          label: { en: 'Risk', fr: 'Risque' },
          options: () => risks,
          required: true,
        },
        { key: 'risk-note', kind: 'long-text', label: { en: 'What the risk is', fr: 'Nature du risque' } },
        {
          key: 'review',
          kind: 'date',
          label: { en: 'To be looked at again on', fr: 'À revoir le' },
          required: true,
        },
      ],
    },
    {
      key: 'options',
      title: { en: 'Other ways weighed', fr: 'Autres façons étudiées' },
      fields: [
        {
          key: 'mode',
          kind: 'choice',
          label: { en: 'Mode of delivery', fr: 'Mode de prestation' },
          options: () => deliveryModes,
          required: true,
        },
        { key: 'for', kind: 'long-text', label: { en: 'For', fr: 'Avantages' } },
        { key: 'against', kind: 'long-text', label: { en: 'Against', fr: 'Inconvénients' } },
        {
          key: 'cost',
          kind: 'money',
          label: { en: 'Cost a year, in dollars', fr: 'Coût annuel, en dollars' },
        },
        { key: 'risk', kind: 'choice', label: { en: 'Risk', fr: 'Risque' }, options: () => risks },
      ],
      rows: {
        one: { en: 'Option', fr: 'Option' },
        add: { en: 'Add an option', fr: 'Ajouter une option' },
        remove: { en: 'Remove this option', fr: 'Retirer cette option' },
      },
    },
  ],
  conclude: (body, context) => conclusions(body, context),
}

function conclusions(body: SheetBody, { today }: SheetContext): Conclusion[] {
  const { mode = '', review, risk } = fieldsOf(body, 'mode')
  const found: Conclusion[] = []
  if (contractModes.includes(mode)) found.push(contract)
  if (risk === 'high' && !fieldsOf(body, 'mode').accountable) found.push(nobodyAnswers)
  if (review && Temporal.PlainDate.compare(Temporal.PlainDate.from(review), today) < 0)
    found.push(overdue(review))
  return found
}

const contract: Conclusion = {
  tone: 'warning',
  word: { en: 'A contract', fr: 'Un contrat' },
  sentence: {
    en: 'With a private party this is done by contract, under the rules for contracts. A service agreement is not its instrument.',
    fr: 'Avec une partie privée, cela se fait par contrat, selon les règles des marchés. L’entente de services n’en est pas l’instrument.',
  },
}

const nobodyAnswers: Conclusion = {
  tone: 'problem',
  word: { en: 'Nobody answers', fr: 'Personne n’en répond' },
  sentence: {
    en: 'The risk is high and no official is named who answers for the choice.',
    fr: 'Le risque est élevé et aucun titulaire n’est désigné pour répondre du choix.',
  },
}

function overdue(date: string): Conclusion {
  const day = Temporal.PlainDate.from(date)
  return {
    tone: 'problem',
    word: { en: 'Overdue', fr: 'En retard' },
    sentence: {
      en: `The choice was to be looked at again on ${formatDate(day, 'en')}.`,
      fr: `Le choix devait être revu le ${formatDate(day, 'fr')}.`,
    },
  }
}
