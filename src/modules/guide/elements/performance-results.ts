import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { frequencies } from './frequencies.ts'
import { guideline2012, publishedPractice } from './sources.ts'

export const expectedResults: ElementDefinition = {
  id: 'expected-results',
  family: 'performance',
  name: { en: 'Expected results', fr: 'Résultats attendus' },
  purpose: {
    en: 'Say what the agreement must produce and what must change because of it.',
    fr: 'Dire ce que l’entente doit produire et ce qu’elle doit changer.',
  },
  help: {
    en: 'An output is delivered; an outcome is the difference it makes. Give each an indicator, where it stands today, the target and the date.',
    fr: 'L’extrant est ce qui est livré; le résultat est l’effet obtenu. Donnez à chacun un indicateur, le point de départ, la cible et la date.',
  },
  documents: ['MOU', 'MA', 'SLA'],
  need: { simple: 'required', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'results',
      type: 'table',
      label: { en: 'Results', fr: 'Résultats' },
      required: true,
      columns: [
        {
          key: 'kind',
          type: 'choice',
          label: { en: 'Kind', fr: 'Nature' },
          options: [
            { code: 'output', label: { en: 'Output', fr: 'Extrant' } },
            { code: 'outcome', label: { en: 'Outcome', fr: 'Résultat' } },
          ],
          required: true,
        },
        {
          key: 'result',
          type: 'text',
          label: { en: 'What is expected', fr: 'Ce qui est attendu' },
          required: true,
        },
        { key: 'indicator', type: 'text', label: { en: 'Indicator', fr: 'Indicateur' }, required: true },
        {
          key: 'baseline',
          type: 'text',
          label: { en: 'Baseline', fr: 'Point de départ' },
          hint: { en: 'A figure or a plain description', fr: 'Un chiffre ou une description simple' },
        },
        { key: 'target', type: 'text', label: { en: 'Target', fr: 'Cible' }, required: true },
        { key: 'date', type: 'date', label: { en: 'By', fr: 'Échéance' }, required: true },
      ],
    },
    {
      key: 'link',
      type: 'prose',
      label: { en: 'Link to the parties’ own results', fr: 'Lien avec les résultats propres aux parties' },
    },
  ],
  pattern: {
    en: clause(
      'The parties must work together to reach the results below.',
      '[[rows:results]]',
      '**Link to other results.** [[link]]',
    ),
    fr: clause(
      'Les parties doivent collaborer à l’atteinte des résultats ci-dessous.',
      '[[rows:results]]',
      '**Lien avec d’autres résultats.** [[link]]',
    ),
  },
  source: guideline2012(),
}

