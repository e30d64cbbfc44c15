import { managementTerms } from './glossary/management.ts'
import { serviceTerms } from './glossary/services.ts'
import type { GlossaryTerm } from './glossary/term.ts'

/** The 17 terms of the guideline’s glossary, in our own words. */
export const glossary: readonly GlossaryTerm[] = [...serviceTerms, ...managementTerms]
