import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { frequencies } from './frequencies.ts'
import { guideline2012 } from './sources.ts'

export const performanceReporting: ElementDefinition = {
  id: 'performance-reporting',
  family: 'performance',
  name: { en: 'Performance reporting', fr: 'Rapports sur le rendement' },
  purpose: {
    en: 'Set results beside promises, before the right people, at known dates.',
    fr: 'Comparer les résultats aux promesses, devant les bonnes personnes, à dates connues.',
  },
  help: {
    en: 'For each report give the content, the distribution list, the frequency, the time to produce it and the position in charge. Set the meetings that discuss them.',
    fr: 'Pour chaque rapport, précisez le contenu, la liste de diffusion, la fréquence, le délai et le poste chargé de l’établir. Prévoyez les rencontres d’examen.',
  },
  documents: ['SLA', 'MA'],
  need: { simple: 'recommended', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'reports',
      type: 'table',
      label: { en: 'Performance reports', fr: 'Rapports sur le rendement' },
      required: true,
      columns: [
        { key: 'content', type: 'text', label: { en: 'Content', fr: 'Contenu' }, required: true },
        { key: 'receivers', type: 'text', label: { en: 'Sent to', fr: 'Destinataires' }, required: true },
        {
          key: 'frequency',
          type: 'choice',
          label: { en: 'Frequency', fr: 'Fréquence' },
          options: frequencies,
          required: true,
        },
        {
          key: 'due',
          type: 'duration',
          label: { en: 'Due after the period', fr: 'Délai après la période' },
          required: true,
        },
        {
          key: 'responsible',
          type: 'position',
          label: { en: 'Prepared by', fr: 'Établi par' },
          required: true,
        },
      ],
    },
    {
      key: 'meetings',
      type: 'choice',
      label: { en: 'Review meetings', fr: 'Rencontres d’examen' },
      options: frequencies,
    },
    { key: 'monitor', type: 'position', label: { en: 'Watches results', fr: 'Suivi des résultats' } },
  ],
  pattern: {
    en: clause(
      'The positions named below must produce the reports on time.',
      '[[rows:reports]]',
      'The parties must meet to discuss the results at this interval: [[meetings]].',
      'Results are watched between reports by: [[monitor]].',
    ),
    fr: clause(
      'Les titulaires des postes indiqués ci-dessous doivent produire les rapports à temps.',
      '[[rows:reports]]',
      'Les parties doivent se réunir pour examiner les résultats à l’intervalle suivant\u00a0: [[meetings]].',
      'Le suivi des résultats entre deux rapports est assuré par\u00a0: [[monitor]].',
    ),
  },
  source: guideline2012(),
}

export const serviceImprovement: ElementDefinition = {
  id: 'service-improvement',
  family: 'performance',
  name: { en: 'Corrective action and improvement', fr: 'Mesures correctives et amélioration' },
  purpose: {
    en: 'Turn a gap in results into a plan, with someone who has the power to carry it out.',
    fr: 'Transformer un écart en plan, confié à une personne qui a le pouvoir d’agir.',
  },
  help: {
    en: 'Say which result sets the plan in motion, what the plan contains, who may make the change, by when, and how it is followed up.',
    fr: 'Dites quel résultat déclenche le plan, ce que celui-ci contient, qui peut apporter le changement, à quelle échéance et avec quel suivi.',
  },
  documents: ['SLA', 'MA'],
  need: { simple: 'optional', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'trigger',
      type: 'prose',
      label: { en: 'What calls for a plan', fr: 'Ce qui exige un plan' },
      required: true,
    },
    {
      key: 'plan-content',
      type: 'prose',
      label: { en: 'Content of the plan', fr: 'Contenu du plan' },
      required: true,
    },
    {
      key: 'plan-due',
      type: 'duration',
      label: { en: 'Plan due within', fr: 'Délai de remise du plan' },
      required: true,
    },
    {
      key: 'authority',
      type: 'position',
      label: { en: 'May make the change', fr: 'Peut apporter le changement' },
      required: true,
    },
    {
      key: 'follow-up',
      type: 'choice',
      label: { en: 'Progress reported', fr: 'Compte rendu des progrès' },
      options: frequencies,
    },
    {
      key: 'ideas',
      type: 'prose',
      label: { en: 'Proposals for improvement', fr: 'Propositions d’amélioration' },
    },
  ],
  pattern: {
    en: clause(
      '**Trigger.** A corrective plan is needed in these cases: [[trigger]]',
      'The provider must submit the plan within [[plan-due]] of the case being found.',
      '**Content.** The plan must contain the following: [[plan-content]]',
      'The position with authority ([[authority]]) may make the changes that the plan proposes.',
      'Progress must be reported at this interval until the plan is complete: [[follow-up]].',
      '**Proposals.** [[ideas]]',
    ),
    fr: clause(
      '**Déclenchement.** Un plan correctif est nécessaire dans les cas suivants\u00a0: [[trigger]]',
      'Le fournisseur doit remettre le plan dans un délai de [[plan-due]] après la constatation du cas.',
      '**Contenu.** Le plan doit comporter ce qui suit\u00a0: [[plan-content]]',
      'La personne qui en a le pouvoir ([[authority]]) peut apporter les changements proposés dans le plan.',
      'Il doit être rendu compte des progrès à l’intervalle suivant, jusqu’à la fin du plan\u00a0: [[follow-up]].',
      '**Propositions.** [[ideas]]',
    ),
  },
  source: guideline2012(),
}

export const remedies: ElementDefinition = {
  id: 'remedies',
  family: 'performance',
  name: { en: 'Remedies and incentives', fr: 'Recours et incitatifs' },
  purpose: {
    en: 'Say what follows repeated failure, or results better than promised.',
    fr: 'Prévoir les suites d’écarts répétés ou de résultats meilleurs que promis.',
  },
  help: {
    en: 'Prefer remedies that repair the service to those that punish. Give each its trigger and the position that approves it.',
    fr: 'Préférez ce qui répare le service à ce qui punit. Donnez à chaque mesure son déclencheur et le poste qui l’approuve.',
  },
  documents: ['SLA', 'MA'],
  need: { simple: 'optional', medium: 'optional', complex: 'recommended' },
  fields: [
    {
      key: 'remedies',
      type: 'table',
      label: { en: 'Remedies and incentives', fr: 'Recours et incitatifs' },
      required: true,
      columns: [
        { key: 'trigger', type: 'text', label: { en: 'Trigger', fr: 'Déclencheur' }, required: true },
        {
          key: 'kind',
          type: 'choice',
          label: { en: 'Kind', fr: 'Nature' },
          options: [
            { code: 'remedy', label: { en: 'Remedy', fr: 'Recours' } },
            { code: 'incentive', label: { en: 'Incentive', fr: 'Incitatif' } },
          ],
          required: true,
        },
        { key: 'measure', type: 'text', label: { en: 'What follows', fr: 'Suite donnée' }, required: true },
        {
          key: 'approver',
          type: 'position',
          label: { en: 'Approved by', fr: 'Approbation' },
          required: true,
        },
      ],
    },
    { key: 'limits', type: 'prose', label: { en: 'Limits', fr: 'Limites' } },
  ],
  pattern: {
    en: clause(
      'A party may ask for what is set out below as soon as its trigger occurs.',
      '[[rows:remedies]]',
      '**Limits.** [[limits]]',
    ),
    fr: clause(
      'Une partie peut demander l’application de ce qui suit dès que le déclencheur se produit.',
      '[[rows:remedies]]',
      '**Limites.** [[limits]]',
    ),
  },
  source: guideline2012(),
}
