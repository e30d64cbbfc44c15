import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { dictionary } from '../dictionary/dictionary.ts'
import type { InventoryField, Resource } from '../dictionary/field.ts'

/** One page of the form: a topic with the columns it fills. The dictionary says all the rest about a column. */
export type Topic = {
  readonly id: string
  readonly label: Bilingual
  readonly about: Bilingual
  readonly fields: readonly string[]
}

const pair = (name: string) => [`${name}_en`, `${name}_fr`]

const serviceTopics: readonly Topic[] = [
  {
    id: 'names',
    label: { en: 'Name and description', fr: 'Nom et description' },
    about: {
      en: 'What clients call the service and what they obtain from it. Write for someone who has never dealt with you.',
      fr: 'Le nom que la clientèle connaît et ce qu’elle obtient. Écrivez pour quelqu’un qui n’a jamais fait affaire avec vous.',
    },
    fields: [...pair('service_name'), ...pair('service_description')],
  },
  {
    id: 'recipients',
    label: { en: 'Kind of service and who receives it', fr: 'Nature du service et destinataires' },
    about: {
      en: 'The kind of result, and the groups it is meant for.',
      fr: 'La nature du résultat et les groupes à qui il est destiné.',
    },
    fields: ['service_type', 'service_recipient_type', 'service_scope', 'client_target_groups'],
  },
  {
    id: 'programs',
    label: { en: 'Programs', fr: 'Programmes' },
    about: {
      en: 'Where the money and the accountability for the service come from.',
      fr: 'D’où viennent les crédits du service et qui en rend compte.',
    },
    fields: ['program_id'],
  },
  {
    id: 'volumes',
    label: { en: 'Channels and volumes', fr: 'Modes de prestation et volumes' },
    about: {
      en: 'For each channel choose one of three answers: a number, not offered, or offered but not counted. A zero is a number.',
      fr: 'Pour chaque mode, choisissez l’une de trois réponses\u00a0: un nombre, non offert, ou offert mais non compté. Zéro est un nombre.',
    },
    fields: [
      ...dictionary.service.filter(({ type }) => type === 'count').map(({ id }) => id),
      ...pair('special_remarks'),
    ],
  },
  {
    id: 'online',
    label: { en: 'E-service', fr: 'Service électronique' },
    about: {
      en: 'At each point where a client meets the service: is it online, could it be, or does it not apply? The service is online from end to end when no point that applies is left off line.',
      fr: 'À chaque point de contact avec la clientèle\u00a0: est-il en ligne, pourrait-il l’être, ou ne s’applique-t-il pas? Le service est en ligne de bout en bout lorsque tous les points applicables le sont.',
    },
    fields: [
      ...dictionary.service
        .filter(({ id }) => id.startsWith('os_') && !id.startsWith('os_comments'))
        .map(({ id }) => id),
      ...pair('os_comments_client_interaction'),
    ],
  },
  {
    id: 'conditions',
    label: {
      en: 'Fees, identifiers and automated decisions',
      fr: 'Frais, identifiants et décisions automatisées',
    },
    about: {
      en: 'What clients pay, which numbers they are asked for, and whether software takes part in decisions about them.',
      fr: 'Ce que paie la clientèle, les numéros qu’on lui demande et la part des logiciels dans les décisions qui la concernent.',
    },
    fields: [
      'service_fee',
      'sin_usage',
      'cra_bn_identifier_usage',
      'automated_decision_system',
      ...pair('automated_decision_system_description'),
    ],
  },
  {
    id: 'feedback',
    label: { en: 'Feedback and reviews', fr: 'Rétroaction et examens' },
    about: {
      en: 'How clients say what they think, and when the service was last examined and improved.',
      fr: 'Comment la clientèle donne son avis, et quand le service a été examiné et amélioré pour la dernière fois.',
    },
    fields: ['client_feedback_channel', 'last_service_review', 'last_service_improvement'],
  },
  {
    id: 'addresses',
    label: { en: 'Web addresses', fr: 'Adresses Web' },
    about: {
      en: 'Where the service begins, in each language. Give both or neither.',
      fr: 'Où commence le service, dans chaque langue. Donnez les deux adresses, ou aucune.',
    },
    fields: pair('service_uri'),
  },
]

const standardTopics: readonly Topic[] = [
  {
    id: 'promise',
    label: { en: 'The promise', fr: 'L’engagement' },
    about: {
      en: 'What is promised to clients, on which channel, in terms they can check.',
      fr: 'Ce qui est promis à la clientèle, selon quel mode, en des termes qu’elle peut vérifier.',
    },
    fields: [...pair('service_standard'), 'type', 'channel', ...pair('channel_comments')],
  },
  {
    id: 'results',
    label: { en: 'Target and results', fr: 'Cible et résultats' },
    about: {
      en: 'How often the promise should be kept, and how often it was. The result is computed and compared without rounding.',
      fr: 'La fréquence à laquelle l’engagement doit être tenu, et celle à laquelle il l’a été. Le résultat est calculé et comparé sans arrondi.',
    },
    fields: ['target', 'volume_meeting_target', 'total_volume', ...pair('comments')],
  },
  {
    id: 'addresses',
    label: { en: 'Where it is published', fr: 'Où elle est publiée' },
    about: {
      en: 'The pages where clients read the promise and its results.',
      fr: 'Les pages où la clientèle lit l’engagement et ses résultats.',
    },
    fields: [...pair('standards_targets_uri'), ...pair('performance_results_uri')],
  },
]

export const topics: { readonly [resource in Resource]: readonly Topic[] } = {
  service: serviceTopics,
  'service-std': standardTopics,
}

export function topicById(resource: Resource, id: string): Topic | undefined {
  return topics[resource].find((topic) => topic.id === id)
}

/** The topic whose page fills a column. */
export function topicOf(resource: Resource, field: string | null): Topic | undefined {
  return topics[resource].find(({ fields }) => field !== null && fields.includes(field))
}

export function topicFields(resource: Resource, topic: Topic): readonly InventoryField[] {
  return dictionary[resource].filter(({ id }) => topic.fields.includes(id))
}
