import type { Language } from '../../../../kernel/language/bilingual.ts'
import { Status, type StatusTone } from '../../../../kernel/ui/status.tsx'
import type { Standing } from './sheet.ts'

const tones: { readonly [standing in Standing]: StatusTone } = {
  drafted: 'done',
  'to-read': 'warning',
  'to-fix': 'problem',
  inherited: 'done',
  'not-applicable': 'off',
  'to-write': 'warning',
  recommended: 'todo',
  optional: 'todo',
}

const labels = {
  drafted: { en: 'Drafted', fr: 'Rédigé' },
  'to-read': { en: 'To read', fr: 'À lire' },
  'to-fix': { en: 'To correct', fr: 'À corriger' },
  inherited: { en: 'Inherited', fr: 'Hérité' },
  'not-applicable': { en: 'Does not apply', fr: 'Sans objet' },
  'to-write': { en: 'To write', fr: 'À rédiger' },
  recommended: { en: 'Recommended', fr: 'Recommandé' },
  optional: { en: 'Optional', fr: 'Facultatif' },
} as const

/** How an element stands: a word and a shape, never colour alone. */
export function StandingStatus({ standing, language }: { standing: Standing; language: Language }) {
  return <Status tone={tones[standing]} word={labels[standing][language]} />
}
