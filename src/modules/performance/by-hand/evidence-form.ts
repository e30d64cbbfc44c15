import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import { compareDecimals, type DecimalText, quotientText, subtractDecimals } from '../levels/decimal.ts'
import type { MeasureRule } from '../rule.ts'
import type { Entry } from './queries.ts'

/** A number that the form asks for; `name` is its control. */
export type EvidenceField = {
  readonly name: 'met' | 'all' | 'down' | 'asked' | 'value' | 'total' | 'units'
  readonly label: Bilingual
  readonly hint?: Bilingual
  readonly isOptional?: true
}

/** What was counted or read, as a fact keeps it. */
export type EvidenceFigures = {
  readonly numerator?: DecimalText
  readonly denominator?: DecimalText
  readonly value?: DecimalText
  /** How many were asked, of whom some answered. */
  readonly asked?: DecimalText
}

/** What people count for a kind of promise that no system measures, and what the fact then says. */
export type EvidenceForm = {
  readonly fields: readonly EvidenceField[]
  readonly note: Bilingual
  readonly read: (typed: Typed) => EvidenceFigures | readonly FieldError[]
  /** An entry as the fields that made it, for its correction. */
  readonly fill: (entry: Entry) => Typed
}

type Typed = { readonly [name in EvidenceField['name']]?: DecimalText | undefined }

/** Each kind has words of its own: a sample is drawn, a system is down, people are asked, money is spent. */
export function evidenceForm({ evidence, kind }: Pick<MeasureRule, 'evidence' | 'kind'>): EvidenceForm {
  if (evidence === 'values') return kind === 'cost' ? unitCost : reading
  if (kind === 'availability') return availability
  return counting[kind] ?? plain
}

const plain = counted({
  met: { en: 'How many met the promise?', fr: 'Combien ont respecté l’engagement?' },
  all: { en: 'Of how many?', fr: 'Sur combien?' },
  note: {
    en: 'A link, the name of a file, or how it was counted',
    fr: 'Un lien, le nom d’un fichier ou la façon de compter',
  },
})

const counting: { readonly [kind in MeasureRule['kind']]?: EvidenceForm } = {
  timeliness: counted({
    met: { en: 'How many were given within the time limit?', fr: 'Combien ont été rendus dans le délai?' },
    all: { en: 'How many were given in all?', fr: 'Combien ont été rendus en tout?' },
    note: {
      en: 'The register or report that the volumes come from',
      fr: 'Le registre ou le rapport d’où viennent les volumes',
    },
  }),
  accuracy: counted({
    allFirst: true,
    all: { en: 'How many cases were drawn?', fr: 'Combien de dossiers ont été tirés?' },
    met: { en: 'How many of them were right?', fr: 'Combien d’entre eux étaient exacts?' },
    note: {
      en: 'How the sample was drawn, from how many cases, and who checked it',
      fr: 'La façon de tirer l’échantillon, sur combien de dossiers, et qui l’a vérifié',
    },
  }),
  access: counted({
    allFirst: true,
    all: { en: 'How many tried to reach the service?', fr: 'Combien ont tenté de joindre le service?' },
    met: { en: 'How many reached it as promised?', fr: 'Combien l’ont joint comme promis?' },
    note: {
      en: 'The telephone system, the counter log or the count at the door',
      fr: 'Le système téléphonique, le journal du comptoir ou le comptage à la porte',
    },
  }),
  satisfaction: counted({
    allFirst: true,
    all: { en: 'How many answered?', fr: 'Combien ont répondu?' },
    met: { en: 'How many were satisfied?', fr: 'Combien étaient satisfaits?' },
    note: {
      en: 'The questionnaire, its scale, and from which answer on somebody is satisfied',
      fr: 'Le questionnaire, son échelle et la réponse à partir de laquelle une personne est satisfaite',
    },
    asked: { en: 'How many were asked?', fr: 'Combien ont été interrogés?' },
  }),
}

