import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type Answers, movesMoney } from './answers.ts'

/** A way out agreed in advance, and the moment it may be taken. */
export type OffRamp = Bilingual & { readonly id: string }

type OffRampRule = OffRamp & { readonly applies: (answers: Answers) => boolean }

const offRampRules: readonly OffRampRule[] = [
  {
    id: 'no-benefit',
    applies: () => true,
    en: 'Stop without cost if the first talks do not show a benefit for each party.',
    fr: 'Arrêter sans frais si les premiers échanges ne font pas ressortir d’avantage pour chaque partie.',
  },
  {
    id: 'analysis',
    applies: (answers) => answers.scopeClarity !== 'full' || answers.novelty === 'new',
    en: 'Stop, resize or try a pilot first if the analysis shows that the service is not viable.',
    fr: 'Arrêter, réduire l’ampleur ou mener d’abord un projet pilote si l’analyse montre que le service n’est pas viable.',
  },
  {
    id: 'authority-refused',
    applies: (answers) => answers.statutoryAuthority === 'needs-OIC-or-TB',
    en: 'Stop, or go back to negotiation, if the decision that gives the authority is refused or late.',
    fr: 'Arrêter ou reprendre la négociation si la décision qui accorde le pouvoir est refusée ou tarde.',
  },
  {
    id: 'unaffordable',
    applies: movesMoney,
    en: 'Take a smaller package or wait if the levels cost more than the client can pay.',
    fr: 'Choisir une offre plus modeste ou attendre si les niveaux coûtent plus que le client ne peut payer.',
  },
  {
    id: 'not-ready',
    applies: ({ novelty, transfers }) =>
      novelty !== 'existing-stable' || Object.values(transfers).includes(true),
    en: 'Go back to the former arrangement, or extend the transition, if the readiness test fails.',
    fr: 'Revenir à l’ancien fonctionnement ou prolonger la transition si l’essai de préparation échoue.',
  },
]

export function offRampsFor(answers: Answers): readonly OffRamp[] {
  return offRampRules.filter((rule) => rule.applies(answers)).map(({ id, en, fr }) => ({ id, en, fr }))
}
