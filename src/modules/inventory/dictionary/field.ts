import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { CodeList } from './code-lists.ts'

export const resources = ['service', 'service-std'] as const

/** The two tables of the inventory: services, and the standards that refer to them. */
export type Resource = (typeof resources)[number]

/**
 * - `codes`: several codes of a list, separated by commas in the file
 * - `count`: a whole number, or NA (the channel is not offered), or ND (nobody counted)
 * - `programs`: codes of the program list, which changes by organization and year
 */
export type InventoryFieldType =
  | 'text'
  | 'url'
  | 'identifier'
  | 'code'
  | 'codes'
  | 'programs'
  | 'count'
  | 'integer'
  | 'fraction'

/** `conditional` becomes mandatory because of an answer elsewhere; `computed` is filled at publication. */
export type Obligation = 'mandatory' | 'optional' | 'conditional' | 'computed'

export type InventoryField = {
  /** Column name in the official files. */
  readonly id: string
  readonly label: Bilingual
  /** What the field asks, in our own words. */
  readonly about: Bilingual
  readonly type: InventoryFieldType
  readonly obligation: Obligation
  /** In characters (Unicode code points), after trimming both ends. */
  readonly maxLength?: number
  readonly codes?: CodeList
  /** For one side of a bilingual pair: its language and the column of the other side. */
  readonly language?: Language
  readonly twin?: string
}

type FieldRest = Omit<InventoryField, 'id' | 'label' | 'about' | 'language' | 'twin'>

/** The two columns of a bilingual text: `name_en` and `name_fr`. */
export function bilingualFields(
  name: string,
  label: Bilingual,
  about: Bilingual,
  rest: FieldRest,
): readonly InventoryField[] {
  const side = (language: Language, suffix: Bilingual, twin: Language): InventoryField => ({
    id: `${name}_${language}`,
    label: { en: `${label.en} (${suffix.en})`, fr: `${label.fr} (${suffix.fr})` },
    about,
    ...rest,
    language,
    twin: `${name}_${twin}`,
  })
  return [
    side('en', { en: 'English', fr: 'anglais' }, 'fr'),
    side('fr', { en: 'French', fr: 'français' }, 'en'),
  ]
}
