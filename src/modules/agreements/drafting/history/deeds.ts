import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

/** What the trail calls the deeds of drafting. */
export const draftingDeeds = {
  'element-saved': { en: 'Saved an element', fr: 'A enregistré un élément' },
  'element-restored': {
    en: 'Brought back an earlier state of an element',
    fr: 'A rétabli un état antérieur d’un élément',
  },
  'elements-read': { en: 'Read clauses', fr: 'A lu des articles' },
  'declared-ready-undecided': {
    en: 'Declared the agreement ready to sign, with gates left undecided',
    fr: 'A déclaré l’entente prête à signer en laissant des points de décision en suspens',
  },
  'version-frozen': { en: 'Froze a version', fr: 'A figé une version' },
  'declared-ready': {
    en: 'Declared the agreement ready to sign',
    fr: 'A déclaré l’entente prête à signer',
  },
  reopened: { en: 'Reopened drafting', fr: 'A rouvert la rédaction' },
  'document-added': { en: 'Added a document', fr: 'A ajouté un document' },
  'document-changed': {
    en: 'Changed the identification of a document',
    fr: 'A modifié l’identification d’un document',
  },
  'document-withdrawn': { en: 'Withdrew a document', fr: 'A retiré un document' },
  'document-brought-back': { en: 'Brought back a document', fr: 'A rétabli un document' },
  'agreement-imported': { en: 'Imported an agreement file', fr: 'A importé un fichier d’entente' },
} satisfies Record<string, Bilingual>
