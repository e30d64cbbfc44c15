import type { Bilingual } from '../../kernel/language/bilingual.ts'
import type { FieldDefinition } from './field.ts'
import type { Source } from './source.ts'

export const families = [
  'identification',
  'scope',
  'governance',
  'operations',
  'finance',
  'performance',
  'implementation',
  'closing',
] as const

export type Family = (typeof families)[number]

/** Letter of intent, letter of agreement, memorandum of understanding, master agreement, service-level
 * agreement, annex, information-sharing arrangement, amendment. */
export const documentTypes = ['LOI', 'LOA', 'MOU', 'MA', 'SLA', 'ANX', 'ISA', 'AMD'] as const

export type DocumentType = (typeof documentTypes)[number]

export const tiers = ['simple', 'medium', 'complex'] as const

export type Tier = (typeof tiers)[number]

export type Need = 'required' | 'recommended' | 'optional' | 'not-used'

/** A need that holds only when the case has it: money moves, personal information is handled, and so on. */
export type Condition = 'money' | 'pooled' | 'personal-information' | 'assets' | 'staff'

export type ElementDefinition = {
  /** Stable id of `domain.md` §5: "service-standards". */
  readonly id: string
  readonly family: Family
  readonly name: Bilingual
  /** Why the element exists, in one line. */
  readonly purpose: Bilingual
  /** What a good answer says, in one or two lines, shown beside the field. */
  readonly help: Bilingual
  /** Where it goes: MOU, MA, SLA, ANX, its usual home first. */
  readonly documents: readonly DocumentType[]
  readonly need: { readonly [tier in Tier]: Need }
  /** When given, `need` applies only if the condition holds; otherwise the element is optional. */
  readonly condition?: Condition
  readonly fields: readonly FieldDefinition[]
  /**
   * The clause made from the fields when the author writes no text of their own: light Markdown with marks
   * (`[[field]]`, `[[rows:table]]`, `[[#other-element]]`), one in each language, saying the same thing.
   */
  readonly pattern: Bilingual
  readonly source: Source
}
