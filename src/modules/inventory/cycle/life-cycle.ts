import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type Action, may } from '../../identity/index.ts'

export const yearStates = [
  { code: 'collecting', label: { en: 'Collecting', fr: 'Collecte' } },
  { code: 'validated', label: { en: 'Validated', fr: 'Validé' } },
  { code: 'approved', label: { en: 'Approved', fr: 'Approuvé' } },
  { code: 'published', label: { en: 'Published', fr: 'Publié' } },
] as const satisfies readonly { code: string; label: Bilingual }[]

export type YearState = (typeof yearStates)[number]['code']

type Transition = {
  readonly name: string
  readonly from: readonly YearState[]
  readonly to: YearState
  readonly action: Action
  /** The person says why; the reason stays beside the year. */
  readonly reason: boolean
  /** Not possible while a row breaks a rule. */
  readonly withoutErrors: boolean
  readonly label: Bilingual
  readonly about: Bilingual
}

/** How a year of the inventory moves, by whom and on what condition: code, pages and tests read this table. */
export const transitions = [
  {
    name: 'validate',
    from: ['collecting'],
    to: 'validated',
    action: 'edit-inventory',
    reason: false,
    withoutErrors: true,
    label: { en: 'Declare the year validated', fr: 'Déclarer l’exercice validé' },
    about: {
      en: 'All figures are in and no rule is broken. Rows are then closed to changes.',
      fr: 'Tous les chiffres sont saisis et aucune règle n’est enfreinte. Les lignes ne sont alors plus modifiables.',
    },
  },
  {
    name: 'send-back',
    from: ['validated', 'approved'],
    to: 'collecting',
    action: 'approve-inventory',
    reason: true,
    withoutErrors: false,
    label: { en: 'Send it back for changes', fr: 'Renvoyer pour modification' },
    about: {
      en: 'Something must change first. Say what.',
      fr: 'Quelque chose doit d’abord changer. Dites quoi.',
    },
  },
  {
    name: 'approve',
    from: ['validated'],
    to: 'approved',
    action: 'approve-inventory',
    reason: false,
    withoutErrors: true,
    label: { en: 'Approve the year', fr: 'Approuver l’exercice' },
    about: {
      en: 'The organization stands behind these figures.',
      fr: 'L’organisation répond de ces chiffres.',
    },
  },
  {
    name: 'publish',
    from: ['approved'],
    to: 'published',
    action: 'publish-inventory',
    reason: false,
    withoutErrors: true,
    label: { en: 'Publish the year', fr: 'Publier l’exercice' },
    about: {
      en: 'Everyone reads the rows from then on, and nothing published disappears.',
      fr: 'Les lignes deviennent publiques, et rien de ce qui est publié ne disparaît.',
    },
  },
  {
    name: 'restate',
    from: ['published'],
    to: 'collecting',
    action: 'edit-inventory',
    reason: true,
    withoutErrors: false,
    label: { en: 'Correct what was published', fr: 'Corriger ce qui a été publié' },
    about: {
      en: 'A restatement: the published figures stay in force until the corrected ones are published, then both are shown with your reason.',
      fr: 'Une rectification\u00a0: les chiffres publiés restent en vigueur jusqu’à la publication des chiffres corrigés; les deux sont ensuite présentés, avec votre motif.',
    },
  },
] as const satisfies readonly Transition[]

export type TransitionName = (typeof transitions)[number]['name']

export function transitionNamed(name: string): (Transition & { readonly name: TransitionName }) | undefined {
  return transitions.find((candidate) => candidate.name === name)
}

/** The moves that are possible from a state for somebody with these roles. */
export function movesFrom(
  state: YearState,
  roles: readonly string[],
): (Transition & { name: TransitionName })[] {
  return transitions.filter(({ from, action }) => from.some((one) => one === state) && may(roles, action))
}

export function isYearState(state: string): state is YearState {
  return yearStates.some(({ code }) => code === state)
}

export function stateLabel(state: YearState): Bilingual {
  return yearStates.find(({ code }) => code === state)?.label ?? yearStates[0].label
}
