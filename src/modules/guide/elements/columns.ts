import type { FieldDefinition } from '../field.ts'
import { frequencies } from './frequencies.ts'

/** One of the agreement's parties, in a row where it must be named. */
export const partyColumn: FieldDefinition = {
  key: 'party',
  type: 'party',
  label: { en: 'Party', fr: 'Partie' },
  required: true,
}

/** The position first, its incumbent second: the person is read from the agreement's list of positions. */
export const positionColumn: FieldDefinition = {
  key: 'position',
  type: 'position',
  label: { en: 'Position', fr: 'Poste' },
  required: true,
}

/** How often something happens, in a form from which dates can be computed. */
export const frequencyColumn: FieldDefinition = {
  key: 'frequency',
  type: 'choice',
  label: { en: 'Frequency', fr: 'Fréquence' },
  options: frequencies,
}

/** Whom to reach and when. Phone and email belong to the position, and are repeated nowhere else. */
export const contactColumns: readonly FieldDefinition[] = [
  partyColumn,
  positionColumn,
  { key: 'role', type: 'text', label: { en: 'Role', fr: 'Rôle' } },
  {
    key: 'hours',
    type: 'text',
    label: { en: 'Hours', fr: 'Heures' },
    hint: { en: 'When this contact answers', fr: 'Quand ce contact répond' },
  },
]

/** A rule and the instrument it comes from. */
export const instrumentColumns: readonly FieldDefinition[] = [
  {
    key: 'instrument',
    type: 'text',
    label: { en: 'Instrument', fr: 'Instrument' },
    hint: { en: 'Act, policy, directive or code', fr: 'Loi, politique, directive ou code' },
    required: true,
  },
  { key: 'section', type: 'code', label: { en: 'Section', fr: 'Article' } },
]
