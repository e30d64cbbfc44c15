import { definePath } from '../../kernel/web/path.ts'

export const choicePath = definePath('/', '/')
export const homePath = definePath('/en', '/fr')
export const accessibilityPath = definePath('/en/accessibility', '/fr/accessibilite')