const availability: EvidenceForm = {
  fields: [
    {
      name: 'all',
      label: { en: 'Time promised, in hours', fr: 'Temps promis, en heures' },
      hint: { en: 'Such as 744 for all of October', fr: 'Par exemple 744 pour tout le mois d’octobre' },
    },
    { name: 'down', label: { en: 'Time not available, in hours', fr: 'Indisponibilité, en heures' } },
  ],
  note: {
    en: 'The monitor or the log of interruptions that it comes from',
    fr: 'La sonde ou le journal des interruptions d’où cela vient',
  },
  read: ({ all = '0', down = '0' }) =>
    compareDecimals(down, '0') < 0 || compareDecimals(down, all) > 0
      ? [{ field: 'down', message: faults.down }]
      : { numerator: subtractDecimals(all, down), denominator: all },
  fill: ({ met, of }) => (met === null || of === null ? {} : { all: of, down: subtractDecimals(of, met) }),
}

const reading: EvidenceForm = {
  fields: [{ name: 'value', label: { en: 'Value read', fr: 'Valeur relevée' } }],
  note: plain.note,
  read: ({ value }) => (value === undefined ? [] : { value }),
  fill: ({ value }) => (value === null ? {} : { value }),
}

const unitCost: EvidenceForm = {
  fields: [
    { name: 'total', label: { en: 'Total cost', fr: 'Coût total' }, isOptional: true },
    { name: 'units', label: { en: 'Units delivered', fr: 'Unités livrées' }, isOptional: true },
    {
      name: 'value',
      label: { en: 'Or the cost of one unit', fr: 'Ou le coût d’une unité' },
      hint: {
        en: 'Leave empty: it is the total divided by the units',
        fr: 'Laissez vide\u00a0: c’est le total divisé par les unités',
      },
      isOptional: true,
    },
  ],
  note: {
    en: 'The ledger or the invoice that the cost comes from',
    fr: 'Le grand livre ou la facture d’où vient le coût',
  },
  read: ({ total, units, value }) => {
    if (value !== undefined && total === undefined && units === undefined) return { value }
    if (total === undefined || units === undefined) return [{ field: 'total', message: faults.cost }]
    if (compareDecimals(units, '0') <= 0) return [{ field: 'units', message: faults.units }]
    return { value: quotientText(total, units), numerator: total, denominator: units }
  },
  fill: ({ met, of, value }) =>
    met === null || of === null ? (value === null ? {} : { value }) : { total: met, units: of },
}

function counted(given: {
  readonly met: Bilingual
  readonly all: Bilingual
  readonly note: Bilingual
  readonly asked?: Bilingual
  /** Where people know how many there were before how many met the promise. */
  readonly allFirst?: true
}): EvidenceForm {
  const met: EvidenceField = { name: 'met', label: given.met }
  const all: EvidenceField = { name: 'all', label: given.all }
  const asked: readonly EvidenceField[] = given.asked
    ? [{ name: 'asked', label: given.asked, isOptional: true }]
    : []
  return {
    fields: [...asked, ...(given.allFirst ? [all, met] : [met, all])],
    note: given.note,
    read: (typed) => {
      if (typed.met === undefined || typed.all === undefined) return []
      const isPart = compareDecimals(typed.met, '0') >= 0 && compareDecimals(typed.met, typed.all) <= 0
      if (!isPart) return [{ field: 'met', message: faults.tooMany }]
      if (typed.asked !== undefined && compareDecimals(typed.asked, typed.all) < 0)
        return [{ field: 'asked', message: faults.asked }]
      return {
        numerator: typed.met,
        denominator: typed.all,
        ...(typed.asked === undefined ? {} : { asked: typed.asked }),
      }
    },
    fill: (entry) => ({
      ...(entry.met === null ? {} : { met: entry.met }),
      ...(entry.of === null ? {} : { all: entry.of }),
      ...(entry.asked === null ? {} : { asked: entry.asked }),
    }),
  }
}

const faults = {
  tooMany: {
    en: 'Enter at most as many as there are in all',
    fr: 'Saisissez au plus autant qu’il y en a en tout',
  },
  asked: {
    en: 'Enter at least as many as answered',
    fr: 'Saisissez au moins autant de personnes qu’il y a de réponses',
  },
  down: {
    en: 'Enter at most the time promised, and nothing below zero',
    fr: 'Saisissez au plus le temps promis, et rien sous zéro',
  },
  cost: {
    en: 'Enter the total cost and the units, or the cost of one unit alone',
    fr: 'Saisissez le coût total et les unités, ou le coût d’une unité seulement',
  },
  units: { en: 'Enter more than zero units', fr: 'Saisissez plus de zéro unité' },
} as const satisfies { readonly [fault: string]: Bilingual }
