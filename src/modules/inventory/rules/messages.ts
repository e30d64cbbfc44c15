import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import type { InventoryField } from '../dictionary/field.ts'
import { type Issue, type Severity, shown } from '../finding.ts'

export function issue(
  rule: string,
  field: string | null,
  message: Bilingual,
  severity: Severity = 'error',
): Issue {
  return { rule, field, severity, message }
}

export const required = ({ id, label }: InventoryField): Issue =>
  issue('required', id, {
    en: `Fill in “${label.en}”: this field must not be blank.`,
    fr: `Remplissez «\u00a0${label.fr}\u00a0»\u00a0: ce champ ne doit pas être vide.`,
  })

export const commaInKey = ({ id, label }: InventoryField): Issue =>
  issue('comma-in-key', id, {
    en: `Comma is not allowed in ${label.en} field. Remove it.`,
    fr: `La virgule n’est pas permise dans le champ «\u00a0${label.fr}\u00a0». Supprimez-la.`,
  })

export const tooLong = ({ id, label }: InventoryField, maximum: number, length: number): Issue =>
  issue('max-length', id, {
    en: `“${label.en}” has a maximum length of ${formatNumber(maximum, 'en')} characters; this text has ${formatNumber(length, 'en')}.`,
    fr: `«\u00a0${label.fr}\u00a0» compte au plus ${formatNumber(maximum, 'fr')} caractères; ce texte en a ${formatNumber(length, 'fr')}.`,
  })

export const unknownChoice = ({ id, label, codes }: InventoryField, values: readonly string[]): Issue => {
  const list = values.map(shown).join(', ')
  const few = codes && Object.keys(codes).length <= 10 ? Object.keys(codes).join(', ') : undefined
  return issue('choice', id, {
    en: `Invalid choice for “${label.en}”: ${list}.${few ? ` Use one of ${few}.` : ''}`,
    fr: `Choix non permis pour «\u00a0${label.fr}\u00a0»\u00a0: ${list}.${few ? ` Employez ${few}.` : ''}`,
  })
}

export const notACount = ({ id, label }: InventoryField, value: string): Issue =>
  issue('int-na-nd', id, {
    en: `“${label.en}” must be a whole number, NA (not offered) or ND (not counted), not “${shown(value)}”.`,
    fr: `«\u00a0${label.fr}\u00a0» doit être un nombre entier, NA (non offert) ou ND (non compté), et non «\u00a0${shown(value)}\u00a0».`,
  })

export const negative = (rule: string, { id, label }: InventoryField): Issue =>
  issue(rule, id, {
    en: `“${label.en}” must not be negative.`,
    fr: `«\u00a0${label.fr}\u00a0» ne doit pas être négatif.`,
  })

export const notAnInteger = ({ id, label }: InventoryField, value: string): Issue =>
  issue('integer', id, {
    en: `“${label.en}” must be a whole number or blank, not “${shown(value)}”.`,
    fr: `«\u00a0${label.fr}\u00a0» doit être un nombre entier ou rester vide, et non «\u00a0${shown(value)}\u00a0».`,
  })

export const targetOutOfRange = ({ id }: InventoryField, value: string): Issue =>
  issue('target-range', id, {
    en: `The target must be a single number between 0 and 1 (0.9 for 90%), not “${shown(value)}”.`,
    fr: `La cible doit être un seul nombre entre 0 et 1 (0.9 pour 90\u00a0%), et non «\u00a0${shown(value)}\u00a0».`,
  })

export const aboveTotal = (met: string, total: string): Issue =>
  issue('volumes', 'volume_meeting_target', {
    en: `The volume that met the standard (${shown(met)}) cannot exceed the total volume (${shown(total)}).`,
    fr: `Le volume conforme à la norme (${shown(met)}) ne peut pas dépasser le volume total (${shown(total)}).`,
  })

/** A field that becomes mandatory because of an answer in another one. */
export const conditional = (rule: string, { id, label }: InventoryField, reason: Bilingual): Issue =>
  issue(rule, id, {
    en: `Fill in “${label.en}”: it is required because ${reason.en}.`,
    fr: `Remplissez «\u00a0${label.fr}\u00a0»\u00a0: ce champ est requis parce que ${reason.fr}.`,
  })

export const otherLanguageMissing = ({ id, label }: InventoryField): Issue =>
  issue('both-languages', id, {
    en: `Fill in “${label.en}”: the text is given in the other language, and must be in both or in neither.`,
    fr: `Remplissez «\u00a0${label.fr}\u00a0»\u00a0: le texte est donné dans l’autre langue; il doit l’être dans les deux ou dans aucune.`,
  })

export const badAddress = ({ id, label }: InventoryField, value: string): Issue =>
  issue(
    'url',
    id,
    {
      en: `“${label.en}” looks like an address but no browser can open it: ${shown(value)}. Give one that begins with https://.`,
      fr: `«\u00a0${label.fr}\u00a0» ressemble à une adresse, mais aucun navigateur ne peut l’ouvrir\u00a0: ${shown(value)}. Donnez-en une qui commence par https://.`,
    },
    'warning',
  )
