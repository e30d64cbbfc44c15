import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { definePath } from '../../../kernel/web/path.ts'

export const portfolioPath = definePath('/en/performance', '/fr/rendement')
export const portfolioFilePath = definePath('/en/performance/file', '/fr/rendement/fichier')
export const warningsPath = definePath('/en/performance/warnings', '/fr/rendement/alertes')

export const portfolioTitle = { en: 'Performance', fr: 'Rendement' } satisfies Bilingual