export const performanceTargets: ElementDefinition = {
  id: 'performance-targets',
  family: 'performance',
  name: { en: 'Performance targets', fr: 'Cibles de rendement' },
  purpose: {
    en: 'Set figures that make progress visible from one period to the next.',
    fr: 'Fixer des chiffres qui rendent les progrès visibles d’une période à l’autre.',
  },
  help: {
    en: 'Choose few targets, each measurable at a fair cost: volume, savings, time, quality. Say which direction is better and how much may vary.',
    fr: 'Choisissez peu de cibles, mesurables à un coût raisonnable\u00a0: volume, économies, délai, qualité. Dites quel sens est favorable et quel écart est toléré.',
  },
  documents: ['SLA', 'MA'],
  need: { simple: 'optional', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'targets',
      type: 'table',
      label: { en: 'Targets', fr: 'Cibles' },
      required: true,
      columns: [
        { key: 'measure', type: 'text', label: { en: 'Measure', fr: 'Mesure' }, required: true },
        {
          key: 'kind',
          type: 'choice',
          label: { en: 'Kind', fr: 'Nature' },
          options: [
            { code: 'volume', label: { en: 'Volume', fr: 'Volume' } },
            { code: 'savings', label: { en: 'Savings', fr: 'Économies' } },
            { code: 'time', label: { en: 'Time', fr: 'Temps' } },
            { code: 'cost', label: { en: 'Cost', fr: 'Coût' } },
            { code: 'level', label: { en: 'Service level', fr: 'Niveau de service' } },
            { code: 'output', label: { en: 'Output', fr: 'Extrant' } },
            { code: 'outcome', label: { en: 'Outcome', fr: 'Résultat' } },
            { code: 'quality', label: { en: 'Quality', fr: 'Qualité' } },
          ],
          required: true,
        },
        { key: 'unit', type: 'text', label: { en: 'Unit', fr: 'Unité' }, required: true },
        { key: 'baseline', type: 'decimal', label: { en: 'Baseline', fr: 'Point de départ' } },
        { key: 'target', type: 'decimal', label: { en: 'Target', fr: 'Cible' }, required: true },
        {
          key: 'period',
          type: 'choice',
          label: { en: 'Period', fr: 'Période' },
          options: frequencies,
          required: true,
        },
        {
          key: 'direction',
          type: 'choice',
          label: { en: 'Better when', fr: 'Sens favorable' },
          options: [
            { code: 'higher', label: { en: 'Higher', fr: 'À la hausse' } },
            { code: 'lower', label: { en: 'Lower', fr: 'À la baisse' } },
          ],
          required: true,
        },
        { key: 'tolerance', type: 'percent', label: { en: 'Tolerance', fr: 'Tolérance' } },
      ],
    },
    {
      key: 'revision',
      type: 'choice',
      label: { en: 'Targets reviewed', fr: 'Révision des cibles' },
      options: frequencies,
    },
  ],
  pattern: {
    en: clause(
      'The provider must aim for the targets below and must report on each of them.',
      '[[rows:targets]]',
      'The parties must review the targets at this interval: [[revision]].',
    ),
    fr: clause(
      'Le fournisseur doit viser les cibles ci-dessous et doit rendre compte de chacune.',
      '[[rows:targets]]',
      'Les parties doivent réviser les cibles à l’intervalle suivant\u00a0: [[revision]].',
    ),
  },
  source: guideline2012(),
}

export const benchmarking: ElementDefinition = {
  id: 'benchmarking',
  family: 'performance',
  name: { en: 'Benchmark and cost trend', fr: 'Étalonnage et évolution des coûts' },
  purpose: {
    en: 'Check over time that the service stays worth its cost.',
    fr: 'Vérifier au fil du temps que le service vaut toujours son coût.',
  },
  help: {
    en: 'Name comparable organizations, the measures compared and how often. Explain what makes the comparison fair.',
    fr: 'Nommez des organisations comparables, les mesures comparées et la fréquence. Expliquez ce qui rend la comparaison juste.',
  },
  documents: ['MA'],
  need: { simple: 'not-used', medium: 'optional', complex: 'recommended' },
  fields: [
    {
      key: 'peers',
      type: 'prose',
      label: { en: 'Organizations compared', fr: 'Organisations comparées' },
      required: true,
    },
    {
      key: 'measures',
      type: 'prose',
      label: { en: 'What is compared', fr: 'Éléments comparés' },
      required: true,
    },
    {
      key: 'frequency',
      type: 'choice',
      label: { en: 'Frequency', fr: 'Fréquence' },
      options: frequencies,
      required: true,
    },
    { key: 'first', type: 'date', label: { en: 'First comparison', fr: 'Première comparaison' } },
    { key: 'responsible', type: 'position', label: { en: 'Responsible', fr: 'Responsable' } },
  ],
  pattern: {
    en: clause(
      'The parties must compare the service with others at this interval: [[frequency]].',
      '**Organizations compared.** [[peers]]',
      '**What is compared.** [[measures]]',
      'The first comparison must be finished by [[first]].',
      'The comparison is led by: [[responsible]].',
    ),
    fr: clause(
      'Les parties doivent comparer le service à d’autres à l’intervalle suivant\u00a0: [[frequency]].',
      '**Organisations comparées.** [[peers]]',
      '**Éléments comparés.** [[measures]]',
      'La première comparaison doit être terminée au plus tard le [[first]].',
      'La comparaison est dirigée par\u00a0: [[responsible]].',
    ),
  },
  source: publishedPractice,
}
