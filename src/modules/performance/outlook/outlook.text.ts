import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Consequence } from '../rule.ts'
import type { StepState } from './record-consequence.ts'

export const words = {
  title: { en: 'Outlook and consequences', fr: 'Perspectives et conséquences' },
  budget: { en: 'Room for misses', fr: 'Marge d’écart' },
  budgetText: {
    en: (spent: string, allowed: string) =>
      `${spent} of about ${allowed} misses that this period allows are used.`,
    fr: (spent: string, allowed: string) =>
      `${spent} des quelque ${allowed} écarts que permet cette période sont utilisés.`,
  },
  pace: {
    en: (rate: string) => `At this pace the room is used ${rate} times as fast as the period passes.`,
    fr: (rate: string) => `À ce rythme, la marge s’épuise ${rate} fois plus vite que la période ne s’écoule.`,
  },
  forecast: { en: 'How the period will probably end', fr: 'Fin probable de la période' },
  forecastText: {
    en: (middle: string, low: string, high: string) =>
      `About ${middle}, most likely between ${low} and ${high}.`,
    fr: (middle: string, low: string, high: string) =>
      `Environ ${middle}, le plus probablement entre ${low} et ${high}.`,
  },
  chance: {
    en: (chance: string) => `Chance that the target is missed: ${chance}.`,
    fr: (chance: string) => `Risque que la cible soit manquée\u00a0: ${chance}.`,
  },
  runsOut: {
    en: (middle: string, early: string, late: string) =>
      `At the present pace the room for misses is used up on ${middle} (from ${early} to ${late}).`,
    fr: (middle: string, early: string, late: string) =>
      `Au rythme actuel, la marge d’écart sera épuisée le ${middle} (du ${early} au ${late}).`,
  },
  after: { en: 'after the period', fr: 'après la période' },
  method: {
    en: (stretches: number) =>
      `Method: what is left of the period is taken from each of ${stretches} past stretches of the same length and weekdays; nothing else is assumed.`,
    fr: (stretches: number) =>
      `Méthode\u00a0: le reste de la période est repris de chacune de ${stretches} séquences passées de même durée et de mêmes jours; rien d’autre n’est supposé.`,
  },
  hits: {
    en: (right: number, windows: number, inRange: number) =>
      `Made at the same point of past periods, it was right in ${right} of ${windows}, and the result lay in its range in ${inRange}.`,
    fr: (right: number, windows: number, inRange: number) =>
      `Faite au même moment de périodes passées, elle a vu juste dans ${right} cas sur ${windows}, et le résultat se trouvait dans la fourchette dans ${inRange}.`,
  },
  noHits: {
    en: 'There are too few past periods to say how often it was right.',
    fr: 'Trop peu de périodes passées pour dire combien de fois elle a vu juste.',
  },
  noForecast: {
    en: 'There are too few past facts for a forecast, or no period is running.',
    fr: 'Trop peu de faits passés pour une prévision, ou aucune période n’est en cours.',
  },
  consequences: { en: 'What misses led to', fr: 'Ce qu’ont entraîné les écarts' },
  consequencesWhy: {
    en: 'Each consequence comes due once, by its clause. A miss that already brought one does not bring it again.',
    fr: 'Chaque conséquence échoit une seule fois, selon sa clause. L’écart qui en a déjà entraîné une ne l’entraîne pas de nouveau.',
  },
  none: { en: 'No consequence came due.', fr: 'Aucune conséquence n’est échue.' },
  record: { en: 'Record what came due', fr: 'Consigner ce qui est échu' },
  recorded: { en: 'It is recorded. Both parties see it.', fr: 'C’est consigné. Les deux parties le voient.' },
  toRecord: { en: 'Not recorded yet', fr: 'Pas encore consignée' },
  noStep: { en: 'Nothing done yet', fr: 'Rien de fait encore' },
  because: {
    en: (periods: string) => `because of ${periods}`,
    fr: (periods: string) => `en raison de ${periods}`,
  },
  clause: {
    en: (clause: string) => `Under clause ${clause}`,
    fr: (clause: string) => `Selon la clause ${clause}`,
  },
  capped: { en: 'reduced to what the yearly cap left', fr: 'ramené à ce que laissait le plafond annuel' },
  step: { en: 'Say what is done about it', fr: 'Dire ce qui est fait' },
  state: { en: 'Where does it stand?', fr: 'Où cela en est-il?' },
  due: { en: 'Due on', fr: 'Échéance' },
  owner: { en: 'Who is in charge', fr: 'Responsable' },
  note: { en: 'What is done', fr: 'Ce qui est fait' },
  save: { en: 'Save', fr: 'Enregistrer' },
} as const

export const consequenceNames: { readonly [kind in Consequence['kind']]: Bilingual } = {
  'corrective-plan': { en: 'Corrective-action plan', fr: 'Plan de mesures correctives' },
  escalation: { en: 'Escalation to the next level', fr: 'Passage au palier supérieur' },
  'fee-adjustment': { en: 'Adjustment of the fee', fr: 'Rajustement des frais' },
  credit: { en: 'Credit', fr: 'Crédit' },
  review: { en: 'Review of the agreement', fr: 'Révision de l’entente' },
}

export const stepNames: { readonly [state in StepState]: Bilingual } = {
  planned: { en: 'Planned', fr: 'Prévu' },
  'under-way': { en: 'Under way', fr: 'En cours' },
  done: { en: 'Done', fr: 'Fait' },
  waived: { en: 'Waived by both parties', fr: 'Abandonné d’un commun accord' },
}
