import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { frequencies } from './frequencies.ts'
import { guideline2012 } from './sources.ts'

export const jointProcedures: ElementDefinition = {
  id: 'joint-procedures',
  family: 'implementation',
  name: { en: 'Joint procedures', fr: 'Procédures communes' },
  purpose: {
    en: 'Set the working rules that both parties follow while the service is put in place.',
    fr: 'Fixer les règles de travail que les parties suivent ensemble pendant la mise en place.',
  },
  help: {
    en: 'Keep only the rules that both sides need: name each, say when it applies, who keeps it and where it can be read.',
    fr: 'Ne gardez que les règles utiles aux deux côtés\u00a0: nommez chacune, le moment où elle s’applique, qui la tient à jour et où la lire.',
  },
  documents: ['MA', 'SLA'],
  need: { simple: 'optional', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'procedures',
      type: 'table',
      label: { en: 'Joint procedures', fr: 'Procédures communes' },
      required: true,
      columns: [
        { key: 'procedure', type: 'text', label: { en: 'Procedure', fr: 'Procédure' }, required: true },
        { key: 'applies', type: 'text', label: { en: 'Applies when', fr: 'Moment de l’application' } },
        { key: 'owner', type: 'position', label: { en: 'Kept by', fr: 'Tenue à jour par' }, required: true },
        { key: 'address', type: 'url', label: { en: 'Address', fr: 'Adresse' } },
      ],
    },
    {
      key: 'conflict',
      type: 'prose',
      label: { en: 'When rules conflict', fr: 'En cas de conflit entre règles' },
    },
  ],
  pattern: {
    en: clause(
      'The parties must follow these procedures together.',
      '[[rows:procedures]]',
      '**Conflict.** [[conflict]]',
    ),
    fr: clause(
      'Les parties doivent suivre ensemble les procédures ci-dessous.',
      '[[rows:procedures]]',
      '**Conflit.** [[conflict]]',
    ),
  },
  source: guideline2012(),
}

export const accountabilityImplementation: ElementDefinition = {
  id: 'accountability-implementation',
  family: 'implementation',
  name: { en: 'Implementation accountability', fr: 'Responsabilité de la mise en œuvre' },
  purpose: {
    en: 'Name one position that answers for each part of the implementation.',
    fr: 'Nommer un seul poste qui répond de chaque volet de la mise en œuvre.',
  },
  help: {
    en: 'One position for each milestone, never two. Say to whom it reports and how often.',
    fr: 'Un seul poste par jalon, jamais deux. Dites à qui il rend compte et à quelle fréquence.',
  },
  documents: ['MA'],
  need: { simple: 'optional', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'accountabilities',
      type: 'table',
      label: { en: 'Who answers for what', fr: 'Qui répond de quoi' },
      required: true,
      columns: [
        { key: 'milestone', type: 'text', label: { en: 'Milestone', fr: 'Jalon' }, required: true },
        {
          key: 'position',
          type: 'position',
          label: { en: 'Position that answers', fr: 'Poste qui en répond' },
          required: true,
        },
        {
          key: 'reports-to',
          type: 'position',
          label: { en: 'Reports to', fr: 'Rend compte à' },
          required: true,
        },
        {
          key: 'frequency',
          type: 'choice',
          label: { en: 'Frequency', fr: 'Fréquence' },
          options: frequencies,
        },
      ],
    },
    { key: 'sponsor', type: 'position', label: { en: 'Answers for the whole', fr: 'Répond de l’ensemble' } },
  ],
  pattern: {
    en: clause(
      'The position named beside a milestone must answer for its delivery and report on it.',
      '[[rows:accountabilities]]',
      'The whole implementation is answered for by: [[sponsor]].',
    ),
    fr: clause(
      'La personne qui occupe le poste inscrit en regard d’un jalon doit répondre de sa réalisation et en rendre compte.',
      '[[rows:accountabilities]]',
      'L’ensemble de la mise en œuvre relève de\u00a0: [[sponsor]].',
    ),
  },
  source: guideline2012(),
}
