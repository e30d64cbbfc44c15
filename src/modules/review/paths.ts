import { definePath } from '../../kernel/web/path.ts'

export const reviewPath = definePath('/en/review', '/fr/examen')
export const comparePath = definePath('/en/review/compare', '/fr/examen/comparaison')
export const languagesPath = definePath('/en/review/languages', '/fr/examen/langues')
export const samplePath = definePath('/en/review/sample', '/fr/examen/exemple')

/** Stands beside the inventory: the two languages of the reader's own service standards. */
export const inventoryLanguagesPath = definePath('/en/inventory/languages', '/fr/repertoire/langues')

export const examinationPath = definePath('/en/review/:id', '/fr/examen/:id')
export const passagesPath = definePath('/en/review/:id/text', '/fr/examen/:id/texte')
export const summaryPath = definePath('/en/review/:id/summary', '/fr/examen/:id/sommaire')
export const judgePath = definePath('/en/review/:id/elements/:element', '/fr/examen/:id/elements/:element')
export const takePath = definePath('/en/review/:id/report', '/fr/examen/:id/rapport')
export const keepPath = definePath('/en/review/:id/keep', '/fr/examen/:id/conservation')
export const erasePath = definePath('/en/review/:id/erase', '/fr/examen/:id/suppression')
export const negotiatePath = definePath('/en/review/:id/negotiate', '/fr/examen/:id/negociation')
export const recordPath = definePath('/en/review/:id/record', '/fr/examen/:id/inscription')
