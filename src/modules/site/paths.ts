import { definePath } from '../../kernel/web/path.ts'

export const choicePath = definePath('/', '/')
export const homePath = definePath('/en', '/fr')
export const accessibilityPath = definePath('/en/accessibility', '/fr/accessibilite')
export const mailboxPath = definePath('/en/outgoing-mail', '/fr/courriels-a-lenvoi')
export const mailboxLetterPath = definePath('/en/outgoing-mail/:id', '/fr/courriels-a-lenvoi/:id')
