import type { Bilingual } from '../../../kernel/language/bilingual.ts'

/** Something about a row that a person should know: which cell, which rule, in both languages. */
export type RowIssue = {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly field: string | null
} & Bilingual

export type LogFinding = { readonly file: string; readonly row: number | null } & RowIssue

type Sentence = (field: string, found: string) => Bilingual

const errors = {
  'missing-value': (field) => ({
    en: `The column “${field}” is blank; without it the case cannot be judged.`,
    fr: `La colonne «\u00a0${field}\u00a0» est vide; sans elle, le dossier ne peut pas être évalué.`,
  }),
  'not-a-time': (field, found) => ({
    en: `“${found}” in the column “${field}” is not a time as the mapping writes them. Correct it, or say how times are written (“dateFormat” in a mapping file).`,
    fr: `«\u00a0${found}\u00a0», dans la colonne «\u00a0${field}\u00a0», n’est pas un moment écrit comme le veut la correspondance. Corrigez-le ou précisez l’écriture des dates et heures («\u00a0dateFormat\u00a0» dans un fichier de correspondance).`,
  }),
  'no-such-day': (field, found) => ({
    en: `“${found}” in the column “${field}” is a day that no calendar has. Correct it.`,
    fr: `«\u00a0${found}\u00a0», dans la colonne «\u00a0${field}\u00a0», est un jour qu’aucun calendrier ne compte. Corrigez-le.`,
  }),
  'year-out-of-range': (field, found) => ({
    en: `“${found}” in the column “${field}” lies outside the years 1900 to 2199. If it stands for a blank, list it among the words for an empty cell (“blank” in a mapping file).`,
    fr: `«\u00a0${found}\u00a0», dans la colonne «\u00a0${field}\u00a0», est hors des années 1900 à 2199. Si cela veut dire «\u00a0vide\u00a0», inscrivez-le parmi les mots qui le veulent dire («\u00a0blank\u00a0» dans un fichier de correspondance).`,
  }),
  'closed-before-opened': (_field, found) => ({
    en: `The case is closed (${found}) before it is opened. Correct one of the two times.`,
    fr: `Le dossier est fermé (${found}) avant d’être ouvert. Corrigez l’un des deux moments.`,
  }),
  'pause-reversed': (_field, found) => ({
    en: `The pause ends (${found}) before it starts. Correct one of the two times.`,
    fr: `La pause finit (${found}) avant de commencer. Corrigez l’un des deux moments.`,
  }),
  'pause-without-start': (_field, found) => ({
    en: `The pause ends (${found}) but has no start. Complete or remove it.`,
    fr: `La pause finit (${found}) sans avoir commencé. Complétez-la ou retirez-la.`,
  }),
  'cell-count': (_field, found) => ({
    en: `The row has ${found}. A separator or a quotation mark is missing or too many.`,
    fr: `La ligne a ${found}. Il manque un séparateur ou un guillemet, ou il y en a un de trop.`,
  }),
  'malformed-quote': () => ({
    en: 'A quotation mark stands where none may. Double it inside a quoted cell.',
    fr: 'Un guillemet se trouve là où il n’en faut pas. Doublez-le à l’intérieur d’une cellule entre guillemets.',
  }),
  'unterminated-quote': () => ({
    en: 'A quotation mark opens in this row and never closes; the rest of the file could not be read.',
    fr: 'Un guillemet s’ouvre à cette ligne et ne se ferme jamais; la suite du fichier n’a pas pu être lue.',
  }),
  'closing-time-unknown': (field) => ({
    en: `The case is closed, but the column “${field}” does not say when; it cannot be counted.`,
    fr: `Le dossier est fermé, mais la colonne «\u00a0${field}\u00a0» ne dit pas quand; il ne peut pas être compté.`,
  }),
  'unfit-text': (_field, found) => ({
    en: `“${found}” is too long for a number or an activity (200 characters), or holds control characters.`,
    fr: `«\u00a0${found}\u00a0» est trop long pour un numéro ou une activité (200 caractères), ou contient des caractères de contrôle.`,
  }),
  'in-the-future': (_field, found) => ({
    en: `The row tells of “${found}”, which is still to come. Check the time zone of the mapping and the clock of the source.`,
    fr: `La ligne parle du «\u00a0${found}\u00a0», un moment encore à venir. Vérifiez le fuseau horaire de la correspondance et l’horloge de la source.`,
  }),
  'id-used-otherwise': (_field, found) => ({
    en: `The number “${found}” is stored already, or stands in an earlier row, with other content. Facts never change: correct it with a fact of its own.`,
    fr: `Le numéro «\u00a0${found}\u00a0» est déjà enregistré, ou figure dans une ligne précédente, avec un autre contenu. Un fait ne change jamais\u00a0: corrigez-le par un autre fait.`,
  }),
  'record-too-long': () => ({
    en: 'This row has no end within 32 million characters: a quotation mark is missing. The rest of the file could not be read.',
    fr: 'Cette ligne ne finit pas avant 32 millions de caractères\u00a0: il manque un guillemet. La suite du fichier n’a pas pu être lue.',
  }),
  'no-opening-event': () => ({
    en: 'No event opens this case; it cannot be judged.',
    fr: 'Aucun événement n’ouvre ce dossier; il ne peut pas être évalué.',
  }),
} satisfies { [rule: string]: Sentence }

