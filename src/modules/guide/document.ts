import type { Bilingual } from '../../kernel/language/bilingual.ts'
import type { DocumentType } from './element.ts'
import type { Source } from './source.ts'

export type DocumentDefinition = {
  readonly code: DocumentType
  readonly name: Bilingual
  readonly abbreviation: Bilingual
  /** The document naming itself in a clause: "this memorandum of understanding". */
  readonly itself: Bilingual
  readonly purpose: Bilingual
  /** Who signs unless the organization's delegation instrument says otherwise. */
  readonly signedBy: readonly SigningLevel[]
  readonly life: Bilingual
  readonly source: Source
}

/** From the lowest to the highest. */
export const signingLevels = ['director', 'director-general', 'assistant-deputy-head', 'deputy-head'] as const

export type SigningLevel = (typeof signingLevels)[number]

export const signingLevelNames: { readonly [level in SigningLevel]: Bilingual } = {
  director: { en: 'director', fr: 'direction' },
  'director-general': { en: 'director general', fr: 'direction générale' },
  'assistant-deputy-head': {
    en: 'assistant deputy minister or equivalent',
    fr: 'sous-ministre adjointe ou adjoint, ou l’équivalent',
  },
  'deputy-head': { en: 'deputy head', fr: 'administratrice générale ou administrateur général' },
}
