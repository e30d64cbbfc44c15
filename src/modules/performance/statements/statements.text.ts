import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { StatusTone } from '../../../kernel/ui/status.tsx'
import { monthLabel } from '../scorecard/words-of-time.ts'
import type { StatementLine } from './queries.ts'
import type { StatementState } from './statement.ts'

export const title = { en: 'Monthly statements', fr: 'Relevés mensuels' } satisfies Bilingual

export const stateWords = {
  proposed: { tone: 'current', en: 'Waiting for an answer', fr: 'En attente de réponse' },
  accepted: { tone: 'done', en: 'Accepted', fr: 'Accepté' },
  contested: { tone: 'problem', en: 'Contested', fr: 'Contesté' },
  corrected: { tone: 'off', en: 'Corrected since', fr: 'Corrigé depuis' },
} as const satisfies Record<StatementState, Bilingual & { tone: StatusTone }>

export const words = {
  lead: {
    en: 'Each month, the party that answers for the results states them; the others accept or contest. A correction is a new statement: both figures stay.',
    fr: 'Chaque mois, la partie qui répond des résultats en dresse le relevé; les autres l’acceptent ou le contestent. Une correction est un nouveau relevé\u00a0: les deux chiffres restent.',
  },
  scorecard: { en: 'Scorecard of the agreement', fr: 'Tableau de rendement de l’entente' },
  missing: { en: 'Months to state', fr: 'Mois à relever' },
  propose: {
    en: (month: string) => `Prepare the statement of ${month}`,
    fr: (month: string) => `Préparer le relevé\u00a0: ${month}`,
  },
  made: { en: 'Statements', fr: 'Relevés' },
  empty: { en: 'No statement has been made yet.', fr: 'Aucun relevé n’a encore été fait.' },
  month: { en: 'Month', fr: 'Mois' },
  number: {
    en: (number: number) => `restatement ${number - 1}`,
    fr: (number: number) => `correction ${number - 1}`,
  },
  by: { en: 'Stated by', fr: 'Fait par' },
  when: { en: 'When', fr: 'Quand' },
  state: { en: 'State', fr: 'État' },
} as const

/** "October 2026 (restatement 1)". */
export function statementName({ month, number }: StatementLine, language: Language): string {
  const name = monthLabel(month, language)
  return number > 1 ? `${name} (${words.number[language](number)})` : name
}
