import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { uncapitalize } from '../../../kernel/language/capital.ts'

/** What composition itself says in a document, in each language. */
export const words = {
  toComplete: {
    en: (label: string) => `[${uncapitalize(label)}: to be completed]`,
    fr: (label: string) => `[${uncapitalize(label)}\u00a0: à remplir]`,
  },
  section: {
    en: (number: string) => `section\u00a0${number}`,
    fr: (number: string) => `article\u00a0${number}`,
  },
  sectionOf: {
    en: (number: string, document: string) => `section\u00a0${number} of ${document}`,
    fr: (number: string, document: string) => `article\u00a0${number} du document ${document}`,
  },
  table: { en: 'the table below', fr: 'le tableau ci-dessous' },
  item: { en: 'Item', fr: 'Rubrique' },
  value: { en: 'Value', fr: 'Contenu' },
  row: { en: (number: number) => `Row ${number}`, fr: (number: number) => `Ligne ${number}` },
  notApplicable: {
    en: 'This element does not apply to this document.',
    fr: 'Cet élément ne s’applique pas au présent document.',
  },
  reason: { en: 'Reason:', fr: 'Motif\u00a0:' },
  missingText: {
    en: 'The English text of this clause is still to be written.',
    fr: 'Le texte français de cet article reste à rédiger.',
  },
  missingElement: {
    en: 'This element is required and still to be completed.',
    fr: 'Cet élément est obligatoire et reste à remplir.',
  },
  missingReason: {
    en: 'The reason why this element does not apply is still to be given in English.',
    fr: 'Le motif pour lequel cet élément ne s’applique pas reste à donner en français.',
  },
  missingParent: {
    en: 'This element is to be taken from a document above, and no document above has it.',
    fr: 'Cet élément doit provenir d’un document supérieur, mais aucun document supérieur ne le contient.',
  },
  countedBy: {
    en: (number: string, annex: string) =>
      `Working days and working hours are counted as section\u00a0${number} (${annex}) says.`,
    fr: (number: string, annex: string) =>
      `Les jours et les heures ouvrables se comptent selon l’article\u00a0${number} (${annex}).`,
  },
  signsFor: { en: 'For', fr: 'Pour' },
  signature: { en: 'Name and signature', fr: 'Nom et signature' },
  signedOn: { en: 'Date', fr: 'Date' },
  title: { en: 'title', fr: 'titre' },
  name: { en: 'name of the party', fr: 'nom de la partie' },
} as const satisfies { readonly [word: string]: Bilingual<string | ((...values: never[]) => string)> }

export function toComplete(label: Bilingual, language: Language): string {
  return words.toComplete[language](label[language])
}
