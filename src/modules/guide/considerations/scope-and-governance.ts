import { guideline2012 } from '../elements/sources.ts'
import type { Consideration } from './consideration.ts'

export const scopeAndGovernanceConsiderations: readonly Consideration[] = [
  {
    id: 'kc-scope-detail',
    theme: 'scope',
    question: {
      en: 'Has the scope been discussed down to what, for whom, where, when, how, and what not?',
      fr: 'La portée a-t-elle été discutée en détail\u00a0: quoi, pour qui, où, quand, comment, et ce qui est exclu?',
    },
    evidence: { en: 'Scope table and exclusions', fr: 'Tableau de la portée et des exclusions' },
    blocker: 'always',
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-package',
    theme: 'scope',
    question: {
      en: 'Is the service split into a basic package, options, upgrades and unique services?',
      fr: 'Le service est-il réparti en offre de base, options, niveaux supérieurs et services sur mesure?',
    },
    evidence: { en: 'Table of packages', fr: 'Tableau des offres' },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-assumptions',
    theme: 'scope',
    question: {
      en: 'Are the assumptions on which the deal rests written down?',
      fr: 'Les hypothèses sur lesquelles repose l’entente sont-elles écrites?',
    },
    evidence: { en: 'Assumption log', fr: 'Journal des hypothèses' },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-decide',
    theme: 'governance',
    question: {
      en: 'Is it known who decides and who acts, when and how?',
      fr: 'Sait-on qui décide et qui agit, quand et comment?',
    },
    evidence: {
      en: 'Responsibility matrix and terms of committees',
      fr: 'Matrice des responsabilités et mandats des comités',
    },
    blocker: 'always',
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-gov-levels',
    theme: 'governance',
    question: {
      en: 'Is governance settled for strategy, for transition and for operations?',
      fr: 'La gouvernance est-elle fixée pour la stratégie, la transition et l’exploitation?',
    },
    evidence: { en: 'List of committees by level', fr: 'Liste des comités par niveau' },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-simple',
    theme: 'governance',
    question: {
      en: 'Is the agreement as simple as the case allows?',
      fr: 'L’entente est-elle aussi simple que le cas le permet?',
    },
    evidence: {
      en: 'Advice on the tier and list of what was left out',
      fr: 'Conseil sur le volet et liste de ce qui a été écarté',
    },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
]
