import { ententeDesign, guideline2012 } from '../elements/sources.ts'
import type { Consideration } from './consideration.ts'

export const changeAndExitConsiderations: readonly Consideration[] = [
  {
    id: 'kc-transition',
    theme: 'change',
    question: {
      en: 'Are today’s state and the target described, and is the way between them funded, staffed and scheduled?',
      fr: 'L’état actuel et l’état visé sont-ils décrits, et le passage de l’un à l’autre est-il financé, doté et planifié?',
    },
    evidence: { en: 'Transition plan', fr: 'Plan de transition' },
    blocker: 'complex',
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-hr',
    theme: 'change',
    question: {
      en: 'Are the effects on staff handled: deployments, possible lay-offs, consultation of the bargaining agents?',
      fr: 'Les effets sur le personnel sont-ils pris en charge\u00a0: mutations, mises en disponibilité possibles, consultation des agents négociateurs?',
    },
    evidence: { en: 'Human resources plan', fr: 'Plan de ressources humaines' },
    blocker: 'if-staff-move',
    collaborationOnly: false,
    source: ententeDesign,
  },
  {
    id: 'kc-exit',
    theme: 'change',
    question: {
      en: 'Was the way out agreed at the start?',
      fr: 'La façon de se retirer a-t-elle été convenue dès le début?',
    },
    evidence: { en: 'Exit clause', fr: 'Clause de retrait' },
    blocker: 'always',
    collaborationOnly: false,
    source: guideline2012('3'),
  },
]
