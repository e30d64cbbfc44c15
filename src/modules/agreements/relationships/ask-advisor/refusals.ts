import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

export const noAdvice: Bilingual = {
  en: 'There is no advice to follow yet: answer the questions first.',
  fr: 'Il n’y a pas encore de conseil à suivre\u00a0: répondez d’abord aux questions.',
}
export const needsReason: Bilingual = {
  en: 'Write the reason in both languages',
  fr: 'Écrivez le motif dans les deux langues',
}
export const needsTier: Bilingual = { en: 'Choose a tier', fr: 'Choisissez un volet' }
export const needsDocument: Bilingual = {
  en: 'Choose at least one document',
  fr: 'Choisissez au moins un document',
}
export const changedMeanwhile: Bilingual = {
  en: 'Somebody changed the file meanwhile. Read it again, then save once more',
  fr: 'Quelqu’un a modifié le dossier entre-temps. Relisez-le, puis enregistrez de nouveau',
}
