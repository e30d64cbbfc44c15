import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { frequencies } from './frequencies.ts'
import { guideline2012 } from './sources.ts'

export const clientSatisfaction: ElementDefinition = {
  id: 'client-satisfaction',
  family: 'performance',
  name: { en: 'Client satisfaction', fr: 'Satisfaction de la clientèle' },
  purpose: {
    en: 'Learn how the service is felt by those who use it, not only how it is counted.',
    fr: 'Savoir comment le service est ressenti par sa clientèle, au-delà des chiffres.',
  },
  help: {
    en: 'Give the instrument, the scale, who is asked and how many, how often, the target, and the position that acts on the answers.',
    fr: 'Précisez l’outil, l’échelle, les personnes interrogées et leur nombre, la fréquence, la cible et le poste qui donne suite aux réponses.',
  },
  documents: ['SLA'],
  need: { simple: 'optional', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'instrument',
      type: 'text',
      label: { en: 'Instrument', fr: 'Outil' },
      hint: { en: 'Survey, interviews, comment cards', fr: 'Sondage, entrevues, cartes de commentaires' },
      required: true,
    },
    { key: 'scale', type: 'text', label: { en: 'Scale', fr: 'Échelle' }, required: true },
    { key: 'population', type: 'text', label: { en: 'Who is asked', fr: 'Personnes interrogées' } },
    { key: 'sample', type: 'integer', label: { en: 'Fewest answers', fr: 'Nombre minimal de réponses' } },
    {
      key: 'frequency',
      type: 'choice',
      label: { en: 'Frequency', fr: 'Fréquence' },
      options: frequencies,
      required: true,
    },
    {
      key: 'target',
      type: 'percent',
      label: { en: 'Target', fr: 'Cible' },
      hint: { en: 'Share of satisfied answers', fr: 'Part des réponses satisfaites' },
      required: true,
    },
    { key: 'owner', type: 'position', label: { en: 'Responsible', fr: 'Responsable' }, required: true },
  ],
  pattern: {
    en: clause(
      'The provider must measure the satisfaction of clients by this means: [[instrument]].',
      'The measurement is made at this interval: [[frequency]].',
      'Answers are given on this scale: [[scale]].',
      'These people are asked: [[population]].',
      'No result may be declared with fewer answers than [[sample]].',
      'At least [[target]] of the answers must be satisfied.',
      'The person responsible ([[owner]]) must present the results and what will be done about them.',
    ),
    fr: clause(
      'Le fournisseur doit mesurer la satisfaction de la clientèle par le moyen suivant\u00a0: [[instrument]].',
      'La mesure est prise à l’intervalle suivant\u00a0: [[frequency]].',
      'Les réponses sont données selon l’échelle suivante\u00a0: [[scale]].',
      'Les personnes interrogées sont les suivantes\u00a0: [[population]].',
      'Aucun résultat ne peut être déclaré si le nombre de réponses est inférieur à [[sample]].',
      'Au moins [[target]] des réponses doivent exprimer la satisfaction.',
      'La personne responsable ([[owner]]) doit présenter les résultats et les suites prévues.',
    ),
  },
  source: guideline2012(),
}

export const measurement: ElementDefinition = {
  id: 'measurement',
  family: 'performance',
  name: { en: 'Measurement method', fr: 'Méthode de mesure' },
  purpose: {
    en: 'Make sure that anyone who repeats the calculation finds the same result.',
    fr: 'Faire en sorte que toute personne qui refait le calcul trouve le même résultat.',
  },
  help: {
    en: 'For each level give what is divided by what, where the data come from, who produces and who checks them, and what is done when data are missing.',
    fr: 'Pour chaque niveau, indiquez le numérateur, le dénominateur, la source, qui produit et valide les données, et la règle si elles manquent.',
  },
  documents: ['SLA'],
  need: { simple: 'optional', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'methods',
      type: 'table',
      label: { en: 'Methods', fr: 'Méthodes' },
      required: true,
      columns: [
        {
          key: 'level',
          type: 'level',
          label: { en: 'Service level', fr: 'Niveau de service' },
          hint: {
            en: 'One of those promised under “Service levels”',
            fr: 'L’un de ceux que promet «\u00a0Niveaux de service\u00a0»',
          },
          required: true,
        },
        { key: 'numerator', type: 'text', label: { en: 'Numerator', fr: 'Numérateur' }, required: true },
        {
          key: 'denominator',
          type: 'text',
          label: { en: 'Denominator', fr: 'Dénominateur' },
          required: true,
        },
        { key: 'source', type: 'text', label: { en: 'Source', fr: 'Source des données' }, required: true },
        {
          key: 'frequency',
          type: 'choice',
          label: { en: 'Frequency', fr: 'Fréquence' },
          options: frequencies,
          required: true,
        },
        { key: 'owner', type: 'position', label: { en: 'Responsible', fr: 'Responsable' }, required: true },
        { key: 'validation', type: 'text', label: { en: 'Check', fr: 'Validation' } },
        {
          key: 'gap-rule',
          type: 'choice',
          label: { en: 'If data are missing', fr: 'Si des données manquent' },
          options: [
            { code: 'no-data', label: { en: 'No data (ND)', fr: 'Aucune donnée (ND)' } },
            { code: 'not-applicable', label: { en: 'Not applicable (NA)', fr: 'Sans objet (SO)' } },
            { code: 'missed', label: { en: 'Counted as missed', fr: 'Compté comme un écart' } },
            {
              code: 'estimated',
              label: { en: 'Estimated, and said so', fr: 'Estimation, signalée comme telle' },
            },
          ],
        },
      ],
    },
    {
      key: 'correction',
      type: 'duration',
      label: { en: 'Errors corrected within', fr: 'Délai de correction d’une erreur' },
    },
    { key: 'access', type: 'prose', label: { en: 'Access to the data', fr: 'Accès aux données' } },
  ],
  pattern: {
    en: clause(
      'Results must be calculated by the methods below.',
      '[[rows:methods]]',
      'An error found in a published result must be corrected within [[correction]] and the correction must be shown.',
      '**Access to the data.** [[access]]',
    ),
    fr: clause(
      'Les résultats doivent être calculés selon les méthodes ci-dessous.',
      '[[rows:methods]]',
      'Une erreur relevée dans un résultat publié doit être corrigée dans un délai de [[correction]], et la correction doit être signalée.',
      '**Accès aux données.** [[access]]',
    ),
  },
  source: guideline2012(),
}
