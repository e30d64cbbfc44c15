import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { plural } from '../../../kernel/language/format.ts'
import type { Consequence } from '../rule.ts'
import type { StepState } from './consequences.queries.ts'
import type { StepStanding } from './step-standing.ts'

export const words = {
  title: { en: 'Outlook and consequences', fr: 'Perspectives et conséquences' },
  figures: { en: 'The figure and its periods', fr: 'Le chiffre et ses périodes' },
  budgetText: {
    en: (spent: string, allowed: string) =>
      `${spent} of about ${allowed} misses that this period allows are used.`,
    fr: (spent: string, allowed: string) =>
      `${spent} des quelque ${allowed} écarts que permet cette période sont utilisés.`,
  },
  pace: {
    en: (rate: string) =>
      `Pace: ${rate} (at 1, the room is used up exactly when the period ends; at 2, at half its time).`,
    fr: (rate: string) =>
      `Rythme\u00a0: ${rate} (à 1, la marge s’épuise juste à la fin de la période; à 2, à mi-parcours).`,
  },
  forecast: { en: 'How the period will probably end', fr: 'Fin probable de la période' },
  forecastText: {
    en: (middle: string, low: string, high: string) =>
      `About ${middle}, most likely between ${low} and ${high}.`,
    fr: (middle: string, low: string, high: string) =>
      `Environ ${middle}, le plus probablement entre ${low} et ${high}.`,
  },
  forecastSure: {
    en: (middle: string) => `About ${middle}: hardly any other result is likely.`,
    fr: (middle: string) => `Environ ${middle}\u00a0: presque aucun autre résultat n’est probable.`,
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
  runsOutOn: {
    en: (middle: string) => `At the present pace the room for misses is used up on ${middle}.`,
    fr: (middle: string) => `Au rythme actuel, la marge d’écart sera épuisée le ${middle}.`,
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
  recorded: { en: 'It is recorded. Both parties see it.', fr: 'C’est consigné. Les deux parties le voient.' },
  toRecord: { en: 'Due; recorded within minutes', fr: 'Échue; consignée dans les minutes qui viennent' },
  capped: { en: 'reduced to what the yearly cap left', fr: 'ramené à ce que laissait le plafond annuel' },
  sentence: {
    en: (name: string, clause: string, periods: string) =>
      `${name}, under clause ${clause}, because of ${periods}.`,
    fr: (name: string, clause: string, periods: string) =>
      `${name}, selon la clause ${clause}, en raison de\u00a0: ${periods}.`,
  },
  what: { en: 'Consequence', fr: 'Conséquence' },
  underClause: { en: 'By clause', fr: 'Clause' },
  missedPeriods: { en: 'Because of', fr: 'En raison de' },
  standing: { en: 'Where it stands', fr: 'Où cela en est' },
  changed: {
    en: (periods: string) =>
      `Corrected since, the figures no longer say missed for ${periods}. What fired stays recorded; both parties may waive it.`,
    fr: (periods: string) =>
      `Corrigés depuis, les chiffres ne disent plus la cible manquée pour\u00a0: ${periods}. Ce qui est échu reste consigné; les deux parties peuvent y renoncer.`,
  },
  ends: {
    en: (date: string) => `The period ends on ${date}.`,
    fr: (date: string) => `La période se termine le ${date}.`,
  },
  undecided: {
    en: (count: string) => `Cases not decided yet: ${count}.`,
    fr: (count: string) => `Dossiers pas encore décidés\u00a0: ${count}.`,
  },
  roomLeft: {
    en: (left: number) =>
      plural(left, 'en', {
        one: (count) => `About ${count} more miss fits into this period before the target is out of reach.`,
        other: (count) =>
          `About ${count} more misses fit into this period before the target is out of reach.`,
      }),
    fr: (left: number) =>
      plural(left, 'fr', {
        one: (count) =>
          `Encore ${count} écart environ est possible dans cette période avant que la cible soit hors d’atteinte.`,
        other: (count) =>
          `Encore ${count} écarts environ sont possibles dans cette période avant que la cible soit hors d’atteinte.`,
      }),
  },
  overspent: {
    en: 'More has been missed than this period allows: at the usual volume the target is out of reach.',
    fr: 'Il y a déjà plus d’écarts que n’en permet la période\u00a0: au volume habituel, la cible est hors d’atteinte.',
  },
  wouldBring: {
    en: (sentence: string) => `If this period misses its target: ${sentence}`,
    fr: (sentence: string) => `Si la cible de cette période est manquée\u00a0: ${sentence}`,
  },
  unanswered: {
    en: (name: string) => `Nothing has been said yet about: ${name}.`,
    fr: (name: string) => `Rien n’a encore été dit à propos de\u00a0: ${name}.`,
  },
  waiverProposed: {
    en: (name: string, who: string) =>
      `${name}: ${who} proposes to waive it; the other party has not said so yet.`,
    fr: (name: string, who: string) =>
      `${name}\u00a0: ${who} propose d’y renoncer; l’autre partie ne l’a pas encore dit.`,
  },
  waiveHint: {
    en: 'Counts when every party says so',
    fr: 'Compte lorsque toutes les parties le disent',
  },
  dueBy: {
    en: (name: string, date: string, owner: string) => `${name}: due on ${date}, in charge: ${owner}.`,
    fr: (name: string, date: string, owner: string) =>
      `${name}\u00a0: échéance le ${date}, responsable\u00a0: ${owner}.`,
  },
  inCharge: {
    en: (name: string, owner: string) => `${name}: under way, in charge: ${owner}.`,
    fr: (name: string, owner: string) => `${name}\u00a0: en cours, responsable\u00a0: ${owner}.`,
  },
  comingRule: {
    en: (date: string, target: string) => `From ${date} another version of the rule holds: ${target}.`,
    fr: (date: string, target: string) =>
      `À compter du ${date}, une autre version de la règle s’applique\u00a0: ${target}.`,
  },
  report: {
    en: (report: string) => `Reported by: ${report}.`,
    fr: (report: string) => `Compte rendu\u00a0: ${report}.`,
  },
  mailSubject: {
    en: (count: number) => (count === 1 ? 'A consequence came due' : `${count} consequences came due`),
    fr: (count: number) => (count === 1 ? 'Une conséquence est échue' : `${count} conséquences sont échues`),
  },
  mailLead: {
    en: 'Misses led to what the agreement provides for. Both parties are told the same, once.',
    fr: 'Des écarts ont entraîné ce que prévoit l’entente. Les deux parties en sont averties de la même façon, une seule fois.',
  },
  mailLink: { en: 'Say what is done about it', fr: 'Dire ce qui est fait' },
  mailChoose: { en: 'Choose whether you are warned', fr: 'Choisir de recevoir ou non les alertes' },
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
  waived: { en: 'Waived', fr: 'Renonciation' },
}

/** Where a consequence stands, all that was said considered. */
export const standingNames: { readonly [state in StepStanding]: Bilingual } = {
  ...stepNames,
  none: { en: 'Nothing done yet', fr: 'Rien de fait encore' },
  waived: { en: 'Waived by every party', fr: 'Abandonné d’un commun accord' },
  'waiver-proposed': {
    en: 'One party proposes to waive it',
    fr: 'Une partie propose d’y renoncer',
  },
}
