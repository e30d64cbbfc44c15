import type { Language } from '../../kernel/language/bilingual.ts'

export type BesideLink = { readonly label: string; readonly href: string }

/** Pages of other modules that belong beside the inventory: about all services, and about one. */
export type Beside = {
  readonly services: (language: Language) => readonly BesideLink[]
  readonly service: (language: Language, id: string) => BesideLink
}
