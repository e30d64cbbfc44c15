import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { plural } from '../../../kernel/language/format.ts'

export const words = {
  title: { en: 'What changed', fr: 'Ce qui a changé' },
  lead: {
    en: 'Clause by clause, in the order of the newer text. Words taken out are struck through; words put in are underlined.',
    fr: 'Clause par clause, dans l’ordre du texte le plus récent. Les mots retirés sont barrés; les mots ajoutés sont soulignés.',
  },
  same: { en: 'Nothing changed between these two.', fr: 'Rien n’a changé entre ces deux versions.' },
  fromTo: {
    en: (old: string, fresh: string) => `From ${old} to ${fresh}`,
    fr: (old: string, fresh: string) => `De ${old} à ${fresh}`,
  },
  count: {
    en: (count: number) => plural(count, 'en', { one: (n) => `${n} change`, other: (n) => `${n} changes` }),
    fr: (count: number) =>
      plural(count, 'fr', { one: (n) => `${n} modification`, other: (n) => `${n} modifications` }),
  },
  history: { en: 'The history in a glance', fr: 'L’histoire en un coup d’œil' },
  step: { en: 'Step', fr: 'Étape' },
  values: { en: 'Values', fr: 'Valeurs' },
  nothing: { en: 'nothing', fr: 'rien' },
  becomes: {
    en: (old: string, fresh: string) => `${old} becomes ${fresh}`,
    fr: (old: string, fresh: string) => `${old} devient ${fresh}`,
  },
  typographic: {
    en: 'Only capitals, spaces or punctuation differ.',
    fr: 'Seules les majuscules, les espaces ou la ponctuation diffèrent.',
  },
  takenOut: { en: 'taken out:', fr: 'retiré\u00a0:' },
  putIn: { en: 'put in:', fr: 'ajouté\u00a0:' },
  differences: { en: 'Where the two languages differ', fr: 'Là où les deux langues diffèrent' },
  differencesLead: {
    en: (found: number, clauses: number) =>
      `${plural(found, 'en', { one: (n) => `${n} place`, other: (n) => `${n} places` })} to look at, in ${plural(clauses, 'en', { one: (n) => `${n} clause`, other: (n) => `${n} clauses` })} compared.`,
    fr: (found: number, clauses: number) =>
      `${plural(found, 'fr', { one: (n) => `${n} endroit`, other: (n) => `${n} endroits` })} à vérifier, sur ${plural(clauses, 'fr', { one: (n) => `${n} clause comparée`, other: (n) => `${n} clauses comparées` })}.`,
  },
  noDifference: {
    en: 'The two versions say the same, as far as they could be compared.',
    fr: 'Les deux versions disent la même chose, pour autant qu’elles aient pu être comparées.',
  },
} as const satisfies Record<string, Bilingual<unknown>>

export const changeNames = {
  added: { en: 'Added', fr: 'Ajout' },
  removed: { en: 'Removed', fr: 'Retrait' },
  changed: { en: 'Changed', fr: 'Modification' },
  moved: { en: 'Moved', fr: 'Déplacement' },
} as const

export const changeTones = {
  added: 'done',
  removed: 'problem',
  changed: 'current',
  moved: 'warning',
} as const