const warnings = {
  'duplicate-id': (_field, found) => ({
    en: `The number “${found}” came before; the first row counts, this one does not.`,
    fr: `Le numéro «\u00a0${found}\u00a0» figure déjà plus haut; la première ligne compte, celle-ci non.`,
  }),
} satisfies { [rule: string]: Sentence }

const notes = {
  'time-skipped': (_field, found) => ({
    en: `The clocks skipped “${found}” that day; it is read as the time that the change made of it, an hour later as a rule.`,
    fr: `Le changement d’heure a sauté «\u00a0${found}\u00a0» ce jour-là; ce moment est lu après le changement, en général une heure plus tard.`,
  }),
  'time-repeated': (_field, found) => ({
    en: `The clocks showed “${found}” twice that day; it is read as the first, unless the case would then close before it opens.`,
    fr: `L’horloge a indiqué «\u00a0${found}\u00a0» deux fois ce jour-là; c’est la première qui est retenue, sauf si le dossier se fermait ainsi avant de s’ouvrir.`,
  }),
  'channel-not-explained': (field, found) => ({
    en: `“${found}” in the column “${field}” is a channel that the mapping does not explain; it is kept as it is written, here and in later rows.`,
    fr: `«\u00a0${found}\u00a0», dans la colonne «\u00a0${field}\u00a0», est un mode de prestation que la correspondance n’explique pas; il est gardé tel quel, ici et dans les lignes suivantes.`,
  }),
  'open-with-closing-time': (_field, found) => ({
    en: `The case has a closing time (${found}) but its status does not say closed; it is judged as open.`,
    fr: `Le dossier a un moment de fermeture (${found}), mais son état ne le dit pas fermé; il est évalué comme ouvert.`,
  }),
} satisfies { [rule: string]: Sentence }

export type ErrorRule = keyof typeof errors
export type NoteRule = keyof typeof notes

export function errorOf(rule: ErrorRule, field: string | null = null, found = ''): RowIssue {
  return { rule, severity: 'error', field, ...errors[rule](field ?? '', shown(found)) }
}

export function duplicateOf(field: string, found: string): RowIssue {
  return {
    rule: 'duplicate-id',
    severity: 'warning',
    field,
    ...warnings['duplicate-id'](field, shown(found)),
  }
}

export function noteOf(rule: NoteRule, field: string, found: string): RowIssue {
  return { rule, severity: 'info', field, ...notes[rule](field, shown(found)) }
}

/** "3 cells instead of 5" in both languages. */
export function cellCountIssue(found: number, expected: number): RowIssue {
  const [en, fr] = [`${found} cells, the header ${expected}`, `${found} cellules, l’en-tête ${expected}`]
  return {
    rule: 'cell-count',
    severity: 'error',
    field: null,
    en: errors['cell-count']('', en).en,
    fr: errors['cell-count']('', fr).fr,
  }
}

/** A value quoted in a message: cut when long, control characters made visible. */
function shown(value: string): string {
  const visible = value.slice(0, 61).replace(/\p{Cc}/gu, '·')
  return visible.length > 60 ? `${visible.slice(0, 60)}…` : visible
}
