import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Part } from '../parts.ts'

/** A part as Word holds it: the file has a language of its own, and only what is in the other one says so. */
export type Sheet = Part & { readonly own: Language }
