import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { publishedPractice } from './sources.ts'

export const informationManagement: ElementDefinition = {
  id: 'information-management',
  family: 'operations',
  name: { en: 'Information and records', fr: 'Gestion de l’information' },
  purpose: {
    en: 'Say who owns the records, who holds them, for how long, and what becomes of them.',
    fr: 'Préciser à qui appartiennent les documents, qui les garde, pendant combien de temps et ce qu’ils deviennent.',
  },
  help: {
    en: 'One row for each class of record. Control means the power to decide; custody means holding. Provide for their return at the end.',
    fr: 'Une ligne par catégorie de documents. Distinguez la responsabilité (décider) de la garde (détenir), et prévoyez la remise en fin d’entente.',
  },
  documents: ['MA', 'SLA'],
  need: { simple: 'optional', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'records',
      type: 'table',
      label: { en: 'Records', fr: 'Documents' },
      required: true,
      columns: [
        {
          key: 'class',
          type: 'text',
          label: { en: 'Class of record', fr: 'Catégorie de documents' },
          required: true,
        },
        { key: 'control', type: 'party', label: { en: 'Control', fr: 'Responsabilité' }, required: true },
        { key: 'custodian', type: 'party', label: { en: 'Custody', fr: 'Garde' }, required: true },
        { key: 'retention', type: 'duration', label: { en: 'Kept for', fr: 'Conservation' }, required: true },
        { key: 'retention-start', type: 'text', label: { en: 'Counted from', fr: 'À partir de' } },
        {
          key: 'disposition',
          type: 'choice',
          label: { en: 'Then', fr: 'Sort final' },
          options: [
            { code: 'destroyed', label: { en: 'Destroyed', fr: 'Destruction' } },
            { code: 'archives', label: { en: 'Sent to the archives', fr: 'Versement aux archives' } },
            { code: 'returned', label: { en: 'Returned', fr: 'Restitution' } },
          ],
          required: true,
        },
        { key: 'format', type: 'text', label: { en: 'Format', fr: 'Support et format' } },
      ],
    },
    {
      key: 'access',
      type: 'duration',
      label: { en: 'Records provided within', fr: 'Délai de remise sur demande' },
    },
    {
      key: 'return',
      type: 'duration',
      label: { en: 'Returned at the end within', fr: 'Délai de restitution en fin d’entente' },
      required: true,
    },
    { key: 'return-format', type: 'text', label: { en: 'Format of return', fr: 'Format de restitution' } },
  ],
  pattern: {
    en: clause(
      'Each party must keep the records in its custody as the table requires.',
      '[[rows:records]]',
      'The party that holds a record must provide it within [[access]] when the party in control asks for it.',
      'When the agreement ends, each party must return the other’s records within [[return]].',
      'Records must be returned in this format: [[return-format]].',
    ),
    fr: clause(
      'Chaque partie doit conserver les documents dont elle a la garde selon le tableau ci-dessous.',
      '[[rows:records]]',
      'La partie qui détient un document doit le remettre dans un délai de [[access]] à la partie responsable qui en fait la demande.',
      'À la fin de l’entente, chaque partie doit restituer les documents de l’autre dans un délai de [[return]].',
      'Les documents doivent être restitués dans le format suivant\u00a0: [[return-format]].',
    ),
  },
  source: publishedPractice,
}

export const accessToInformation: ElementDefinition = {
  id: 'atip',
  family: 'operations',
  name: { en: 'Access to information', fr: 'Accès à l’information' },
  purpose: {
    en: 'Decide who answers an access request about the service, and after consulting whom.',
    fr: 'Déterminer qui répond à une demande d’accès visant le service, et après quelle consultation.',
  },
  help: {
    en: 'Name the institution that answers, the time the other has to comment, and the contact in each access office.',
    fr: 'Nommez l’institution qui répond, le délai laissé à l’autre pour se prononcer et la personne à joindre dans chaque bureau de l’accès.',
  },
  documents: ['MA'],
  need: { simple: 'optional', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'controlling',
      type: 'party',
      label: { en: 'Institution that answers', fr: 'Institution qui répond' },
      required: true,
    },
    {
      key: 'forward',
      type: 'duration',
      label: {
        en: 'Misdirected request sent on within',
        fr: 'Délai de transmission d’une demande mal dirigée',
      },
    },
    {
      key: 'consultation',
      type: 'duration',
      label: { en: 'Time to comment', fr: 'Délai de consultation' },
      required: true,
    },
    {
      key: 'contacts',
      type: 'table',
      label: { en: 'Access offices', fr: 'Bureaux de l’accès' },
      required: true,
      columns: [
        { key: 'party', type: 'party', label: { en: 'Party', fr: 'Partie' }, required: true },
        {
          key: 'position',
          type: 'position',
          label: { en: 'Contact', fr: 'Personne-ressource' },
          required: true,
        },
      ],
    },
    {
      key: 'publication',
      type: 'prose',
      label: { en: 'Publication of this agreement', fr: 'Publication de l’entente' },
    },
  ],
  pattern: {
    en: clause(
      'The institution that has control of the records ([[controlling]]) must answer access requests about the service.',
      'A party that receives a request meant for the other must send it on within [[forward]].',
      'Before disclosing a record that concerns the other party, the institution must consult it; the party consulted must comment within [[consultation]].',
      'The access offices may be reached through these positions:',
      '[[rows:contacts]]',
      '**Publication.** [[publication]]',
    ),
    fr: clause(
      'L’institution dont relèvent les documents ([[controlling]]) doit répondre aux demandes d’accès visant le service.',
      'La partie qui reçoit une demande destinée à l’autre doit la lui transmettre dans un délai de [[forward]].',
      'Avant de communiquer un document qui concerne l’autre partie, l’institution doit la consulter; la partie consultée doit se prononcer dans un délai de [[consultation]].',
      'Les bureaux de l’accès peuvent être joints par l’entremise des postes suivants\u00a0:',
      '[[rows:contacts]]',
      '**Publication.** [[publication]]',
    ),
  },
  source: publishedPractice,
}
